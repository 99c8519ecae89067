/* oxlint-disable no-underscore-dangle -- Yjs has no other way to ask where a shared type stands */
import * as Y from 'yjs'
import { cardsOf, KEY } from './cardShape'
import { holdsBy, type Put } from './holdsBy'
import { PersonalUndo } from './personalUndo'

/**
 * What a card is born with, as paths inside the card. Undoing its adding takes the card off the
 * board, not apart.
 */
const BIRTH_FACTS: ReadonlySet<string> = new Set([
  KEY.kind,
  KEY.pos,
  KEY.order,
  KEY.text,
  KEY.fields,
  `${KEY.fields}/${KEY.parties}`,
  KEY.authors,
  KEY.createdBy,
  KEY.createdAt,
])

/**
 * One person's undo of what they did to a board, cards and texts alike, since the page was opened.
 *
 * `origins` are the origins of their commands, and of their editor's transactions
 * (`ySyncPluginKey` for TipTap); everybody else's changes are not tracked. Beyond that nothing is
 * deleted that holds something another person put there: undoing a paragraph leaves it when
 * somebody else wrote in it, and undoing the adding of a card leaves the card when somebody else
 * did anything in it. The last paragraph of a text stays too, since an editor needs one.
 *
 * A step is one command, one drag of one card, or what was typed in one text or field of a card without a
 * pause of half a second; the empty transactions that an editor makes between two letters end no step. What an
 * editor marks as not to be undone is not.
 */
export function createPersonalUndo(doc: Y.Doc, origins: readonly unknown[]): Y.UndoManager {
  let lastStep: string | null = null
  const undo: Y.UndoManager = new PersonalUndo(cardsOf(doc), {
    trackedOrigins: new Set(origins),
    deleteFilter: (item) => mayDelete(doc, item),
    captureTransaction: (transaction) => {
      if (undo.undoing || undo.redoing) lastStep = null
      else if (undo.trackedOrigins.has(transaction.origin) && transaction.changed.size > 0) {
        const step = stepOf(doc, transaction)
        if (step === null || step !== lastStep) undo.stopCapturing()
        lastStep = step
      }
      return transaction.meta.get('addToHistory') !== false
    },
  })
  return undo
}

/** Names what a transaction goes on doing: dragging a card, or typing in one of its texts; null for any other change. */
function stepOf(doc: Y.Doc, { changed }: Y.Transaction): string | null {
  const steps = new Set<string | null>()
  for (const [type, keys] of changed) {
    const [cardId, inside, ...deeper] = pathOf(doc, type) ?? []
    const [only = null] = keys.size === 1 ? keys : []
    const isDrag = inside === undefined && only === KEY.pos
    const isField = inside === KEY.fields && deeper.length === 0
    const what = inside === KEY.text ? KEY.text : isDrag || isField ? only : null
    steps.add(what === null ? null : `${cardId}/${what}`)
  }
  const [step = null] = steps
  return steps.size === 1 ? step : null
}

/** The keys that lead from the board's cards to a shared type, a card's id first; null outside of cards. */
function pathOf(doc: Y.Doc, type: unknown): string[] | null {
  const path: string[] = []
  let at = type
  while (at instanceof Y.AbstractType && at !== cardsOf(doc)) {
    if (!at._item) return null
    path.unshift(at._item.parentSub ?? '')
    at = at._item.parent
  }
  return path
}

function mayDelete(doc: Y.Doc, item: Y.Item): boolean {
  const { parent, parentSub, content } = item
  const path = pathOf(doc, parent)
  if (!path || path.length === 0) return false
  const [, ...inCard] = [...path, parentSub ?? '']
  const fact = inCard.join('/')
  const isForeign = ({ id }: Put): boolean => id.client !== doc.clientID
  if (inCard[0] === KEY.authors) return false
  if (fact === `${KEY.text}/` && lengthOf(parent) < 2) return false
  if (item.left === null && BIRTH_FACTS.has(fact)) return false
  if (fact === KEY.here) {
    return parent instanceof Y.AbstractType && !holdsBy(parent, isForeign)
  }
  return !(content instanceof Y.ContentType) || !holdsBy(content.type, isForeign)
}

const lengthOf = (type: unknown): number => (type instanceof Y.XmlFragment ? type.length : 0)
