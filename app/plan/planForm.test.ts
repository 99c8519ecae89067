import { describe, expect, it } from 'vitest'
import { PlanForm } from './planForm'

const edit = {
  intent: 'editActivity',
  activityId: 'a1',
  version: '3',
  text: ' Avame andmed ',
  description: 'esimene\r\nteine',
  deadlineRaw: '2027',
  parties: '',
  target: '',
  status: 'done',
}

describe('a form of the plan page', () => {
  it('has line breaks as one character, however the browser sent them', () => {
    expect(PlanForm.parse(edit)).toMatchObject({
      version: 3,
      text: 'Avame andmed',
      description: 'esimene\nteine',
      status: 'done',
    })
  })

  it.each([
    ['no text', { ...edit, text: '  ' }, 'text'],
    ['an unknown status', { ...edit, status: 'late' }, 'status'],
    ['a version that is none', { ...edit, version: 'x' }, 'version'],
    ['an unknown intent', { ...edit, intent: 'drop' }, 'intent'],
    ['a step that is none', { intent: 'stepActivity', activityId: 'a1', step: 'left' }, 'step'],
    ['a chapter without a title', { intent: 'addChapter', title: ' ' }, 'title'],
  ])('is refused with %s', (_what, form, field) => {
    const { error } = PlanForm.safeParse(form)
    expect(error?.issues.map(({ path }) => path[0])).toContain(field)
  })

  it('leaves the status as it is where a report names none', () => {
    const report = { intent: 'addProgress', activityId: 'a1', report: 'Tehtud', reportStatus: '' }
    expect(PlanForm.parse(report)).toMatchObject({ report: 'Tehtud', reportStatus: null })
  })

  it('moves to the end of a chapter where no place is named', () => {
    const move = { intent: 'moveActivity', activityId: 'a1', chapterId: 'c1' }
    expect(PlanForm.parse(move)).not.toHaveProperty('at')
    expect(PlanForm.parse({ ...move, at: '0' })).toMatchObject({ at: 0 })
  })
})
