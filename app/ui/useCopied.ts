import { useState } from 'react'

/** Copies a text, and remembers whether that succeeded. */
export function useCopied(value: string): { isCopied: boolean; copy: () => void } {
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () =>
    void write(value).then(
      () => setCopied(value),
      () => setCopied(null),
    )
  return { isCopied: copied === value, copy }
}

/** Rejects where the browser does not let the page write, and where it has no clipboard for pages that come in clear. */
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
