import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { findPartnerLink, takeLinkTry } from './findPartnerLink'

/**
 * Lets the browser into the homework that a partner's link is for. From then on it is known there
 * without the link; a second press changes nothing.
 *
 * @throws Refusal `not_found` for a link that opens nothing (see `findPartnerLink`), `too_many`,
 *   `invalid` where the browser keeps no cookies
 */
export async function openPartnerLink(
  deps: Deps,
  actor: Actor,
  token: string,
): Promise<{ homeworkId: string }> {
  const { deviceHash } = actor
  if (deviceHash === null) throw new Refusal('invalid', 'noDevice')
  await takeLinkTry(deps, actor)
  const { homeworkId, isFirst } = await deps.db.$transaction(async (tx) => {
    const link = await findPartnerLink(deps, tx, token)
    const device = { linkId: link.id, deviceHash }
    await tx.partnerDevice.upsert({
      where: { linkId_deviceHash: device },
      create: device,
      update: {},
    })
    const isFirst = link.firstUseAt === null
    const data = { firstUseAt: deps.now() }
    if (isFirst) await tx.partnerLink.update({ where: { id: link.id }, data })
    return { homeworkId: link.homeworkId, isFirst }
  })
  if (isFirst) deps.nudge(`homework:${homeworkId}`)
  return { homeworkId }
}
