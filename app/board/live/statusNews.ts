import type { Status } from '../../../collab/client/status'

/** What the status line says. `told` names what somebody who hears it was told last. */
export type Said = { text: string; told: string; isNews: boolean }

/** What stands there at first; a screen reader comes to it like to any other text. */
export const firstSaid = (status: Status, text: string): Said => ({
  text,
  told: newsIn(status) ?? 'saved',
  isNews: false,
})

/**
 * What the line says next, and whether that is spoken: that work is being saved, is saved as before, or how many changes wait by
 * now, would otherwise be said again with every word that somebody types.
 */
export function nextSaid({ told }: Said, status: Status, text: string): Said {
  const news = newsIn(status) ?? told
  return { text, told: news, isNews: news !== told }
}

/** What somebody would want to be told of a status; null where that is nothing yet. */
function newsIn(status: Status): string | null {
  switch (status.kind) {
    case 'connecting':
    case 'saving':
      return null
    case 'saved':
      return 'saved'
    case 'offline':
      return `offline ${status.kept} ${status.changes > 0}`
    case 'refused':
      return `refused ${status.why}`
  }
}
