import { Refusal } from '../../domain/refusal'
import type { Deps } from '../deps'
import { loadResponse, type ReasonedResponse } from './loadResponse'
import { publishedDrafts } from './publishedDrafts'

/**
 * A published reasoned response, for everybody.
 *
 * @throws Refusal `not_found` where none is published at the address
 */
export async function readResponse({ db }: Deps, slug: string): Promise<ReasonedResponse> {
  return db.$transaction(async (tx) => {
    const response = await tx.response.findUnique({ where: { slug }, include: { workshop: true } })
    if (!response?.publishedAt) throw new Refusal('not_found', 'noResponse')
    return loadResponse(tx, response.workshop, publishedDrafts(response))
  })
}
