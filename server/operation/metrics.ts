import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks'
import type { Duplex } from 'node:stream'
import type { Observer } from '../../collab/server/observer'
import { exposition, type Metric, type Sample } from './exposition'
import { Histogram } from './histogram'
import { Traffic } from './traffic'

/** In updates. */
const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]
/** In seconds. */
const COMMITS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5]
/** How often the event loop is looked at, in ms. */
const LOOK_MS = 10

export type Metrics = {
  /** What live documents report. */
  observer: Observer
  /** Counts the bytes of a socket from now on. */
  watch(stream: Duplex): void
  /** Everything as Prometheus reads it; delays of the event loop are those since the last reading. */
  read(stats: { openRooms: number; connections: number }): string
  /** Stops looking at the event loop. */
  stop(): void
}

/** Counts what happens to live documents. It keeps codes and numbers, nobody and no document. */
export function createMetrics(): Metrics {
  const batches = new Histogram(BATCHES)
  const commits = new Histogram(COMMITS)
  const refusals = new Map<string, number>()
  const traffic = new Traffic()
  const loop = monitorEventLoopDelay({ resolution: LOOK_MS })
  let [updates, slow, damaged] = [0, 0, 0]
  loop.enable()
  return {
    observer: {
      committed(count, ms) {
        updates += count
        batches.observe(count)
        commits.observe(ms / 1000)
      },
      damaged() {
        damaged += 1
      },
      fellBehind() {
        slow += 1
      },
      refused(_doc, code) {
        refusals.set(String(code), (refusals.get(String(code)) ?? 0) + 1)
      },
    },
    watch: (stream) => traffic.watch(stream),
    stop: () => void loop.disable(),
    read: ({ openRooms, connections }) =>
      exposition([
        gauge('rooms', 'Live documents that are open.', just(openRooms)),
        gauge('sockets', 'Connections to live documents.', just(connections)),
        counter('updates_total', 'Updates that were committed.', just(updates)),
        histogram('commit_updates', 'Updates in one commit.', batches),
        histogram('commit_seconds', 'Time of one commit, fsync included.', commits),
        counter('received_bytes_total', 'Bytes from sockets.', just(traffic.bytes.received)),
        counter('sent_bytes_total', 'Bytes to sockets.', just(traffic.bytes.sent)),
        counter('slow_consumers_total', 'Times that a connection fell behind.', just(slow)),
        counter('damaged_total', 'Times that something stored was unreadable.', just(damaged)),
        counter('refusals_total', 'Sockets closed and updates refused.', byCode(refusals)),
        gauge('event_loop_delay_seconds', 'Since the last reading.', delays(loop)),
        gauge('resident_memory_bytes', 'Memory.', just(process.memoryUsage.rss())),
        counter('cpu_seconds_total', 'Time of processors.', just(cpuSeconds())),
      ]),
  }
}

const metricOf =
  (type: Metric['type']) =>
  (name: string, help: string, samples: readonly Sample[]): Metric => ({
    name: `kavalaud_${name}`,
    type,
    help,
    samples,
  })

const gauge = metricOf('gauge')
const counter = metricOf('counter')
const histogram = (name: string, help: string, values: Histogram) =>
  metricOf('histogram')(name, help, values.samples())

const just = (value: number): Sample[] => [{ value }]

const byCode = (counts: ReadonlyMap<string, number>): Sample[] =>
  [...counts].sort().map(([code, value]) => ({ labels: { code }, value }))

/** Node's figures are from one look to the next, so they have the time between two looks in them. */
function delays(loop: IntervalHistogram): Sample[] {
  const samples = [50, 99, 100].map((percentile) => {
    const seconds = loop.percentile(percentile) / 1e9 - LOOK_MS / 1000
    return { labels: { quantile: String(percentile / 100) }, value: Math.max(0, seconds) }
  })
  loop.reset()
  return samples
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
