import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import type { HomeworkPage } from '../../server/homework/readHomework'
import { Panel } from '../ui/Panel'
import { GapList } from './GapList'

/** What the workshop asks for, as its facilitator wrote it, and what of it is still to be done. */
export function InstructionsPanel({ page }: { page: HomeworkPage }) {
  const { t } = useTranslation()
  const { due, drafts, roles, state } = page
  const open = can(roles, 'homework.submit', state)
    ? drafts.filter(({ gaps }) => gaps.length > 0)
    : []
  return (
    <Panel title={t('homework.instructions')}>
      <div className="grid gap-3">
        <p className="max-w-prose whitespace-pre-line">{due.instructions}</p>
        {open.length > 0 && <GapList drafts={open} />}
      </div>
    </Panel>
  )
}
