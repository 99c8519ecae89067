import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const RESOLUTION_MS = 10
const NS_PER_MS = 1_000_000

/** How late a process's timers were since it was last asked, in ms: half of them, 99 in 100, and the latest. */
export type EventLoopDelay = { p50: number; p99: number; max: number }

/**
 * Each time the process is sent SIGUSR2 it collects its garbage, so that its memory is what it holds, and prints
 * its `EventLoopDelay` as a line of JSON.
 */
export function reportOnSignal(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delay.enable()
  const late = (ns: number) => Math.max(0, ns / NS_PER_MS - RESOLUTION_MS)
  process.on('SIGUSR2', () => {
    const report: EventLoopDelay = {
      p50: late(delay.percentile(50)),
      p99: late(delay.percentile(99)),
      max: late(delay.max),
    }
    collect()
    delay.reset()
    console.log(JSON.stringify(report))
  })
}
