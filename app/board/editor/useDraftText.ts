import { useEffect, useState } from 'react'
import { createDraftText } from './draftText'

/**
 * A field of text over a shared value: it shows what is typed and writes it on the way. What is left is written when the
 * editing ends, the field goes, or the page goes out of sight, which on a phone may be the last that is heard of it.
 */
export function useDraftText(value: string, write: (text: string) => void) {
  const [shown, show] = useState<string | null>(null)
  const [{ change, flush, finish, drop }] = useState(() => createDraftText(show))
  useEffect(() => {
    document.addEventListener('visibilitychange', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      finish()
    }
  }, [flush, finish])
  return { text: shown ?? value, change: (text: string) => change(text, write), finish, drop }
}
