/** What is typed is written this often at least, and a pause this long ends the typing. */
const WRITE_EVERY_MS = 400

/** What somebody types into a field over a shared value. */
export type DraftText = ReturnType<typeof createDraftText>

/**
 * Writes what is typed as it is typed, so that it counts as a change and is not lost with the page: at once, then at most
 * once in 0.4 s. Until a pause the field shows the letters as they were typed, whatever others write meanwhile.
 *
 * @param show is told what the field shows; null for the shared value
 */
export function createDraftText(show: (draft: string | null) => void) {
  let unwritten: (() => void) | null = null
  let resting: ReturnType<typeof setTimeout> | null = null
  let pausing: ReturnType<typeof setTimeout> | undefined

  const flush = (): void => {
    const write = unwritten
    unwritten = null
    write?.()
  }
  const writeInTurn = (): void => {
    if (resting !== null || unwritten === null) return
    flush()
    resting = setTimeout(() => {
      resting = null
      writeInTurn()
    }, WRITE_EVERY_MS)
  }
  const drop = (): void => {
    clearTimeout(pausing)
    unwritten = null
    show(null)
  }
  const finish = (): void => {
    flush()
    drop()
  }
  return {
    /** `write` puts the text into the shared value. */
    change: (text: string, write: (text: string) => void): void => {
      show(text)
      unwritten = () => write(text)
      clearTimeout(pausing)
      pausing = setTimeout(finish, WRITE_EVERY_MS)
      writeInTurn()
    },
    /** Writes what is not written yet; the typing goes on. */
    flush,
    /** Writes what is not written yet, and shows the shared value. */
    finish,
    /** Forgets what is not written yet, and shows the shared value. */
    drop,
  }
}
