import { useTranslation } from 'react-i18next'
import type { EditorMail, Reminders } from '../../server/reminder/readReminders'
import { Badge } from '../ui/Badge'
import { ButtonLink } from '../ui/ButtonLink'
import { Checkbox } from '../ui/Checkbox'
import { CopyText } from '../ui/CopyText'

const TONES = { notBegun: 'danger', notSubmitted: 'warn', returned: 'warn' } as const

type Props = { one: Reminders['waiting'][number] & { text: string }; maySend: boolean }

/** One municipality: what it waits for, whom a mail reaches, and its text. */
export function ReminderRow({ one, maySend }: Props) {
  const { t } = useTranslation()
  const { homeworkId, municipality, waiting, editors, text } = one
  const name = <span className="font-medium">{municipality}</span>
  const isReady = editors.some(({ mail }) => mail === 'ready')
  return (
    <li className="grid gap-1.5 py-3 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {maySend && isReady ? (
          <Checkbox name="homework" value={homeworkId} defaultChecked>
            {name}
          </Checkbox>
        ) : (
          name
        )}
        <Badge tone={TONES[waiting]}>{t(`reminder.waits_${waiting}`)}</Badge>
        <ButtonLink to={`/homework/${homeworkId}`} look="quiet" small>
          {t('partner.open')}
          <span className="sr-only">: {municipality}</span>
        </ButtonLink>
      </div>
      <Editors editors={editors} />
      <details>
        <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-brand">
          {t('reminder.text')}
          <span className="sr-only">: {municipality}</span>
        </summary>
        <CopyText label={`${t('reminder.text')}: ${municipality}`} value={text} />
      </details>
    </li>
  )
}

function Editors({ editors }: { editors: readonly EditorMail[] }) {
  const { t } = useTranslation()
  const names = editors.map(({ name, mail }) =>
    mail === 'ready' ? name : `${name} (${t(`reminder.mail_${mail}`)})`,
  )
  return (
    <p className="text-sm text-muted">
      {names.length > 0
        ? t('reminder.editors', { names: names.join(', ') })
        : t('reminder.noEditors')}
    </p>
  )
}
