import { addActivity } from '../plan/addActivity'
import type { PlanTestbed } from '../plan/planTestbed'
import { makeRequests } from './makeRequests'
import { readRequests } from './readRequests'

/** For tests: a plan with three activities, of which the youth worker has two, and a link to her. */
export async function askedParty(bed: PlanTestbed) {
  const made = await bed.filledPlan([[]])
  const { editor, planId, chapterIds } = made
  const [chapterId = ''] = chapterIds
  const ids: string[] = []
  for (const [text, parties] of [
    ['Avame noortele ruumi', 'Noorsootöötaja, abivallavanem'],
    ['Avaldame eelarve', 'Finantsjuht'],
    ['Kutsume noored istungile', 'Vallasekretär, noorsootöötaja'],
  ] as const) {
    const activity = { chapterId, text, parties }
    ids.push((await addActivity(bed.deps, editor, planId, activity)).id)
  }
  const party = async (name: string) => {
    const { parties } = await readRequests(bed.deps, editor, planId)
    return parties.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id ?? ''
  }
  const partyId = await party('Noorsootöötaja')
  const order = { partyIds: [partyId], period: '2025. aasta', days: 30 }
  const [link] = await makeRequests(bed.deps, editor, planId, order)
  if (!link) throw new Error('no link was made')
  return { ...made, ids, link, partyId, party }
}
