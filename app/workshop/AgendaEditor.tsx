import { useTranslation } from 'react-i18next'
import { Panel } from '../ui/Panel'
import { AgendaRowFields } from './AgendaRowFields'
import type { DraftChange } from './changeDraft'
import { ChangeButton, RowButtons } from './RowButtons'
import { shownEnds } from './shownEnds'
import type { DraftState } from './useDraft'
import type { AgendaRow } from './workshopDraft'

type Props = Pick<DraftState, 'draft' | 'edit' | 'change'>

/** The items of the agenda, every field in place. */
export function AgendaEditor({ draft, edit, change }: Props) {
  const { t } = useTranslation()
  const { agenda } = draft
  const ends = shownEnds(agenda)
  const editItem = (at: number, part: Partial<AgendaRow>) =>
    edit({ agenda: agenda.map((row, index) => (index === at ? { ...row, ...part } : row)) })
  return (
    <Panel title={t('workshop.agenda')}>
      <p className="mb-3 text-muted">
        {agenda.length === 0 ? t('workshop.agendaNone') : t('workshop.agendaLead')}
      </p>
      <ol className="grid gap-4">
        {agenda.map((row, at) => (
          <li key={row.key} className="rounded-lg border border-line p-3 sm:p-4">
            <ItemHead row={row} at={at} count={agenda.length} change={change} />
            <AgendaRowFields
              row={row}
              at={at}
              shownEnd={ends[at] ?? ''}
              edit={(part) => editItem(at, part)}
              change={change}
            />
          </li>
        ))}
      </ol>
      <div className="mt-3">
        <ChangeButton
          change={{ list: 'agenda', verb: 'add', at: agenda.length }}
          onChange={change}
          label={t('workshop.addItem')}
        />
      </div>
    </Panel>
  )
}

type HeadProps = {
  row: AgendaRow
  at: number
  count: number
  change: (change: DraftChange) => void
}

/** The number of an item, and the buttons that move it, remove it and add a sub-item. */
function ItemHead({ row, at, count, change }: HeadProps) {
  const { t } = useTranslation()
  const n = at + 1
  return (
    <div className="mb-2 flex items-center justify-between gap-2">
      <h3 className="shrink-0 text-muted">{t('workshop.item', { n })}</h3>
      <div className="flex flex-wrap justify-end gap-x-2">
        <ChangeButton
          change={{ list: `agenda.${at}.subItems`, verb: 'add', at: row.subItems.length }}
          onChange={change}
          label={t('workshop.addSubItem')}
          look="quiet"
        />
        <RowButtons
          list="agenda"
          at={at}
          count={count}
          onChange={change}
          labels={{
            up: t('workshop.itemUp', { n }),
            down: t('workshop.itemDown', { n }),
            remove: t('workshop.removeItem', { n }),
          }}
        />
      </div>
    </div>
  )
}
