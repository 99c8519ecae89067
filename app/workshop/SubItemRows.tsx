import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { TextArea } from '../ui/TextArea'
import type { DraftChange } from './changeDraft'
import { ChangeButton } from './RowButtons'
import type { AgendaRow, SubItemRow } from './workshopDraft'

type Props = {
  rows: readonly SubItemRow[]
  /** The place of the item that they belong to. */
  at: number
  edit: (part: Partial<AgendaRow>) => void
  change: (change: DraftChange) => void
}

/** The sub-items of one agenda item, with their speakers. */
export function SubItemRows({ rows, at, edit, change }: Props) {
  const { t } = useTranslation()
  const list = `agenda.${at}.subItems`
  const editRow = (index: number, part: Partial<SubItemRow>) =>
    edit({ subItems: rows.map((row, i) => (i === index ? { ...row, ...part } : row)) })
  if (rows.length === 0) return null
  return (
    <ul aria-label={t('workshop.subItems')} className="grid gap-3">
      {rows.map((row, index) => (
        <li key={row.key} className="flex items-end gap-1 border-l-2 border-line pl-3">
          <input type="hidden" name={`${list}.${index}.key`} value={row.key} />
          <div className="grid min-w-0 grow gap-3 sm:grid-cols-[3fr_2fr]">
            <TextArea
              label={t('workshop.subItem')}
              name={`${list}.${index}.text`}
              value={row.text}
              onChange={(event) => editRow(index, { text: event.target.value })}
              compact
              grow
            />
            <TextArea
              label={t('workshop.speakers')}
              name={`${list}.${index}.speakers`}
              value={row.speakers}
              onChange={(event) => editRow(index, { speakers: event.target.value })}
              placeholder={t('workshop.speakersHint')}
              compact
              grow
            />
          </div>
          <div className="py-1">
            <ChangeButton
              change={{ list, verb: 'remove', at: index }}
              onChange={change}
              label={t('workshop.removeSubItem', { n: index + 1 })}
              Icon={Trash2}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
