import { hasUpgraded, noteBuild } from '../connection/upgrade'

/**
 * Asked before a look, which would put an error in place of the page without a connection, and where the server was upgraded
 * since the page was opened.
 */
export async function isServerThere(): Promise<boolean> {
  try {
    const response = await fetch('/healthz', { cache: 'no-store' })
    if (!response.ok) return false
    noteBuild(((await response.json()) as { build?: unknown }).build)
    return !hasUpgraded()
  } catch {
    return false
  }
}
