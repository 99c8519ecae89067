import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PROPOSAL_OUTCOMES } from '../../domain/plan/proposal'
import { firstWords } from '../../domain/text/firstWords'
import type { DeskProposal } from '../../server/publication/readPublicDesk'
import { Badge } from '../ui/Badge'
import { Day } from '../ui/Day'
import { Panel } from '../ui/Panel'
import { SelectField } from '../ui/SelectField'
import { SubmitButton } from '../ui/SubmitButton'
import { TextArea } from '../ui/TextArea'
import { WhichOne } from '../ui/WhichOne'
import { outcomeLabel } from './outcomeLabel'

/** The proposals that came, to be shown or hidden, and answered. */
export function ProposalsPanel({ proposals }: { proposals: readonly DeskProposal[] }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('publication.answersTitle')}>
      {proposals.length === 0 && <p className="text-muted">{t('publication.noProposals')}</p>}
      <ul className="grid gap-6">
        {proposals.map((proposal) => (
          <li key={proposal.id} className="border-t border-line pt-4 first:border-0 first:pt-0">
            <ProposalItem proposal={proposal} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const STATES = {
  waiting: { key: 'publication.stateWaiting', tone: 'warn' },
  shown: { key: 'publication.stateShown', tone: 'good' },
  hidden: { key: 'publication.stateHidden', tone: 'neutral' },
} as const

function ProposalItem({ proposal }: { proposal: DeskProposal }) {
  const { t } = useTranslation()
  const { id, about, name, text, sentAt, state, outcome } = proposal
  return (
    <article aria-label={firstWords(text)} className="grid gap-3">
      <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
        <Badge tone={STATES[state].tone}>{t(STATES[state].key)}</Badge>
        {outcome !== null && <Badge>{outcomeLabel(t, outcome)}</Badge>}
        <Day at={sentAt} />
        {name || t('publication.nameless')}
      </p>
      <p className="text-sm font-medium">{about || t('publication.wholePlan')}</p>
      <p className="max-w-prose whitespace-pre-line">{text}</p>
      <Form method="post" className="flex gap-2">
        <input type="hidden" name="intent" value="moderateProposal" />
        <input type="hidden" name="proposalId" value={id} />
        <input type="hidden" name="state" value={state === 'shown' ? 'hidden' : 'shown'} />
        <SubmitButton look="plain" small>
          {t(state === 'shown' ? 'publication.hide' : 'publication.publishProposal')}
          <WhichOne name={firstWords(text)} />
        </SubmitButton>
      </Form>
      <AnswerForm proposal={proposal} />
    </article>
  )
}

function AnswerForm({ proposal: { id, text, outcome, answer } }: { proposal: DeskProposal }) {
  const { t } = useTranslation()
  return (
    <Form method="post" className="grid gap-3 sm:max-w-2xl">
      <input type="hidden" name="intent" value="answerProposal" />
      <input type="hidden" name="proposalId" value={id} />
      <SelectField
        label={t('publication.outcome')}
        name="outcome"
        required
        defaultValue={outcome ?? ''}
        options={[
          ...(outcome === null ? [{ value: '', label: t('publication.chooseOutcome') }] : []),
          ...PROPOSAL_OUTCOMES.map((one) => ({ value: one, label: outcomeLabel(t, one) })),
        ]}
      />
      <TextArea
        label={t('publication.answer')}
        name="answer"
        rows={3}
        required
        maxLength={5000}
        defaultValue={answer}
      />
      <div>
        <SubmitButton small>
          {t('publication.saveAnswer')}
          <WhichOne name={firstWords(text)} />
        </SubmitButton>
      </div>
    </Form>
  )
}
