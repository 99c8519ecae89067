import { useTranslation } from 'react-i18next'
import type { PartnerInvitation } from '../../server/partner/readPartnerInvitation'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'

/** Says who invites whom to what, and for how long. */
export function InvitationText({ invitation }: { invitation: PartnerInvitation }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { partner, rights, municipality, workshop, dueOn, lastDay } = invitation
  return (
    <div className="grid gap-3">
      <p className="text-lg">{t('partner.invites', { partner, municipality })}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        <dt className="text-muted">{t('partner.workshop')}</dt>
        <dd>{workshop}</dd>
        {dueOn && (
          <>
            <dt className="text-muted">{t('partner.dueOn')}</dt>
            <dd>{formatDate(dueOn, language)}</dd>
          </>
        )}
        <dt className="text-muted">{t('partner.rights')}</dt>
        <dd>{t(`partner.may_${rights}`)}</dd>
        <dt className="text-muted">{t('partner.lastDay')}</dt>
        <dd>{formatDate(lastDay, language)}</dd>
      </dl>
      <p className="text-muted">{t('partner.noAccount')}</p>
    </div>
  )
}
