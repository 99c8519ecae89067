import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../../domain/import/readPlan'
import { goldenReading, seedText, seedsAreAbsent } from '../../domain/import/fixtures/seeds'
import { decodeSource, IMPORT_MAX_BYTES } from './decodeSource'
import { testArchive } from './testArchive'

const decode = (text: string, name = '') => decodeSource(Buffer.from(text), name)

type Golden = {
  number: string
  text: string
  deadlineLines: string[]
  partyLines: string[]
  progress: string
}
type GoldenPlan = {
  title: string
  preamble: string
  columns: string[]
  chapters: { numberAsWritten: string; title: string; activities: Golden[] }[]
}

const golden = () => goldenReading('joelahtme.json') as unknown as GoldenPlan

/** The cells of an activity, each a list of paragraphs. */
const cellsOf = ({ number, text, deadlineLines, partyLines, progress }: Golden) => [
  [`${number}. ${text}`],
  deadlineLines,
  partyLines,
  [progress],
]

/** The chapters as a reading must have them, whatever the document was. */
async function chaptersOf(source: Promise<Parameters<typeof readPlan>[0]>): Promise<unknown> {
  const { notes: _notes, ...reading } = readPlan(await source)
  return 'chapters' in reading ? JSON.parse(JSON.stringify(reading.chapters)) : reading
}

function asHtml({ title, preamble, columns, chapters }: GoldenPlan): string {
  const row = (cells: readonly string[][]) =>
    `<tr>${cells.map((cell) => `<td>${cell.map((line) => `<p>${line}</p>`).join('')}</td>`).join('')}</tr>`
  const tables = chapters.map(
    ({ title, activities }) =>
      `<ol><li>${title}</li></ol><table>${row(columns.map((name) => [name]))}${activities.map((activity) => row(cellsOf(activity))).join('')}</table>`,
  )
  return `<h1>${title}</h1><p>${preamble}</p>${tables.join('')}`
}

async function asDocx({ title, preamble, columns, chapters }: GoldenPlan): Promise<Uint8Array> {
  const row = (cells: readonly string[][]) =>
    new TableRow({
      children: cells.map(
        (cell) => new TableCell({ children: cell.map((line) => new Paragraph(line)) }),
      ),
    })
  const children = chapters.flatMap((chapter) => [
    new Paragraph({
      text: `${chapter.numberAsWritten} ${chapter.title}`,
      heading: HeadingLevel.HEADING_1,
    }),
    new Table({
      rows: [
        row(columns.map((name) => [name])),
        ...chapter.activities.map((activity) => row(cellsOf(activity))),
      ],
    }),
  ])
  const head = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph(preamble),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children: [...head, ...children] }] }))
}

function asCsv({ columns, chapters }: GoldenPlan): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = chapters.flatMap(({ numberAsWritten, title, activities }) => [
    [`${numberAsWritten} ${title}`, '', '', ''],
    ...activities.map((activity) => cellsOf(activity).map((cell) => cell.join('\n'))),
  ])
  return [columns, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')
}

describe('the same plan from other documents', () => {
  it.skipIf(seedsAreAbsent).each([
    ['HTML', async (plan: GoldenPlan) => Buffer.from(asHtml(plan)), 'kava.html'],
    [
      'HTML from the clipboard',
      async (plan: GoldenPlan) => Buffer.from(`<meta charset="utf-8">${asHtml(plan)}`),
      '',
    ],
    ['DOCX', asDocx, 'kava.docx'],
    ['CSV', async (plan: GoldenPlan) => Buffer.from(asCsv(plan)), 'kava.csv'],
    [
      'the JSON of its reading',
      async (plan: GoldenPlan) => Buffer.from(JSON.stringify(plan)),
      'kava.json',
    ],
  ])('has the same chapters as %s (needs ../shared)', async (_what, write, name) => {
    const plan = golden()
    expect(await chaptersOf(decodeSource(await write(plan), name))).toEqual(plan.chapters)
  })
})

/** The reading without line numbers, which HTML does not have. */
const withoutLines = (reading: unknown): unknown =>
  JSON.parse(JSON.stringify(reading), (key, value: unknown) =>
    key === 'line' || key === 'lines' ? undefined : value,
  )

async function readingOf(text: string, name: string): Promise<unknown> {
  const { notes: _notes, leftOver: _leftOver, ...reading } = readPlan(await decode(text, name))
  return JSON.parse(JSON.stringify(reading))
}

describe('a plan of tables from other documents', () => {
  const rows = () =>
    seedText('001_cf5ec222ed708dae.txt')
      .split('\n')
      .map((line) => line.split('\t'))
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

  it.skipIf(seedsAreAbsent).each([
    ['CSV', ';', 'kava.csv'],
    ['TSV', '\t', 'kava.tsv'],
  ])('is the same as %s (needs ../shared)', async (_what, delimiter, name) => {
    const text = rows()
      .map(([first = '', second = '', third = '']) =>
        [first, second, third].map(quoted).join(delimiter),
      )
      .join('\r\n')
    expect(await readingOf(text, name)).toEqual(goldenReading('ivol.json'))
  })

  it.skipIf(seedsAreAbsent)('is the same as HTML (needs ../shared)', async () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll(/<(?!\/?p>)/gu, '&lt;')
    const body = rows().map((cells) =>
      cells.length === 1
        ? `</table><p>${escaped(cells[0] ?? '')}</p><table>`
        : `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
    )
    const html = `<table>${body.join('\n')}</table>`
    expect(withoutLines(await readingOf(html, 'kava.html'))).toEqual(
      withoutLines(goldenReading('ivol.json')),
    )
  })
})

describe('decodeSource', () => {
  it.each([
    ['Tegevuskava', '', 'text'],
    ['Tegevus;Tähtaeg\nTeeme;2026', '', 'table'],
    ['Tegevus;Tähtaeg\nTeeme;2026', 'kava.txt', 'table'],
    ['a\tb', 'kava.tsv', 'table'],
    ['<table><tr><td>a</td></tr></table>', '', 'table'],
    ['{"chapters":[]}', '', 'json'],
  ])('takes %j named %j for %s', async (text, name, kind) => {
    expect(await decode(text, name)).toMatchObject({ kind })
  })

  it.each([
    ['nothing', '', 'kava.txt', 'invalid', 'importEmpty'],
    ['blank lines', ' \n\n', '', 'invalid', 'importEmpty'],
    ['HTML without text', '<html><body></body></html>', 'a.html', 'invalid', 'importEmpty'],
    ['a picture named .txt', '\x89PNG\0\0', 'kava.txt', 'invalid', 'importBinary'],
    ['a text named .docx', 'Tere', 'kava.docx', 'invalid', 'importNotDocx'],
    ['broken JSON', '{', 'kava.json', 'invalid', 'importNotJson'],
  ])('refuses %s', async (_what, text, name, code, reason) => {
    await expect(decode(text, name)).rejects.toMatchObject({ name: 'Refusal', code, reason })
  })

  it('refuses more than five megabytes at once', async () => {
    const huge = new Uint8Array(2 * IMPORT_MAX_BYTES).fill(0x61)
    await expect(decodeSource(huge, '')).rejects.toMatchObject({
      code: 'too_large',
      reason: 'importTooLarge',
    })
  })

  it('refuses a text of more lines than a plan has', async () => {
    await expect(decode('a\tb\tc\n'.repeat(150_000))).rejects.toMatchObject({ code: 'too_large' })
  })

  // Five megabytes of line ends took minutes and more memory than the server has.
  it('refuses a CSV of more lines before each becomes a row', async () => {
    const lines = `Tegevus;Tähtaeg\n${'x\n'.repeat(70_000)}`
    await expect(decode(lines, 'kava.csv')).rejects.toMatchObject({ code: 'too_large' })
  })

  it.each([
    [
      'an archive that is no document',
      testArchive([{ name: 'a.txt', content: Buffer.from('a') }]),
      'importNotDocx',
    ],
    [
      'an archive cut in the middle',
      testArchive([{ name: 'word/document.xml', content: Buffer.from('<a/>') }]).subarray(0, 60),
      'importNotDocx',
    ],
    [
      'a document that is not XML',
      testArchive([{ name: 'word/document.xml', content: Buffer.from('rubbish') }]),
      'importNotDocx',
    ],
    [
      'an archive that unpacks to too much',
      testArchive([{ name: 'word/document.xml', content: Buffer.alloc(64 * 1024 * 1024, 0x20) }]),
      'importTooLarge',
    ],
    [
      'one that lies about it',
      testArchive([
        {
          name: 'word/document.xml',
          content: Buffer.alloc(64 * 1024 * 1024, 0x20),
          claimedSize: 10,
        },
      ]),
      'importTooLarge',
    ],
  ])('refuses %s', async (_what, archive, reason) => {
    await expect(decodeSource(archive, 'kava.docx')).rejects.toMatchObject({
      code: 'invalid',
      reason,
    })
  })
})
