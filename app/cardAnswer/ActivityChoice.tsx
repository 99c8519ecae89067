import { Form } from '@remix-run/react'
import { Link as LinkIcon, Unlink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AnsweringActivity } from '../../server/board/readAnswerChoice'
import { Button } from '../ui/Button'

/** Activities, each with the button that links it or takes that back. */
export function ActivityChoice({ activities }: { activities: readonly AnsweringActivity[] }) {
  const { t } = useTranslation()
  return (
    <ul className="divide-y divide-line">
      {activities.map(({ id, number, text, linked }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-2.5">
          <p className="min-w-0 flex-1 basis-60">
            <span className="mr-2 font-semibold tabular-nums">{number}</span>
            {text}
          </p>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="activityId" value={id} />
            <Button
              type="submit"
              name="intent"
              value={linked ? 'unlinkAnswer' : 'linkAnswer'}
              small
            >
              {linked ? (
                <Unlink aria-hidden className="size-4" />
              ) : (
                <LinkIcon aria-hidden className="size-4" />
              )}
              {t(linked ? 'cardAnswer.unlink' : 'cardAnswer.link')}
              <span className="sr-only">: {number}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
