import { hasShared, planSeed, readGolden } from '../support/shared'
import { test } from '../support/test'
import { amendPlan } from './amendmentPhase'
import { approveAndPublish } from './decisionPhase'
import { finishHomework } from './homeworkPhase'
import { reportProgress } from './progressPhase'
import { holdSeminar } from './seminarPhase'
import { beginStory, readProposals } from './story'
import { handOutHomework, holdWorkshop, importCurrentPlan } from './workshopDay'

test.use({ sharedServer: 'whole story' })

const PEOPLE = { own: 'Jõelähtme vald', others: ['Elva vald', 'Tartu vald'] }
const CURRENT = { seed: planSeed, activities: 37, email: 'siiri@example.ee' }

/** From a workshop to a plan that is decided, published, reported on and amended. */
test('from a workshop to a published plan and its next revision (needs ../shared)', async ({
  newPerson,
}) => {
  test.skip(!hasShared, 'needs ../shared')
  test.slow()
  const story = await beginStory('municipality', newPerson, PEOPLE)
  const proposals = readProposals().slice(0, 4)
  await test.step('a municipality imports its current plan', () =>
    importCurrentPlan(story, CURRENT))
  await test.step('groups write drafts in a workshop', () => holdWorkshop(story, proposals))
  await test.step('homework is handed out to three', () => handOutHomework(story))
  await test.step('one finishes it with a partner', () => finishHomework(story))
  const [first = '', second = '', returned, dropped = ''] = story.drafts
  const decisions = { accepted: [first, second], chapter: /^1\./, returned, dropped }
  await test.step('a seminar decides', () => holdSeminar(story, decisions))
  await test.step('the plan is approved and published', () => approveAndPublish(story))
  await test.step('37 activities are reported on', () => reportProgress(story))
  await test.step('an amendment is the second revision', () => {
    const [, chapter] = readGolden('joelahtme').chapters
    const [left = { number: '', text: '' }] = chapter?.activities ?? []
    const number = `2.${(chapter?.activities.length ?? 0) + 1}`
    const decided = { sitting: '47', agendaItem: '3' }
    const added = { number, text: dropped }
    return amendPlan(story, { title: chapter?.title ?? '', left, added, decided })
  })
})
