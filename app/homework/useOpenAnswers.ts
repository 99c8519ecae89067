import { useMemo, useSyncExternalStore } from 'react'
import { createSlot } from '../board/live/slot'
import { openAnswers, type OpenAnswers } from './openAnswers'

/**
 * A homework's answers, open for as long as the component is mounted; null until they are.
 *
 * @returns `reopen` opens them anew, after their copy on this device was forgotten
 */
export function useOpenAnswers(
  homeworkId: string,
  participantKey: string,
): { answers: OpenAnswers | null; reopen: () => void } {
  const slot = useMemo(
    () => createSlot(() => openAnswers(homeworkId, participantKey)),
    [homeworkId, participantKey],
  )
  const answers = useSyncExternalStore(slot.subscribe, slot.getSnapshot)
  return { answers, reopen: slot.reopen }
}
