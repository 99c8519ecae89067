import { useTranslation } from 'react-i18next'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'
import { CopyField } from '../ui/CopyField'
import { Notice } from '../ui/Notice'
import { useTakenTo } from '../ui/useTakenTo'

type Props = { made: { address: string; name: string; lastDay: string } }

/** The link that was just made, to copy: it is shown this once. */
export function LinkMade({ made: { address, name, lastDay } }: Props) {
  const { t } = useTranslation()
  const day = formatDate(lastDay, useLanguage())
  return (
    <div ref={useTakenTo<HTMLDivElement>()} tabIndex={-1}>
      <Notice tone="good">
        <p className="mb-2">{t('partner.made', { name, day })}</p>
        <CopyField label={t('partner.link')} value={address} />
      </Notice>
    </div>
  )
}
