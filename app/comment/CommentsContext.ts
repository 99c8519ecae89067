import { createContext, useContext } from 'react'
import type { HomeworkComments } from '../../server/comment/commentsOf'

/** The comments of the homework whose board this is; null on every other board. */
export const CommentsContext = createContext<HomeworkComments | null>(null)

export const useComments = (): HomeworkComments | null => useContext(CommentsContext)
