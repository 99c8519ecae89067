import { Worker } from 'node:worker_threads'
import { Refusal } from '../../domain/refusal'
import { createTurns } from '../account/turns'
import type { ImportAnswer } from './importWorker'
import type { ImportJob, ImportPreview } from './readImport'

/** A plan of two thousand activities takes a second or two. */
const PATIENCE_MS = 20_000
const ROOM_MB = 512
const AT_ONCE = 1
const MOST_WAITING = 20

export type ImportReaderOptions = {
  /** Where the built `importWorker.ts` is. */
  workerUrl: URL
  patienceMs?: number
  roomMb?: number
}

/**
 * Reads imports apart from the thread that serves people: a file of a few kB can be made so that reading it takes
 * hours or all memory. What takes too much of either is let go of and refused.
 */
export class ImportReader {
  readonly #options: ImportReaderOptions
  readonly #turns = createTurns(AT_ONCE, MOST_WAITING)

  constructor(options: ImportReaderOptions) {
    this.#options = options
  }

  /** @throws Refusal of `readImport`; `too_large` `importTooLarge`; `too_many` where too many wait already */
  read(job: ImportJob): Promise<ImportPreview> {
    return this.#turns.take(() => this.#readApart(job))
  }

  async #readApart(job: ImportJob): Promise<ImportPreview> {
    const { workerUrl, patienceMs = PATIENCE_MS, roomMb = ROOM_MB } = this.#options
    const resourceLimits = { maxOldGenerationSizeMb: roomMb }
    const worker = new Worker(workerUrl, { workerData: job, resourceLimits })
    try {
      const answer = await answerOf(worker, patienceMs)
      if ('preview' in answer) return answer.preview
      const { code, reason, params } = answer.refused
      throw new Refusal(code, reason, params)
    } finally {
      await worker.terminate()
    }
  }
}

function answerOf(worker: Worker, patienceMs: number): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Refusal('too_large', 'importTooLarge'))
    const timer = setTimeout(giveUp, patienceMs)
    worker.once('message', resolve)
    worker.once('error', (error) => (isFull(error) ? giveUp() : reject(error)))
    worker.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The thread that reads an import ended with ${code} and said nothing.`))
    })
  })
}

const isFull = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
