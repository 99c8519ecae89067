import { useTranslation } from 'react-i18next'
import { answeredIn } from '../../domain/homework/answers'
import type { SummaryTurn } from '../../server/seminar/readSummary'
import { Panel } from '../ui/Panel'
import { AnswersView } from './AnswersView'
import { DecisionBadge } from './DecisionBadge'
import { TurnBadge } from './TurnBadge'

/** What came of one municipality's turn; its name alone where it has not told. */
export function SummaryTurnView({ turn }: { turn: SummaryTurn }) {
  const { municipality, missed, isTold } = turn
  return (
    <Panel title={municipality} actions={missed && <TurnBadge state={missed} />}>
      {isTold && <Told turn={turn} />}
    </Panel>
  )
}

function Told({ turn: { answers, drafts, feedback } }: { turn: SummaryTurn }) {
  const { t } = useTranslation()
  return (
    <div className="grid gap-5">
      {drafts.length > 0 && (
        <ul className="grid gap-3">
          {drafts.map(({ cardId, text, decision, note, number }) => (
            <li key={cardId} className="grid justify-items-start gap-1">
              <p className="whitespace-pre-line">{text || t('board.emptyCard')}</p>
              <DecisionBadge decision={decision} number={number} />
              {decision === 'open' && (
                <p className="text-sm text-muted">{t('seminar.decision_open')}</p>
              )}
              {note && <p className="text-sm text-muted">{note}</p>}
            </li>
          ))}
        </ul>
      )}
      {feedback && (
        <section className="rounded-lg bg-brand-soft p-3">
          <h3>{t('seminar.feedback')}</h3>
          <p className="whitespace-pre-line">{feedback}</p>
        </section>
      )}
      {answeredIn(answers).length > 0 ? (
        <AnswersView answers={answers} />
      ) : (
        <p className="text-muted">{t('seminar.noAnswers')}</p>
      )}
    </div>
  )
}
