import { readDocumentName } from '../../domain/board/documentName'
import { followBoard } from '../board/followBoard'
import type { Deps } from '../deps'
import { documentsBehind } from './documentsBehind'
import { diskFaultOf } from '../diskFault'
import { followAnswers } from '../homework/followAnswers'
import { settleCarries } from '../homework/settleCarry'

/** How long a disk that takes nothing is left alone. */
const DISK_PAUSE_MS = 10_000
/** Typing changes a document several times a second; rows may be this much behind it. */
const PAUSE_MS = 400

export type LiveRows = {
  /** Tells that a document has changed; its rows follow soon. */
  changed: (document: string) => void
  /**
   * Has the rows follow what was changed before and not followed, because the server was killed or a backup restored (DUR-8 in
   * collab/SPEC.md), and settles what was being carried then: one document after the other, so that nobody waits for it. Once, at the start.
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
  deps: Pick<Deps, 'db' | 'documents' | 'boardTurns' | 'nudge' | 'now'>,
  onError: (error: unknown) => void,
): LiveRows {
  const waiting = new Set<string>()
  const running = new Map<string, Promise<void>>()
  let catchingUp: Promise<void> | null = null
  let isStopped = false

  const run = async (document: string, pauseMs: number) => {
    while (waiting.has(document)) {
      await new Promise((done) => setTimeout(done, pauseMs))
      waiting.delete(document)
      try {
        await follow(deps, document)
      } catch (error) {
        onError(error)
        if (diskFaultOf(error) !== null) retries.later(document)
      }
    }
    running.delete(document)
  }
  const changed = (document: string, pauseMs = PAUSE_MS) => {
    waiting.add(document)
    if (!running.has(document)) running.set(document, run(document, pauseMs))
  }
  const retries = createRetries(changed)
  const followThoseBehind = async () => {
    try {
      for await (const document of documentsBehind(deps)) {
        if (isStopped) return
        changed(document, 0)
        await running.get(document)
      }
    } catch (error) {
      // What it asked for is closed by then.
      if (!isStopped) onError(error)
    }
  }
  return {
    changed: (document) => changed(document),
    catchUp: () => void (catchingUp ??= settleCarries(deps).catch(onError).then(followThoseBehind)),
    stopCatchingUp: () => {
      isStopped = true
      retries.stop()
    },
    settled: async () => {
      await catchingUp
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}

type Retries = { later: (document: string) => void; stop: () => void }

/** Tries documents once more when the disk was left alone for a while, until it is stopped. */
function createRetries(retry: (document: string) => void): Retries {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  let isStopped = false
  return {
    later: (document) => {
      clearTimeout(timers.get(document))
      if (isStopped) return
      const again = () => {
        timers.delete(document)
        retry(document)
      }
      timers.set(document, setTimeout(again, DISK_PAUSE_MS))
    },
    stop: () => {
      isStopped = true
      for (const timer of timers.values()) clearTimeout(timer)
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
