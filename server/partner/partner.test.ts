import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { authorizeDocument } from '../board/authorizeDocument'
import { authorizeHomework } from '../homework/authorizeHomework'
import { onDevice, testWorld, type TestWorld } from '../testWorld'
import { invitePartner } from './invitePartner'
import { openPartnerLink } from './openPartnerLink'
import { readPartnerInvitation } from './readPartnerInvitation'
import { readPartnerLinks } from './readPartnerLinks'
import { revokePartner } from './revokePartner'
import { testMunicipality, type TestMunicipality } from './testMunicipality'

let world: TestWorld
let people: TestMunicipality
beforeEach(async () => {
  world = await testWorld()
  people = await testMunicipality(world)
})
afterEach(() => world.remove())

const order = { name: 'Noortekeskus', rights: 'edit', lastDay: '2026-12-01' } as const
const partner = onDevice('partner phone')
const END = '2026-12-01T22:00:00.000Z'
/** The same world when the clock shows another time. */
const at = (moment: string) => ({ ...world, now: () => new Date(moment) })
const invite = async () => (await invitePartner(world, people.editor, 'h', order)).token
const linkId = async () => (await world.db.partnerLink.findFirstOrThrow()).id

describe('inviting a partner', () => {
  it('stores no token, and shows what the link invites to', async () => {
    const token = await invite()
    expect(JSON.stringify(await world.db.partnerLink.findMany())).not.toContain(token)
    expect(await readPartnerInvitation(world, partner, token)).toEqual({
      partner: 'Noortekeskus',
      rights: 'edit',
      municipality: 'Vald p3',
      workshop: 'Töötuba',
      dueOn: '2026-12-10',
      lastDay: '2026-12-01',
    })
  })

  it('lists the links with what became of them', async () => {
    const token = await invite()
    const waiting = await readPartnerLinks(world, people.editor, 'h')
    expect(waiting.links).toMatchObject([
      { name: 'Noortekeskus', state: 'waiting', openedAt: null },
    ])
    await openPartnerLink(world, partner, token)
    const { links } = await readPartnerLinks(world, people.facilitator, 'h')
    expect(links).toMatchObject([{ state: 'opened', openedAt: world.now().toISOString() }])
    const late = await readPartnerLinks(at(END), people.editor, 'h')
    expect(late.links).toMatchObject([{ state: 'expired', lastDay: '2026-12-01' }])
  })

  it.each([
    ['a participant of the municipality', () => people.resident, 'forbidden'],
    ['a participant of another one', () => people.member, 'not_found'],
    ['a stranger', () => people.stranger, 'not_found'],
  ] as const)('is not for %s', async (_who, actor, code) => {
    await expect(invitePartner(world, actor(), 'h', order)).rejects.toMatchObject({ code })
    await expect(readPartnerLinks(world, actor(), 'h')).rejects.toMatchObject({ code })
  })

  it('is not for a partner, and ends at fifty open links', async () => {
    await openPartnerLink(world, partner, await invite())
    await expect(invitePartner(world, partner, 'h', order)).rejects.toMatchObject({
      code: 'forbidden',
    })
    for (let nth = 1; nth < 50; nth += 1) await invite()
    await expect(invite()).rejects.toMatchObject({ code: 'conflict', reason: 'tooManyLinks' })
    await revokePartner(world, people.editor, 'h', await linkId())
    await expect(invite()).resolves.toBeTypeOf('string')
  })
})

describe('a partner’s link', () => {
  it('lets the browser in once and for all, until it ends', async () => {
    const token = await invite()
    await openPartnerLink(world, partner, token)
    expect(await openPartnerLink(world, partner, token)).toEqual({ homeworkId: 'h' })
    expect(await world.db.partnerDevice.count()).toBe(1)
    expect(await authorizeDocument(world, partner, 'hb.cards')).toMatchObject({
      name: 'Noortekeskus',
      mode: 'rw',
      until: new Date(END),
    })
  })

  it('opens that homework and nothing else', async () => {
    await world.db.board.create({ data: { id: 'hb2', workshopId: 'w' } })
    await world.db.homework.create({
      data: { id: 'h2', workshopId: 'w', municipalityId: 'p1m', boardId: 'hb2' },
    })
    await openPartnerLink(world, partner, await invite())
    for (const name of ['b.cards', 'hb2.cards', 'h2.answers']) {
      expect([name, await authorizeDocument(world, partner, name)]).toEqual([name, null])
    }
  })

  it('says that it expired, from that moment on', async () => {
    const token = await invite()
    await openPartnerLink(world, partner, token)
    const read = (moment: string) =>
      authorizeHomework(at(moment), world.db, partner, 'h', 'homework.read')
    await expect(read('2026-12-01T21:59:59.999Z')).resolves.toMatchObject({ roles: ['coeditor'] })
    const expired = { code: 'not_found', reason: 'partnerExpired' }
    await expect(read(END)).rejects.toMatchObject(expired)
    await expect(openPartnerLink(at(END), partner, token)).rejects.toMatchObject(expired)
    await expect(readPartnerInvitation(at(END), partner, token)).rejects.toMatchObject(expired)
    expect(await authorizeDocument(at(END), partner, 'hb.cards')).toBeNull()
  })

  it('says that it was revoked, also when that was done twice', async () => {
    const token = await invite()
    await openPartnerLink(world, partner, token)
    await revokePartner(world, people.facilitator, 'h', await linkId())
    await revokePartner(at(END), people.editor, 'h', await linkId())
    const link = await world.db.partnerLink.findFirstOrThrow()
    expect(link.revokedAt).toEqual(world.now())
    const revoked = { code: 'not_found', reason: 'partnerRevoked' }
    await expect(openPartnerLink(world, partner, token)).rejects.toMatchObject(revoked)
    await expect(
      authorizeHomework(world, world.db, partner, 'h', 'homework.read'),
    ).rejects.toMatchObject(revoked)
  })

  it('is refused where it was forged, and after many tries', async () => {
    const forged = { code: 'not_found', reason: 'partnerUnknown' }
    for (const token of ['', '0'.repeat(43), '\0', (await invite()).toUpperCase()]) {
      await expect(openPartnerLink(world, partner, token)).rejects.toMatchObject(forged)
    }
    const many = Array.from({ length: 40 }, () => readPartnerInvitation(world, partner, 'x'))
    const reasons = (await Promise.allSettled(many)).map(
      (one) => one.status === 'rejected' && (one.reason as { code: string }).code,
    )
    expect(reasons.filter((code) => code === 'too_many')).toHaveLength(4)
  })

  it('of another homework is not revoked here', async () => {
    await invite()
    await expect(revokePartner(world, people.editor, 'h', 'other')).rejects.toMatchObject({
      code: 'not_found',
      reason: 'noPartnerLink',
    })
  })
})
