import type { Activity, Plan } from '../plan/plan'

/** The activities that stand with a party, in the plan's order, without those that were left out. */
export function activitiesOfParty({ chapters }: Plan, party: string): Activity[] {
  return chapters
    .flatMap(({ activities }) => activities)
    .filter(({ isStruck, parties }) => !isStruck && parties.some(({ name }) => name === party))
}
