import { describe, expect, it } from 'vitest'
import { SAMPLE_PLAN } from '../export/samplePlan'
import { revisionContent } from './revision'
import { movedDeadlines, submissionPoints } from './submission'

const approval = { body: '', date: '', sitting: '', agendaItem: '', instrument: '' }
const approved = revisionContent(SAMPLE_PLAN, 1, approval)

/** The plan with one activity changed. */
function planWith(number: string, change: object) {
  const chapters = SAMPLE_PLAN.chapters.map((chapter) => ({
    ...chapter,
    activities: chapter.activities.map((activity) =>
      activity.number === number ? { ...activity, ...change } : activity,
    ),
  }))
  return { ...SAMPLE_PLAN, chapters }
}

describe('what needs a reason at submission', () => {
  it.each([
    ['a whole plan', planWith('1.1', {}), ['2.1 textTooShort']],
    ['a missing party', planWith('1.2', { parties: [] }), ['1.2 noParty', '2.1 textTooShort']],
    ['what was left out', planWith('2.1', { isStruck: true, deadlineRaw: '' }), []],
    [
      'a moved deadline',
      planWith('2.2', { deadlineRaw: '2028' }),
      ['2.1 textTooShort', '2.2 deadlineMoved'],
    ],
  ])('is known of %s', (_what, plan, points) => {
    const found = submissionPoints(plan, movedDeadlines(approved, plan))
    expect(found.map(({ number, gap }) => `${number} ${gap}`)).toEqual(points)
  })

  it('is no deadline before the first decision', () => {
    expect(movedDeadlines(null, planWith('2.2', { deadlineRaw: '2028' }))).toEqual([])
  })
})
