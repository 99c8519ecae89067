import { describe, expect, it } from 'vitest'
import type { DraftContent } from '../plan/promotion'
import { whatChanged, type HomeworkDraft } from './whatChanged'

const room: DraftContent = {
  text: 'Avame noortele ruumi',
  deadlineRaw: '2027',
  parties: ['noorsootöötaja'],
  target: '',
}

const nothing: DraftContent = { text: '', deadlineRaw: '', parties: [], target: '' }

const carried = [{ cardId: 'k1', content: room }]

const draft = (cardId: string, content: DraftContent, isDraft = true): HomeworkDraft => ({
  cardId,
  isDraft,
  content,
})

const kinds = (current: HomeworkDraft[]) =>
  whatChanged(carried, current).drafts.map(({ cardId, kind }) => `${cardId} ${kind}`)

describe('what changed in a homework', () => {
  it.each<[string, HomeworkDraft[], string[]]>([
    ['says the same', [draft('k1', room)], ['k1 unchanged']],
    [
      'differs in white space alone',
      [draft('k1', { ...room, text: ' Avame noortele\nruumi ' })],
      ['k1 unchanged'],
    ],
    ['has another text', [draft('k1', { ...room, text: 'Avame ruumi' })], ['k1 changed']],
    ['has another deadline', [draft('k1', { ...room, deadlineRaw: '2028' })], ['k1 changed']],
    ['has another lead', [draft('k1', { ...room, parties: ['kool'] })], ['k1 changed']],
    ['has a target now', [draft('k1', { ...room, target: '30 noort' })], ['k1 changed']],
    ['is a note now', [draft('k1', room, false)], ['k1 unchanged']],
    ['is empty now', [draft('k1', nothing)], ['k1 changed']],
    ['is gone', [], ['k1 removed']],
  ])('a carried draft that %s', (_what, current, expected) => {
    expect(kinds(current)).toEqual(expected)
  })

  it.each<[string, HomeworkDraft, string[]]>([
    ['a draft', draft('n1', room), ['k1 unchanged', 'n1 new']],
    [
      'a draft with a deadline alone',
      draft('n1', { ...nothing, deadlineRaw: '2027' }),
      ['k1 unchanged', 'n1 new'],
    ],
    [
      'a draft that says nothing yet',
      draft('n1', { ...nothing, text: ' \n', parties: [''] }),
      ['k1 unchanged'],
    ],
    ['a question', draft('n1', room, false), ['k1 unchanged']],
  ])('what was written in it: %s', (_what, one, expected) => {
    expect(kinds([draft('k1', room), one])).toEqual(expected)
  })

  it('is told field by field and word by word', () => {
    const now = { ...room, text: 'Avame noortele oma ruumi', parties: ['noorsootöötaja', 'kool'] }
    const [change] = whatChanged(carried, [draft('k1', now)]).drafts
    expect(change).toEqual({
      kind: 'changed',
      cardId: 'k1',
      content: now,
      facts: [
        {
          fact: 'text',
          before: 'Avame noortele ruumi',
          after: 'Avame noortele oma ruumi',
          words: [
            { kind: 'same', text: 'Avame noortele ' },
            { kind: 'added', text: 'oma ' },
            { kind: 'same', text: 'ruumi' },
          ],
        },
        {
          fact: 'parties',
          before: 'noorsootöötaja',
          after: 'noorsootöötaja, kool',
          words: [
            { kind: 'same', text: 'noorsootöötaja' },
            { kind: 'added', text: ', kool' },
          ],
        },
      ],
    })
  })

  it('keeps the text of what is gone, after all that is there, and counts each kind', () => {
    const two = [...carried, { cardId: 'k2', content: { ...room, text: 'Teeme pingi' } }]
    const changes = whatChanged(two, [
      draft('n1', { ...room, text: 'Uus mõte siin' }),
      draft('k1', { ...room, deadlineRaw: 'pidev' }),
    ])
    expect(changes.drafts.map(({ cardId, content }) => `${cardId} ${content.text}`)).toEqual([
      'n1 Uus mõte siin',
      'k1 Avame noortele ruumi',
      'k2 Teeme pingi',
    ])
    expect(changes.counts).toEqual({ new: 1, changed: 1, removed: 1, unchanged: 0 })
  })
})
