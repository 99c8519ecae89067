import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { pullFocus } from '../../hydration/pullFocus'
import { ACTIVITY_STATUSES } from '../../../domain/plan/plan'
import type { EditedField } from '../../../domain/plan/mergeEdits'
import { Notice } from '../../ui/Notice'
import { ContestedField } from '../ContestedField'
import { NEW_GOAL } from './goalChoice'
import { usePlanPage } from '../PlanContext'
import { statusLabel } from '../../progress/statusLabel'
import type { ActivityDraft } from './useActivityDraft'

const LABELS = {
  text: 'plan.activityText',
  description: 'plan.description',
  deadlineRaw: 'plan.deadline',
  parties: 'plan.parties',
  target: 'plan.target',
  status: 'plan.status',
  goal: 'plan.goal',
} as const satisfies Record<EditedField, string>

/** Says that somebody saved meanwhile, and for each field that both changed lets me take theirs. */
export function ContestedNotice({ draft }: { draft: ActivityDraft }) {
  const { t } = useTranslation()
  const { plan } = usePlanPage()
  const { theirs, fields, set } = draft
  const box = useRef<HTMLDivElement>(null)
  const refused = theirs?.refused === true ? theirs.version : null
  useEffect(() => {
    if (refused !== null) pullFocus(box.current)
  }, [refused])
  if (!theirs) return null
  const contested = draft.contested.filter((field) => fields[field] !== theirs.fields[field])
  const said = theirs.by ? t('plan.changedBy', { name: theirs.by }) : t('plan.changedBySomebody')
  const textOf = (field: EditedField, text: string) => {
    if (field === 'goal') {
      const goals = plan.chapters.flatMap((chapter) => chapter.goals)
      const goal = goals.find(({ id }) => id === text)?.text
      return goal ?? t(text === NEW_GOAL ? 'plan.newGoal' : 'plan.noGoal')
    }
    const status = field === 'status' && ACTIVITY_STATUSES.find((status) => status === text)
    return status ? statusLabel(t, status) : text
  }
  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-16 outline-none">
      {contested.length === 0 ? (
        <Notice>{`${said} ${t('plan.changesJoined')}`}</Notice>
      ) : (
        <Notice tone={theirs.refused ? 'danger' : 'warn'}>
          <p className="font-medium">{`${said} ${t('plan.chooseText')}`}</p>
          <ul className="mt-2 grid gap-3">
            {contested.map((field) => (
              <ContestedField
                key={field}
                label={t(LABELS[field])}
                theirs={textOf(field, theirs.fields[field])}
                mine={textOf(field, fields[field])}
                onTake={() => set(field, theirs.fields[field])}
              />
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
