import { readDocumentName } from '../../domain/board/documentName'
import { followBoard } from '../board/followBoard'
import type { Deps } from '../deps'
import { documentsBehind } from './documentsBehind'
import { diskFaultOf } from '../diskFault'
import { followAnswers } from '../homework/followAnswers'

/** How long a disk that takes nothing is left alone. */
const DISK_PAUSE_MS = 10_000
/** Typing changes a document several times a second; rows may be this much behind it. */
const PAUSE_MS = 400

export type LiveRows = {
  /** Tells that a document has changed; its rows follow soon. */
  changed: (document: string) => void
  /**
   * Has the rows follow what was changed before and not followed, because the server was killed or a backup restored (DUR-8 in
   * collab/SPEC.md): one document after the other, so that nobody waits for it. Once, at the start.
   */
  catchUp: () => void
  /** Ends that, and what waits for the disk; what is left waits for the next start. */
  stopCatchingUp: () => void
  /** Resolves when every row is up to date. */
  settled: () => Promise<void>
}

/**
 * Keeps the rows behind the live documents, and nudges the pages that show them. A document is read
 * once at a time, and once more where it changed meanwhile.
 *
 * @param onError is told what went wrong; the document is read again at its next change, or at the next start, and where
 *   the disk took nothing also a while later
 */
export function createLiveRows(
  deps: Pick<Deps, 'db' | 'documents' | 'nudge' | 'now'>,
  onError: (error: unknown) => void,
): LiveRows {
  const waiting = new Set<string>()
  const running = new Map<string, Promise<void>>()
  let catchingUp: Promise<void> | null = null
  const retries = new Map<string, ReturnType<typeof setTimeout>>()
  let isStopped = false

  const run = async (document: string, pauseMs: number) => {
    while (waiting.has(document)) {
      await new Promise((done) => setTimeout(done, pauseMs))
      waiting.delete(document)
      try {
        await follow(deps, document)
      } catch (error) {
        onError(error)
        if (diskFaultOf(error) !== null) retryLater(document)
      }
    }
    running.delete(document)
  }
  const changed = (document: string, pauseMs = PAUSE_MS) => {
    waiting.add(document)
    if (!running.has(document)) running.set(document, run(document, pauseMs))
  }
  const retryLater = (document: string) => {
    clearTimeout(retries.get(document))
    if (isStopped) return
    const retry = () => {
      retries.delete(document)
      changed(document)
    }
    retries.set(document, setTimeout(retry, DISK_PAUSE_MS))
  }
  const followThoseBehind = async () => {
    try {
      for await (const document of documentsBehind(deps)) {
        if (isStopped) return
        changed(document, 0)
        await running.get(document)
      }
    } catch (error) {
      onError(error)
    }
  }
  return {
    changed: (document) => changed(document),
    catchUp: () => {
      catchingUp ??= followThoseBehind()
    },
    stopCatchingUp: () => {
      isStopped = true
      for (const retry of retries.values()) clearTimeout(retry)
    },
    settled: async () => {
      await catchingUp
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}

async function follow(
  deps: Pick<Deps, 'db' | 'documents' | 'nudge' | 'now'>,
  document: string,
): Promise<void> {
  const about = readDocumentName(document)
  if (about && 'boardId' in about) await followBoard(deps, about.boardId)
  if (about && 'homeworkId' in about) await followAnswers(deps, about.homeworkId)
}
