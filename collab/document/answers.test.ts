import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ANSWER_KEYS, ANSWER_MAX, type AnswerKey } from '../../domain/homework/answers'
import { answerText, areNewerAnswers, noteWriter, readAnswers, readWriters } from './answers'
import { writePlainText } from './cardText'
import { createTextUndo } from './createTextUndo'

const mari = { key: 'p1', name: 'Mari' }

/** Appends a paragraph, as typing below what is there does. */
function write(doc: Y.Doc, answer: AnswerKey, line: string, origin: unknown = null): void {
  const text = answerText(doc, answer)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(line)])
  doc.transact(() => text.insert(text.length, [paragraph]), origin)
}

/** Writes into the first paragraph of an answer. */
function add(doc: Y.Doc, answer: AnswerKey, words: string, origin: unknown = null): void {
  const paragraph = answerText(doc, answer).get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('The answer has no paragraph.')
  doc.transact(() => text.insert(text.length, words), origin)
}

/** Both have what either has. */
function merge(one: Y.Doc, two: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two))
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
}

describe('answers', () => {
  it('are empty in a document that nobody wrote in, and reading writes nothing', () => {
    const doc = new Y.Doc()
    expect(readAnswers(doc)).toEqual({ a: '', b: '', c: '' })
    expect(readWriters(doc, 'a')).toEqual([])
    expect(Y.encodeStateAsUpdate(doc)).toEqual(Uint8Array.of(0, 0))
  })

  it('are three texts that do not touch each other', () => {
    const doc = new Y.Doc()
    write(doc, 'a', 'Avame ruumi')
    write(doc, 'c', 'Kevadel')
    write(doc, 'c', 'Sügisel')
    expect(readAnswers(doc)).toEqual({ a: 'Avame ruumi', b: '', c: 'Kevadel\nSügisel' })
  })

  it('keep both beginnings of two who begin at once', () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()]
    write(one, 'b', 'Kohtusime koolis')
    write(two, 'b', 'Küsisime noortelt')
    merge(one, two)
    expect(readAnswers(one).b.split('\n').sort()).toEqual(['Kohtusime koolis', 'Küsisime noortelt'])
    expect(readAnswers(two)).toEqual(readAnswers(one))
  })

  it('are the same for all who hold the same updates, in whatever order these came', () => {
    const step = fc.record({
      who: fc.nat(2),
      answer: fc.constantFrom(...ANSWER_KEYS),
      line: fc.string({ maxLength: 12 }),
      how: fc.constantFrom('append', 'remove', 'merge'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
        for (const { who, answer, line, how } of steps) {
          const doc = docs[who] ?? new Y.Doc()
          const text = answerText(doc, answer)
          if (how === 'append') write(doc, answer, line)
          else if (how === 'remove') text.delete(0, Math.min(1, text.length))
          else merge(doc, docs[(who + 1) % 3] ?? doc)
          noteWriter(doc, answer, { key: `p${who}`, name: `Nimi ${who}` })
        }
        for (const one of docs) for (const two of docs) if (one !== two) merge(one, two)
        for (const one of docs) for (const two of docs) if (one !== two) merge(one, two)
        expect(new Set(docs.map((doc) => JSON.stringify(readAnswers(doc)))).size).toBe(1)
        for (const key of ANSWER_KEYS) {
          expect(new Set(docs.map((doc) => readWriters(doc, key).join())).size).toBe(1)
        }
      }),
    )
  })

  it('are read no further than a homework needs', () => {
    const doc = new Y.Doc()
    write(doc, 'a', 'ä'.repeat(ANSWER_MAX + 5))
    expect(readAnswers(doc).a).toHaveLength(ANSWER_MAX)
  })

  it('remember each writer once, under their last name', () => {
    const doc = new Y.Doc()
    noteWriter(doc, 'a', mari)
    const before = Y.encodeStateVector(doc)
    noteWriter(doc, 'a', mari)
    expect(Y.encodeStateVector(doc)).toEqual(before)
    noteWriter(doc, 'b', { key: 'l-2', name: 'Noortekeskus' })
    noteWriter(doc, 'a', { ...mari, name: 'Mari Tamm' })
    expect(readWriters(doc, 'a')).toEqual(['Mari Tamm'])
    expect(readWriters(doc, 'b')).toEqual(['Noortekeskus'])
  })

  it('of a newer version are told apart, and never lowered', () => {
    const doc = new Y.Doc()
    noteWriter(doc, 'a', mari)
    expect(areNewerAnswers(doc)).toBe(false)
    doc.getMap('meta').set('schema', 7)
    noteWriter(doc, 'b', mari)
    expect(areNewerAnswers(doc)).toBe(true)
  })
})

describe('what others put into the document', () => {
  const rubbish: fc.Arbitrary<() => Y.XmlElement | Y.XmlText> = fc.constantFrom(
    () => new Y.XmlElement('script'),
    () => new Y.XmlElement(''),
    () => new Y.XmlText('\u0000 x'),
    () => {
      const text = new Y.XmlText()
      text.insertEmbed(0, { x: 1 })
      return text
    },
    () => {
      const table = new Y.XmlElement('table')
      table.insert(0, [new Y.XmlElement('hardBreak'), new Y.XmlText('y')])
      return table
    },
  )
  const value = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.constant(new Uint8Array([1])))

  it('never makes reading fail, nor others lose their words', () => {
    fc.assert(
      fc.property(
        fc.array(rubbish, { maxLength: 8 }),
        fc.dictionary(fc.string(), value),
        (nodes, entries) => {
          const doc = new Y.Doc()
          writePlainText(answerText(doc, 'b'), 'Minu sõnad')
          for (const make of nodes) answerText(doc, 'a').insert(0, [make()])
          for (const [key, one] of Object.entries(entries)) doc.getMap('writers').set(key, one)
          doc.getMap('writers').set('a/x', 7)
          doc.getMap('meta').set('schema', 'one')
          expect(readAnswers(doc).b).toBe('Minu sõnad')
          expect(readWriters(doc, 'a').every((name) => typeof name === 'string')).toBe(true)
          expect(areNewerAnswers(doc)).toBe(false)
        },
      ),
    )
  })

  it('is not read as a text where it is no text', () => {
    const [stranger, doc] = [new Y.Doc(), new Y.Doc()]
    stranger.getMap('a').set('x', 'y')
    stranger.getArray('b').insert(0, ['z', new Y.Map(), 5])
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(stranger))
    expect(readAnswers(doc)).toEqual({ a: '', b: '', c: '' })
  })
})

describe('undo in an answer', () => {
  it('takes back what this person typed in it, and nothing of another answer or person', () => {
    const [own, other] = [new Y.Doc(), new Y.Doc()]
    write(own, 'a', 'Meie ')
    merge(own, other)
    const undo = createTextUndo(answerText(own, 'a'), ['mari'])
    add(own, 'a', 'tegevused', 'mari')
    write(own, 'b', 'Muu', 'mari')
    add(other, 'a', ' ja teised', 'ulo')
    merge(own, other)
    undo.undo()
    expect(readAnswers(own)).toEqual({ a: 'Meie  ja teised', b: 'Muu', c: '' })
  })

  it('leaves a paragraph that somebody else wrote in', () => {
    const [own, other] = [new Y.Doc(), new Y.Doc()]
    const undo = createTextUndo(answerText(own, 'a'), ['mari'])
    write(own, 'a', 'Minu', 'mari')
    merge(own, other)
    add(other, 'a', ' ja sinu', 'ulo')
    merge(own, other)
    undo.undo()
    expect(readAnswers(own).a).toBe('ja sinu')
  })
})
