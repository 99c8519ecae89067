import { z } from 'zod'
import type { Response } from '../../prisma/generated/client'
import type { Queries } from '../db'
import { readWorkshopDrafts, type WorkshopDraft } from './readWorkshopDrafts'

const Drafts = z.array(z.object({ boardId: z.string(), cardId: z.string(), text: z.string() }))

/** The drafts that everybody may read: those that were there when the response was published. */
export function publishedDrafts({ drafts }: Pick<Response, 'drafts'>): WorkshopDraft[] {
  return Drafts.parse(JSON.parse(drafts))
}

/** What is kept of the drafts of now, where the response is published. */
export async function draftsToPublish(tx: Queries, workshopId: string): Promise<string> {
  const groups = await readWorkshopDrafts(tx, workshopId, null)
  return JSON.stringify(groups.flatMap(({ drafts }) => drafts))
}
