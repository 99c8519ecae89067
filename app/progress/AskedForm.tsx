import { Form } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskedActivity } from '../../server/progress/readRequest'
import { readTyped } from '../http/readTyped'
import { useTimesTaken } from '../http/useTimesTaken'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { AskedItem } from './AskedItem'

type Props = { activities: readonly AskedActivity[]; answer: unknown }

/** The activities of a party in one form: it writes on as many as it likes, and sends them together. */
export function AskedForm({ activities, answer }: Props) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const [first] = useState(() => activities.find(({ isReported }) => !isReported)?.id)
  const [written, setWritten] = useState(0)
  const count = () => setWritten(countWritten(form.current))
  // What was typed before the page was alive, and what went away when it was sent, count too.
  useEffect(count)
  const typed = readTyped(answer)
  const sent = useTimesTaken(() => true)
  return (
    <Form ref={form} method="post" onInput={count} className="grid gap-4">
      <ol className="grid gap-3">
        {activities.map((activity, at) => (
          <li key={activity.id} id={`a-${activity.id}`}>
            <AskedItem
              key={sent}
              activity={activity}
              at={at}
              typed={typed}
              isOpenAtFirst={activity.id === first && !activity.isReported}
            />
          </li>
        ))}
      </ol>
      <div
        data-bar-below
        className="sticky bottom-0 -mx-4 grid gap-3 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6"
      >
        <RefusalNotice answer={answer} />
        <div>
          <SubmitButton>{t('request.send', { count: Math.max(written, 1) })}</SubmitButton>
        </div>
      </div>
    </Form>
  )
}

/** How many activities something is written about. */
const countWritten = (form: HTMLFormElement | null): number =>
  [...(form?.querySelectorAll('textarea') ?? [])].filter(({ value }) => value.trim() !== '').length
