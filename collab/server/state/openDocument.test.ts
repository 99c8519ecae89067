import * as encoding from 'lib0/encoding'
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { defaultLimits } from '../limits'
import { LiveDocument } from './liveDocument'
import { createManualClock } from '../rules/manualClock'
import { NOTHING_STORED } from '../log/nothingStored'
import { openDocument } from './openDocument'
import { scanUpdate } from '../update/scanUpdate'

/** A bold word in a text, and an update that deletes its letters and leaves the marks around them, as no editor does. */
function boldWordGone(): [whole: Uint8Array, deletion: Uint8Array] {
  const doc = new Y.Doc()
  doc.getXmlFragment('text').insert(0, [new Y.XmlText()])
  const text = doc.getXmlFragment('text').get(0)
  if (!(text instanceof Y.XmlText)) throw new Error('There is no text.')
  text.insert(0, 'tere', { bold: true })
  const letters = [...(doc.store.clients.get(doc.clientID) ?? [])].find(
    ({ length }) => length === 4,
  )
  const encoder = encoding.createEncoder()
  for (const number of [0, 1, doc.clientID, 1, letters?.id.clock ?? 0, 4])
    encoding.writeVarUint(encoder, number)
  return [Y.encodeStateAsUpdate(doc), encoding.toUint8Array(encoder)]
}

const deletedIn = (doc: Y.Doc) =>
  [...doc.store.clients.values()]
    .flat()
    .reduce((sum, one) => sum + (one.deleted ? one.length : 0), 0)

describe('the document on the server', () => {
  // Yjs tidies up after others in quadratic time: 11 bytes kept everybody waiting for half a minute.
  it('is not tidied up when it is opened (LIM-11)', () => {
    const tail = boldWordGone()
    const opened = openDocument({ ...NOTHING_STORED, tail, tailSeqs: [1, 2], seq: 2 })
    expect(opened && deletedIn(opened.doc)).toBe(4)
  })

  it('is not tidied up when an edit is applied (LIM-11)', () => {
    const document = new LiveDocument(
      NOTHING_STORED,
      () => null,
      () => {},
      { clock: createManualClock(), limits: defaultLimits },
    )
    const author = { author: 'mari' }
    for (const update of boldWordGone()) {
      document.accept(scanUpdate(update), { ...author, update }, Infinity)
      document.together(() => document.apply(update))
    }
    expect(document.look(deletedIn)).toBe(4)
  })

  it('is built anew once, however many updates build on one that is lost (DUR-5)', () => {
    const doc = new Y.Doc()
    const tail: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => tail.push(update))
    for (let nth = 0; nth < 300; nth += 1) doc.getText('text').insert(nth, 'x')
    const other = new Y.Doc()
    other.getText('other').insert(0, 'y')
    tail.push(Y.encodeStateAsUpdate(other))
    const stored = [Uint8Array.of(1, 2, 3), ...tail.slice(1)]
    const tailSeqs = stored.map((_, index) => index + 1)
    const builds = vi.spyOn(Y.Doc.prototype, 'transact')
    const opened = openDocument({ ...NOTHING_STORED, tail: stored, tailSeqs, seq: 301 })
    expect(builds).toHaveBeenCalledTimes(2)
    builds.mockRestore()
    expect(opened?.leftOut).toEqual(tailSeqs.slice(0, 300))
    expect(opened?.doc.getText('other').toJSON()).toBe('y')
    expect(opened?.doc.store.pendingStructs).toBeNull()
  })

  it('is made without an update that deletes what is missing (DUR-5, GAP-4)', () => {
    const [, deletion] = boldWordGone()
    const other = new Y.Doc()
    other.getText('other').insert(0, 'y')
    const tail = [deletion, Y.encodeStateAsUpdate(other)]
    const opened = openDocument({ ...NOTHING_STORED, tail, tailSeqs: [1, 2], seq: 2 })
    expect(opened?.leftOut).toEqual([1])
    expect(opened?.doc.getText('other').toJSON()).toBe('y')
    expect(opened?.doc.store.pendingDs).toBeNull()
  })
})
