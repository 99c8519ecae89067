import { useState } from 'react'

/** Copies a text, and remembers whether that succeeded. */
export function useCopied(value: string): { isCopied: boolean; copy: () => void } {
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () =>
    void navigator.clipboard.writeText(value).then(
      () => setCopied(value),
      () => setCopied(null),
    )
  return { isCopied: copied === value, copy }
}
