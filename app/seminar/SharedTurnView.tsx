import { useTranslation } from 'react-i18next'
import type { SharedSeminar, SharedTurn } from '../../server/seminar/readSharedSeminar'
import { AnswersView } from './AnswersView'
import { DecisionBadge } from './DecisionBadge'
import { DraftFacts } from './DraftFacts'
import { TurnTimer } from './TurnTimer'

type Props = { seminar: SharedSeminar; turn: SharedTurn; big?: boolean }

/** The current turn as everybody sees it: on the wall in big letters, on a phone in small ones. */
export function SharedTurnView({ seminar, turn, big = false }: Props) {
  const { t } = useTranslation()
  const { drafts, answers } = turn
  return (
    <div className={`grid items-start gap-6 ${big ? 'lg:grid-cols-[minmax(0,1fr)_24rem]' : ''}`}>
      <div className={big ? 'lg:order-2' : ''}>
        <TurnTimer timer={turn.timer} feedback={seminar.feedback} now={seminar.now} big={big} />
      </div>
      <div className="grid gap-6">
        <AnswersView answers={answers} big={big} />
        {drafts.length > 0 && (
          <section className="grid gap-3">
            <h2 className={big ? 'text-2xl' : ''}>{t('seminar.drafts')}</h2>
            <ol className={`grid gap-3 ${big ? 'text-2xl' : ''}`}>
              {drafts.map((draft) => (
                <li key={draft.cardId}>
                  <article
                    aria-label={draft.text}
                    className="rounded-xl border border-line bg-surface p-4 shadow-card"
                  >
                    <p className="whitespace-pre-line">{draft.text || t('board.emptyCard')}</p>
                    <div className={big ? 'text-xl' : 'text-sm'}>
                      <DraftFacts draft={draft} />
                    </div>
                    <DecisionBadge decision={draft.decision} />
                    {draft.isGone && (
                      <p className={`text-muted ${big ? 'text-xl' : 'text-sm'}`}>
                        {t('seminar.gone')}
                      </p>
                    )}
                  </article>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </div>
  )
}
