import { useFetcher, useLocation } from '@remix-run/react'
import type { action } from '../routes/homework.$homeworkId_.comments'
import { readRefusal } from '../ui/refusalText'
import { useIsAlive } from '../ui/useIsAlive'

type CommentFetcher = {
  fetcher: ReturnType<typeof useFetcher<typeof action>>
  action: string
  /** The answer of the last form; `pageAnswer` where the page was sent it without scripts. */
  answer: unknown
  /** The comment that the last form changed, to begin the form anew after it; empty before. */
  done: string
}

/**
 * Sends a form about the comments of a homework without leaving the page: to the page itself, because where an upgrade has
 * taken the script of another one away, Remix would load this one anew with what is typed into it. Without scripts the
 * page of the comments alone answers.
 */
export function useCommentFetcher(homeworkId: string, pageAnswer?: unknown): CommentFetcher {
  const fetcher = useFetcher<typeof action>()
  const isAlive = useIsAlive()
  const { pathname } = useLocation()
  const answer = fetcher.data ?? pageAnswer
  const done = fetcher.data && 'taken' in fetcher.data ? fetcher.data.taken : ''
  return {
    fetcher,
    action: isAlive ? pathname : `/homework/${homeworkId}/comments`,
    answer: readRefusal(answer) ? answer : undefined,
    done,
  }
}
