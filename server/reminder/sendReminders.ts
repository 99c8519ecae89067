import { Refusal } from '../../domain/refusal'
import type { Account } from '../../prisma/generated/client'
import { isPlaceholder } from '../account/ensureFirstAdmin'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { claimDigest, keepDigest, releaseDigest } from './digest'
import { waitingHomework, type WaitingHomework } from './waitingHomework'

/** What a digest is about: everything that waits for one account. */
export type DigestContent = {
  name: string
  homework: readonly WaitingHomework[]
  /** The address that stops further ones. */
  unsubscribe: string
}

export type SendReminders = {
  homeworkIds: readonly string[]
  /** The address people use, without a trailing slash. */
  origin: string
  /** Writes the digest in the language of the sender's choice. */
  write: (content: DigestContent) => { subject: string; text: string }
}

/**
 * What became of the accounts: `today` had their digest before, `underWay` may be getting it from
 * another press, or were about to when a server ended; `off` asked for none, `noAddress` can have
 * none; `failed` were not taken by the mail server, and may be tried again; `unsure` may have been
 * taken before the line broke, and count as sent.
 */
export type SentReminders = Record<
  'sent' | 'today' | 'underWay' | 'off' | 'noAddress' | 'failed' | 'unsure',
  number
>

/**
 * Sends a digest of all that waits for them to the editors of the chosen municipalities, at most one
 * a day to each account. A mail server that does not answer is not asked for the rest; one that
 * refuses a letter is.
 *
 * @throws Refusal `conflict` (`noMailServer`), `invalid` (`nobodyToRemind`) where none of the chosen
 *   waits or has an editor
 */
export async function sendReminders(
  deps: Deps,
  actor: Actor,
  workshopId: string,
  order: SendReminders,
): Promise<SentReminders> {
  const accounts = await addressees(deps, actor, workshopId, order.homeworkIds)
  const { send } = deps.mail
  if (send === null) throw new Refusal('conflict', 'noMailServer')
  const outcome = { sent: 0, today: 0, underWay: 0, off: 0, noAddress: 0, failed: 0, unsure: 0 }
  let isDown = false
  for (const { id } of accounts) {
    const became = isDown ? 'failed' : await remind(deps, send, id, order)
    if (became === 'down' || became === 'unsure') isDown = true
    outcome[became === 'down' ? 'failed' : became] += 1
  }
  return outcome
}

async function addressees(
  { db, now }: Deps,
  actor: Actor,
  workshopId: string,
  chosen: readonly string[],
): Promise<Account[]> {
  return db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'homework.handOut')
    const where = { workshopId, id: { in: [...chosen] } }
    const waiting = await waitingHomework(tx, where, now())
    const ids = waiting.map(({ homeworkId }) => homeworkId)
    const municipalities = { some: { homework: { id: { in: ids } } } }
    const accounts = await tx.account.findMany({
      where: {
        memberships: { some: { role: 'editor', organisation: { workshops: municipalities } } },
      },
      orderBy: { id: 'asc' },
    })
    if (accounts.length === 0) throw new Refusal('invalid', 'nobodyToRemind')
    return accounts
  })
}

type Became = keyof SentReminders | 'down'

async function remind(
  deps: Deps,
  send: NonNullable<Deps['mail']['send']>,
  id: string,
  { origin, write }: SendReminders,
): Promise<Became> {
  // Read only now: the letters before may have taken long.
  const { name, email, noMailSince } = await deps.db.account.findUniqueOrThrow({ where: { id } })
  if (isPlaceholder(email)) return 'noAddress'
  if (noMailSince) return 'off'
  const unsubscribe = `${origin}/unsubscribe/${deps.mail.unsubscribeToken(id)}`
  const content = write({ name, homework: await waitingOf(deps, id), unsubscribe })
  const claim = await claimDigest(deps, id)
  if (typeof claim === 'string') return claim
  let isHandedOver = false
  try {
    await send({ to: email, unsubscribe, ...content }, async () => {
      await keepDigest(deps, claim)
      isHandedOver = true
    })
  } catch (error) {
    const isRefused = hasCode(error, 'EENVELOPE') || hasCode(error, 'EMESSAGE')
    if (isHandedOver && !isRefused) return 'unsure'
    await releaseDigest(deps, claim)
    return isRefused ? 'failed' : 'down'
  }
  return 'sent'
}

const waitingOf = ({ db, now }: Deps, accountId: string) => {
  const members = { some: { accountId, role: 'editor' } }
  return waitingHomework(db, { municipality: { organisation: { members } } }, now())
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code
