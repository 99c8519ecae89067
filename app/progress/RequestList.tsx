import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { RequestState } from '../../domain/progress/requestState'
import type { RequestEntry } from '../../server/progress/readRequests'
import { Badge } from '../ui/Badge'
import { Day } from '../ui/Day'
import { Panel } from '../ui/Panel'
import { SubmitButton } from '../ui/SubmitButton'

const TONES = {
  waiting: 'neutral',
  opened: 'brand',
  answered: 'good',
  expired: 'warn',
  revoked: 'danger',
} as const satisfies Record<RequestState, string>

/** Who was asked, and how far each request is. */
export function RequestList({ requests }: { requests: readonly RequestEntry[] }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('request.asked')}>
      {requests.length === 0 && <p className="text-muted">{t('request.nobodyAsked')}</p>}
      <ul className="grid gap-2 empty:hidden">
        {requests.map((request) => (
          <li
            key={request.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg border border-line px-3.5 py-2.5"
          >
            <Entry request={request} />
            {request.isOpen && <Revoke request={request} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Entry({ request }: { request: RequestEntry }) {
  const { t } = useTranslation()
  const { party, period, state, reported, expiresAt } = request
  return (
    <div className="grid min-w-0 gap-1">
      <p className="font-medium">{party}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <Badge tone={TONES[state]}>{t(`request.state_${state}`)}</Badge>
        <span>{period}</span>
        {reported > 0 && <span>{t('request.reported', { count: reported })}</span>}
        {request.isOpen && (
          <span>
            {t('request.until')} <Day at={expiresAt} />
          </span>
        )}
      </p>
    </div>
  )
}

function Revoke({ request: { id, party, period } }: { request: RequestEntry }) {
  const { t } = useTranslation()
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="revokeRequest" />
      <input type="hidden" name="requestId" value={id} />
      <SubmitButton look="quiet" small>
        {t('request.revoke')}
        <span className="sr-only">: {`${party}, ${period}`}</span>
      </SubmitButton>
    </Form>
  )
}
