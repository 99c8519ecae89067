import type * as Y from 'yjs'
import {
  ANSWER_KEYS,
  type AnswerKey,
  type Answers,
  clipAnswers,
} from '../../domain/homework/answers'
import { clip } from '../../domain/text/clip'
import type { Author } from './authors'
import { readBlocks, textOf } from './cardText'
import { raiseSchemaTo, readSchema } from './schema'

/**
 * The shape of a homework's answers document, `<homeworkId>.answers`. Only this file knows its keys.
 *
 *   meta:    Y.Map { schema: number }
 *   a, b, c: Y.XmlFragment             what TipTap edits, one text for each question
 *   writers: Y.Map<`${answer}/${participantKey}`, display name>
 *
 * The texts are roots, so that they are there from the beginning: opening an answer writes nothing,
 * and two who begin at once write into the same one. A writer is one key per person and answer.
 *
 * What is read here was written by a peer: it is checked, never cast, and what has the wrong type
 * reads as if it were absent.
 */
const writersOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('writers')

/** The version that this code writes. A document of a newer version is not to be edited by it. */
const ANSWERS_SCHEMA = 1

/** So many writers of one answer are named, each in so many characters. */
const WRITERS_MAX = 50
const WRITER_MAX = 100

/** Notes are nobody's edit: a personal undo never takes one back. */
const NOTE_ORIGIN = Symbol('writer noted')

/** The shared text of an answer, to hand to the editor. */
export const answerText = (doc: Y.Doc, answer: AnswerKey): Y.XmlFragment =>
  doc.getXmlFragment(answer)

/** The plain text of the answers, one line per block, each at most `ANSWER_MAX` long. */
export function readAnswers(doc: Y.Doc): Answers {
  const [a, b, c] = ANSWER_KEYS.map((key) => textOf(readBlocks(answerText(doc, key))))
  return clipAnswers({ a: a ?? '', b: b ?? '', c: c ?? '' })
}

/**
 * Remembers that somebody wrote in an answer. Call it when they type; noting the same person again
 * writes nothing.
 */
export function noteWriter(doc: Y.Doc, answer: AnswerKey, { key, name }: Author): void {
  const writers = writersOf(doc)
  const entry = `${answer}/${key}`
  if (writers.get(entry) === name) return
  doc.transact(() => {
    raiseSchemaTo(doc, ANSWERS_SCHEMA)
    writers.set(entry, name)
  }, NOTE_ORIGIN)
}

/** The names of all who wrote in an answer, each once, the same order on every replica. */
export function readWriters(doc: Y.Doc, answer: AnswerKey): string[] {
  const names = new Set<string>()
  for (const [entry, name] of [...writersOf(doc)].sort(([one], [two]) => (one < two ? -1 : 1))) {
    if (!entry.startsWith(`${answer}/`) || typeof name !== 'string' || name === '') continue
    names.add(clip(name, WRITER_MAX))
  }
  return [...names].slice(0, WRITERS_MAX)
}

/** Whether newer code wrote these answers, so that this code must only show them. */
export const areNewerAnswers = (doc: Y.Doc): boolean => readSchema(doc) > ANSWERS_SCHEMA
