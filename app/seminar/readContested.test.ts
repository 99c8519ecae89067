import { expect, it } from 'vitest'
import { readContested } from './readContested'

const refusal = (reason: string, params: Record<string, string | number>) => ({
  refusal: { code: 'conflict', reason, params },
})

it('reads both texts of each field that a person has to decide', () => {
  const params = {
    cardId: 'c',
    planId: 'p',
    version: 4,
    contested: 'text,target',
    'draft.text': 'Avame ruumi',
    'plan.text': 'Avame maja',
    'draft.target': '',
    'plan.target': 'Maja on avatud',
  }
  expect(readContested(refusal('draftContested', params))).toEqual({
    cardId: 'c',
    planId: 'p',
    version: '4',
    fields: [
      { field: 'text', draft: 'Avame ruumi', plan: 'Avame maja' },
      { field: 'target', draft: '', plan: 'Maja on avatud' },
    ],
  })
})

it.each([[null], [{ done: 'acceptDraft' }], [refusal('noDraft', {})]])(
  'is nothing where the answer is another: %o',
  (answer) => {
    expect(readContested(answer)).toBeNull()
  },
)
