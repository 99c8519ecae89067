import { Form } from '@remix-run/react'
import { Mail } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PartnerLinkState } from '../../domain/homework/partnerLink'
import type { PartnerLinkEntry } from '../../server/partner/readPartnerLinks'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'
import { Badge } from '../ui/Badge'
import { EmptyState } from '../ui/EmptyState'
import { Panel } from '../ui/Panel'
import { SubmitButton } from '../ui/SubmitButton'

const TONES = { waiting: 'neutral', opened: 'good', expired: 'warn', revoked: 'danger' } as const

/** The links that were made, whether they were opened, and how to end one. */
export function LinkList({ links }: { links: readonly PartnerLinkEntry[] }) {
  const { t } = useTranslation()
  if (links.length === 0) {
    return (
      <EmptyState>
        <Mail aria-hidden className="mx-auto mb-3 size-8 text-field" />
        <p>{t('partner.none')}</p>
      </EmptyState>
    )
  }
  return (
    <Panel title={t('partner.links')}>
      <ul className="grid divide-y divide-line">
        {links.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
    </Panel>
  )
}

function LinkRow({ link }: { link: PartnerLinkEntry }) {
  const { t } = useTranslation()
  const { id, name, rights, state, comments } = link
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span className="font-medium">{name}</span>
          <Badge tone={TONES[state]}>{t(`partner.state_${state}`)}</Badge>
        </div>
        <p className="text-sm text-muted">
          {[
            t(`partner.may_${rights}`),
            useDaySentence(state, link.lastDay),
            comments > 0 ? t('partner.comments', { count: comments }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {isLive(state) && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="link" value={id} />
          <SubmitButton look="danger" small name="intent" value="revokePartner">
            {t('partner.revoke')}
            <span className="sr-only">: {name}</span>
          </SubmitButton>
        </Form>
      )}
    </li>
  )
}

const isLive = (state: PartnerLinkState) => state === 'waiting' || state === 'opened'

function useDaySentence(state: PartnerLinkState, lastDay: string): string {
  const { t } = useTranslation()
  const day = formatDate(lastDay, useLanguage())
  return state === 'expired' ? t('partner.endedAfter', { day }) : t('partner.until', { day })
}
