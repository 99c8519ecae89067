import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { partiesText } from '../../domain/party/partiesText'
import type { Activity } from '../../domain/plan/plan'
import { useDeadlineReading } from '../i18n/useDeadlineReading'
import type { PlanColumn } from '../plan/planColumns'
import { useForeignLang } from './OfficialText'
import { PlainCell, PlainRow, PlainRowHead } from './PlainTable'
import { PublicProgress } from './PublicProgress'

type Props = { activity: Activity; columns: readonly PlanColumn[]; children?: ReactNode }

/** One activity for everybody, with an address of its own: its number. The children stand below its text. */
export function PublicActivityRow({ activity, columns, children }: Props) {
  const { t } = useTranslation()
  const lang = useForeignLang()
  const { number, text, description, isStruck } = activity
  return (
    <PlainRow id={number} className={isStruck ? 'struck' : undefined}>
      <PlainRowHead>
        <a href={`#${number}`}>{number}</a>
      </PlainRowHead>
      {isStruck ? (
        <PlainCell colSpan={columns.length - 1} lang={lang}>
          {t('publication.struck')}
        </PlainCell>
      ) : (
        <>
          <PlainCell>
            {text}
            {description && <p>{description}</p>}
            {children}
          </PlainCell>
          {columns.slice(2).map((column) => (
            <PlainCell key={column}>
              <CellText column={column} activity={activity} />
            </PlainCell>
          ))}
        </>
      )}
    </PlainRow>
  )
}

function CellText({ column, activity }: { column: PlanColumn; activity: Activity }) {
  switch (column) {
    case 'number':
    case 'activity':
      return null
    case 'deadline':
      return <DeadlineWords activity={activity} />
    case 'party':
      return partiesText(activity.parties) || '–'
    case 'target':
      return activity.target || '–'
    case 'progress':
      return <PublicProgress activity={activity} />
  }
}

/** As it was approved; whoever reads another language is told what it says. */
function DeadlineWords({ activity: { deadlineRaw, deadline } }: { activity: Activity }) {
  const readingOf = useDeadlineReading()
  const lang = useForeignLang()
  const reading = lang ? readingOf(deadline) : ''
  return (
    <>
      {deadlineRaw || '–'}
      {reading && <p lang={lang}>{reading}</p>}
    </>
  )
}
