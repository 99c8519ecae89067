import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { answering, answeringForm } from '../http/answering'
import { readLanguage } from '../http/language'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'
import { isLanguage, LANGUAGES } from '../i18n/languages'
import { useNudges } from '../nudges/useNudges'
import { digestText, reminderText } from '../reminder/reminderText'
import { ReminderList } from '../reminder/ReminderList'
import { SentNotice } from '../reminder/SentNotice'
import { TextLanguage } from '../reminder/TextLanguage'
import type { TitleHandle } from '../shell/PageTitle'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = { title: (t) => t('reminder.title') } satisfies TitleHandle

const RemindersForm = z.object({
  intent: z.literal('sendReminders'),
  language: z.enum(LANGUAGES),
  homework: z
    .union([z.string().max(40), z.array(z.string().max(40))])
    .default([])
    .transform((one) => [one].flat()),
})

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, async () => {
    const { services, actor, origin } = context
    const reminders = await services.readReminders(actor, params['workshopId'] ?? '')
    const asked = new URL(request.url).searchParams.get('text')
    const language = isLanguage(asked) ? asked : readLanguage(request)
    const { t } = createI18n(language, catalogues[language])
    const waiting = reminders.waiting.map((one) => ({
      ...one,
      text: reminderText(t, language, one, origin),
    }))
    return { ...reminders, waiting, language }
  })

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor, origin } = context
    const { language, homework } = await readForm(request, RemindersForm)
    const { t } = createI18n(language, catalogues[language])
    const sent = await services.sendReminders(actor, params['workshopId'] ?? '', {
      homeworkIds: homework,
      origin,
      write: (content) => digestText(t, language, content, origin),
    })
    return { sent }
  })

export default function RemindersPage() {
  const { t } = useTranslation()
  const { workshop, all, waiting, language, maySend } = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  useNudges(`workshop:${workshop.id}`)
  return (
    <Page
      title={t('reminder.title')}
      above={<Link to={`/workshops/${workshop.id}`}>{workshop.title}</Link>}
      lead={all > 0 && t('reminder.lead', { waiting: waiting.length, count: all })}
    >
      <div className="grid gap-5">
        <RefusalNotice answer={answer} />
        {answer && 'sent' in answer && <SentNotice sent={answer.sent} />}
        {waiting.length > 0 ? (
          <>
            <TextLanguage language={language} />
            <ReminderList waiting={waiting} language={language} maySend={maySend} />
          </>
        ) : (
          <EmptyState>{t(all > 0 ? 'reminder.allDone' : 'reminder.none')}</EmptyState>
        )}
      </div>
    </Page>
  )
}
