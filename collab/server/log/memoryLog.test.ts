import { expect, it } from 'vitest'
import { MemoryLog } from './memoryLog'
import { updateLogContract } from './updateLogContract'

updateLogContract('MemoryLog', () => {
  const log = new MemoryLog()
  return Promise.resolve({
    log,
    reopen: () => Promise.resolve(log),
    dispose: () => Promise.resolve(),
  })
})

const batch = [{ doc: 'a', update: new Uint8Array([1]), author: 'mari', clients: [] }]

it('commits nothing while it is stalled', async () => {
  const log = new MemoryLog()
  log.stall()
  const appended = log.append(batch)
  expect((await log.load('a')).tail).toEqual([])
  log.release()
  await appended
  expect((await log.load('a')).tail).toHaveLength(1)
})

it('fails once when told to, storing nothing', async () => {
  const log = new MemoryLog()
  log.failNext()
  await expect(log.append(batch)).rejects.toThrow('The disk is full.')
  expect(await log.append(batch)).toEqual([1])
})
