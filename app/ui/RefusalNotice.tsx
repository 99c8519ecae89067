import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from './Notice'
import { readRefusal, useRefusalText } from './refusalText'
import { useFocusWrong } from './useFocusWrong'

/** Says why an action was refused, and takes the reader there; nothing where its answer is no refusal. */
export function RefusalNotice({ answer }: { answer: unknown }) {
  const { t } = useTranslation()
  const text = useRefusalText()
  const box = useRef<HTMLDivElement>(null)
  useFocusWrong(answer, box)
  const refusal = readRefusal(answer)
  if (!refusal) return null
  return (
    <div ref={box}>
      <Notice tone="danger">{text(refusal) || t('common.errorText')}</Notice>
    </div>
  )
}
