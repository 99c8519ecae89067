import { useState } from 'react'
import type { DraftChange } from '../workshop/changeDraft'
import { changeProject } from './changeProject'
import type { ProjectDraft } from './projectDraft'

export type ProjectDraftState = {
  draft: ProjectDraft
  edit: (part: Partial<ProjectDraft>) => void
  change: (change: DraftChange) => void
}

/** The draft that a form is editing; it becomes the draft of each answer that brings one. */
export function useProjectDraft(initial: ProjectDraft, answer: unknown): ProjectDraftState {
  const [draft, setDraft] = useState(draftIn(answer) ?? initial)
  const [seen, setSeen] = useState(answer)
  if (answer !== seen) {
    setSeen(answer)
    const answered = draftIn(answer)
    if (answered) setDraft(answered)
  }
  return {
    draft,
    edit: (part) => setDraft((now) => ({ ...now, ...part })),
    change: (change) => setDraft((now) => changeProject(now, change)),
  }
}

function draftIn(answer: unknown): ProjectDraft | null {
  const found = typeof answer === 'object' && answer !== null && 'draft' in answer
  return found ? (answer.draft as ProjectDraft) : null
}
