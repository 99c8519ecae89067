/** One or two capitals of a name: of its first and last word. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-–]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const letters = [words[0], words.length > 1 ? words.at(-1) : '']
  return (
    letters
      .map((word) => /^./u.exec(word ?? '')?.[0] ?? '')
      .join('')
      .toUpperCase() || '?'
  )
}
