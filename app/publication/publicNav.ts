import type { TFunction } from 'i18next'
import type { PublicNavItem } from './PublicPage'
import type { PublicPlace, usePublicPath } from './usePublicPath'

type Has = { plan: boolean; proposals: boolean; changes: boolean }

/** The pages that a plan has for everybody, with the one that somebody is on. */
export function publicNav(
  t: TFunction,
  pathTo: ReturnType<typeof usePublicPath>,
  current: PublicPlace,
  has: Has,
): PublicNavItem[] {
  const item = (place: PublicPlace, label: string): PublicNavItem => {
    return { href: pathTo(place), label, isCurrent: place === current }
  }
  return [
    ...(has.plan ? [item('', t('publication.thePlan'))] : []),
    ...(has.proposals ? [item('proposals', t('publication.proposals'))] : []),
    ...(has.changes ? [item('changes', t('publication.changes'))] : []),
  ]
}
