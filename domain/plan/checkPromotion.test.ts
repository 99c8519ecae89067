import { describe, expect, it } from 'vitest'
import { checkPromotion } from './checkPromotion'

const draft = { text: 'Avame metsaraja koolile', deadlineRaw: '2027', parties: ['matkaklubi'] }
const target = { planId: 'p', chapterId: 'c' }

describe('checkPromotion', () => {
  it('lets a whole draft pass', () => {
    expect(checkPromotion(draft, target, [])).toEqual({ blocks: [], warnings: [], similar: [] })
  })

  it('blocks on text, plan and chapter alone', () => {
    const check = checkPromotion(
      { text: 'Avame raja', deadlineRaw: '', parties: [] },
      { planId: null, chapterId: null },
      [],
    )
    expect(check.blocks).toEqual(['textTooShort', 'noPlan', 'noChapter'])
    expect(check.warnings).toEqual(['noDeadline', 'noParty'])
  })

  it('shows what the plan already has', () => {
    const activities = [
      { id: 'a', text: 'Koolile avatakse metsarada' },
      { id: 'b', text: 'Hankekorra uuendamine' },
    ]
    const { blocks, similar } = checkPromotion(draft, target, activities)
    expect(blocks).toEqual([])
    expect(similar.map(({ activity }) => activity.id)).toEqual(['a'])
  })
})
