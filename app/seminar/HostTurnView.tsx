import { useTranslation } from 'react-i18next'
import type { HostTurn } from '../../server/seminar/readHostSeminar'
import { Panel } from '../ui/Panel'
import { AgendaLines } from './AgendaLines'
import { AnswersView } from './AnswersView'
import { CommentList } from './CommentList'
import { DraftDecision } from './DraftDecision'
import { NotesPanel } from './NotesPanel'
import { PlansBeside } from './PlansBeside'

/** Everything about one municipality that its host needs: notes, answers, drafts beside the plan. */
export function HostTurnView({ turn, answer }: { turn: HostTurn; answer: unknown }) {
  const { t } = useTranslation()
  const { drafts, agenda, answers, comments } = turn
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="grid gap-5">
        {agenda.length > 0 && (
          <Panel title={t('seminar.agenda')}>
            <AgendaLines lines={agenda} />
          </Panel>
        )}
        <Panel title={t('seminar.answers')}>
          <AnswersView answers={answers} />
        </Panel>
        <Panel title={t('seminar.drafts')}>
          <div className="grid gap-6 xl:grid-cols-2">
            {drafts.length === 0 ? (
              <p className="text-muted">{t('seminar.noDrafts')}</p>
            ) : (
              <ul className="grid content-start">
                {drafts.map((draft) => (
                  <DraftDecision key={draft.cardId} draft={draft} turn={turn} answer={answer} />
                ))}
              </ul>
            )}
            <PlansBeside turn={turn} />
          </div>
        </Panel>
      </div>
      <div className="grid gap-5">
        <Panel title={t('seminar.notes')}>
          <NotesPanel key={turn.id} turn={turn} />
        </Panel>
        {comments.length > 0 && (
          <Panel title={t('seminar.comments')}>
            <CommentList comments={comments} />
          </Panel>
        )}
      </div>
    </div>
  )
}
