import { createContext, useContext } from 'react'
import type { HomeworkDraft } from '../../server/homework/readDrafts'

/** Who works on which draft of the homework whose board this is. */
export type Work = {
  homeworkId: string
  drafts: readonly HomeworkDraft[]
  /** The reader's key in live documents. */
  me: string
  mayWork: boolean
}

/** Null on every board that is no homework's. */
export const WorkContext = createContext<Work | null>(null)

export const useWork = (): Work | null => useContext(WorkContext)
