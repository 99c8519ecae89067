import { useSearchParams } from '@remix-run/react'

/** Which page of a plan for everybody; an empty one is the plan itself. */
export type PublicPlace = '' | 'changes' | 'proposals' | 'plan.csv' | 'plan.json' | `${number}`

/**
 * The addresses of a plan's pages for everybody. A language that the address asks for goes along, so
 * that it stays without a cookie.
 */
export function usePublicPath(
  slug: string,
): (place: PublicPlace, query?: Readonly<Record<string, string>>) => string {
  const [search] = useSearchParams()
  const lang = search.get('lang')
  return (place, query = {}) => {
    const all = new URLSearchParams({ ...query, ...(lang === null ? {} : { lang }) }).toString()
    return `/p/${slug}${place && `/${place}`}${all && `?${all}`}`
  }
}
