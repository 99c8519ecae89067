import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { FilterChoices, PlanFilter } from '../../domain/plan/planFilter'
import { statusLabel } from '../progress/statusLabel'
import { useOfficialLang } from './OfficialText'
import { usePublicPath } from './usePublicPath'

type Props = { slug: string; filter: PlanFilter; choices: FilterChoices }

type Option = { value: string; label: string }

/** Asks the server for a part of the plan; works without scripts, and its answer has an address. */
export function PlanFilterForm({ slug, filter, choices }: Props) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const official = useOfficialLang()
  const pathTo = usePublicPath(slug)
  const lang = search.get('lang')
  const chapters = choices.chapters.map(({ number, title }) => {
    return { value: String(number), label: `${number}. ${title}` }
  })
  const statuses = choices.statuses.map((status) => {
    return { value: status, label: statusLabel(t, status) }
  })
  const years = choices.years.map((year) => ({ value: String(year), label: String(year) }))
  const open = choices.hasOpen ? [{ value: 'open', label: t('publication.noEnd') }] : []
  return (
    <form
      className="filter"
      method="get"
      action={`${pathTo('')}#activities`}
      aria-label={t('publication.filter')}
    >
      {lang !== null && <input type="hidden" name="lang" value={lang} />}
      <Choice name="chapter" value={filter.chapter} options={chapters} lang={official} />
      <Choice
        name="party"
        value={filter.party}
        options={choices.parties.map((name) => ({ value: name, label: name }))}
        lang={official}
      />
      <Choice name="status" value={filter.status} options={statuses} />
      <Choice name="year" value={filter.year} options={[...years, ...open]} />
      <button type="submit">{t('publication.show')}</button>
    </form>
  )
}

type ChoiceProps = {
  name: keyof PlanFilter
  value: string | number | undefined
  options: readonly Option[]
  lang?: 'et' | undefined
}

const LABELS = {
  chapter: 'publication.chapter',
  party: 'publication.party',
  status: 'publication.status',
  year: 'publication.year',
} as const satisfies Record<keyof PlanFilter, string>

function Choice({ name, value, options, lang }: ChoiceProps) {
  const { t } = useTranslation()
  return (
    <label>
      {t(LABELS[name])}
      <select name={name} defaultValue={value === undefined ? '' : String(value)}>
        <option value="">{t('publication.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={lang}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
