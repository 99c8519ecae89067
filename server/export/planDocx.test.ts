import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'
import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { SAMPLE_PLAN } from '../../domain/export/samplePlan'
import type { Plan } from '../../domain/plan/plan'
import { planDocx } from './planDocx'
import { SAMPLE_LABELS as labels } from './sampleLabels'

const approval = {
  body: 'Kase Vallavolikogu',
  date: '12.05.2026',
  sitting: 'istungi nr 7',
  agendaItem: 'päevakorrapunkti nr 3',
  instrument: 'otsusega',
}

/** A part of a DOCX, out of the archive's directory. */
function partOf(docx: Uint8Array, name: string): string {
  const bytes = Buffer.from(docx)
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006') + 16)
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [length, packed, offset] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ]
    if (bytes.toString('utf8', at + 46, at + 46 + length) === name) {
      const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
      return inflateRawSync(bytes.subarray(from, from + packed)).toString('utf8')
    }
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  throw new Error(`no ${name}`)
}

async function readBack(plan: Plan) {
  const buffer = Buffer.from(await planDocx(plan, 'et', labels))
  const { value, messages } = await mammoth.convertToHtml({ buffer })
  const root = parse(value)
  const texts = (selector: string) => root.querySelectorAll(selector).map(({ text }) => text)
  return { root, texts, errors: messages.filter(({ type }) => type === 'error') }
}

describe('the document of a plan', () => {
  it('has real headings and one table per chapter', async () => {
    const { texts, root, errors } = await readBack(SAMPLE_PLAN)
    expect(errors).toEqual([])
    expect(texts('h1')).toEqual(['Kase valla avatud valitsemise tegevuskava 2026–2027'])
    expect(texts('h2')).toEqual(['1. Otsuste avalikkus & selgus', '2. Noored ja kogukond'])
    expect(root.querySelectorAll('table')).toHaveLength(2)
  })

  it('repeats the head of each table, with the columns the plan needs', async () => {
    const { root } = await readBack(SAMPLE_PLAN)
    for (const table of root.querySelectorAll('table')) {
      expect(table.querySelectorAll('thead th').map(({ text }) => text)).toEqual([
        'Nr',
        'Eesmärk',
        'Tegevus',
        'Tähtaeg',
        'Osapool',
        'Sihttase',
        'Täitmine',
      ])
    }
    const document = partOf(await planDocx(SAMPLE_PLAN, 'et', labels), 'word/document.xml')
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(document.match(/<w:tr>/g)).toHaveLength(document.match(/<w:cantSplit\/>/g)?.length ?? 0)
  })

  it('holds every text of the plan', async () => {
    const { texts } = await readBack(SAMPLE_PLAN)
    const cells = texts('td')
    expect(cells.slice(0, 7)).toEqual([
      '1.1',
      '',
      'Avaldame istungite "lühikokkuvõtted" kolme päeva jooksul',
      'pidev tegevus',
      'vallasekretär,kommunikatsioonijuht',
      '',
      'Kokkuvõtted on kodulehel; harjumus juurdub.',
    ])
    const activities = SAMPLE_PLAN.chapters.flatMap((chapter) => chapter.activities)
    for (const { text, deadlineRaw, target } of activities) {
      expect(cells).toEqual(expect.arrayContaining([text, deadlineRaw, target]))
    }
    expect(texts('p').filter((text) => text.includes('töötoal'))).toEqual([
      'Kava sündis kahel töötoal.',
    ])
  })

  it('lets a goal span its activities', async () => {
    const { root } = await readBack(SAMPLE_PLAN)
    const spans = root
      .querySelectorAll('td[rowspan]')
      .map((td) => [td.text, td.getAttribute('rowspan')])
    expect(spans).toEqual([['Noored osalevad otsustamises', '2']])
  })

  it('adds columns for description and status where an activity has them', async () => {
    const chapters = SAMPLE_PLAN.chapters.map((chapter) => ({
      ...chapter,
      activities: chapter.activities.map((activity) => ({
        ...activity,
        description: 'esimene\nteine',
        status: 'regular' as const,
      })),
    }))
    const { texts } = await readBack({ ...SAMPLE_PLAN, chapters })
    expect(texts('th')).toEqual(expect.arrayContaining(['Kirjeldus', 'Olek']))
    expect(texts('td')).toEqual(expect.arrayContaining(['esimeneteine', 'toimub järjepidevalt']))
  })

  it('strikes through what an amendment left out, under its number', async () => {
    const chapters = SAMPLE_PLAN.chapters.map((chapter) => ({
      ...chapter,
      activities: chapter.activities.map((activity) => ({
        ...activity,
        isStruck: activity.number === '1.2',
      })),
    }))
    const { texts } = await readBack({ ...SAMPLE_PLAN, chapters })
    const cells = texts('td')
    const at = cells.indexOf('1.2')
    expect(cells[at + 2]).toBe('– välja jäetud Korraldame eelarve <avatud> arutelu')
    expect(cells.slice(at + 3, at + 7)).toEqual(['', '', '', ''])
    const document = partOf(
      await planDocx({ ...SAMPLE_PLAN, chapters }, 'et', labels),
      'word/document.xml',
    )
    expect(document.match(/<w:strike\/>/g)).toHaveLength(1)
  })

  it('leaves the decision to be filled in until there is one', async () => {
    const document = partOf(await planDocx(SAMPLE_PLAN, 'et', labels), 'word/document.xml')
    const tags = [...document.matchAll(/<w:tag w:val="(\w+)"\/>/g)].map(([, tag]) => tag)
    expect(tags).toEqual(['body', 'date', 'sitting', 'agendaItem', 'instrument'])
    const { texts } = await readBack(SAMPLE_PLAN)
    expect(texts('p').slice(0, 2)).toEqual(['KINNITATUD', `otsustaja: ${'_'.repeat(22)}`])
  })

  it('writes the decision in its own words, and what it lacks to be filled in', async () => {
    const decided = await readBack({ ...SAMPLE_PLAN, approval: { ...approval, agendaItem: '' } })
    expect(decided.texts('p').slice(0, 3)).toEqual([
      'KINNITATUD',
      'Kase Vallavolikogu 12.05.2026 istungi nr 7 otsusega',
      `päevakorrapunkt: ${'_'.repeat(22)}`,
    ])
  })

  it.each([
    ['et', 'et-EE'],
    ['en', 'en-GB'],
    ['ru', 'ru-RU'],
  ] as const)('says that it is in %s', async (language, locale) => {
    const docx = await planDocx(SAMPLE_PLAN, language, labels)
    expect(partOf(docx, 'word/styles.xml')).toContain(`<w:lang w:val="${locale}"`)
    expect(partOf(docx, 'docProps/core.xml')).toContain(`<dc:title>${SAMPLE_PLAN.title}</dc:title>`)
    expect(partOf(docx, 'word/document.xml')).toMatch(/<w:pgSz [^>]*w:orient="landscape"/)
  })

  const soffice = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((file) => existsSync(file))

  it.skipIf(!soffice)(
    'opens in LibreOffice, hostile characters and all (needs soffice)',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'kavalaud-docx-'))
      const profile = pathToFileURL(join(folder, 'profile')).href
      const convert = (format: string) =>
        promisify(execFile)(
          soffice ?? '',
          [
            `-env:UserInstallation=${profile}`,
            '--headless',
            '--convert-to',
            format,
            '--outdir',
            folder,
            join(folder, 'plan.docx'),
          ],
          { timeout: 120_000 },
        )
      try {
        const title = 'Kava \u0000\u000b<b>&amp;\ud800 \uffff😀 lõpp'
        await writeFile(
          join(folder, 'plan.docx'),
          await planDocx({ ...SAMPLE_PLAN, title }, 'et', labels),
        )
        await convert('pdf')
        await convert('txt:Text (encoded):UTF8')
        const pdf = await readFile(join(folder, 'plan.pdf'))
        const text = await readFile(join(folder, 'plan.txt'), 'utf8')
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
        expect(text).toContain('Kava <b>&amp; 😀 lõpp')
        expect(text).toContain('Loome noortevolikogu')
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    180_000,
  )
})
