import { useTranslation } from 'react-i18next'
import { parseDeadline } from '../../../domain/deadline/parseDeadline'
import type { DraftActivity, DraftChapter } from '../../../domain/import/planDraft'
import { activityNumber } from '../../../domain/plan/numbering'
import {
  StackBody,
  StackCell,
  StackHead,
  StackHeadCell,
  StackRow,
  StackTable,
} from '../../ui/StackTable'
import { DeadlineText } from '../activity/DeadlineText'
import { Parties } from '../activity/Parties'

/** The activities of a chapter as an import would write them; blocks on a phone. */
export function DraftChapterTable({ chapter, number }: { chapter: DraftChapter; number: number }) {
  const { t } = useTranslation()
  const goals = new Map(chapter.goals.map(({ key, text }) => [key, text]))
  const heads: string[] = [
    t('plan.number'),
    t('term.activity'),
    t('term.deadline'),
    t('term.party'),
    t('term.progress'),
  ]
  return (
    <section className="rounded-xl border border-line bg-surface shadow-card">
      <h2 className="px-3 py-3">
        {number}. {chapter.title || t('plan.untitledChapter')}
      </h2>
      <StackTable className="border-t border-line">
        <StackHead>
          {heads.map((head, at) => (
            <StackHeadCell key={head} className={WIDTHS[at] ?? ''}>
              <span className="first-capital">{head}</span>
            </StackHeadCell>
          ))}
        </StackHead>
        <StackBody>
          {chapter.activities.map((activity, at) => (
            <Row
              key={at}
              activity={activity}
              number={activityNumber(number, at + 1)}
              goal={beginsGoal(chapter, at) ? goals.get(activity.goalKey ?? '') : undefined}
            />
          ))}
        </StackBody>
      </StackTable>
    </section>
  )
}

const WIDTHS = ['wide:w-16', '', 'wide:w-[16%]', 'wide:w-[20%]', 'wide:w-[20%]']

const beginsGoal = ({ activities }: DraftChapter, at: number) =>
  activities[at - 1]?.goalKey !== activities[at]?.goalKey

type RowProps = { activity: DraftActivity; number: string; goal: string | undefined }

function Row({ activity, number, goal }: RowProps) {
  const { t } = useTranslation()
  const { text, description, deadlineRaw, parties, target, progressText } = activity
  const cell = 'px-3 py-0.5 wide:py-2.5'
  return (
    <StackRow className="border-t border-line py-2.5">
      <StackCell className={`${cell} font-semibold tabular-nums`}>{number}</StackCell>
      <StackCell className={cell}>
        {goal && (
          <p className="mb-1 text-sm text-brand-strong">
            <span className="first-capital">{t('term.goal')}</span>: {goal}
          </p>
        )}
        <p>{text}</p>
        {description && (
          <p className="mt-1 text-sm whitespace-pre-line text-muted">{description}</p>
        )}
      </StackCell>
      <StackCell className={cell}>
        <DeadlineText raw={deadlineRaw} deadline={parseDeadline(deadlineRaw)} />
      </StackCell>
      <StackCell className={cell}>
        <Parties parties={parties} />
      </StackCell>
      <StackCell className={`${cell} text-sm whitespace-pre-line`}>
        {target && (
          <p>
            <span className="text-muted">{t('plan.target')}: </span>
            {target}
          </p>
        )}
        {progressText}
      </StackCell>
    </StackRow>
  )
}
