import { answersDocument, cardsDocument } from '../../domain/board/documentName'
import { organisationNameKey } from '../../domain/plan/organisationNameKey'
import { Refusal } from '../../domain/refusal'
import type { Account, Board, Homework } from '../../prisma/generated/client'
import type { Queries } from '../db'
import type { Deps } from '../deps'
import { isAhead } from '../live/isAhead'
import { newId } from '../tokens'

/**
 * Makes these the municipalities of the workshop, in this order; a name that stands twice counts
 * once. Each is joined to its organisation where the account may write that one's plans: it is
 * its editor, or nobody entered the organisation yet, which makes the account its first editor. A
 * municipality of somebody else's organisation takes part by name alone.
 *
 * A participant whose municipality goes keeps its name as theirs.
 *
 * @returns the homework that went with its municipality
 * @throws Refusal `conflict` where a municipality would go whose homework somebody worked or commented on
 */
export async function storeMunicipalities(
  deps: Pick<Deps, 'documents'>,
  tx: Queries,
  account: Account,
  workshopId: string,
  names: readonly string[],
): Promise<Homework[]> {
  const wanted = new Map<string, string>()
  for (const name of names) {
    const key = organisationNameKey(name)
    if (key !== '' && !wanted.has(key)) wanted.set(key, name.trim())
  }
  const stored = await tx.workshopMunicipality.findMany({ where: { workshopId } })
  const known = new Map(stored.map((row) => [organisationNameKey(row.name), row]))
  const gone: Homework[] = []
  for (const [key, row] of known) {
    const homework = wanted.has(key) ? null : await removeMunicipality(deps, tx, row)
    if (homework) gone.push(homework)
  }
  for (const [position, [key, name]] of [...wanted].entries()) {
    const row = known.get(key)
    const organisationId = row?.organisationId ?? (await ownOrganisation(tx, account, name))
    const data = { position, name, organisationId }
    if (row) await tx.workshopMunicipality.update({ where: { id: row.id }, data })
    else await tx.workshopMunicipality.create({ data: { id: newId(), workshopId, ...data } })
  }
  return gone
}

/** @returns its homework, which goes too; null where it had none */
async function removeMunicipality(
  deps: Pick<Deps, 'documents'>,
  tx: Queries,
  { id, name }: { id: string; name: string },
): Promise<Homework | null> {
  const homework = await tx.homework.findUnique({
    where: { municipalityId: id },
    include: { board: true, _count: { select: { carries: true, comments: true } } },
  })
  const reason = homework && (await whyKept(deps, homework))
  if (reason) throw new Refusal('conflict', reason, { name })
  if (homework) await tx.board.delete({ where: { id: homework.boardId } })
  await tx.participant.updateMany({ where: { municipalityId: id }, data: { otherOrigin: name } })
  await tx.workshopMunicipality.delete({ where: { id } })
  return homework
}

type Counted = Homework & { board: Board; _count: { carries: number; comments: number } }

/** Why a homework does not go with its municipality; null where it does. */
async function whyKept(
  deps: Pick<Deps, 'documents'>,
  { id, state, followedSeq, board, _count }: Counted,
): Promise<string | null> {
  const documents = [
    { name: cardsDocument(board.id), followedSeq: board.followedSeq },
    { name: answersDocument(id), followedSeq },
  ]
  if (state !== 'notStarted') return 'municipalityInUse'
  if (_count.carries > 0) return 'municipalityHasDrafts'
  if (_count.comments > 0) return 'municipalityCommented'
  return (await isAhead(deps, documents)) ? 'municipalityInUse' : null
}

async function ownOrganisation(
  tx: Queries,
  account: Account,
  name: string,
): Promise<string | null> {
  const nameKey = organisationNameKey(name)
  const found = await tx.organisation.findUnique({
    where: { nameKey },
    include: { members: { where: { accountId: account.id, role: 'editor' } } },
  })
  if (found) return found.members.length > 0 ? found.id : null
  const id = newId()
  const members = { create: { accountId: account.id, role: 'editor' } }
  await tx.organisation.create({ data: { id, name, nameKey, members } })
  return id
}
