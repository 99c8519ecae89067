import { DRAFT_FATES, draftFate, type DraftFate } from '../../domain/board/draftFate'
import { revisionActivities } from '../../domain/plan/revision'
import { isBlank } from '../../domain/text/isBlank'
import type { Workshop } from '../../prisma/generated/client'
import { byCard } from '../board/byCard'
import { readFates, type Fate } from '../board/readFates'
import { readPlaces, type Place } from '../board/readPlaces'
import type { Queries } from '../db'
import { contentOf } from '../approval/readLastRevision'
import { readWorkshopDrafts, type WorkshopDraft } from './readWorkshopDrafts'

/** An activity that a draft became; `address` is null where it is in no plan that is public. */
export type AdoptedAs = {
  organisation: string
  number: string
  address: string | null
  /** A later decision left it out of the plan. */
  isStruck: boolean
}

export type ResponseDraft = {
  text: string
  fate: DraftFate
  adopted: AdoptedAs[]
  /** `dropped` is the reason of the seminar, null where it did not drop it or has not ended. */
  carried: { municipality: string; adopted: AdoptedAs[]; dropped: string | null }[]
  /** What the draft says that it was merged into; null where that one is not shown, or it was not merged. */
  mergedInto: string | null
  reason: string
}

/**
 * What became of every draft of a workshop, as everybody may read it: what groups wrote and what was
 * answered, and never who wrote or decided.
 */
export type ReasonedResponse = {
  workshop: { title: string; date: string }
  counts: Record<DraftFate, number>
  groups: { name: string; theme: string; drafts: ResponseDraft[] }[]
}

/**
 * The reasoned response of a workshop: what became of its drafts is as it is now. Which drafts those
 * are, and what they say, is as published, since boards stay open to whoever is in the workshop.
 *
 * @param published null for the drafts of now, as the facilitator sees them beforehand
 */
export async function loadResponse(
  tx: Queries,
  workshop: Pick<Workshop, 'id' | 'title' | 'date'>,
  published: readonly WorkshopDraft[] | null,
): Promise<ReasonedResponse> {
  const where = { workshopId: workshop.id }
  const placesOf = byCard(await readPlaces(tx, where))
  const fatesOf = byCard(await readFates(tx, where, { isHost: false, municipalityId: null }))
  const addresses = await publicAddresses(tx, workshop.id)
  const read = await readWorkshopDrafts(tx, workshop.id, published)
  const shownAt = byCard(read.flatMap(({ drafts }) => drafts))
  const groups = read.map(({ name, theme, drafts }) => ({
    name,
    theme,
    drafts: drafts
      .map((draft) => {
        const [fate] = fatesOf(draft)
        const cardId = fate?.ended?.mergedInto ?? ''
        const mergedInto = shownAt({ boardId: draft.boardId, cardId })[0]?.text ?? null
        return { ...responseTo(draft, placesOf(draft), fate, addresses), mergedInto }
      })
      .filter(({ text, fate }) => fate !== 'open' || !isBlank(text)),
  }))
  const all = groups.flatMap(({ drafts }) => drafts)
  const count = (fate: DraftFate) => all.filter((draft) => draft.fate === fate).length
  return {
    workshop: { title: workshop.title, date: workshop.date },
    counts: Object.fromEntries(DRAFT_FATES.map((fate) => [fate, count(fate)])) as Record<
      DraftFate,
      number
    >,
    groups: groups.filter(({ drafts }) => drafts.length > 0),
  }
}

function responseTo(
  { text }: WorkshopDraft,
  places: readonly Place[],
  fate: Fate | undefined,
  addresses: ReadonlyMap<string, string>,
): Omit<ResponseDraft, 'mergedInto'> {
  const adoptedAs = ({ activityId, organisation, number, isStruck }: Place): AdoptedAs => {
    return { organisation, number, address: addresses.get(activityId) ?? null, isStruck }
  }
  const carried = (fate?.carried ?? []).map(({ municipality, places, dropped }) => {
    return { municipality, adopted: places.map(adoptedAs), dropped }
  })
  const ended = fate?.ended ?? null
  return {
    text,
    fate: draftFate({
      isAdopted: places.length > 0 || carried.some(({ adopted }) => adopted.length > 0),
      isCarried: carried.length > 0,
      ending: ended?.ending ?? null,
    }),
    adopted: places.map(adoptedAs),
    carried,
    reason: ended?.reason ?? '',
  }
}

/**
 * The public addresses, by id, of the activities of a workshop's municipalities; only those that are in
 * what was published last have one.
 */
async function publicAddresses(tx: Queries, workshopId: string): Promise<Map<string, string>> {
  const isPublished = { publishedAt: { not: null } }
  const plans = await tx.plan.findMany({
    where: {
      slug: { not: null },
      revisions: { some: isPublished },
      organisation: { workshops: { some: { workshopId } } },
    },
    select: {
      slug: true,
      revisions: {
        where: isPublished,
        orderBy: { number: 'desc' },
        take: 1,
        select: { content: true },
      },
    },
  })
  return new Map(
    plans.flatMap(({ slug, revisions }) =>
      revisions
        .flatMap((revision) => revisionActivities(contentOf(revision)))
        .map(({ id, number }) => [id, `/p/${slug}#${number}`] as const),
    ),
  )
}
