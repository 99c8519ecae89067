import * as Y from 'yjs'
import type { Dice } from './dice'

/** Updates of a document that is edited at random, and others that are not of it or are none. */
export class Updates {
  readonly #dice: Dice
  readonly #doc = new Y.Doc()

  constructor(dice: Dice) {
    this.#dice = dice
    this.#doc.clientID = dice.below(2 ** 31)
  }

  /** The Yjs client id of all edits. */
  get client(): number {
    return this.#doc.clientID
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#doc)
  }

  /** One more edit. */
  edit(): Uint8Array {
    const before = this.stateVector()
    const text = this.#doc.getText('text')
    if (text.length > 50 && this.#dice.coin()) text.delete(0, 40)
    else
      this.#dice.pick([
        () => text.insert(0, 'tere '),
        () => this.#doc.getMap('m').set('k', this.#dice.below(256)),
        () => this.#doc.getXmlFragment('x').insert(0, [new Y.XmlElement('paragraph')]),
      ])()
    return Y.encodeStateAsUpdate(this.#doc, before)
  }

  /** An edit, one of somebody else, everything again, or no update at all. */
  any(): Uint8Array {
    return this.#dice.pick([
      () => this.edit(),
      () => this.#strangersEdit(),
      () => Y.encodeStateAsUpdate(this.#doc),
      () => this.#dice.bytes(200),
    ])()
  }

  #strangersEdit(): Uint8Array {
    const other = new Y.Doc()
    other.getText('text').insert(0, 'x'.repeat(1 + this.#dice.below(256)))
    other.getText('text').delete(0, 1)
    return Y.encodeStateAsUpdate(other)
  }
}
