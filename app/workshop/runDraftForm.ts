import { clip } from '../../domain/text/clip'
import type { Context } from '../../server/context'
import type { AgendaPaste } from '../../server/workshop/readAgendaPaste'
import { answeringForm } from '../http/answering'
import { checkFields } from '../http/checkFields'
import { changeDraft, readChange } from './changeDraft'
import { WorkshopDraft, agendaRows, groupRows } from './workshopDraft'

/** A page shows this many of the lines that were left over, and says how many more there are. */
const SHOWN_LINES = 400
/** What is longer than any agenda does not go back into the page. */
const LONGEST_KEPT = 400_000

/** How a paste was read: how much of each thing, and the first of the lines that are left over. */
export type PasteOutcome = {
  items: number
  groups: number
  objectives: number
  leftOver: AgendaPaste['leftOver']
  leftOverCount: number
}

/**
 * Answers a form that holds a draft of a workshop: a press on a row's button changes the draft, "read"
 * reads the paste into it, and everything else saves. The draft goes back into the page unless it
 * was saved, so that the form works the same before its scripts have come.
 */
export async function runDraftForm<Saved>(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  fields: Record<string, unknown>,
  save: () => Promise<Saved>,
) {
  const draft = checkFields(fields, WorkshopDraft)
  const kept = draft.paste.length > LONGEST_KEPT ? { ...draft, paste: '' } : draft
  const intent = typeof fields['intent'] === 'string' ? fields['intent'] : ''
  const answer = async () => {
    const change = readChange(intent)
    if (change) return { draft: changeDraft(draft, change) }
    if (intent !== 'read') return save()
    const paste = await services.readAgendaPaste(actor, draft.paste)
    return { draft: takePaste(draft, paste), outcome: outcomeOf(paste) }
  }
  return answeringForm(answer, { draft: kept })
}

/** What the paste has replaces what the draft has; the text stays only where nothing came of it. */
function takePaste(draft: WorkshopDraft, paste: AgendaPaste): WorkshopDraft {
  const found = paste.items.length + paste.groups.length > 0 || paste.objectives !== ''
  return {
    ...draft,
    paste: found ? '' : draft.paste,
    agenda: paste.items.length > 0 ? agendaRows(paste.items) : draft.agenda,
    groups: paste.groups.length > 0 ? groupRows(paste.groups) : draft.groups,
    objectives: paste.objectives === '' ? draft.objectives : paste.objectives,
  }
}

function outcomeOf({ items, groups, objectives, leftOver }: AgendaPaste): PasteOutcome {
  return {
    items: items.length,
    groups: groups.length,
    objectives: objectives === '' ? 0 : objectives.split('\n').length,
    leftOver: leftOver.slice(0, SHOWN_LINES).map(({ line, text }) => ({
      line,
      text: clip(text, 500),
    })),
    leftOverCount: leftOver.length,
  }
}
