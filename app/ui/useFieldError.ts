import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { badFields } from './refusalText'

/** Gives the sentence for a field that the last answer marks as wrong, else nothing. */
export function useFieldError(): (field: string) => string | undefined {
  const { t } = useTranslation()
  const bad = badFields(useAnswer())
  return (field) => (bad.includes(field) ? t('common.wrongField') : undefined)
}
