import { useTranslation } from 'react-i18next'
import { Badge } from '../../ui/Badge'

/** An activity that an amendment left out: that it is, and what it said. */
export function StruckText({ text }: { text: string }) {
  const { t } = useTranslation()
  return (
    <p className="text-muted">
      <Badge>{t('approval.struck')}</Badge> <s className="whitespace-pre-line">{text}</s>
    </p>
  )
}
