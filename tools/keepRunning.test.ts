import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, it } from 'vitest'
import { keepRunning } from './keepRunning.mjs'

const STAYS = 'setInterval(() => undefined, 1000)'
const FAILS = 'process.exit(3)'

let started: ChildProcess[] = []
afterEach(() => {
  for (const one of started) one.kill('SIGKILL')
  started = []
})

/** Keeps a process that runs the first program, and each time it is started anew the next. */
function keep(...programs: string[]) {
  return keepRunning(() => {
    const program = programs[started.length] ?? ''
    started.push(spawn(process.execPath, ['-e', program], { stdio: 'ignore' }))
    return started.at(-1) as ChildProcess
  })
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode === null && signalCode === null

// A host that failed at its start was never started again: its end, which was waited for, was over.
it('starts what has ended by itself', async () => {
  const kept = keep(FAILS, STAYS)
  await Promise.all(started.map((one) => once(one, 'exit')))
  await kept.restart()
  expect(started.map(isRunning)).toEqual([false, true])
})

it('runs one at a time, however often it is asked at once', async () => {
  const kept = keep(STAYS, STAYS, STAYS)
  await Promise.all([kept.restart(), kept.restart()])
  expect(started.map(isRunning)).toEqual([false, false, true])
})

it('ends what runs, and at once where nothing does', async () => {
  const kept = keep(STAYS)
  await kept.end('SIGINT')
  await kept.end('SIGINT')
  expect(started.map(isRunning)).toEqual([false])
})
