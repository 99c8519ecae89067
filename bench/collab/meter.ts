import { cpuSeconds, forgetPeak, memoryOf } from '../host/processUse'
import type { OpenHost } from '../host/startOpenHost'
import type { Figures } from './figures'

/** Begins to measure what a server takes; the returned function ends it and says what it was. */
export async function meter(host: OpenHost): Promise<() => Promise<Figures>> {
  await host.report()
  await forgetPeak(host.pid)
  const before = await cpuSeconds(host.pid)
  return async () => {
    const cpu = (await cpuSeconds(host.pid)) - before
    const { peak } = await memoryOf(host.pid)
    const { p99 } = await host.report()
    return { cpu, peak, blocked: p99 }
  }
}
