import { parentPort, workerData } from 'node:worker_threads'
import { FoundDamaged } from './foundDamaged'
import { kindOf } from './kindOf'
import { mergeStored } from './mergeStored'
import { openSqliteStore } from './sqliteStore'
import type {
  NumberedRequest,
  NumberedResult,
  WriterOptions,
  WriterRequest,
  WriterResult,
} from './sqliteLogMessages'

/**
 * The entry of the log's threads, one that writes and one that merges. SQLite is used synchronously here, so that waiting for the disk never
 * holds up the event loop that serves people. Requests are answered in order.
 */
const { file } = workerData as WriterOptions
const store = openSqliteStore(file)

function answer(request: WriterRequest): WriterResult {
  switch (request.type) {
    case 'load':
      return { type: 'loaded', stored: store.load(request.doc) }
    case 'newest':
      return { type: 'newest', seqs: store.newest(request.docs) }
    case 'merge':
      return { type: 'merged', merged: mergeStored(store.load(request.doc)) }
    case 'append':
      return { type: 'appended', seqs: store.append(request.batches) }
    case 'compact':
      store.compact(request.doc, request.snapshot, request.uptoSeq)
      return { type: 'done' }
    case 'setAside':
      store.setAside(request.doc, request.seqs, request.why)
      return { type: 'done' }
    case 'setSnapshotAside':
      store.setSnapshotAside(request.doc, request.why)
      return { type: 'done' }
    case 'close':
      store.close()
      return { type: 'done' }
  }
}

function answerOrFail(request: WriterRequest): WriterResult {
  try {
    return answer(request)
  } catch (error) {
    if (error instanceof FoundDamaged) return { type: 'damaged', damage: error.damage }
    return { type: 'failed', kind: kindOf(error), message: String(error) }
  }
}

parentPort?.on('message', ({ id, request }: NumberedRequest) => {
  const numbered: NumberedResult = { id, result: answerOrFail(request) }
  parentPort?.postMessage(numbered, [])
  if (request.type === 'close') parentPort?.close()
})
