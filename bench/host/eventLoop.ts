import { monitorEventLoopDelay } from 'node:perf_hooks'

const RESOLUTION_MS = 10
const NS_PER_MS = 1_000_000

/**
 * Prints, each time the process is sent SIGUSR2, how late its timers were since the last time, in ms:
 * half of them, 99 in 100, and the latest. The least that is seen is some tenths of a millisecond.
 */
export function reportEventLoopOnSignal(): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delay.enable()
  const late = (ns: number) => Math.max(0, ns / NS_PER_MS - RESOLUTION_MS)
  process.on('SIGUSR2', () => {
    const [p50, p99, max] = [delay.percentile(50), delay.percentile(99), delay.max].map(late)
    delay.reset()
    console.log(JSON.stringify({ p50, p99, max }))
  })
}
