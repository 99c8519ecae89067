import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { badFields, readRefusal, useRefusalText } from './refusalText'

/** Gives the sentence for a field that the last answer marks as wrong, else nothing. */
export function useFieldError(): (field: string) => string | undefined {
  const { t } = useTranslation()
  const textOf = useRefusalText()
  const answer = useAnswer()
  const refusal = readRefusal(answer)
  const bad = badFields(answer)
  return (field) => {
    if (refusal === null || !bad.includes(field)) return undefined
    return refusal.reason === 'formIncomplete' ? t('common.wrongField') : textOf(refusal)
  }
}
