import { useTranslation } from 'react-i18next'
import { Panel } from '../ui/Panel'
import { SelectField } from '../ui/SelectField'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'
import type { DraftState } from './useDraft'

type Props = Pick<DraftState, 'draft' | 'edit'> & { timeZones: readonly string[] }

/** Title, date, place and the like of a workshop. */
export function HeadFields({ draft, edit, timeZones }: Props) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const optional = t('common.optional')
  const field = (name: 'title' | 'date' | 'place' | 'link') => ({
    name,
    label: t(`workshop.${name}`),
    value: draft[name],
    onChange: (event: { target: { value: string } }) => edit({ [name]: event.target.value }),
    error: errorOf(name),
  })
  const zones = timeZones.includes(draft.timeZone) ? timeZones : [draft.timeZone, ...timeZones]
  return (
    <Panel title={t('workshop.basics')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <TextField {...field('title')} required maxLength={200} />
        </div>
        <TextField {...field('date')} type="date" required />
        <SelectField
          label={t('workshop.timeZone')}
          name="timeZone"
          value={draft.timeZone}
          onChange={(event) => edit({ timeZone: event.target.value })}
          error={errorOf('timeZone')}
          options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        />
        <TextField
          {...field('place')}
          optional={optional}
          placeholder={t('workshop.placeHint')}
          maxLength={300}
        />
        <TextField
          {...field('link')}
          optional={optional}
          type="url"
          placeholder="https://"
          maxLength={500}
          error={errorOf('link') && t('workshop.linkWrong')}
        />
        <ListFields draft={draft} edit={edit} />
      </div>
    </Panel>
  )
}

/** What is written one to a line. */
function ListFields({ draft, edit }: Pick<Props, 'draft' | 'edit'>) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const field = (name: 'municipalities' | 'objectives') => ({
    name,
    label: t(`workshop.${name}`),
    hint: t(`workshop.${name}Hint`),
    value: draft[name],
    onChange: (event: { target: { value: string } }) => edit({ [name]: event.target.value }),
    error: errorOf(name),
  })
  return (
    <>
      <TextArea {...field('municipalities')} />
      <TextArea {...field('objectives')} />
    </>
  )
}
