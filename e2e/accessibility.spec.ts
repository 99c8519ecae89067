import type { Page } from '@playwright/test'
import { allPages } from './pages/allPages'
import { expectAccessible, expectNamed, expectWithinScreen } from './support/expectAccessible'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

// It only looks, so the order is all the same.
test.describe.configure({ mode: 'parallel' })

test.describe('every page can be used by everybody, on a laptop, on a phone, and without motion', () => {
  for (const known of allPages) {
    test(known.name, async ({ newPerson, demo, expectComplaint }) => {
      if (known.status) expectComplaint(new RegExp(`status of ${known.status}`))
      const page = await newPerson({
        calm: true,
        kept: true,
        facilitator: known.who === 'facilitator',
      })
      await page.goto(known.at(await demo()))
      await known.reach?.(page)
      // Whoever `calm` is has asked for no motion.
      expect(await readMoving(page)).toEqual([])
      await expectAccessible(page, known.name)
    })
  }
})

const LANGUAGES = { et: 'Eesti', ru: 'Русский', en: 'English' } as const
type Language = keyof typeof LANGUAGES
const languages = Object.keys(LANGUAGES) as Language[]

for (const who of ['visitor', 'facilitator'] as const) {
  test(`every page of a ${who} changes its language, stays the same, and fits a phone in each`, async ({
    newPerson,
    demo,
    expectComplaint,
  }) => {
    expectComplaint(/status of 404/)
    const places = await demo()
    const page = await newPerson({ phone: true, facilitator: who === 'facilitator' })
    let now: Language = 'et'
    for (const known of allPages.filter((one) => one.who === who && !one.reach)) {
      await test.step(known.name, async () => {
        const path = known.at(places)
        await page.goto(path)
        await expectPhonePage(page, now)
        for (const next of languages.filter((one) => one !== now)) {
          await (known.headless ? comeIn(page, next, path) : changeTo(page, next))
          await expectPhonePage(page, next)
          now = next
        }
      })
    }
  })
}

async function expectPhonePage(page: Page, language: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expectNamed(page)
  await expectWithinScreen(page)
}

async function changeTo(page: Page, next: Language): Promise<void> {
  const before = page.url()
  await page.getByRole('banner').getByRole('button', { name: LANGUAGES[next] }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', next)
  await expect(page).toHaveURL(before)
}

async function comeIn(page: Page, language: Language, path: string): Promise<void> {
  const url = new URL('/', page.url()).href
  await page.context().addCookies([{ name: 'kavalaud_language', value: language, url }])
  await page.goto(path)
}

/** The elements with an animation or a transition that can be seen. */
function readMoving(page: Page): Promise<string[]> {
  const isLong = 'a duration of more than a frame'
  return page.evaluate((reason) => {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => parseFloat(one)))
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element)
        const animates = animationName !== 'none' && seconds(animationDuration) > 0.02
        return animates || seconds(transitionDuration) > 0.02
      })
      .map((element) => `${reason}: ${element.outerHTML.slice(0, 120)}`)
  }, isLong)
}
