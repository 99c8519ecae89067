import { useTranslation } from 'react-i18next'
import type { RefusalAnswer } from '../http/answering'

type Refused = RefusalAnswer['refusal']

/** The refusal in an action's answer, null where it is another answer. */
export function readRefusal(answer: unknown): Refused | null {
  return isRefusalAnswer(answer) ? answer.refusal : null
}

/** Told by its one key, which no other answer of ours has. */
function isRefusalAnswer(answer: unknown): answer is RefusalAnswer {
  return typeof answer === 'object' && answer !== null && 'refusal' in answer
}

/** The names of the fields that a refusal marks as wrong. */
export function badFields(answer: unknown): readonly string[] {
  const fields = readRefusal(answer)?.params['fields']
  return typeof fields === 'string' ? fields.split(',') : []
}

/** Makes the reader's sentence of a refusal. */
export function useRefusalText(): (refusal: Refused) => string {
  const { t, i18n } = useTranslation()
  return ({ reason, params }) => {
    const key = `refusal.${reason}`
    return i18n.exists(key) ? t(key as 'refusal.notAllowed', params) : t('common.errorText')
  }
}
