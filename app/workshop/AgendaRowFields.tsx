import { useTranslation } from 'react-i18next'
import { AGENDA_KINDS } from '../../domain/workshop/agendaKind'
import { SelectField } from '../ui/SelectField'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'
import type { DraftChange } from './changeDraft'
import { SubItemRows } from './SubItemRows'
import type { AgendaRow } from './workshopDraft'

type Props = {
  row: AgendaRow
  at: number
  /** What stands for the end while none is written. */
  shownEnd: string
  edit: (part: Partial<AgendaRow>) => void
  change: (change: DraftChange) => void
}

/** The fields of one agenda item. */
export function AgendaRowFields({ row, at, shownEnd, edit, change }: Props) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const field = (part: 'start' | 'end' | 'kind' | 'title' | 'speakers') => ({
    name: `agenda.${at}.${part}`,
    value: row[part],
    onChange: (event: { target: { value: string } }) => edit({ [part]: event.target.value }),
    error: errorOf(`agenda.${at}.${part}`),
    compact: true,
  })
  const timeError = (part: 'start' | 'end') =>
    errorOf(`agenda.${at}.${part}`) && t('workshop.timeWrong')
  return (
    <div className="grid gap-3">
      <input type="hidden" name={`agenda.${at}.key`} value={row.key} />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-[5.5rem_5.5rem_minmax(0,1fr)_13rem]">
        <TextField
          {...field('start')}
          label={t('workshop.start')}
          error={timeError('start')}
          autoComplete="off"
        />
        <TextField
          {...field('end')}
          label={t('workshop.end')}
          placeholder={shownEnd}
          error={timeError('end')}
          autoComplete="off"
        />
        <div className="col-span-2 sm:col-span-1">
          <TextArea {...field('title')} label={t('workshop.itemTitle')} grow />
        </div>
        <div className="col-span-2 sm:col-span-1">
          <SelectField
            {...field('kind')}
            label={t('workshop.kind')}
            options={AGENDA_KINDS.map((kind) => ({ value: kind, label: t(`agendaKind.${kind}`) }))}
          />
        </div>
      </div>
      <TextArea
        {...field('speakers')}
        label={t('workshop.speakers')}
        placeholder={t('workshop.speakersHint')}
        grow
      />
      <SubItemRows rows={row.subItems} at={at} edit={edit} change={change} />
    </div>
  )
}
