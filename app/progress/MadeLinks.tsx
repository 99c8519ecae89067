import { Mail } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { MadeRequest } from '../../server/progress/makeRequests'
import type { RequestsView } from '../../server/progress/readRequests'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'
import { CopyField } from '../ui/CopyField'
import { CopyText } from '../ui/CopyText'
import { Notice } from '../ui/Notice'
import { Panel } from '../ui/Panel'
import { useTakenTo } from '../ui/useTakenTo'
import { buttonStyle } from '../ui/buttonStyle'
import { estonianDay } from '../../domain/progress/estonianDay'

type MadeLink = Omit<MadeRequest, 'token'> & { address: string }

type Props = { links: readonly MadeLink[]; period: string; view: RequestsView }

/** The links that were made just now, each with a letter that is ready to be sent. Shown once. */
export function MadeLinks({ links, period, view }: Props) {
  const { t } = useTranslation()
  return (
    <div className="grid gap-4">
      <div ref={useTakenTo<HTMLDivElement>()} tabIndex={-1}>
        <Notice tone="good">{t('request.made', { count: links.length })}</Notice>
      </div>
      <ul className="grid items-start gap-4 lg:grid-cols-2">
        {links.map((link) => (
          <li key={link.id}>
            <MadeLinkPanel link={link} period={period} view={view} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function MadeLinkPanel({ link, period, view }: Omit<Props, 'links'> & { link: MadeLink }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { party, address, activities, expiresAt } = link
  const { organisation, title: plan } = view
  const subject = t('request.mailSubject', { plan, period })
  const text = t('request.mailText', {
    organisation,
    plan,
    period,
    party,
    activities: activities.map(({ number, text }) => `${number} ${text}`).join('\n'),
    until: formatDate(estonianDay(expiresAt), language),
    link: address,
  })
  // A letter with many activities is too long for an address; then it is copied.
  const mailto = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
  return (
    <Panel title={party}>
      <div className="grid gap-4">
        <CopyField label={t('request.link', { party })} value={address} />
        <CopyText label={t('request.mail', { party })} value={text} />
        {mailto.length < LONGEST_ADDRESS && (
          <div>
            <a href={mailto} className={buttonStyle({ look: 'quiet' })}>
              <Mail aria-hidden className="size-4" />
              {t('request.openMail')}
            </a>
          </div>
        )}
      </div>
    </Panel>
  )
}

/** What every mail program takes. */
const LONGEST_ADDRESS = 1900
