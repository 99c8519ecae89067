import type { Page } from '@playwright/test'
import { say } from '../support/say'
import { showBig } from './workshop'
import type { Demo } from './claimDemo'

export type KnownPage = {
  name: string
  who: 'visitor' | 'facilitator'
  /** The page's path in the demo data. */
  at: (demo: Demo) => string
  /** What leads from the path to the state that is looked at. */
  reach?: (page: Page) => Promise<void>
  /** It has no head that changes the language: a hall sees it, or its languages are addresses of their own. */
  headless?: true
  /** The status that it answers with, where that is a refusal. */
  status?: number
}

const [HOME, IMPORT] = ['/', '/import']

/** Every page there is, in the states that look different. */
export const allPages: KnownPage[] = [
  { name: 'home', who: 'visitor', at: () => HOME },
  { name: 'sign-in', who: 'visitor', at: () => '/sign-in' },
  {
    name: 'sign-in refused',
    who: 'visitor',
    at: () => '/sign-in',
    reach: signInWrongly,
    status: 422,
  },
  { name: 'sign-in, signed in', who: 'facilitator', at: () => '/sign-in' },
  { name: 'one-time link', who: 'visitor', at: () => '/link/long-used' },
  { name: 'partner’s link, unknown', who: 'visitor', at: () => '/partner/x', status: 404 },
  { name: 'link of a mail, unknown', who: 'visitor', at: () => '/unsubscribe/x', status: 404 },
  { name: 'join by code', who: 'visitor', at: () => '/join' },
  { name: 'unknown code', who: 'visitor', at: () => '/join/AAAAAA', status: 404 },
  { name: 'join', who: 'visitor', at: ({ joinCode }) => `/join/${joinCode}` },
  { name: 'no such page', who: 'visitor', at: () => '/no-such-page', status: 404 },
  { name: 'home, signed in', who: 'facilitator', at: () => HOME },
  { name: 'account', who: 'facilitator', at: () => '/account' },
  { name: 'accounts', who: 'facilitator', at: () => '/accounts' },
  { name: 'organisations', who: 'facilitator', at: () => '/organisations' },
  { name: 'organisation', who: 'facilitator', at: ({ organisation }) => organisation },
  { name: 'import', who: 'facilitator', at: ({ organisation }) => organisation + IMPORT },
  {
    name: 'import preview',
    who: 'facilitator',
    at: ({ organisation }) => organisation + IMPORT,
    reach: preview,
  },
  { name: 'plan', who: 'facilitator', at: planOf },
  { name: 'progress of a plan', who: 'facilitator', at: (demo) => `${planOf(demo)}/progress` },
  { name: 'asking for progress', who: 'facilitator', at: (demo) => `${planOf(demo)}/requests` },
  { name: 'projects', who: 'facilitator', at: () => '/projects' },
  { name: 'new project', who: 'facilitator', at: () => '/projects/new' },
  { name: 'forged link to report', who: 'visitor', at: () => '/report/forged', status: 404 },
  { name: 'plan, an activity open', who: 'facilitator', at: planOf, reach: openActivity },
  { name: 'plan, adding an activity', who: 'facilitator', at: planOf, reach: openAdding },
  { name: 'plan, a chapter open', who: 'facilitator', at: planOf, reach: openChapter },
  { name: 'submitting a plan', who: 'facilitator', at: (demo) => `${planOf(demo)}/submit` },
  { name: 'revisions', who: 'facilitator', at: (demo) => `${planOf(demo)}/revisions` },
  {
    name: 'entering a decision',
    who: 'facilitator',
    at: (demo) => `${demo.submittedPlan}/approve`,
  },
  { name: 'publishing a plan', who: 'facilitator', at: (demo) => `${planOf(demo)}/public` },
  { name: 'public plan', who: 'visitor', at: ({ publicPlan }) => publicPlan, headless: true },
  {
    name: 'public plan, nothing found',
    who: 'visitor',
    at: ({ publicPlan }) => `${publicPlan}?chapter=1&status=partly`,
    headless: true,
  },
  {
    name: 'changes of a public plan',
    who: 'visitor',
    at: (demo) => `${demo.publicPlan}/changes`,
    headless: true,
  },
  {
    name: 'proposals to a plan',
    who: 'visitor',
    at: ({ consultation }) => consultation,
    headless: true,
  },
  { name: 'workshop', who: 'facilitator', at: ({ workshop }) => workshop },
  {
    name: 'workshop, code on the wall',
    who: 'facilitator',
    at: ({ workshop }) => workshop,
    reach: showBig,
  },
  { name: 'new workshop', who: 'facilitator', at: () => '/workshops/new' },
  {
    name: 'new workshop, agenda read',
    who: 'facilitator',
    at: () => '/workshops/new',
    reach: readAgenda,
  },
  { name: 'edit workshop', who: 'facilitator', at: ({ workshop }) => `${workshop}/edit` },
  { name: 'agenda', who: 'facilitator', at: ({ workshop }) => `${workshop}/agenda` },
  { name: 'copy workshop', who: 'facilitator', at: ({ workshop }) => `${workshop}/copy` },
  { name: 'seminar', who: 'facilitator', at: ({ workshop }) => `${workshop}/seminar` },
  { name: 'seminar host', who: 'facilitator', at: ({ workshop }) => `${workshop}/seminar/host` },
  {
    name: 'seminar screen',
    who: 'facilitator',
    at: ({ workshop }) => `${workshop}/seminar/screen`,
    headless: true,
  },
  {
    name: 'seminar follow',
    who: 'facilitator',
    at: ({ workshop }) => `${workshop}/seminar/follow`,
  },
  {
    name: 'seminar summary',
    who: 'facilitator',
    at: ({ workshop }) => `${workshop}/seminar/summary`,
  },
  { name: 'reminders', who: 'facilitator', at: ({ workshop }) => `${workshop}/reminders` },
  { name: 'homework of a workshop', who: 'facilitator', at: (demo) => `${demo.workshop}/homework` },
  { name: 'homework', who: 'facilitator', at: homeworkOf, reach: openWholeHomework },
  { name: 'homework without drafts', who: 'facilitator', at: ({ homework }) => homework[2] ?? '' },
  { name: 'partners', who: 'facilitator', at: ({ homework }) => `${homework[1]}/partners` },
  { name: 'comments', who: 'facilitator', at: (demo) => `${homeworkOf(demo)}/comments` },
  { name: 'homework on paper', who: 'facilitator', at: (demo) => `${homeworkOf(demo)}/print` },
  { name: 'link of a partner', who: 'visitor', at: ({ partnerLink }) => partnerLink },
  { name: 'promotion desk', who: 'facilitator', at: ({ workshop }) => `${workshop}/promote` },
  { name: 'reasoned response', who: 'facilitator', at: ({ workshop }) => `${workshop}/response` },
  { name: 'response, not public', who: 'visitor', at: () => '/r/none', status: 404 },
  { name: 'paste notes', who: 'facilitator', at: (demo) => `${boardOf(demo)}/paste` },
  {
    name: 'board as a list',
    who: 'facilitator',
    at: boardOf,
    reach: (page) => seeAs(page, 'list'),
  },
  {
    name: 'board as a canvas',
    who: 'facilitator',
    at: boardOf,
    reach: (page) => seeAs(page, 'canvas'),
  },
  { name: 'board, a card open', who: 'facilitator', at: boardOf, reach: openCard },
  { name: 'board, its keys', who: 'facilitator', at: boardOf, reach: openKeys },
  { name: 'board, adding to plans', who: 'facilitator', at: boardOf, reach: openPromotion },
  { name: 'somebody else’s plan', who: 'facilitator', at: () => '/plans/not-mine', status: 404 },
]

function planOf({ plans }: Demo): string {
  return plans[0] ?? ''
}

function boardOf({ boards }: Demo): string {
  return boards[0] ?? ''
}

function homeworkOf({ homework }: Demo): string {
  return homework[0] ?? ''
}

/** Waits for the live board and the answers, and unfolds what is missing. */
async function openWholeHomework(page: Page): Promise<void> {
  await page.getByRole('article').first().waitFor()
  await page.getByRole('textbox', { name: say('answers.c') }).waitFor()
  await page.getByText(say('homework.incomplete', { count: 3 })).click()
}

async function signInWrongly(page: Page): Promise<void> {
  await page.getByLabel(say('account.email')).fill('keegi@example.ee')
  await page.getByLabel(say('account.password')).fill('vale parool küll')
  await page.getByRole('button', { name: say('account.signInTitle') }).click()
  await page.getByText(say('refusal.wrongPassword')).waitFor()
}

async function preview(page: Page): Promise<void> {
  await page.getByLabel(say('plan.importPaste')).fill(PASTED_PLAN)
  await page.getByRole('button', { name: say('plan.toPreview') }).click()
  await page.getByText(say('plan.previewLead')).waitFor()
}

async function openActivity(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('plan.editActivity', { number: '1.1' }) }).click()
  await page.getByRole('button', { name: say('plan.deleteActivity') }).waitFor()
}

async function openAdding(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: say('plan.addActivity') })
    .first()
    .click()
  await page.getByRole('button', { name: say('plan.addActivity') }).waitFor()
}

async function openChapter(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('plan.editChapter', { number: '1' }) }).click()
  await page.getByLabel(say('plan.chapterTitle')).waitFor()
}

async function readAgenda(page: Page): Promise<void> {
  await page.getByLabel(say('workshop.pasteLabel')).fill(PASTED_AGENDA)
  await page.getByRole('button', { name: say('workshop.read') }).click()
  await page.getByText(say('workshop.readItems', { count: 2 })).waitFor()
}

async function seeAs(page: Page, view: 'list' | 'canvas'): Promise<void> {
  await page.getByRole('button', { name: say(`board.view_${view}`) }).click()
  const first = view === 'list' ? page.getByRole('article') : page.locator('.react-flow__node')
  await first.first().waitFor()
}

async function openCard(page: Page): Promise<void> {
  await seeAs(page, 'list')
  const card = page.getByRole('article').first()
  await card.getByRole('button', { name: say('board.openCard') }).click()
  await page.getByRole('textbox', { name: say('board.text') }).waitFor()
}

async function openPromotion(page: Page): Promise<void> {
  await seeAs(page, 'list')
  const card = page.getByRole('article').filter({ hasText: 'poole lehekülje' })
  await card.getByRole('button', { name: say('term.addToPlan') }).click()
  await page.getByRole('dialog').waitFor()
}

async function openKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('keys.title') }).click()
  await page.getByRole('dialog').waitFor()
}

const PASTED_PLAN = `Nr;Tegevus;Tähtaeg;Osapool
1;Avame noortele ruumi kooli kõrval;2027;noorsootöötaja
2;Paneme koosoleku salvestused veebi;pidev tegevus;
Seda rida tabelis ei ole`

const PASTED_AGENDA = `10:00 Kogunemine
10:15 Grupitöö
Kohv on laual`
