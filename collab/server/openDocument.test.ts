import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { defaultLimits } from './limits'
import { LiveDocument } from './liveDocument'
import { createManualClock } from './manualClock'
import { NOTHING_STORED } from './log/nothingStored'
import { openDocument } from './openDocument'
import { scanUpdate } from './update/scanUpdate'

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
})
