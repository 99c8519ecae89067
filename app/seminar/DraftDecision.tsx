import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { HostDraft } from '../../server/seminar/readHostDrafts'
import type { HostTurn } from '../../server/seminar/readHostSeminar'
import { SubmitButton } from '../ui/SubmitButton'
import { AcceptForm } from './AcceptForm'
import { ContestedDraft } from './ContestedDraft'
import { DecisionBadge } from './DecisionBadge'
import { DecisionText } from './DecisionText'
import { DraftFacts } from './DraftFacts'
import { OrderFields, type DraftOrder } from './OrderFields'
import { readContested } from './readContested'

type Props = { draft: HostDraft; turn: HostTurn; answer: unknown }

/** One draft of the homework, and what is decided about it. */
export function DraftDecision({ draft, turn, answer }: Props) {
  const { t } = useTranslation()
  const { cardId, decision, note, places, from, isGone } = draft
  const text = draft.text || t('board.emptyCard')
  const order = { homeworkId: turn.homeworkId, cardId }
  const found = readContested(answer)
  const contested = found?.cardId === cardId ? found : null
  const plans = turn.plans.filter(({ closedBy }) => closedBy === null)
  const isDone = isGone || decision === 'accepted' || decision === 'dropped'
  const changed = places.filter(({ isChanged }) => isChanged)
  return (
    <li className="border-t border-line py-4 first:border-t-0 first:pt-0">
      <article aria-label={text} className="grid gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <DecisionBadge decision={decision} number={places[0]?.number ?? null} />
          {from && <span className="text-sm text-muted">{t('seminar.from', { group: from })}</span>}
          {isGone && <span className="text-sm text-muted">{t('seminar.gone')}</span>}
        </div>
        <p className="whitespace-pre-line">{text}</p>
        <DraftFacts draft={draft} />
        {note && <p className="text-sm italic">{note}</p>}
        {contested && (
          <ContestedDraft key={contested.version} order={order} contested={contested} />
        )}
        <div key={decision} className="flex flex-wrap items-start gap-2">
          {!contested && (!isDone || (!isGone && changed.length > 0)) && plans.length > 0 && (
            <AcceptForm order={order} draft={draft} plans={plans} />
          )}
          {!isDone && <DecisionText order={order} intent="returnDraft" />}
          {!isDone && places.length === 0 && <DecisionText order={order} intent="dropDraft" />}
          {decision !== 'open' && <TakeBack order={order} />}
        </div>
      </article>
    </li>
  )
}

function TakeBack({ order }: { order: DraftOrder }) {
  const { t } = useTranslation()
  return (
    <Form method="post" preventScrollReset>
      <OrderFields {...order} />
      <SubmitButton look="quiet" small name="intent" value="takeBackDecision">
        <span className="first-capital">{t('term.undo')}</span>
      </SubmitButton>
    </Form>
  )
}
