import type { Page } from '@playwright/test'
import { addChapterOf, row } from './pages/plan'
import { holdScripts } from './support/holdScripts'
import { say } from './support/say'
import { expect, test } from './support/test'
import { untilAlive } from './support/untilAlive'

test.use({ demoData: 'on' })

test('what is typed before the page has come alive stays', async ({ newPerson }) => {
  const anu = await newPerson({ facilitator: true })
  const comeAlive = await holdBack(anu)
  await anu.goto('/workshops/new', { waitUntil: 'commit' })
  const title = anu.getByLabel(say('workshop.title'))
  const zone = anu.getByLabel(say('workshop.timeZone'))
  await title.fill('Varakult kirjutatud')
  await zone.selectOption('Europe/Riga')
  await comeAlive()
  await anu.getByLabel(say('workshop.municipalities')).fill('Metsakurmu vald')
  await expect(title).toHaveValue('Varakult kirjutatud')
  await expect(zone).toHaveValue('Europe/Riga')
})

test('a text that is corrected before the page has come alive stays corrected', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const plan = (await demo()).plans[0] ?? ''
  await anu.goto(plan)
  const n = await addChapterOf(anu, 'Varane', ['Tekst, mis parandatakse kiiresti'])
  const comeAlive = await holdBack(anu)
  await anu.goto(plan, { waitUntil: 'commit' })
  await anu.getByRole('link', { name: say('plan.editActivity', { number: `${n}.1` }) }).click()
  await anu.getByLabel(say('plan.activityText'), { exact: true }).fill('Varakult parandatud tekst')
  await comeAlive()
  await anu.getByLabel(say('plan.description')).fill('Hiljem kirjutatud selgitus')
  await anu.getByRole('button', { name: say('common.save') }).click()
  await expect(row(anu, 'Varakult parandatud tekst')).toBeVisible()
})

test('a page that comes alive leaves the focus in the field where somebody types', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const comeAlive = await holdBack(anu)
  await anu.goto((await demo()).plans[0] ?? '', { waitUntil: 'commit' })
  await anu
    .getByRole('link', { name: say('plan.addActivity') })
    .first()
    .click()
  const parties = anu.getByLabel(say('plan.parties'), { exact: true })
  await parties.pressSequentially('raamatukogu')
  await comeAlive()
  await expect(anu.getByRole('list', { name: say('plan.partiesRead') })).toHaveText(/raamatukogu/)
  await anu.keyboard.type(', kool')
  await expect(parties).toHaveValue('raamatukogu, kool')
})

test('a button that is pressed before the page has come alive does its work then', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const requests = `${(await demo()).plans[0] ?? ''}/requests`
  const [all, none] = [
    anu.getByRole('button', { name: say('request.all') }),
    anu.getByRole('button', { name: say('request.none') }),
  ]
  const comeAlive = await holdBack(anu)
  await anu.goto(requests, { waitUntil: 'commit' })
  await all.click()
  await comeAlive()
  await expect(none).toBeVisible()
  await expect(anu.getByRole('checkbox', { checked: false })).toHaveCount(0)

  const comeAliveAgain = await holdBack(anu)
  await anu.goto(requests, { waitUntil: 'commit' })
  await all.click()
  await anu.getByLabel(say('request.days')).selectOption('14')
  await comeAliveAgain()
  // Whoever went on with something else has given the press up; this one is the first.
  await all.click()
  await expect(none).toBeVisible()
})

test('what is ticked before the page has come alive stays ticked', async ({ newPerson, demo }) => {
  const anu = await newPerson({ facilitator: true })
  const comeAlive = await holdBack(anu)
  await anu.goto(`${(await demo()).plans[0] ?? ''}/requests`, { waitUntil: 'commit' })
  const boxes = anu.getByRole('checkbox')
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await comeAlive()
  // The page draws its boxes anew now, from what it knows.
  await boxes.nth(2).check()
  await expect(anu.getByRole('checkbox', { checked: true })).toHaveCount(3)
  await anu.getByRole('button', { name: say('request.make') }).click()
  await expect(anu.getByText(say('request.made', { count: 3 }))).toBeVisible()
})

test('a form that is pressed again and again while the page comes alive is sent once', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const comeAlive = await holdScripts(anu)
  await anu.goto((await demo()).plans[0] ?? '', { waitUntil: 'commit' })
  const sent: string[] = []
  let letGo = () => {}
  const released = new Promise<void>((resolve) => (letGo = resolve))
  await anu.route(/\/plans\//, async (route) => {
    if (route.request().method() === 'POST') {
      sent.push(route.request().url())
      await released
    }
    await route.continue()
  })
  await anu.getByLabel(say('plan.newChapter')).fill('Ainult üks kord')
  const add = anu.getByRole('button', { name: say('plan.addChapter') })
  await add.evaluate(pressOnceAlive)
  const pressedLate = anu.waitForEvent('console', (line) => line.text() === 'pressed late')
  await add.dblclick({ noWaitAfter: true })
  comeAlive()
  await pressedLate
  letGo()
  await expect(anu.getByRole('heading', { level: 2, name: 'Ainult üks kord' })).toHaveCount(1)
  expect(sent).toHaveLength(1)
})

test('a page loaded anew on the way to itself keeps what is typed before it has come alive', async ({
  newPerson,
}) => {
  const anu = await newPerson({ facilitator: true })
  await anu.goto('/account')
  await untilAlive(anu)
  await anu.route(/\/account\.data/, () => {
    // Never answered, so that the way lasts until the page is loaded anew.
  })
  await anu.getByRole('banner').locator('a[href="/account"]').click()
  await anu.waitForFunction(() => sessionStorage.getItem('kavalaud/way') === '/account')
  const comeAlive = await holdBack(anu)
  await anu.reload({ waitUntil: 'commit' })
  const name = anu.getByLabel(say('common.name'))
  await name.fill('Anu Varane')
  await comeAlive()
  await untilAlive(anu)
  await expect(name).toHaveValue('Anu Varane')
})

test('a page that comes alive under hurried hands is not built anew', async ({ newPerson }) => {
  const anu = await newPerson({ facilitator: true })
  await anu.addInitScript(pressAllTheTime)
  for (let round = 0; round < 5; round += 1) {
    await anu.goto('/workshops/new')
    await expect(async () => {
      await anu.getByRole('button', { name: say('workshop.addItem') }).click()
      await expect(anu.getByLabel(say('workshop.itemTitle'))).not.toHaveCount(0, { timeout: 500 })
    }).toPass()
  }
})

/** Keeps a page from coming alive until the function that is given is called, which waits until React has taken over. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  const release = await holdScripts(page)
  const isAlive = (control: Element) =>
    Object.keys(control).some((key) => key.startsWith('__react'))
  return async () => {
    release()
    await expect.poll(() => page.getByRole('button').last().evaluate(isAlive)).toBe(true)
  }
}

/** In the browser: keys as of fast fingers, from before the first script until two seconds after. */
function pressAllTheTime(): void {
  const until = performance.now() + 2000
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    document.body?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }))
    if (performance.now() < until) port2.postMessage(null)
  })
  port1.start()
  port2.postMessage(null)
}

/** In the browser: presses a button as soon as the page has come alive, and says so. */
function pressOnceAlive(button: Element): void {
  const waiting = setInterval(() => {
    if (window.earlyPress !== undefined) return
    clearInterval(waiting)
    if (button instanceof HTMLElement) button.click()
    console.log('pressed late')
  }, 10)
}
