import { readDocumentName } from '../domain/board/documentName'
import { followBoard } from './board/followBoard'
import type { Deps } from './deps'
import { followAnswers } from './homework/followAnswers'

/** Typing changes a document several times a second; rows may be this much behind it. */
const PAUSE_MS = 400

export type LiveRows = {
  /** Tells that a document has changed; its rows follow soon. */
  changed: (document: string) => void
  /** Resolves when every row is up to date. */
  settled: () => Promise<void>
}

/**
 * Keeps the rows behind the live documents, and nudges the pages that show them. A document is read
 * once at a time, and once more where it changed meanwhile.
 *
 * @param onError is told what went wrong; the document is read again at its next change
 */
export function createLiveRows(
  deps: Pick<Deps, 'db' | 'documents' | 'nudge' | 'now'>,
  onError: (error: unknown) => void,
): LiveRows {
  const waiting = new Set<string>()
  const running = new Map<string, Promise<void>>()

  const run = async (document: string) => {
    while (waiting.has(document)) {
      await new Promise((done) => setTimeout(done, PAUSE_MS))
      waiting.delete(document)
      try {
        await follow(deps, document)
      } catch (error) {
        onError(error)
      }
    }
    running.delete(document)
  }
  return {
    changed: (document) => {
      waiting.add(document)
      if (!running.has(document)) running.set(document, run(document))
    },
    settled: async () => {
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
