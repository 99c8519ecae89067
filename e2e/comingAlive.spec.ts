import type { Page } from '@playwright/test'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

test('what is typed before the page has come alive stays', async ({ newPerson }) => {
  const anu = await newPerson({ facilitator: true })
  const comeAlive = await holdScripts(anu)
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

/** Keeps a page's scripts from it until the function that is given is called, which waits until React has taken over. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  const isAlive = (field: Element) => Object.keys(field).some((key) => key.startsWith('__react'))
  return async () => {
    release()
    await expect.poll(() => page.getByRole('textbox').last().evaluate(isAlive)).toBe(true)
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
