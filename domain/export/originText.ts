import type { PublicOrigin } from '../plan/publicOrigin'

/**
 * The way of an activity into its plan in one line, as a file has it: workshop, group, homework, seminar
 * and its decision. Files are Estonian whatever the reader's language.
 */
export function originText(origin: PublicOrigin): string {
  const { workshop, workshopDate, group, homework, seminarDate, decision } = origin
  const seminar = seminarDate === null ? 'jätkuseminar' : `jätkuseminar ${dayOf(seminarDate)}`
  const parts = [
    `${workshop} ${dayOf(workshopDate)}`,
    group,
    homework === null ? '' : `kodutöö: ${homework}`,
    decision === null ? '' : `${seminar}: vastu võetud`,
  ]
  return parts.filter(Boolean).join(' · ')
}

/** An ISO date as `17.11.2026`. */
const dayOf = (date: string): string => date.split('-').reverse().join('.')
