import type { TFunction } from 'i18next'
import type { Language } from '../../domain/language'
import type { DigestContent } from '../../server/reminder/sendReminders'
import type { WaitingHomework } from '../../server/reminder/waitingHomework'
import { formatDate } from '../i18n/formatDate'

/** The text of a mail to a municipality, to copy. */
export function reminderText(
  t: TFunction,
  language: Language,
  homework: WaitingHomework,
  origin: string,
): string {
  const { municipality } = homework
  return [
    t('reminder.hello', { name: municipality }),
    aboutOne(t, language, homework, origin),
    t('reminder.help'),
  ].join('\n\n')
}

/** The mail that an editor is sent about everything that waits for them. */
export function digestText(
  t: TFunction,
  language: Language,
  { name, homework, unsubscribe }: DigestContent,
  origin: string,
): { subject: string; text: string } {
  const paragraphs = [
    t('reminder.hello', { name }),
    ...homework.map((one) => aboutOne(t, language, one, origin)),
    t('reminder.help'),
    `-- \n${t('reminder.stop')}\n${unsubscribe}`,
  ]
  const subject = t('reminder.subject', { count: homework.length })
  return { subject, text: `${paragraphs.join('\n\n')}\n` }
}

function aboutOne(
  t: TFunction,
  language: Language,
  { homeworkId, municipality, workshop, waiting, dueOn, daysLeft }: WaitingHomework,
  origin: string,
): string {
  const day = formatDate(dueOn, language)
  return [
    t(`reminder.text_${waiting}`, { municipality, workshop }),
    daysLeft < 0
      ? t('reminder.wasDue', { day, count: -daysLeft })
      : t('reminder.isDue', { day, count: daysLeft }),
    `${origin}/homework/${homeworkId}`,
  ].join('\n')
}
