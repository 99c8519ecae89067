import { expect, it } from 'vitest'
import { ImportReader } from './importReader'
import type { Upload } from './readImport'
import { testArchive } from './testArchive'

// Built by `npm test -- build`: a thread cannot be started from TypeScript.
const workerUrl = new URL('../../build/host/importWorker.mjs', import.meta.url)
const READER_MS = 60_000
const RELATIONS = 'http://schemas.openxmlformats.org'

const within = (tag: string, content: string) =>
  `<w:${tag} xmlns:w="${RELATIONS}/wordprocessingml/2006/main">${content}</w:${tag}>`

/** A DOCX with this body, and other parts by name. */
function docx(body: string, others: Readonly<Record<string, string>> = {}): Upload {
  const parts = {
    '_rels/.rels': relation('officeDocument', 'word/document.xml'),
    'word/document.xml': within('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relation('footnotes', 'footnotes.xml'),
    ...others,
  }
  const files = Object.entries(parts).map(([name, text]) => ({ name, content: Buffer.from(text) }))
  return { bytes: testArchive(files), name: 'plan.docx' }
}

function relation(kind: string, target: string): string {
  const type = `${RELATIONS}/officeDocument/2006/relationships/${kind}`
  const one = `<Relationship Id="r" Type="${type}" Target="${target}"/>`
  return `<Relationships xmlns="${RELATIONS}/package/2006/relationships">${one}</Relationships>`
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const read = (job: Upload) => new ImportReader({ workerUrl }).read(job)

it(
  'reads what was brought, and hands on why it cannot be read',
  { timeout: READER_MS },
  async () => {
    const { source } = await read(docx(paragraph('Tere')))
    expect(source).toMatchObject({ kind: 'table', blocks: [{ kind: 'paragraph', text: 'Tere' }] })
    const broken = { bytes: Buffer.from('no archive'), name: 'plan.docx' }
    await expect(read(broken)).rejects.toMatchObject({ code: 'invalid', reason: 'importNotDocx' })
    await expect(read(docx(paragraph('Tere')))).resolves.toBeTruthy()
  },
)

// Documents of about 1 kB, with which an editor stopped the server for everybody, some for hours.
it.each([
  [
    'a field of spaces, in which a word is looked for from each of them',
    docx(
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${' '.repeat(300_000)}x</w:instrText><w:fldChar w:fldCharType="separate"/></w:r></w:p>`,
    ),
    { patienceMs: 4000 },
  ],
  [
    'a footnote that is written out wherever it is referred to',
    docx(`<w:p><w:r>${'<w:footnoteReference w:id="1"/>'.repeat(20_000)}</w:r></w:p>`, {
      'word/footnotes.xml': within(
        'footnotes',
        `<w:footnote w:id="1">${paragraph('x').repeat(200)}</w:footnote>`,
      ),
    }),
    { patienceMs: READER_MS, roomMb: 48 },
  ],
])('refuses %s, and reads the next', { timeout: READER_MS }, async (_what, bomb, bounds) => {
  const reader = new ImportReader({ workerUrl, ...bounds })
  const [first, second] = await Promise.allSettled([
    reader.read(bomb),
    reader.read(docx(paragraph('Tere'))),
  ])
  expect(first).toMatchObject({ reason: { code: 'too_large', reason: 'importTooLarge' } })
  expect(second).toMatchObject({ status: 'fulfilled' })
})

// A document could bring rules that make thousands of elements of each of its paragraphs.
it('takes no rules for its reading from a document', { timeout: READER_MS }, async () => {
  const { source } = await read(docx(paragraph('Tere'), { 'mammoth/style-map': 'p => h1:fresh' }))
  const block = { kind: 'paragraph', line: 1, text: 'Tere' }
  expect(source).toEqual({ kind: 'table', blocks: [block] })
})
