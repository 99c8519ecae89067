const listeners = new Set<() => void>()
let isUpgraded = false

/**
 * Whether the server was upgraded since this page was opened, as far as this page knows. What it gives from then on may not
 * fit the scripts of the page, which would fail at it and lose what is typed.
 */
export const hasUpgraded = (): boolean => isUpgraded

/** Takes note of the build that the server has now, as it names it itself. */
export function noteBuild(build: unknown): void {
  if (isUpgraded || typeof build !== 'string' || build === window.__remixManifest.version) return
  isUpgraded = true
  for (const listener of listeners) listener()
}

/** Calls back when the server proves upgraded; returns what ends that. */
export function followUpgrade(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
