import { Form, useSearchParams } from '@remix-run/react'
import { ChevronDown, CircleCheck } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shownStatus } from '../../domain/progress/shownStatus'
import type { AskedActivity } from '../../server/progress/readRequest'
import { readTyped } from '../http/readTyped'
import { useAnswer } from '../http/useAnswer'
import { ProgressReportItem } from '../plan/ProgressReportItem'
import { StatusBadge } from '../plan/StatusBadge'
import { Badge } from '../ui/Badge'
import { Notice } from '../ui/Notice'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { useFieldError } from '../ui/useFieldError'
import { ReportFields } from './ReportFields'

type Props = {
  requestId: string
  activities: readonly AskedActivity[]
}

/**
 * The activities of a party, each with its form; the first without a report stands open. The address
 * says which one was sent last (`sent`), or was refused (`for`).
 */
export function AskedList({ requestId, activities }: Props) {
  const [search] = useSearchParams()
  const [first] = useState(() => activities.find(({ isReported }) => !isReported)?.id)
  const [sent, refused] = [search.get('sent'), search.get('for')]
  const open = refused ?? (sent === null ? first : null)
  return (
    <ol className="grid gap-3">
      {activities.map((activity) => (
        <li key={activity.id} id={`a-${activity.id}`} className="grid gap-2">
          <Asked
            key={activity.progress.length}
            requestId={requestId}
            activity={activity}
            isOpenAtFirst={activity.id === open}
            isSent={activity.id === sent}
          />
        </li>
      ))}
    </ol>
  )
}

type AskedProps = {
  requestId: string
  activity: AskedActivity
  isOpenAtFirst: boolean
  isSent: boolean
}

function Asked({ requestId, activity, isOpenAtFirst, isSent }: AskedProps) {
  const { t } = useTranslation()
  const head = useRef<HTMLElement>(null)
  const { number, text, isReported } = activity
  useEffect(() => {
    if (isSent) head.current?.focus({ preventScroll: true })
  }, [isSent])
  return (
    <>
      {isSent && <Notice tone="good">{t('request.sent')}</Notice>}
      <details
        open={isOpenAtFirst}
        className="rounded-xl border border-line bg-surface shadow-card open:border-brand/40"
      >
        <summary
          ref={head}
          className="flex min-h-12 cursor-pointer items-start gap-3 rounded-xl px-4 py-3"
        >
          <span className="shrink-0 font-semibold tabular-nums">{number}</span>
          <span className="grid min-w-0 grow gap-1.5">
            <span className="break-words">{text}</span>
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
        <div className="grid gap-4 border-t border-line px-4 py-4">
          <Facts activity={activity} />
          <AnswerFields requestId={requestId} activity={activity} />
          <Earlier activity={activity} />
        </div>
      </details>
    </>
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

function AnswerFields({ requestId, activity }: Pick<AskedProps, 'requestId' | 'activity'>) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const answer = useAnswer()
  const errorOf = useFieldError()
  const isRefused = search.get('for') === activity.id
  return (
    <Form
      method="post"
      action={`/reports/${requestId}?for=${activity.id}`}
      preventScrollReset
      className="grid gap-4"
    >
      {isRefused && <RefusalNotice answer={answer} />}
      <input type="hidden" name="activityId" value={activity.id} />
      <ReportFields
        label={t('request.report')}
        hint={null}
        errorOf={(field) => (isRefused ? errorOf(field) : undefined)}
        typed={isRefused ? readTyped(answer) : {}}
      />
      <div>
        <SubmitButton>
          {t(activity.isReported ? 'request.sendAnother' : 'request.send')}
        </SubmitButton>
      </div>
    </Form>
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
