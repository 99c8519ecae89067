import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readMailWish, setMyMail, stopMail } from '../account/mailWish'
import { testMail } from '../mail/testMail'
import { testMunicipality, type TestMunicipality } from '../partner/testMunicipality'
import { testWorld, type TestWorld } from '../testWorld'
import { readReminders } from './readReminders'
import { sendReminders } from './sendReminders'
import { testSmtp, type TestSmtp } from './testSmtp'

let smtp: TestSmtp
let world: TestWorld
let people: TestMunicipality
beforeAll(async () => {
  smtp = await testSmtp()
})
afterAll(() => smtp.stop())
beforeEach(async () => {
  world = posting(await testWorld(), smtp.url)
  people = await testMunicipality(world)
  smtp.letters.length = 0
})
afterEach(() => world.remove())

const posting = (to: TestWorld, smtpUrl: string): TestWorld => ({
  ...to,
  mail: testMail(smtpUrl),
})
const write: Parameters<typeof sendReminders>[3]['write'] = ({ name, homework, unsubscribe }) => ({
  subject: 'Kodutöö ootab',
  text: `Tere, ${name}!\n${homework.map((one) => `${one.municipality}: ${one.daysLeft}`).join('\n')}\n${unsubscribe}`,
})
const order = { homeworkIds: ['h'], origin: 'https://laud.example.ee', write }
const send = (deps = world) => sendReminders(deps, people.facilitator, 'w', order)
/** Another editor of the municipality, whose letter comes before edda's. */
const addEditor = async (email: string) => {
  await world.db.account.create({ data: { id: 'aino', email, name: 'Aino' } })
  const member = { organisationId: 'p3o', accountId: 'aino', role: 'editor' }
  await world.db.organisationMember.create({ data: member })
}
const NOBODY = { sent: 0, today: 0, underWay: 0, off: 0, noAddress: 0, failed: 0, unsure: 0 }
const MINUTE_MS = 60 * 1000
const later = (days: number) => {
  const now = new Date(world.now().getTime() + days * 24 * 60 * MINUTE_MS)
  return { ...world, now: () => now }
}

describe('reminders by mail', () => {
  it('go to the editors of the municipality with a way to stop them', async () => {
    expect(await send()).toEqual({ ...NOBODY, sent: 1 })
    const [letter, ...others] = smtp.letters
    expect(others).toEqual([])
    expect(letter?.to).toEqual(['edda@example.ee'])
    const address = `https://laud.example.ee/unsubscribe/${world.mail.unsubscribeToken('edda')}`
    expect(letter?.head).toContain(`List-Unsubscribe: <${address}>`)
    expect(letter?.head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(letter?.head).toMatch(/^From: "?Kavalaud"? <laud@example\.ee>$/mu)
    expect(letter?.text.replaceAll('\r\n', '\n').trim()).toBe(
      `Tere, edda!\nVald p3: 23\n${address}`,
    )
  })

  it('are one a day and account, also when two press at once', async () => {
    const both = await Promise.all([send(), send(), send()])
    expect(both.map(({ sent }) => sent).sort()).toEqual([0, 0, 1])
    expect(both.map(({ today, underWay }) => today + underWay).sort()).toEqual([0, 1, 1])
    expect(await send()).toMatchObject({ sent: 0, today: 1 })
    expect(await send(later(1))).toMatchObject({ sent: 1 })
    expect(smtp.letters).toHaveLength(2)
  })

  it('tell of everything that waits for the account, in one letter', async () => {
    const member = { organisationId: 'p1o', accountId: 'edda', role: 'editor' }
    await world.db.organisationMember.create({ data: member })
    await world.db.board.create({ data: { id: 'hb2', workshopId: 'w' } })
    const other = { id: 'h2', workshopId: 'w', municipalityId: 'p1m', boardId: 'hb2' }
    await world.db.homework.create({ data: other })
    await send()
    const [letter] = smtp.letters
    expect(letter?.text).toContain('Vald p1: 23')
    expect(letter?.text).toContain('Vald p3: 23')
  })

  it('are not recorded where the mail server is away, and can be sent later', async () => {
    const away = await testSmtp()
    await away.stop()
    expect(await send(posting(world, away.url))).toEqual({ ...NOBODY, failed: 1 })
    expect(await world.db.digest.count()).toBe(0)
    expect(await send()).toMatchObject({ sent: 1 })
  })

  it('go on where the server refuses one addressee, and that one is not recorded', async () => {
    await addEditor('aino@example.ee')
    const picky = await testSmtp({
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('aino') ? new Error('no such person') : null),
    })
    expect(await send(posting(world, picky.url))).toMatchObject({ sent: 1, failed: 1 })
    expect(await world.db.digest.findMany()).toMatchObject([{ accountId: 'edda' }])
    await picky.stop()
  })

  // One letter that a filter refused kept the letters of all who came after it back, at each press again.
  it('go to nobody who asked for no more while the letters before left', async () => {
    await addEditor('aino@example.ee')
    const { send: post } = world.mail
    const posting: typeof post = async (letter, beforeHandOver) => {
      await stopMail(world, world.mail.unsubscribeToken('edda'))
      await post?.(letter, beforeHandOver)
    }
    const stopped = { ...world, mail: { ...world.mail, send: posting } }
    expect(await send(stopped)).toEqual({ ...NOBODY, sent: 1, off: 1 })
  })

  it('go on where the server refuses one letter, and that one is not recorded', async () => {
    await addEditor('aino@example.ee')
    const strict = await testSmtp({
      onData: (stream, { envelope }, done) => {
        const isAino = envelope.rcptTo.some(({ address }) => address.startsWith('aino'))
        stream.resume().on('end', () => done(isAino ? new Error('looks like junk') : null))
      },
    })
    expect(await send(posting(world, strict.url))).toEqual({ ...NOBODY, sent: 1, failed: 1 })
    expect(await world.db.digest.findMany()).toMatchObject([{ accountId: 'edda' }])
    await strict.stop()
  })

  it('tell of editors without an address, and not that they want no mail', async () => {
    await addEditor('admin@kavalaud.invalid')
    expect(await send()).toEqual({ ...NOBODY, sent: 1, noAddress: 1 })
  })

  // It was told as sent today, though nobody had it and the list on the same page said so.
  it('do not count as sent while another press or a server that ended may still have them', async () => {
    const at = new Date(world.now().getTime() - 9 * MINUTE_MS)
    const digest = { accountId: 'edda', day: '2026-11-17', claimedAt: at }
    await world.db.digest.create({ data: digest })
    expect(await send()).toEqual({ ...NOBODY, underWay: 1 })
  })

  it.each([
    ['sent where it ended before it handed the letter over', null, { sent: 1, today: 0 }],
    ['not sent where the letter may have left', -11 * MINUTE_MS, { sent: 0, today: 1 }],
  ])('of a server that ended on the way are %s', async (_what, handedOver, outcome) => {
    const at = (ms: number) => new Date(world.now().getTime() + ms)
    const digest = { accountId: 'edda', day: '2026-11-17', claimedAt: at(-11 * MINUTE_MS) }
    const sentAt = handedOver === null ? null : at(handedOver)
    await world.db.digest.create({ data: { ...digest, sentAt } })
    expect(await send()).toMatchObject(outcome)
  })

  it('need a mail server, a facilitator, and somebody who has not submitted', async () => {
    const without = testMail()
    await expect(send({ ...world, mail: without })).rejects.toMatchObject({
      reason: 'noMailServer',
    })
    await expect(sendReminders(world, people.editor, 'w', order)).rejects.toMatchObject({
      code: 'not_found',
    })
    await world.db.homework.update({ where: { id: 'h' }, data: { state: 'submitted' } })
    await expect(send()).rejects.toMatchObject({ reason: 'nobodyToRemind' })
    expect(smtp.letters).toEqual([])
  })
})

describe('stopping reminders', () => {
  it('works by the link of a mail without signing in, and can be taken back', async () => {
    const token = world.mail.unsubscribeToken('edda')
    expect(await readMailWish(world, token)).toEqual({ wanted: true })
    await stopMail(world, token)
    await stopMail(later(1), token)
    const { noMailSince } = await world.db.account.findUniqueOrThrow({ where: { id: 'edda' } })
    expect(noMailSince).toEqual(world.now())
    expect(await send()).toEqual({ ...NOBODY, off: 1 })
    await setMyMail(world, people.editor, true)
    expect(await send()).toMatchObject({ sent: 1 })
  })

  it.each(['', 'edda', 'edda.x', 'fred.signature'])('refuses the token %j', async (token) => {
    await expect(stopMail(world, token)).rejects.toMatchObject({ reason: 'unsubscribeUnknown' })
    expect(await world.db.account.count({ where: { noMailSince: { not: null } } })).toBe(0)
  })
})

describe('the list of those who are waited for', () => {
  it('says how each municipality stands, and which editors can be sent mail', async () => {
    const read = () => readReminders(world, people.facilitator, 'w')
    expect(await read()).toMatchObject({
      all: 1,
      maySend: true,
      waiting: [
        {
          municipality: 'Vald p3',
          waiting: 'notBegun',
          dueOn: '2026-12-10',
          daysLeft: 23,
          editors: [{ name: 'edda', mail: 'ready' }],
        },
      ],
    })
    await send()
    expect((await read()).waiting[0]?.editors).toEqual([{ name: 'edda', mail: 'today' }])
    await setMyMail(world, people.editor, false)
    await world.db.homework.update({ where: { id: 'h' }, data: { state: 'returned' } })
    expect((await read()).waiting).toMatchObject([
      { waiting: 'returned', editors: [{ name: 'edda', mail: 'off' }] },
    ])
    await world.db.homework.update({ where: { id: 'h' }, data: { state: 'reviewed' } })
    expect((await read()).waiting).toEqual([])
  })
})
