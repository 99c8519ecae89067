import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '../../domain/workshop/agenda'
import { writeSpeakerList } from '../../domain/workshop/speakerList'
import { Badge } from '../ui/Badge'
import { agendaIcon } from './agendaIcon'

type Props = { items: readonly AgendaItem[]; currentItemId: string | null }

/** The agenda as the people of a workshop read it; what runs now is marked. */
export function AgendaList({ items, currentItemId }: Props) {
  return (
    <ol className="grid gap-1">
      {items.map((item) => (
        <AgendaEntry key={item.id} item={item} isCurrent={item.id === currentItemId} />
      ))}
    </ol>
  )
}

function AgendaEntry({ item, isCurrent }: { item: AgendaItem; isCurrent: boolean }) {
  const { t } = useTranslation()
  const { start, end, kind, title, speakers, subItems } = item
  const Icon = agendaIcon[kind]
  return (
    <li
      aria-current={isCurrent ? 'time' : undefined}
      className={`grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 rounded-lg px-3 py-2.5 sm:grid-cols-[6.5rem_auto_minmax(0,1fr)] ${isCurrent ? 'bg-brand-soft' : ''}`}
    >
      <p className="col-span-2 font-medium text-muted tabular-nums sm:col-span-1">
        <time dateTime={start}>{start}</time>
        {end && (
          <>
            –<time dateTime={end}>{end}</time>
          </>
        )}
      </p>
      <Icon
        aria-hidden
        className={`mt-0.5 size-5 ${kind === 'groupWork' ? 'text-brand' : 'text-muted'}`}
      />
      <div className="min-w-0">
        <p className={kind === 'break' ? 'text-muted' : 'font-medium'}>
          <span className="sr-only">{t(`agendaKind.${kind}`)}: </span>
          {title} {isCurrent && <Badge tone="brand">{t('workshop.now')}</Badge>}
        </p>
        {speakers.length > 0 && <p className="text-muted">{writeSpeakerList(speakers)}</p>}
        {subItems.length > 0 && (
          <ul className="mt-1 grid gap-1 border-l-2 border-line pl-3">
            {subItems.map((sub, index) => (
              <li key={index}>
                {sub.text}
                {sub.speakers.length > 0 && (
                  <span className="text-muted"> – {writeSpeakerList(sub.speakers)}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
