import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeDraft, type DraftChange } from './changeDraft'
import type { PasteOutcome } from './runDraftForm'
import type { WorkshopDraft } from './workshopDraft'

export type DraftState = {
  draft: WorkshopDraft
  /** How the last paste was read. */
  outcome: PasteOutcome | null
  edit: (part: Partial<WorkshopDraft>) => void
  change: (change: DraftChange) => void
}

/**
 * The draft that a form is editing. It begins as `initial`, and becomes the draft of each answer that
 * carries one, which is how a paste that was read gets into the form.
 */
export function useDraft(initial: WorkshopDraft, answer: unknown): DraftState {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(draftIn(answer) ?? initial)
  const [outcome, setOutcome] = useState(outcomeIn(answer))
  const [seen, setSeen] = useState(answer)
  if (answer !== seen) {
    setSeen(answer)
    const answered = draftIn(answer)
    if (answered) setDraft(answered)
    setOutcome((last) => outcomeIn(answer) ?? last)
  }
  return {
    draft,
    outcome,
    edit: (part) => setDraft((now) => ({ ...now, ...part })),
    change: (change) =>
      setDraft((now) =>
        changeDraft(now, change, t('workshop.groupNumber', { n: now.groups.length + 1 })),
      ),
  }
}

function draftIn(answer: unknown): WorkshopDraft | null {
  const found = typeof answer === 'object' && answer !== null && 'draft' in answer
  return found ? (answer.draft as WorkshopDraft) : null
}

function outcomeIn(answer: unknown): PasteOutcome | null {
  const found = typeof answer === 'object' && answer !== null && 'outcome' in answer
  return found ? (answer.outcome as PasteOutcome) : null
}
