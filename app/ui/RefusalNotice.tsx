import { useTranslation } from 'react-i18next'
import { Notice } from './Notice'
import { readRefusal, useRefusalText } from './refusalText'

/** Says why an action was refused; nothing where its answer is no refusal. */
export function RefusalNotice({ answer }: { answer: unknown }) {
  const { t } = useTranslation()
  const text = useRefusalText()
  const refusal = readRefusal(answer)
  if (!refusal) return null
  return <Notice tone="danger">{text(refusal) || t('common.errorText')}</Notice>
}
