import type { AnsweringActivity } from '../../server/board/readAnswerChoice'

/** The activities whose number or text has every word that was searched for; all where none was. */
export function activitiesNaming(
  activities: readonly AnsweringActivity[],
  search: string,
): readonly AnsweringActivity[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean)
  return activities.filter(({ number, text }) => {
    const said = `${number} ${text}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
