import { expect, it } from 'vitest'
import { createSlot } from './slot'

function slot() {
  const log: string[] = []
  let nth = 0
  const own = createSlot(() => {
    nth += 1
    const name = `board ${nth}`
    log.push(`open ${name}`)
    return { name, close: async () => void log.push(`close ${name}`) }
  })
  return { ...own, log }
}
const nothing = () => undefined

it('opens for the first who looks and closes after the last', () => {
  const { subscribe, getSnapshot, log } = slot()
  expect(getSnapshot()).toBe(null)
  const [stopOne, stopTwo] = [subscribe(() => undefined), subscribe(() => undefined)]
  expect(getSnapshot()?.name).toBe('board 1')
  stopOne()
  expect(log).toEqual(['open board 1'])
  stopTwo()
  expect(log).toEqual(['open board 1', 'close board 1'])
  expect(getSnapshot()).toBe(null)
})

it('opens anew after everybody left, as a page does that React mounts twice', () => {
  const { subscribe, getSnapshot } = slot()
  subscribe(nothing)()
  subscribe(nothing)
  expect(getSnapshot()?.name).toBe('board 2')
})

it('reopens and tells who looks', () => {
  const { subscribe, getSnapshot, reopen, log } = slot()
  const seen: (string | undefined)[] = []
  subscribe(() => seen.push(getSnapshot()?.name))
  reopen()
  expect(seen).toEqual(['board 2'])
  expect(log).toEqual(['open board 1', 'close board 1', 'open board 2'])
})

it('reopens nothing that nobody looks at', () => {
  const { reopen, log } = slot()
  reopen()
  expect(log).toEqual([])
})
