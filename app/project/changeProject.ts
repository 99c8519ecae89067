import { changeRows, type DraftChange } from '../workshop/changeDraft'
import type { ProjectDraft } from './projectDraft'

const CHANGE =
  /^(?<list>organisations|sessions|activities):(?<verb>add|remove|up|down):(?<at>\d{1,3})$/

/** The change of a list that a button's value means; null for any other value. */
export function readProjectChange(intent: string): DraftChange | null {
  const groups = CHANGE.exec(intent)?.groups
  if (!groups) return null
  const { list = '', verb, at } = groups
  return { list, verb: verb as DraftChange['verb'], at: Number(at) }
}

/** The draft after the change. A change of a row that is not there leaves it as it is. */
export function changeProject(draft: ProjectDraft, change: DraftChange): ProjectDraft {
  const { organisations, sessions, activities } = draft
  switch (change.list) {
    case 'organisations':
      return { ...draft, organisations: changeRows(organisations, change, blankPartner) }
    case 'sessions':
      return { ...draft, sessions: changeRows(sessions, change, blankSession) }
    default:
      return { ...draft, activities: changeRows(activities, change, blankActivity) }
  }
}

const blankPartner = (key: string) => ({ key, organisationId: '', responsible: '' })
const blankSession = (key: string) => ({ key, title: '', dateRaw: '', venue: '' })
const blankActivity = (key: string) => ({ key, text: '', state: 'planned', note: '' })
