import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addCards } from '../board/addCards'
import { draft } from '../board/testWorkshop'
import { readHomework } from '../homework/readHomework'
import { invitePartner } from '../partner/invitePartner'
import { openPartnerLink } from '../partner/openPartnerLink'
import { testMunicipality, type TestMunicipality } from '../partner/testMunicipality'
import { onDevice, testWorld, type TestWorld } from '../testWorld'
import { readComments } from './readComments'
import { settleComment } from './settleComment'
import { testHomework } from '../homework/testHomework'
import { writeComment } from './writeComment'

let world: TestWorld
let people: TestMunicipality
const partner = onDevice('partner phone')
beforeEach(async () => {
  world = await testWorld()
  people = await testMunicipality(world)
  const order = { name: 'Noortekeskus', rights: 'comment', lastDay: '2026-12-01' } as const
  const { token } = await invitePartner(world, people.editor, 'h', order)
  await openPartnerLink(world, partner, token)
})
afterEach(() => world.remove())

const whole = (text: string) => ({ cardId: null, text })
const read = async (actor = people.editor) => (await readComments(world, actor, 'h')).comments

describe('a comment on a homework', () => {
  it('is shown with the side and the name of whoever wrote it', async () => {
    const said = [
      [people.editor, 'Meie'],
      [people.resident, 'Osaleja'],
      [partner, 'Partner'],
      [people.facilitator, 'Läbiviija'],
    ] as const
    for (const [nth, [actor, text]] of said.entries()) {
      const now = () => new Date(world.now().getTime() + nth)
      await writeComment({ ...world, now }, actor, 'h', whole(text))
    }
    expect(await read(partner)).toMatchObject([
      { side: 'municipality', authorName: 'edda', mine: false, text: 'Meie' },
      { side: 'municipality', authorName: 'Rein', mine: false, text: 'Osaleja' },
      { side: 'partner', authorName: 'Noortekeskus', mine: true, text: 'Partner' },
      { side: 'facilitator', authorName: 'fred', mine: false, text: 'Läbiviija' },
    ])
    expect(world.nudged.filter((topic) => topic === 'homework:h').length).toBeGreaterThan(3)
  })

  it('of the seminar is not for a partner', async () => {
    const others = { side: 'participant', authorKey: 'p-mari', authorName: 'Mari', text: 'Mujalt' }
    await world.db.comment.create({
      data: { id: 'said', homeworkId: 'h', ...others, writtenAt: world.now() },
    })
    await writeComment(world, partner, 'h', whole('Meilt'))
    expect(await read(partner)).toMatchObject([{ side: 'partner', text: 'Meilt' }])
    const page = await readHomework(world, partner, 'h')
    expect(page.comments.comments.map(({ text }) => text)).toEqual(['Meilt'])
    for (const actor of [people.resident, people.editor, people.facilitator]) {
      expect((await read(actor)).map(({ text }) => text).sort()).toEqual(['Meilt', 'Mujalt'])
    }
  })

  it('is about a draft that is on its board', async () => {
    const [cardId = ''] = await addCards(world, 'hb', [draft])
    const [elsewhere = ''] = await addCards(world, 'b', [draft])
    await writeComment(world, partner, 'h', { cardId, text: 'Aeg on lühike' })
    expect(await read()).toMatchObject([{ cardId }])
    await expect(
      writeComment(world, partner, 'h', { cardId: elsewhere, text: 'Mujal' }),
    ).rejects.toMatchObject({ code: 'not_found', reason: 'noDraft' })
  })

  it('of 10 MB is refused, and nothing of it is kept', async () => {
    const text = 'a'.repeat(10 * 1024 * 1024)
    await expect(writeComment(world, people.editor, 'h', whole(text))).rejects.toMatchObject({
      code: 'too_large',
      reason: 'commentTooLong',
    })
    expect(await read()).toEqual([])
  })

  it.each([
    ['a participant of another municipality', () => people.member],
    ['a stranger', () => people.stranger],
    ['a browser that opened no link', () => onDevice('other')],
  ] as const)('is not there for %s', async (_who, actor) => {
    await expect(writeComment(world, actor(), 'h', whole('Tere'))).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(readComments(world, actor(), 'h')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('comes thirty times a minute at most', async () => {
    for (let nth = 0; nth < 30; nth += 1) await writeComment(world, partner, 'h', whole('Tere'))
    await expect(writeComment(world, partner, 'h', whole('Tere'))).rejects.toMatchObject({
      code: 'too_many',
    })
    await writeComment(world, people.editor, 'h', whole('Tere'))
  })

  it('comes thirty times a minute at most by one link, on however many devices', async () => {
    const other = onDevice('other phone')
    await world.db.partnerDevice.create({
      data: { linkId: await linkId(), deviceHash: 'other phone' },
    })
    for (let nth = 0; nth < 30; nth += 1) {
      await writeComment(world, nth % 2 === 0 ? partner : other, 'h', whole('Tere'))
    }
    for (const actor of [partner, other]) {
      await expect(writeComment(world, actor, 'h', whole('Tere'))).rejects.toMatchObject({
        code: 'too_many',
      })
    }
  })

  it('is one too many after three hundred by one link', async () => {
    const by = { linkId: await linkId(), side: 'partner', authorKey: 'l', authorName: 'Partner' }
    await world.db.comment.createMany({
      data: Array.from({ length: 299 }, (_, nth) => {
        return { id: `c${nth}`, homeworkId: 'h', ...by, text: 'Tere', writtenAt: world.now() }
      }),
    })
    await writeComment(world, partner, 'h', whole('Tere'))
    const full = { code: 'conflict', reason: 'commentsFull', params: { max: 300 } }
    await expect(writeComment(world, partner, 'h', whole('Tere'))).rejects.toMatchObject(full)
    await writeComment(world, people.editor, 'h', whole('Tere'))
  })

  const linkId = async () => (await world.db.partnerLink.findFirstOrThrow()).id
})

describe('the outcome of a comment', () => {
  const written = async () => (await writeComment(world, partner, 'h', whole('Lisage buss'))).id

  it('is for the municipality to say, and the partner sees it', async () => {
    const id = await written()
    const settled = { outcome: 'partly', because: 'Buss tuleb suvel.' } as const
    await settleComment(world, people.resident, 'h', id, settled)
    expect(await read(partner)).toMatchObject([settled])
    await settleComment(world, people.editor, 'h', id, null)
    expect(await read(partner)).toMatchObject([{ outcome: null, because: '' }])
  })

  it('needs a reason unless the comment was taken', async () => {
    const id = await written()
    await expect(
      settleComment(world, people.editor, 'h', id, { outcome: 'no', because: ' ' }),
    ).rejects.toMatchObject({ code: 'invalid', reason: 'becauseMissing' })
    await settleComment(world, people.editor, 'h', id, { outcome: 'taken', because: '' })
    expect(await read()).toMatchObject([{ outcome: 'taken' }])
  })

  it('is not for partners, nor for a comment of another homework', async () => {
    const id = await written()
    const settled = { outcome: 'taken', because: '' } as const
    await expect(settleComment(world, partner, 'h', id, settled)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await world.db.comment.update({
      where: { id },
      data: { homeworkId: await testHomework(world, 1) },
    })
    await expect(settleComment(world, people.editor, 'h', id, settled)).rejects.toMatchObject({
      code: 'not_found',
      reason: 'noComment',
    })
    expect(await world.db.comment.findUnique({ where: { id } })).toMatchObject({ outcome: null })
  })
})
