import mammoth from 'mammoth'
import { parse } from 'node-html-parser'
import { expect, it } from 'vitest'
import { SAMPLE_PLAN, sampleReport } from '../../domain/export/samplePlan'
import { progressOverview } from '../../domain/progress/overview'
import { progressDocx, type ProgressDocxLabels } from './progressDocx'
import { SAMPLE_LABELS } from './sampleLabels'

const labels: ProgressDocxLabels = {
  ...SAMPLE_LABELS,
  title: 'Vahearuanne',
  asOf: (day) => `Seis ${day}`,
  chapter: 'Peatükk',
  total: 'Kokku',
  summary: 'Olekud',
  silent: 'Vaikivad',
  late: 'Hilinevad',
  moved: 'Nihutatud',
  before: 'Enne',
  after: 'Nüüd',
  reason: 'Põhjus',
  lastHeard: (day) => day ?? 'mitte kunagi',
  nothing: 'Ei ole.',
}

async function readBack(moved: Parameters<typeof progressDocx>[0]['moved']) {
  const [first, ...rest] = SAMPLE_PLAN.chapters
  const [activity, ...others] = first?.activities ?? []
  if (!first || !activity) throw new Error('the sample has an activity')
  const deadline = { kind: 'ongoing' as const, ongoing: true }
  const progress = [sampleReport({ text: 'Alustasime', at: '2020-03-24T10:00:00Z' })]
  const plan = {
    ...SAMPLE_PLAN,
    chapters: [{ ...first, activities: [{ ...activity, deadline, progress }, ...others] }, ...rest],
  }
  const today = '2026-03-02'
  const overview = progressOverview(plan, () => '2020-01-01', today)
  const docx = await progressDocx({ plan, overview, moved, today }, 'et', labels)
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) })
  const root = parse(value)
  return {
    texts: (selector: string) => root.querySelectorAll(selector).map(({ text }) => text),
    rows: root.querySelectorAll('tr').map((row) => row.querySelectorAll('th,td').map(cellText)),
  }
}

const cellText = ({ text }: { text: string }) => text

it('an interim report counts, names who is silent, and says what was reported last', async () => {
  const { texts, rows } = await readBack([])
  expect(texts('h1')).toEqual(['Vahearuanne'])
  expect(texts('h2')).toEqual([
    'Olekud',
    'Vaikivad',
    'Hilinevad',
    'Nihutatud',
    '1. Otsuste avalikkus & selgus',
    '2. Noored ja kogukond',
  ])
  expect(texts('p')).toContain(`${SAMPLE_PLAN.title}. Seis 2026-03-02`)
  expect(rows).toContainEqual(['Peatükk', 'alustamata', 'olek teadmata', 'Kokku'])
  expect(rows).toContainEqual(['Kokku', '4', '1', '5'])
  expect(texts('p').filter((text) => text.startsWith('1.1 '))).toEqual([
    '1.1 Avaldame istungite "lühikokkuvõtted" kolme päeva jooksul (pidev tegevus) – 2020-03-24',
  ])
  expect(texts('td')).toContain('24.03.2020: Alustasime')
  expect(texts('p').filter((text) => text === 'Ei ole.')).toHaveLength(2)
})

it('an interim report lists the deadlines that were moved, with the reason', async () => {
  const at = '2026-02-01T10:00:00Z'
  const move = { activityId: 'a1', number: '1.1', before: '2025', after: '2026', at }
  const { rows } = await readBack([{ ...move, reason: 'Hange venis' }])
  expect(rows).toContainEqual(['Nr', 'Enne', 'Nüüd', 'Põhjus'])
  expect(rows).toContainEqual(['1.1', '2025', '2026', 'Hange venis'])
})
