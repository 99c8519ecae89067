import type { Locator, Page, Route } from '@playwright/test'
import { holdScripts } from '../support/holdScripts'
import { say } from '../support/say'
import { expect } from '../support/test'

/** The one main heading, which names whose turn it is. */
export const whoseTurn = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** A draft in the host's view or on a screen. */
export const draftOf = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text })

/** The order of the turns on the programme, for those who may arrange it. */
export const readOrder = (page: Page): Promise<string[]> =>
  page
    .getByRole('button', { name: new RegExp(`^${moveUp('')}`) })
    .evaluateAll(
      (buttons, before) =>
        buttons.map((one) => (one.getAttribute('aria-label') ?? '').slice(before.length)),
      moveUp(''),
    )

/** Moves a turn one place forward, by its button. */
export const pressUp = (page: Page, municipality: string): Promise<void> =>
  page.getByRole('button', { name: moveUp(municipality) }).click()

const moveUp = (municipality: string): string => say('seminar.moveUp', { municipality })

/** The row of a municipality's turn on the programme. */
export const programmeRow = (page: Page, municipality: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: moveUp(municipality) }) })

/** Holds what a page sends until it is let go; what is sent meanwhile by others comes first. */
export async function holdPress(
  page: Page,
): Promise<{ pressed: Promise<void>; letGo: () => void }> {
  const [pressed, letGo] = [gate(), gate()]
  const isSending = (one: Route) => one.request().method() === 'POST'
  await page.route(/\/seminar\/host/, async (route) => {
    if (isSending(route)) {
      pressed.open()
      await letGo.opened
    }
    await route.continue()
  })
  return { pressed: pressed.opened, letGo: letGo.open }
}

function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined
  const opened = new Promise<void>((done) => (open = done))
  return { opened, open }
}

/** Remembers that the page is the same one; a reload would forget it. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset['marked'] = 'yes'
  })

export async function expectNotReloaded(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-marked', 'yes')
}

/** Takes a draft of the current homework into a chapter of the plan. */
export async function acceptInto(page: Page, text: string, chapter: RegExp): Promise<void> {
  const draft = draftOf(page, text)
  await draft.getByText(say('seminar.accept'), { exact: true }).click()
  const choice = draft.getByLabel(say('seminar.chapter'))
  const option = await choice.getByRole('option').filter({ hasText: chapter }).textContent()
  await choice.selectOption({ label: option ?? '' })
  await draft.getByRole('button', { name: say('seminar.acceptNow'), exact: true }).click()
  await expect(draft.getByText(/^Kavas nr/)).toBeVisible()
}

/** Gives a draft back or leaves it out, with words. */
export async function decide(
  page: Page,
  text: string,
  { as, words }: { as: 'return' | 'drop'; words: string },
): Promise<void> {
  const draft = draftOf(page, text)
  const button = say(`seminar.${as}`)
  await draft.locator('summary').filter({ hasText: button }).click()
  const label = as === 'return' ? say('seminar.returnNote') : say('seminar.dropReason')
  await draft.getByLabel(label).fill(words)
  await draft.getByRole('button', { name: button, exact: true }).click()
  const decided = as === 'return' ? 'decision_returned' : 'decision_dropped'
  await expect(draft.getByText(say(`seminar.${decided}`), { exact: true })).toBeVisible()
}

/** Writes a note where the scripts never come, and presses the link to the programme: it waits for them 10 s, and is followed then. */
export async function leaveWithoutScripts(host: Page, path: string): Promise<void> {
  await host.clock.install()
  await holdScripts(host)
  await host.goto(`${path}/host`, { waitUntil: 'commit' })
  await host.getByLabel(say('seminar.prompt_a')).fill('Skripte ei tulegi')
  await host
    .getByRole('main')
    .getByRole('link', { name: say('seminar.title') })
    .click()
  await host.clock.runFor(9_000)
  await expect(host).toHaveURL(/\/host$/)
  await host.clock.runFor(1_000)
}
