import { type OpenHostOptions, startOpenHost } from '../host/startOpenHost'
import { People } from './people'

export type CrashOptions = OpenHostOptions & {
  writers: number
  documents: number
  /** How long people write before something happens, in ms. */
  writeMs: number
  random: () => number
}

/** `seen` and `saved` are edits that somebody else had seen, or whose author was told that they are saved. */
export type CrashReport = { seen: number; saved: number; lost: number; backMs: number }

/**
 * People write, the server is killed in the middle and started again over the same file. What
 * anybody had seen of another, or was told to be saved, has to be there (DUR-2, ORD-1 in
 * collab/SPEC.md).
 */
export async function crashRound(options: CrashOptions): Promise<CrashReport> {
  const host = await startOpenHost(options)
  const people = new People(host, options)
  await people.allThere()
  await people.write(options.writeMs, options.random)
  await host.kill()
  people.leave()
  return openAgain(options, people)
}

/** Starts the server anew and looks for everything that was promised. */
export async function openAgain(options: CrashOptions, people: People): Promise<CrashReport> {
  const began = performance.now()
  const host = await startOpenHost(options)
  const lost = await people.lostIn(host)
  const backMs = performance.now() - began
  await host.stop()
  return { ...people.counts, lost: lost.length, backMs }
}
