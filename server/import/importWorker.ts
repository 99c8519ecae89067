import { parentPort, workerData } from 'node:worker_threads'
import { isRefusal, type Refusal } from '../../domain/refusal'
import { readImport, type ImportJob, type ImportPreview } from './readImport'

/** What the thread answers; whatever fails otherwise ends it with that error. */
export type ImportAnswer =
  { preview: ImportPreview } | { refused: Pick<Refusal, 'code' | 'reason' | 'params'> }

/** The entry of a thread that reads one import, answers and ends. */
async function answer(): Promise<ImportAnswer> {
  try {
    return { preview: await readImport(workerData as ImportJob) }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code, reason, params } = error
    return { refused: { code, reason, params } }
  }
}

parentPort?.postMessage(await answer(), [])
