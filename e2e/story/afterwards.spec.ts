import { hasShared } from '../support/shared'
import { test } from '../support/test'
import { amendPlan } from './amendmentPhase'
import { approveAndPublish } from './decisionPhase'
import { finishHomework } from './homeworkPhase'
import { holdSeminar } from './seminarPhase'
import { reportProgress } from './progressPhase'
import type { Story } from './story'
import { handOutHomework, holdWorkshop, importCurrentPlan } from './workshopDay'

test.use({ sharedServer: 'afterwards' })

/** From a workshop to a plan that is decided, published, reported on and amended. */
test('from a workshop to a published plan and its next revision (needs ../shared)', async ({
  newPerson,
}) => {
  test.skip(!hasShared, 'needs ../shared')
  test.slow()
  const story: Story = {
    newPerson,
    anu: await newPerson({ facilitator: true }),
    siiri: await newPerson(),
    mari: await newPerson({ phone: true }),
    organisation: '',
    plan: '',
    workshop: '',
    homework: '',
    drafts: [],
  }
  await test.step('a municipality imports its current plan', () => importCurrentPlan(story))
  await test.step('groups write drafts in a workshop', () => holdWorkshop(story))
  await test.step('homework is handed out to three', () => handOutHomework(story))
  await test.step('one finishes it with a partner', () => finishHomework(story))
  await test.step('a seminar decides', () => holdSeminar(story))
  await test.step('the plan is approved and published', () => approveAndPublish(story))
  await test.step('37 activities are reported on', () => reportProgress(story))
  await test.step('an amendment is the second revision', () => amendPlan(story))
})
