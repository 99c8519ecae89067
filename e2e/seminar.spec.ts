import type { Page } from '@playwright/test'
import { LONGEST_NOTE } from '../domain/seminar/turnNotes'
import { joinBoard } from './pages/board'
import {
  acceptInto,
  decide,
  draftOf,
  expectNotReloaded,
  holdPress,
  leaveWithoutScripts,
  mark,
  pressUp,
  programmeRow,
  readOrder,
  whoseTurn,
} from './pages/seminar'
import { dragTo } from './support/dragTo'
import { fingerOf, mouseOf } from './support/hands'
import { holdScripts } from './support/holdScripts'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, TABLET, test } from './support/test'

test.use({ demoData: 'on', sharedServer: 'seminar' })

const [FIRST, SECOND, ABSENT] = ['Metsakurmu vald', 'Rannaoja linn', 'Järvepõhja vald'] as const
const NEW_TEXT = 'poole lehekülje selgituse'
const RETURNED = 'kindla kontaktisiku'
const DROPPED = 'väikese fondi'
const PRIVATE = 'küsi üle, kes selle eest maksab'
const LAST_WORDS = 'kirjutatud vahetult enne lahkumist'
const LINKED_WORDS = 'kirjutatud enne, kui link lahti läks'
const EARLY_WORDS = 'kirjutatud enne, kui leht ärkas'

test('a seminar is planned, hosted, followed on the wall and on a phone, and lands in the plan', async ({
  newPerson,
  server,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/status of 409/)
  const { workshop, plans } = await demo()
  const path = `${workshop}/seminar`
  const anu = await newPerson({ facilitator: true })
  const wall = await newPerson({ facilitator: true })
  const mari = await newPerson({ phone: true })
  const joining = { name: 'Mari Jälgija', municipality: SECOND, group: '2. grupp' }
  await joinBoard(mari, server.joinCode, joining)

  await test.step('the order is mixed, and arranged by hand and by buttons', async () => {
    await anu.goto(path)
    const order = () => readOrder(anu)
    const before = [FIRST, SECOND, ABSENT]
    await expect.poll(order).toEqual(before)
    // One time in six the mix is the order that it was.
    await expect(async () => {
      const mixed = anu.waitForResponse((answer) => answer.request().method() === 'POST')
      await anu.getByRole('button', { name: say('seminar.shuffle') }).click()
      await mixed
      await expect.poll(order, { timeout: 5000 }).not.toEqual(before)
    }).toPass()
    const [top = '', middle = '', last = ''] = await order()
    expect([top, middle, last].toSorted()).toEqual(before.toSorted())
    const [mouse, turn] = [mouseOf(anu), (name: string) => programmeRow(anu, name)]
    await dragTo(mouse, turn(last), 'upper', turn(top))
    await expect.poll(order).toEqual([last, top, middle])
    await dragTo(mouse, turn(last), 'lower', turn(middle))
    await expect.poll(order).toEqual([top, middle, last])
    const tablet = await newPerson({ facilitator: true, phone: true })
    await tablet.setViewportSize(TABLET)
    await tablet.goto(path)
    const [lowest, topmost] = [programmeRow(tablet, last), programmeRow(tablet, top)]
    await dragTo(await fingerOf(tablet), lowest, 'upper', topmost)
    await expect.poll(order).toEqual([last, top, middle])
    await pressUntil(anu, FIRST, 0)
    await pressUntil(anu, SECOND, 1)
    await expect.poll(order).toEqual(before)
    await anu.reload()
    expect(await order()).toEqual(before)
  })

  await test.step('the time of whoever is absent goes to the others', async () => {
    const divided = (count: number, each: number) => {
      const parts = { count, each, telling: each - 3, feedback: 3 }
      return anu.getByText(say('seminar.division', parts))
    }
    await expect(divided(3, 40)).toBeVisible()
    const absent = programmeRow(anu, ABSENT)
    await absent.getByRole('button', { name: say('seminar.isAbsent') }).click()
    await expect(divided(2, 60)).toBeVisible()
    await picture(anu, 'seminar programme')
  })

  await test.step('the wall and the phone follow the host without reloading', async () => {
    await anu.goto(`${path}/host`)
    await wall.goto(`${path}/screen`)
    await mari.goto(`${path}/follow`)
    await expect(wall.getByText(say('seminar.isNext', { municipality: FIRST }))).toBeVisible()
    await expect(wall.getByRole('banner')).toHaveCount(0)
    await picture(wall, 'seminar screen before')
    for (const page of [wall, mari]) await mark(page)
    await anu.getByRole('button', { name: say('seminar.begin', { municipality: FIRST }) }).click()
    for (const page of [anu, wall, mari]) {
      await expect(whoseTurn(page)).toHaveText(FIRST)
      await expect(page.getByRole('timer')).toContainText(/^(60:00|59:\d\d)/)
    }
    await mari.getByRole('textbox').fill('Meil on sama mõte!')
    await mari.getByRole('button', { name: say('seminar.send') }).click()
    await expect(anu.getByText('Meil on sama mõte!')).toBeVisible()
    await expect(mari.getByRole('textbox')).toHaveValue('')
  })

  await test.step('decisions land in the plan and on the wall', async () => {
    await anu.getByLabel(say('seminar.prompt_a')).fill(PRIVATE)
    await anu.getByLabel(say('seminar.feedback')).fill('Tubli algus, hoidke tempot.')
    await acceptInto(anu, NEW_TEXT, /Info on leitav/)
    await decide(anu, RETURNED, { as: 'return', words: 'Lisage sihttase' })
    await decide(anu, DROPPED, { as: 'drop', words: 'Seda teeb juba maakond' })
    await picture(anu, 'seminar host', draftOf(anu, NEW_TEXT))
    const onWall = draftOf(wall, NEW_TEXT)
    await expect(onWall.getByText(say('seminar.decision_accepted'))).toBeVisible()
    await picture(wall, 'seminar screen')
    await picture(mari, 'seminar follow')
    await draftOf(anu, DROPPED)
      .getByRole('button', { name: /võta tagasi/i })
      .click()
    await expect(draftOf(anu, DROPPED).getByText(say('seminar.accept'))).toBeVisible()
    for (const page of [wall, mari]) {
      await expect(page.getByText(PRIVATE)).toHaveCount(0)
      await expect(page.getByText('Seda teeb juba maakond')).toHaveCount(0)
    }
  })

  await test.step('the notes are kept when the host goes on and back', async () => {
    const next = say('seminar.next', { municipality: SECOND })
    const comeAlive = await holdScripts(anu)
    await anu.reload({ waitUntil: 'commit' })
    await anu.getByLabel(say('seminar.prompt_c')).fill(EARLY_WORDS)
    await anu.getByRole('button', { name: next }).click()
    comeAlive()
    for (const page of [anu, wall, mari]) await expect(whoseTurn(page)).toHaveText(SECOND)
    for (const page of [wall, mari]) await expectNotReloaded(page)
    await expect(wall.getByText(say('seminar.inTheWay'))).toBeVisible()
    await picture(wall, 'seminar screen nothing done')
    await anu.getByRole('link', { name: FIRST }).click()
    await expect(anu.getByLabel(say('seminar.prompt_a'))).toHaveValue(PRIVATE)
    await expect(anu.getByLabel(say('seminar.prompt_c'))).toHaveValue(EARLY_WORDS)
    await anu.getByLabel(say('seminar.prompt_b')).fill(LAST_WORDS)
    await anu
      .getByRole('main')
      .getByRole('link', { name: say('seminar.title') })
      .click()
    await expect(programmeRow(anu, FIRST)).toBeVisible()
    await anu.goBack()
    await expect(anu.getByLabel(say('seminar.prompt_b'))).toHaveValue(LAST_WORDS)
  })

  await test.step('they are kept too when a link is pressed before the page is alive, which goes its way without scripts', async () => {
    const comeAlive = await holdScripts(anu)
    await anu.reload({ waitUntil: 'commit' })
    await anu.getByLabel(say('seminar.prompt_c')).fill(LINKED_WORDS)
    await anu.getByRole('link', { name: SECOND }).click()
    comeAlive()
    await expect(whoseTurn(anu)).toHaveText(SECOND)
    await anu.getByRole('link', { name: FIRST }).click()
    await expect(anu.getByLabel(say('seminar.prompt_c'))).toHaveValue(LINKED_WORDS)
    await anu.getByRole('link', { name: SECOND }).click()
    const host = await newPerson({ facilitator: true })
    await leaveWithoutScripts(host, path)
    await expect(programmeRow(host, FIRST)).toBeVisible()
  })

  await test.step('so are the last words of a host who closes the page, however much was written before', async () => {
    const host = await newPerson({ facilitator: true })
    await host.goto(`${path}/host`)
    await expect(whoseTurn(host)).toHaveText(SECOND)
    for (const prompt of ['prompt_a', 'prompt_b'] as const) {
      const note = host.getByLabel(say(`seminar.${prompt}`))
      await note.fill('ä'.repeat(LONGEST_NOTE - 1))
      await note.press('Control+End')
      // Of what would be refused the rest is not taken at all, as everywhere.
      await host.keyboard.insertText('\nja veel')
      await expect(note).toHaveValue(`${'ä'.repeat(LONGEST_NOTE - 1)}\n`)
    }
    await expect(host.getByText(say('term.saved'), { exact: true })).toBeVisible()
    // From now on nothing that waits for its time is done.
    await host.clock.install()
    await host.clock.pauseAt(Date.now() + 60_000)
    await host.getByLabel(say('seminar.prompt_c')).fill(LAST_WORDS)
    await expect(host.getByText(say('seminar.notes_saving'))).toBeVisible()
    const closed = host.waitForEvent('close')
    await host.close({ runBeforeUnload: true })
    await closed
    await expect(anu.getByLabel(say('seminar.prompt_c'))).toHaveValue(LAST_WORDS)
  })

  await test.step('two hosts see one turn, and one press of both moves one step', async () => {
    const peep = await newPerson({ facilitator: true })
    await peep.goto(`${path}/host`)
    const both = [anu, peep, wall]
    const expectAll = async (municipality: string) => {
      for (const page of both) await expect(whoseTurn(page)).toHaveText(municipality)
    }
    await expectAll(SECOND)
    await anu.getByRole('button', { name: say('seminar.back') }).click()
    await expectAll(FIRST)
    // The time of the turn stands where it was, until it is wanted.
    await expect(peep.getByRole('button', { name: say('seminar.resume') })).toBeVisible()

    const held = await holdPress(peep)
    await peep.getByRole('button', { name: say('seminar.postpone') }).click()
    await held.pressed
    await anu.getByRole('button', { name: say('seminar.postpone') }).click()
    for (const page of [anu, wall]) await expect(whoseTurn(page)).toHaveText(SECOND)
    held.letGo()
    await expect(peep.getByRole('alert')).toContainText(
      /lükkas vahepeal ühe korra edasi\. Praegu räägib: Rannaoja linn/,
    )
    await expectAll(SECOND)
    await expect(peep.getByRole('link', { name: FIRST })).toContainText(
      say('seminar.turn_postponed'),
    )
    await picture(peep, 'seminar two hosts')
    // Whoever was put off comes at the end; whoever is absent does not come.
    await peep.getByRole('button', { name: say('seminar.next', { municipality: FIRST }) }).click()
    await expectAll(FIRST)
    await expect(anu.getByRole('link', { name: ABSENT })).toContainText(say('seminar.turn_absent'))
  })

  await test.step('everybody has the summary, the municipality its feedback', async () => {
    await anu.getByRole('button', { name: say('seminar.endIt') }).click()
    await mari.getByRole('link', { name: say('seminar.summary') }).click()
    await expect(mari.getByText('Tubli algus, hoidke tempot.')).toBeVisible()
    await expect(mari.getByText(PRIVATE)).toHaveCount(0)
    await picture(mari, 'seminar summary')
    const file = await mari.request.get(`${path}/summary.docx`)
    expect(file.headers()['content-type']).toContain('wordprocessingml')
    await anu.goto(plans[0] ?? '')
    await expect(anu.getByRole('main').getByText(NEW_TEXT).first()).toBeVisible()
  })
})

/** Presses the button that moves a turn forward until it stands at a place, from 0. */
async function pressUntil(page: Page, municipality: string, place: number): Promise<void> {
  const placeNow = async () => (await readOrder(page)).indexOf(municipality)
  for (let now = await placeNow(); now > place; now -= 1) {
    await pressUp(page, municipality)
    await expect.poll(placeNow).toBe(now - 1)
  }
}
