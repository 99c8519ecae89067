import { ChevronDown, CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { shownStatus } from '../../domain/progress/shownStatus'
import type { AskedActivity } from '../../server/progress/readRequest'
import { ProgressReportItem } from './ProgressReportItem'
import { StatusBadge } from './StatusBadge'
import { Badge } from '../ui/Badge'
import { useFieldError } from '../ui/useFieldError'
import { ReportFields } from './ReportFields'

type Props = {
  activity: AskedActivity
  /** Its place in the form. */
  at: number
  /** What stood in the fields of the form, by name, where it was refused. */
  typed: Readonly<Record<string, string>>
  isOpenAtFirst: boolean
}

const FIELDS = ['report', 'reportStatus', 'evidence']

/** One activity that a party is asked about, with its facts, the fields of a report, and what was said before. */
export function AskedItem({ activity, at, typed, isOpenAtFirst }: Props) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const prefix = `reports.${at}.`
  const isWrong = FIELDS.some((field) => errorOf(prefix + field) !== undefined)
  const isTyped = FIELDS.some((field) => Boolean(typed[prefix + field]))
  return (
    <details
      open={isOpenAtFirst || isWrong || isTyped}
      className="rounded-xl border border-line bg-surface shadow-card open:border-brand/40"
    >
      <Head activity={activity} />
      <div className="grid gap-4 border-t border-line px-4 py-4">
        <Facts activity={activity} />
        <input type="hidden" name={`${prefix}activityId`} value={activity.id} />
        <ReportFields
          label={t('request.report')}
          hint={null}
          prefix={prefix}
          typed={typed}
          errorOf={errorOf}
        />
        <Earlier activity={activity} />
      </div>
    </details>
  )
}

function Head({ activity }: { activity: AskedActivity }) {
  const { t } = useTranslation()
  const { number, text, isReported } = activity
  return (
    <summary className="flex min-h-12 cursor-pointer items-start gap-3 rounded-xl px-4 py-3">
      <span className="shrink-0 font-semibold tabular-nums">{number}</span>
      <span className="grid min-w-0 grow gap-1.5">
        <span>{text}</span>
        <span className="flex flex-wrap gap-2">
          <StatusBadge status={shownStatus(activity)} />
          {isReported && (
            <Badge tone="good">
              <CircleCheck aria-hidden className="size-4" />
              {t('request.answered')}
            </Badge>
          )}
        </span>
      </span>
      <ChevronDown
        aria-hidden
        className="mt-0.5 size-5 shrink-0 text-muted [details[open]_&]:rotate-180"
      />
    </summary>
  )
}

function Facts({ activity: { description, deadlineRaw, target } }: { activity: AskedActivity }) {
  const { t } = useTranslation()
  const facts = [
    [t('plan.description'), description],
    [t('plan.deadline'), deadlineRaw],
    [t('plan.target'), target],
  ].filter(([, text]) => text !== '')
  return (
    <dl className="grid gap-2 empty:hidden sm:grid-cols-3">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt className="text-sm text-muted">{name}</dt>
          <dd className="whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Earlier({ activity: { progress } }: { activity: AskedActivity }) {
  const { t } = useTranslation()
  if (progress.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2 className="text-base">{t('request.earlier')}</h2>
      <ul className="grid gap-3">
        {progress.toReversed().map((report, index) => (
          <li key={progress.length - index}>
            <ProgressReportItem report={report} />
          </li>
        ))}
      </ul>
    </section>
  )
}
