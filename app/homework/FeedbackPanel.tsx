import { useTranslation } from 'react-i18next'
import type { SeminarFeedback } from '../../server/seminar/readFeedback'
import { DecisionBadge } from '../seminar/DecisionBadge'
import { Panel } from '../ui/Panel'

/** What the follow-up seminar said to a municipality; nothing before it said anything. */
export function FeedbackPanel({ feedback }: { feedback: SeminarFeedback | null }) {
  const { t } = useTranslation()
  if (!feedback) return null
  return (
    <Panel id="feedback" title={t('seminar.feedbackTitle')}>
      <div className="grid gap-4">
        {feedback.feedback && <p className="whitespace-pre-line">{feedback.feedback}</p>}
        {feedback.decisions.length > 0 && (
          <ul className="grid gap-3">
            {feedback.decisions.map(({ cardId, text, decision, note, number }) => (
              <li key={cardId} className="grid justify-items-start gap-1">
                <DecisionBadge decision={decision} number={number} />
                <p>{text}</p>
                {note && <p className="text-sm text-muted">{note}</p>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  )
}
