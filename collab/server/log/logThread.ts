import { Worker } from 'node:worker_threads'
import { kindOf } from './kindOf'
import type {
  NumberedRequest,
  NumberedResult,
  WriterOptions,
  WriterRequest,
  WriterResult,
} from './sqliteLogMessages'

/** What such a thread makes is short-lived: more room for it would only be filled before it is collected. */
const YOUNG_MB = 4

interface Waiting {
  readonly resolve: (result: WriterResult) => void
  readonly reject: (error: Error) => void
}

/**
 * A thread that works on the log's file, with its questions and answers paired. It starts at once, so that the first
 * to open a document need not wait for it. When it ends unasked, everything it had not answered rejects; the next
 * request starts a new one.
 */
export class LogThread {
  readonly #workerUrl: URL
  readonly #options: WriterOptions
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null
  #lastId = 0

  constructor(workerUrl: URL, options: WriterOptions) {
    this.#workerUrl = workerUrl
    this.#options = options
    this.#worker = this.#start()
  }

  /** Asks for one thing; `transfer` are buffers of the request that the caller gives away. */
  ask(request: WriterRequest, transfer: ArrayBuffer[] = []): Promise<WriterResult> {
    const worker = (this.#worker ??= this.#start())
    this.#lastId += 1
    const numbered: NumberedRequest = { id: this.#lastId, request }
    return new Promise((resolve, reject) => {
      this.#waiting.set(numbered.id, { resolve, reject })
      worker.postMessage(numbered, transfer)
    })
  }

  /** Lets the thread finish what it was asked, and ends it. */
  async close(): Promise<void> {
    if (this.#worker !== null) await this.ask({ type: 'close' })
  }

  /**
   * Has the thread fail on what it cannot read, for tests of what a crash leaves behind. It is not terminated: to cut the
   * database's driver off in the middle of a call takes the whole process with it.
   */
  async crash(): Promise<void> {
    const worker = this.#worker
    if (worker === null) return
    const isGone = new Promise((resolve) => worker.once('exit', resolve))
    worker.postMessage(null, [])
    await isGone
  }

  #start(): Worker {
    const worker = new Worker(this.#workerUrl, {
      workerData: this.#options,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    worker.on('message', ({ id, result }: NumberedResult) => this.#settle(id, result))
    worker.on('error', (error) => this.#lose(worker, error))
    worker.on('exit', () => this.#lose(worker, new Error('The thread of the log has ended.')))
    return worker
  }

  #settle(id: number, result: WriterResult): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (result.type === 'failed') waiting?.reject(failure(result.kind, result.message))
    else waiting?.resolve(result)
  }

  #lose(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return
    this.#worker = null
    const lost = [...this.#waiting.values()]
    this.#waiting.clear()
    const cause =
      error instanceof Error ? error : failure(kindOf(error), 'The thread of the log failed.')
    for (const { reject } of lost) reject(cause)
  }
}

function failure(kind: string, message: string): Error {
  const error = new Error(message)
  error.name = kind
  return error
}
