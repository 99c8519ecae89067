import { afterEach, beforeEach, expect, it } from 'vitest'
import { testMail } from '../mail/testMail'
import { testMunicipality, type TestMunicipality } from '../partner/testMunicipality'
import { testWorld, type TestWorld } from '../testWorld'
import { sendReminders } from './sendReminders'
import { testSmtp, type TestSmtp } from './testSmtp'

let world: TestWorld
let people: TestMunicipality
let smtp: TestSmtp
beforeEach(async () => {
  world = await testWorld()
  people = await testMunicipality(world)
})
afterEach(async () => {
  await smtp.stop()
  await world.remove()
})

const send = (minutes = 0) => {
  const now = new Date(world.now().getTime() + minutes * 60 * 1000)
  const mail = testMail(smtp.url)
  return sendReminders({ ...world, now: () => now, mail }, people.facilitator, 'w', {
    homeworkIds: ['h'],
    origin: 'https://laud.example.ee',
    write: ({ name }) => ({ subject: 'Kodutöö ootab', text: `Tere, ${name}!` }),
  })
}
const digests = () => world.db.digest.findMany()

it('a letter whose line broke after its text is not sent a second time that day', async () => {
  let taken = 0
  smtp = await testSmtp({
    onData: (stream) => {
      stream.resume().on('end', () => {
        taken += 1
        smtp.hangUp()
      })
    },
  })
  expect(await send()).toMatchObject({ sent: 0, failed: 0, unsure: 1 })
  expect(await send()).toMatchObject({ today: 1, unsure: 0 })
  expect(await send(11)).toMatchObject({ today: 1, unsure: 0 })
  expect(taken).toBe(1)
})

it('a letter counts as sent before the first of its text leaves', async () => {
  let known: unknown = null
  const lookAndTake = async (done: () => void) => {
    known = await digests()
    done()
  }
  smtp = await testSmtp({
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => void lookAndTake(done))
    },
  })
  await send()
  expect(known).toMatchObject([{ accountId: 'edda', sentAt: world.now() }])
})

it('a letter whose line broke before its text can be sent again at once', async () => {
  smtp = await testSmtp({ onRcptTo: () => smtp.hangUp() })
  expect(await send()).toMatchObject({ failed: 1, unsure: 0 })
  expect(await digests()).toEqual([])
})

it('a letter whose text the server refused can be sent again at once', async () => {
  smtp = await testSmtp({
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => done(new Error('not today')))
    },
  })
  expect(await send()).toMatchObject({ failed: 1, unsure: 0 })
  expect(await digests()).toEqual([])
})
