import { useCallback, useRef, useSyncExternalStore } from 'react'
import { answerText } from '../../collab/document/answers'
import { ANSWER_KEYS } from '../../domain/homework/answers'
import type { OpenAnswers } from './openAnswers'

/**
 * Whether the live answers can be shown: what this device holds was read and says something, or it is
 * known that there is nothing more to wait for. Once they can, it stays so.
 */
export function useAreAnswersReady({ doc, status }: OpenAnswers): boolean {
  const wereReady = useRef(false)
  const subscribe = useCallback(
    (listener: () => void) => {
      doc.on('update', listener)
      const stop = status.subscribe(listener)
      return () => {
        doc.off('update', listener)
        stop()
      }
    },
    [doc, status],
  )
  return useSyncExternalStore(subscribe, () => {
    wereReady.current ||=
      ANSWER_KEYS.some((key) => answerText(doc, key).length > 0) ||
      status.getSnapshot().kind !== 'connecting'
    return wereReady.current
  })
}
