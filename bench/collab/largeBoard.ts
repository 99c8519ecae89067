import * as Y from 'yjs'
import { addCard, moveCard } from '../../collab/document/cards'
import { cardText } from '../../collab/document/cardShape'
import { randomFrom } from '../clients/random'

const PEOPLE = 20
const EDITS_PER_CARD = 10
const SEED = 1
const PIECES = ['plaan ', 'õpilased ', 'koos ', 'kevadel ', 'a', 'e', 's', 'mine', ' ja ']

/**
 * A board of `cards` cards as a workshop leaves it: made by 20 people who add, move and write for a long while.
 * The same bytes every time.
 *
 * @returns the document as one Yjs update
 */
export function largeBoard(cards: number): Uint8Array {
  const random = randomFrom(SEED)
  const below = (limit: number) => Math.floor(random() * limit)
  const doc = new Y.Doc()
  const somewhere = () => ({ x: below(8000), y: below(5000) })
  const beSomebody = () => {
    doc.clientID = 1_000_003 * (1 + below(PEOPLE))
  }
  for (let nth = 0; nth < cards; nth += 1) {
    beSomebody()
    const author = { key: `p${nth % PEOPLE}`, name: `Osaleja ${nth % PEOPLE}` }
    const card = { id: `c${nth}`, kind: 'note', pos: somewhere(), author } as const
    addCard(doc, { ...card, at: '2026-01-15T10:00:00.000Z' }, null)
  }
  for (let edit = 0; edit < cards * EDITS_PER_CARD; edit += 1) {
    beSomebody()
    const card = `c${below(cards)}`
    if (random() < 0.5) moveCard(doc, card, somewhere(), null)
    else write(doc, card, PIECES[below(PIECES.length)] ?? '')
  }
  return Y.encodeStateAsUpdate(doc)
}

/** Appends to a card's first paragraph. */
function write(doc: Y.Doc, card: string, piece: string): void {
  const paragraph = cardText(doc, card)?.get(0)
  if (!(paragraph instanceof Y.XmlElement)) return
  const [first] = paragraph.toArray()
  if (first instanceof Y.XmlText) first.insert(first.length, piece)
  else paragraph.insert(0, [new Y.XmlText(piece)])
}
