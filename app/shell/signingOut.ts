import { countUnsaved, listCopiesToWipe, wipeCopies } from '../../collab/client/deviceCopies'
import { accountOfKey } from '../../domain/board/personKey'
import { countAtStake, dropStakes } from '../leaving/stakes'
import { forgetSignedOut, readSignedOut } from './signedOutMark'
import { dropLeftToForget, noteLeftToForget, readLeftToForget } from './leftToForget'

/** A device that takes longer to forget keeps nobody from signing out. */
const FORGET_WITHIN_MS = 2000

/**
 * How many changes of the live documents on this device and in this page would be lost by signing out. A device that does
 * not tell keeps nothing that could be counted, as in a private window.
 */
export async function countLostBySigningOut(who: string): Promise<number> {
  const onDevice = await countUnsaved(isAnotherAccount(who)).catch(() => 0)
  return countAtStake() + onDevice
}

/**
 * Signs out, then deletes the copies of live documents, so that nothing is lost where the server was not reached, and goes
 * on. What another account has not saved yet stays for it.
 *
 * @param who key of the account
 * @param to where to go then
 * @returns whether the server has signed out
 */
export async function signOut(who: string, to: string): Promise<boolean> {
  noteLeftToForget({ who, copies: null })
  const { type } = await fetch('/sign-out', {
    method: 'POST',
    body: new URLSearchParams(),
    redirect: 'manual',
  }).catch(() => ({ type: 'error' }))
  if (type !== 'opaqueredirect') return false
  dropStakes()
  const tooLong = new Promise<void>((resolve) => setTimeout(resolve, FORGET_WITHIN_MS))
  await Promise.race([forgetAll(who, isAnotherAccount(who)).catch(() => undefined), tooLong])
  location.assign(to)
  return true
}

/**
 * Forgets what could not be forgotten when somebody signed out, as when the page was closed meanwhile or the answer of the
 * server got lost. Whoever is still signed in has not signed out. Where scripts did not run nobody was asked, and unsaved
 * changes stay.
 *
 * @param viewer key of whoever is signed in now
 */
export async function finishSigningOut(viewer: string | null): Promise<void> {
  const asked = readLeftToForget()
  const who = asked?.who ?? readSignedOut()
  if (who === null) return
  if (who === viewer) dropMarks()
  else if (asked?.copies) await forget(who, asked.copies)
  else await forgetAll(who, asked ? isAnotherAccount(who) : () => true)
}

async function forgetAll(
  who: string,
  isSpared: (participantKey: string) => boolean,
): Promise<void> {
  await forget(who, await listCopiesToWipe(isSpared))
}

/** Deletes copies, and keeps noted which are left: a tab that sleeps keeps the browser from deleting its copy. */
async function forget(who: string, names: readonly string[]): Promise<void> {
  const left = new Set(names)
  noteLeftToForget({ who, copies: [...left] })
  await wipeCopies(names, (name) => {
    left.delete(name)
    noteLeftToForget({ who, copies: [...left] })
  })
  dropMarks()
}

function dropMarks(): void {
  dropLeftToForget()
  forgetSignedOut()
}

const isAnotherAccount =
  (who: string) =>
  (key: string): boolean =>
    key !== who && accountOfKey(key) !== null
