/** Where somebody is on the way to in this tab. */
const WAY = 'kavalaud/way'

/** Notes where somebody is on the way to; null where they have arrived. */
export function noteWay(path: string | null): void {
  const storage = storageOfTab()
  storage?.removeItem(WAY)
  if (path === null) return
  try {
    storage?.setItem(WAY, path)
  } catch {
    // A tab whose storage is full goes its way all the same.
  }
}

/**
 * Goes on to where somebody was on the way to when the page was loaded anew. Remix does that where it lacks the script of
 * the next page, as when the server has been upgraded since this one was opened: the press would have led nowhere.
 * Whose way ended at this page, as that of a form that leads back to it, has arrived: the page stays, and with it what was
 * typed into it already. (To go to another place within the page would load nothing, and leave it without its scripts.)
 *
 * @returns whether the page is about to be left
 */
export function goOnAfterReload(): boolean {
  const path = storageOfTab()?.getItem(WAY) ?? null
  noteWay(null)
  const [{ type } = { type: '' }] = performance.getEntriesByType(
    'navigation',
  ) as PerformanceNavigationTiming[]
  if (path === null || type !== 'reload') return false
  if (withoutPlace(path) === location.pathname + location.search) {
    history.replaceState(history.state, '', path)
    return false
  }
  location.replace(path)
  return true
}

const withoutPlace = (path: string): string => path.split('#', 1)[0] ?? path

/** Null where the browser keeps nothing for us; what only helps must not end a page there. */
function storageOfTab(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}
