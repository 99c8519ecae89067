import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePublicPath } from './usePublicPath'

type Props = { slug: string; numbers: readonly number[]; from: number; to: number }

/** Which two revisions are compared. */
export function RevisionChoice({ slug, numbers, from, to }: Props) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const pathTo = usePublicPath(slug)
  const lang = search.get('lang')
  return (
    <form className="filter" method="get" action={pathTo('changes')}>
      {lang !== null && <input type="hidden" name="lang" value={lang} />}
      {[['from', from] as const, ['to', to] as const].map(([name, value]) => (
        <label key={name}>
          {t(name === 'from' ? 'publication.changesFrom' : 'publication.changesTo')}
          <select name={name} defaultValue={String(value)}>
            {numbers.map((number) => (
              <option key={number} value={String(number)}>
                {t('publication.revision', { number })}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{t('publication.compare')}</button>
    </form>
  )
}
