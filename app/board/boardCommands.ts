import { uuidv4 } from 'lib0/random'
import type * as Y from 'yjs'
import { type Author, noteAuthor } from '../../collab/document/authors'
import * as cards from '../../collab/document/cards'
import { addParty, movePartyFirst, removeParty } from '../../collab/document/parties'
import type { CardKind, Point } from '../../domain/board/card'

/** The origin of everything a person does to a board outside of the text editor. */
export const COMMAND_ORIGIN = Symbol('board command')

/** What a person does to a board. Whoever changes what a card says becomes one of its authors. */
export type BoardCommands = ReturnType<typeof createBoardCommands>

/** The commands of one person on one board; each is one step of their undo. */
export function createBoardCommands(doc: Y.Doc, me: Author, now: () => Date = () => new Date()) {
  const noted = (id: string, done: boolean): void => {
    if (done) noteAuthor(doc, id, me)
  }
  return {
    /** Adds an empty card and returns its id. `crypto.randomUUID` is not there on a plain http address. */
    add: (kind: CardKind, pos: Point): string => {
      const id = uuidv4()
      cards.addCard(doc, { id, kind, pos, author: me, at: now().toISOString() }, COMMAND_ORIGIN)
      return id
    },
    remove: (ids: readonly string[]): void => {
      doc.transact(() => {
        for (const id of ids) cards.removeCard(doc, id, COMMAND_ORIGIN)
      }, COMMAND_ORIGIN)
    },
    restore: (ids: readonly string[]): void => {
      doc.transact(() => {
        for (const id of ids) cards.restoreCard(doc, id, COMMAND_ORIGIN)
      }, COMMAND_ORIGIN)
    },
    move: (id: string, pos: Point): void => void cards.moveCard(doc, id, pos, COMMAND_ORIGIN),
    place: (id: string, after: string | null): void =>
      void cards.placeCard(doc, id, after, COMMAND_ORIGIN),
    setKind: (id: string, kind: CardKind): void =>
      noted(id, cards.setKind(doc, id, kind, COMMAND_ORIGIN)),
    setDeadline: (id: string, raw: string): void =>
      noted(id, cards.setDeadline(doc, id, raw, COMMAND_ORIGIN)),
    setTarget: (id: string, target: string): void =>
      noted(id, cards.setTarget(doc, id, target, COMMAND_ORIGIN)),
    addParty: (id: string, name: string): void =>
      noted(id, addParty(doc, id, name, COMMAND_ORIGIN)),
    removeParty: (id: string, name: string): void =>
      noted(id, removeParty(doc, id, name, COMMAND_ORIGIN)),
    leadParty: (id: string, name: string): void =>
      noted(id, movePartyFirst(doc, id, name, COMMAND_ORIGIN)),
    /** Somebody typed in a card's text. */
    noteTyping: (id: string): void => void noteAuthor(doc, id, me),
  }
}
