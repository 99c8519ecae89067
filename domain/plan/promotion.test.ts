import { describe, expect, it } from 'vitest'
import {
  changedFacts,
  draftContent,
  promotionBlocks,
  promotionKey,
  promotionWarnings,
  type DraftContent,
} from './promotion'

const draft: DraftContent = {
  text: 'Avame noortele ühise ruumi',
  deadlineRaw: 'kord kuus',
  parties: ['noorsootöötaja', 'raamatukogu'],
  target: '',
}

describe('promotion', () => {
  it.each([
    ['a whole draft', draft.text, 'p', 'c', []],
    ['two words', 'Ühine ruum', 'p', 'c', ['textTooShort']],
    ['signs instead of words', '– – –', 'p', 'c', ['textTooShort']],
    ['three words in Russian', 'Открыть общую комнату', 'p', 'c', []],
    ['no plan and no chapter', draft.text, null, null, ['noPlan', 'noChapter']],
  ])('is blocked for %s as it should', (_what, text, planId, chapterId, blocks) => {
    expect(promotionBlocks({ text }, { planId, chapterId })).toEqual(blocks)
  })

  it.each([
    [draft, []],
    [{ ...draft, deadlineRaw: ' ' }, ['noDeadline']],
    [{ ...draft, parties: [] }, ['noParty']],
    [{ ...draft, deadlineRaw: '', parties: [' '] }, ['noDeadline', 'noParty']],
  ])('warns of what is missing', (content, warnings) => {
    expect(promotionWarnings(content)).toEqual(warnings)
  })

  it.each([
    [draft, []],
    [{ ...draft, text: ' Avame  noortele\nühise ruumi ' }, []],
    [{ ...draft, text: 'Avame eakatele ühise ruumi' }, ['text']],
    [
      { ...draft, deadlineRaw: 'kord aastas', parties: ['raamatukogu'] },
      ['deadlineRaw', 'parties'],
    ],
    [{ ...draft, parties: ['raamatukogu', 'noorsootöötaja'] }, ['parties']],
    [{ ...draft, target: 'kaks tuba' }, ['target']],
  ])('tells what has changed since', (after, facts) => {
    expect(changedFacts(draft, after)).toEqual(facts)
    expect(draftContent(draft) === draftContent(after)).toBe(facts.length === 0)
  })

  it('has one key per board, card and plan', () => {
    expect(promotionKey('b', 'c', 'p')).not.toBe(promotionKey('b', 'c', 'q'))
  })
})
