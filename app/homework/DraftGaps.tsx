import { useTranslation } from 'react-i18next'
import type { DraftGap } from '../../domain/homework/draftGaps'

/** What a draft lacks, in plain words; nothing where it is complete. */
export function DraftGaps({ gaps }: { gaps: readonly DraftGap[] }) {
  const { t } = useTranslation()
  if (gaps.length === 0) return null
  const words = gaps.map((gap) => t(`draftGap.${gap}`)).join(', ')
  return <span className="text-sm text-warn">{t('homework.missing', { words })}</span>
}
