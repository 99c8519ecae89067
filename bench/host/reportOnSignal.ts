import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const RESOLUTION_MS = 10
const NS_PER_MS = 1_000_000
const SECOND_ROUND_MS = 100
const BYTES_PER_MB = 1024 * 1024

/**
 * How late a process's timers were since it was last asked, in ms: 99 in 100, and the latest; and what its main
 * thread holds, garbage apart, in MB.
 */
export type Report = { p99: number; max: number; held: number }

/** Each time the process is sent SIGUSR2 it collects its garbage and prints its `Report` as a line of JSON. */
export function reportOnSignal(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delay.enable()
  const late = (ns: number) => Math.max(0, ns / NS_PER_MS - RESOLUTION_MS)
  process.on('SIGUSR2', () => {
    const [p99, max] = [late(delay.percentile(99)), late(delay.max)]
    collect()
    // What the first round ends, such as the handle of a socket, is garbage only in the second.
    setTimeout(() => {
      collect()
      delay.reset()
      const { heapUsed, external } = process.memoryUsage()
      const report: Report = { p99, max, held: (heapUsed + external) / BYTES_PER_MB }
      console.log(JSON.stringify(report))
    }, SECOND_ROUND_MS)
  })
}
