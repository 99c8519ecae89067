import { partiesText } from '../party/partiesText'
import { approvalSentence } from './approvalHeader'
import { revisionActivities, type RevisionContent } from './revision'

/**
 * Whether a text stands in a revision where a correction says: in the activity of the number, or in
 * what stands around the activities where the number is empty.
 */
export function standsInRevision(content: RevisionContent, number: string, text: string): boolean {
  return textsAt(content, number).some((one) => one.includes(text))
}

function textsAt(content: RevisionContent, number: string): string[] {
  if (number === '') {
    const { organisation, title, preamble, approval, chapters } = content
    const inside = chapters.flatMap((chapter) => [
      chapter.title,
      ...chapter.goals.map((goal) => goal.text),
    ])
    return [organisation, title, preamble, approvalSentence(approval), ...inside]
  }
  const activity = revisionActivities(content).find((one) => one.number === number)
  if (!activity) return []
  const { text, description, deadlineRaw, parties, target } = activity
  return [text, description, deadlineRaw, partiesText(parties), target]
}
