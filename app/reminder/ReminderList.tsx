import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import type { Reminders } from '../../server/reminder/readReminders'
import { Panel } from '../ui/Panel'
import { SubmitButton } from '../ui/SubmitButton'
import { ReminderRow } from './ReminderRow'

type Waiting = Reminders['waiting'][number] & { text: string }
type Props = { waiting: readonly Waiting[]; language: Language; maySend: boolean }

/** Who is waited for, each with a mail to copy; sent by the press of a button where that is set up. */
export function ReminderList({ waiting, language, maySend }: Props) {
  const { t } = useTranslation()
  const someReady = waiting.some(({ editors }) => editors.some(({ mail }) => mail === 'ready'))
  return (
    <Panel title={t('reminder.waiting')}>
      <Form method="post" preventScrollReset className="grid gap-4">
        <input type="hidden" name="language" value={language} />
        <ul className="grid divide-y divide-line">
          {waiting.map((one) => (
            <ReminderRow key={one.homeworkId} one={one} maySend={maySend} />
          ))}
        </ul>
        {maySend ? (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <SubmitButton name="intent" value="sendReminders">
              {t('reminder.send')}
            </SubmitButton>
            <p className="text-sm text-muted">
              {t(someReady ? 'reminder.onceADay' : 'reminder.nobodyReady')}
            </p>
          </div>
        ) : (
          <p className="text-sm text-muted">{t('reminder.noServer')}</p>
        )}
      </Form>
    </Panel>
  )
}
