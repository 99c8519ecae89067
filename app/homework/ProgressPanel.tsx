import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import type { HomeworkPage } from '../../server/homework/readHomework'
import { Day } from '../ui/Day'
import { Notice } from '../ui/Notice'
import { Panel } from '../ui/Panel'
import { ProgressBar } from './ProgressBar'
import { ReopenForm } from './ReopenForm'
import { SubmitForm } from './SubmitForm'

/** How many drafts are complete, what the others still lack, and handing it all in. */
export function ProgressPanel({ page }: { page: HomeworkPage }) {
  const { t } = useTranslation()
  const { drafts, answers, homework, workshop, roles, state, feedback } = page
  const { submittedAt } = homework
  const complete = drafts.filter(({ gaps }) => gaps.length === 0).length
  return (
    <Panel title={t('homework.progress')}>
      <div className="grid gap-4">
        {homework.state === 'returned' && (
          <Notice tone="warn">
            {t('homework.returned')} {feedback && <a href="#feedback">{t('homework.seeWhy')}</a>}
          </Notice>
        )}
        <ProgressBar complete={complete} all={drafts.length} />
        {submittedAt && (
          <p>
            {t('homework.submittedOn')} <Day at={submittedAt} timeZone={workshop.timeZone} />
          </p>
        )}
        {can(roles, 'homework.submit', state) && <SubmitForm drafts={drafts} answers={answers} />}
        {can(roles, 'homework.reopen', state) && (
          <ReopenForm mayWrite={can(roles, 'homework.write', state)} />
        )}
      </div>
    </Panel>
  )
}
