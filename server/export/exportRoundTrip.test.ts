import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDeadline } from '../../domain/deadline/parseDeadline'
import { planCsv } from '../../domain/export/planCsv'
import { planJson } from '../../domain/export/planJson'
import { SAMPLE_PLAN, sampleReport } from '../../domain/export/samplePlan'
import { toPlanDraft, type DraftChapter } from '../../domain/import/planDraft'
import { readPlan } from '../../domain/import/readPlan'
import { partiesText } from '../../domain/party/partiesText'
import { activityNumber } from '../../domain/plan/numbering'
import type { Activity, Chapter, Plan } from '../../domain/plan/plan'
import { readCsvBlocks } from '../import/readCsvBlocks'
import { readDocxHtml } from '../import/readDocxHtml'
import { readHtmlBlocks } from '../import/readHtmlBlocks'
import { planDocx } from './planDocx'
import { SAMPLE_LABELS } from './sampleLabels'

const shared = new URL('../../../shared/', import.meta.url)

/** What an export must bring back of a chapter, whatever the format. */
function factsOf({ title, goals, activities }: Chapter) {
  const goalOf = (activity: Activity) =>
    goals.find(({ id }) => id === activity.goalId)?.text ?? null
  return {
    title,
    goals: goals.map(({ text }) => text),
    activities: activities.map((activity) => ({
      number: activity.number,
      goal: goalOf(activity),
      text: activity.text,
      description: activity.description,
      deadlineRaw: activity.deadlineRaw,
      parties: partiesText(activity.parties),
      target: activity.target,
      progress: activity.progress.map(({ text }) => text).join('\n'),
    })),
  }
}

/** The same facts of a chapter that was read; the readers write parties out in the same way. */
function draftFactsOf({ title, goals, activities }: DraftChapter) {
  return {
    title,
    goals: goals.map(({ text }) => text),
    activities: activities.map((activity) => ({
      number: activity.numberAsWritten?.replace(/\.$/u, '') ?? '',
      goal: goals.find(({ key }) => key === activity.goalKey)?.text ?? null,
      text: activity.text,
      description: activity.description,
      deadlineRaw: activity.deadlineRaw,
      parties: partiesText(activity.parties),
      target: activity.target,
      progress: activity.progressText,
    })),
  }
}

const FORMATS = {
  CSV: async (plan: Plan) => readPlan({ kind: 'table', blocks: readCsvBlocks(planCsv(plan)) }),
  JSON: async (plan: Plan) =>
    readPlan({ kind: 'json', value: JSON.parse(planJson(plan)) as unknown }),
  DOCX: async (plan: Plan) => {
    const docx = Buffer.from(await planDocx(plan, 'et', SAMPLE_LABELS))
    return readPlan({ kind: 'table', blocks: readHtmlBlocks(await readDocxHtml(docx)) })
  },
} as const

const DECISION = {
  body: 'Kase Vallavolikogu',
  date: '12.05.2026',
  sitting: 'istungi nr 7',
  agendaItem: 'päevakorrapunkti nr 3',
  instrument: 'otsusega',
}

type Format = keyof typeof FORMATS

const formats = Object.keys(FORMATS) as Format[]

/** A plan as an import of a reading stores it, with live numbers. */
function planOfText(text: string): Plan {
  const draft = toPlanDraft(readPlan(text))
  return {
    ...SAMPLE_PLAN,
    title: draft.title,
    preamble: draft.preamble,
    approval: draft.approval,
    chapters: draft.chapters.map((chapter, at) => ({
      id: `c${at}`,
      number: at + 1,
      numberAsWritten: chapter.numberAsWritten,
      title: chapter.title,
      goals: chapter.goals.map(({ key, text }) => ({ id: `${at}${key}`, text })),
      activities: chapter.activities.map((activity, index) => ({
        id: `a${at}.${index}`,
        number: activityNumber(at + 1, index + 1),
        numberAsWritten: activity.numberAsWritten,
        goalId: activity.goalKey === null ? null : `${at}${activity.goalKey}`,
        text: activity.text,
        description: activity.description,
        deadlineRaw: activity.deadlineRaw,
        deadline: parseDeadline(activity.deadlineRaw),
        parties: activity.parties,
        target: activity.target,
        status: activity.status ?? 'notStarted',
        progress:
          activity.progressText === ''
            ? []
            : [sampleReport({ text: activity.progressText, at: null })],
        approvedNumber: null,
        isStruck: false,
        version: 1,
      })),
    })),
  }
}

/** What comes back of a plan: the facts of its chapters, and whatever was not understood. */
async function roundTrip(plan: Plan, format: Format) {
  const { leftOver, chapters } = toPlanDraft(await FORMATS[format](plan))
  return { leftOver, chapters: chapters.map(draftFactsOf) }
}

const whole = ({ chapters }: Plan) => ({ leftOver: [], chapters: chapters.map(factsOf) })

describe('a plan that is exported and imported again', () => {
  it.each(formats)('is the same by %s', async (format) => {
    expect(await roundTrip(SAMPLE_PLAN, format)).toEqual(whole(SAMPLE_PLAN))
  })

  it.each(['JSON', 'DOCX'] as const)('keeps its title and preamble by %s', async (format) => {
    const draft = toPlanDraft(await FORMATS[format](SAMPLE_PLAN))
    expect(draft.title).toBe(SAMPLE_PLAN.title)
    expect(draft.preamble).toBe(SAMPLE_PLAN.preamble)
  })

  it.each([null, DECISION])('keeps the decision %j by JSON and DOCX', async (approval) => {
    for (const format of ['JSON', 'DOCX'] as const) {
      const draft = toPlanDraft(await FORMATS[format]({ ...SAMPLE_PLAN, approval }))
      expect(draft.approval).toEqual(approval)
    }
  })

  it.each(['CSV', 'JSON'] as const)('keeps what is still empty by %s', async (format) => {
    const [first, second] = SAMPLE_PLAN.chapters
    if (!first || !second) throw new Error('the sample has two chapters')
    const idle = [...second.goals, { id: 'g3', text: 'Kogukond hoiab randa' }]
    const chapters = [
      { ...first, activities: [] },
      { ...second, goals: idle },
    ]
    const plan = { ...SAMPLE_PLAN, chapters }
    expect(await roundTrip(plan, format)).toEqual(whole(plan))
  })

  it('comes back from CSV with what looks like a formula', async () => {
    const [chapter, ...others] = SAMPLE_PLAN.chapters
    const [activity, ...rest] = chapter?.activities ?? []
    if (!chapter || !activity) throw new Error('the sample has an activity')
    const changed = { ...activity, description: '=HYPERLINK("x";"y")', target: '+20 %' }
    const chapters = [{ ...chapter, activities: [changed, ...rest] }, ...others]
    const plan = { ...SAMPLE_PLAN, chapters }
    expect(await roundTrip(plan, 'CSV')).toEqual(whole(plan))
  })

  it('comes back from CSV with the period and the evidence of its report beside that', async () => {
    const [chapter, ...others] = SAMPLE_PLAN.chapters
    const [activity, ...rest] = chapter?.activities ?? []
    if (!chapter || !activity) throw new Error('the sample has an activity')
    const told = { at: null, period: '2025. aasta', evidence: 'https://vald.example/ruum' }
    const changed = { ...activity, progress: [sampleReport({ text: 'Avatud', ...told })] }
    const plan = {
      ...SAMPLE_PLAN,
      chapters: [{ ...chapter, activities: [changed, ...rest] }, ...others],
    }
    const { chapters } = await roundTrip(plan, 'CSV')
    expect(chapters[0]?.activities[0]).toMatchObject({
      description: activity.description,
      deadlineRaw: activity.deadlineRaw,
      progress: 'Avatud\n2025. aasta\nhttps://vald.example/ruum',
    })
  })

  const seeds = ['003_a54dfb003d55458e.txt', '001_cf5ec222ed708dae.txt']

  it
    .skipIf(!existsSync(shared))
    .each(seeds.flatMap((seed) => formats.map((format) => [seed, format] as const)))(
    'is the same when it came from %s, by %s (needs ../shared)',
    async (seed, format) => {
      const plan = planOfText(readFileSync(new URL(`seeds/${seed}`, shared), 'utf8'))
      expect(plan.chapters.length).toBeGreaterThan(5)
      expect(await roundTrip(plan, format)).toEqual(whole(plan))
    },
  )
})
