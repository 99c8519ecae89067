import { isRouteErrorResponse } from '@remix-run/react'
import { useEffect } from 'react'
import { hasUpgraded } from '../connection/upgrade'
import { isServerThere } from '../nudges/isServerThere'

/**
 * Loads the page anew where its scripts failed, which the server has replaced since it was opened: a form that stays on its
 * page takes what the new server gives. What was sent is stored by then.
 *
 * @param error what Remix shows an error for; what the server has refused in words is no failure
 */
export function useFailedUpgrade(error: unknown): void {
  const isAnswer = isRouteErrorResponse(error)
  useEffect(() => {
    if (!isAnswer) void loadAnewOnceUpgraded()
  }, [isAnswer])
}

async function loadAnewOnceUpgraded(): Promise<void> {
  await isServerThere()
  if (hasUpgraded()) window.location.reload()
}
