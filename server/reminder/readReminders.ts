import { estonianDay } from '../../domain/progress/estonianDay'
import type { Account } from '../../prisma/generated/client'
import { isPlaceholder } from '../account/ensureFirstAdmin'
import { authorizeWorkshop } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { waitingHomework, type WaitingHomework } from './waitingHomework'

/** `off` asked for no mail, `today` had a digest today, `ready` can be sent one. */
export type EditorMail = { name: string; mail: 'ready' | 'today' | 'off' | 'noAddress' }

export type Reminders = {
  workshop: { id: string; title: string }
  /** How many municipalities have a homework. */
  all: number
  waiting: (WaitingHomework & { editors: EditorMail[] })[]
  /** Whether a mail server is set. */
  maySend: boolean
}

/** Who of a workshop has not begun or not submitted the homework, for its facilitators. */
export async function readReminders(
  deps: Deps,
  actor: Actor,
  workshopId: string,
): Promise<Reminders> {
  const now = deps.now()
  return deps.db.$transaction(async (tx) => {
    const { workshop } = await authorizeWorkshop(tx, actor, workshopId, 'homework.handOut')
    const waiting = await waitingHomework(tx, { workshopId }, now)
    const editors = await editorsOf(tx, workshopId, estonianDay(now))
    return {
      workshop: { id: workshopId, title: workshop.title },
      all: await tx.homework.count({ where: { workshopId } }),
      waiting: waiting.map((one) => ({ ...one, editors: editors.get(one.homeworkId) ?? [] })),
      maySend: deps.mail.send !== null,
    }
  })
}

async function editorsOf(
  tx: Queries,
  workshopId: string,
  day: string,
): Promise<ReadonlyMap<string, EditorMail[]>> {
  const account = { include: { digests: { where: { day, sentAt: { not: null } } } } }
  const members = {
    where: { role: 'editor' },
    include: { account },
    orderBy: { accountId: 'asc' as const },
  }
  const homework = await tx.homework.findMany({
    where: { workshopId },
    select: {
      id: true,
      municipality: { select: { organisation: { select: { members } } } },
    },
  })
  return new Map(
    homework.map(({ id, municipality }) => [
      id,
      (municipality.organisation?.members ?? []).map(({ account: { name, ...editor } }) => ({
        name,
        mail: mailOf(editor),
      })),
    ]),
  )
}

function mailOf({
  email,
  noMailSince,
  digests,
}: Pick<Account, 'email' | 'noMailSince'> & { digests: readonly unknown[] }): EditorMail['mail'] {
  if (isPlaceholder(email)) return 'noAddress'
  if (noMailSince) return 'off'
  return digests.length > 0 ? 'today' : 'ready'
}
