import { Refusal } from '../../domain/refusal'
import { agendaOfReading, type AgendaItem } from '../../domain/workshop/agenda'
import { readDeck } from '../../domain/workshop/readDeck'
import type { LeftOverLine } from '../../domain/text/leftOverLine'
import { authorizeAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import type { GroupFields } from './workshopFields'

/** A deck has some thousand lines at most. */
const LONGEST_PASTE = 400_000

/** What a workshop is set up from, as far as the text has it, and the lines that nothing was made of. */
export type AgendaPaste = {
  items: AgendaItem[]
  /** One per line; empty where the text has none. */
  objectives: string
  groups: Omit<GroupFields, 'id'>[]
  leftOver: LeftOverLine[]
}

/**
 * Reads an agenda, or a whole slide deck, out of pasted text. Writes nothing.
 *
 * @throws Refusal `too_large` for a text that is no agenda's length
 */
export async function readAgendaPaste(
  { db, limits }: Deps,
  actor: Actor,
  text: string,
): Promise<AgendaPaste> {
  const account = await authorizeAccount(db, actor, 'workshop.create')
  await limits.take('importPerAccount', account.id)
  if (text.length > LONGEST_PASTE) throw new Refusal('too_large', 'pasteTooLong')
  const { objectives, agenda, groupWork, leftOver } = readDeck(text)
  return {
    items: agendaOfReading(agenda?.items ?? [], newId),
    objectives: objectives?.items.map(({ text }) => text).join('\n') ?? '',
    groups: (groupWork?.groups ?? []).map(({ number, theme }) => ({
      name: number,
      theme,
      prompts: '',
      defaultChapter: '',
    })),
    leftOver,
  }
}
