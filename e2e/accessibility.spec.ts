import type { Page } from '@playwright/test'
import { allPages, type KnownPage } from './pages/allPages'
import { expectAccessible, expectNamed, expectWithinScreen } from './support/expectAccessible'
import { expect, PHONE, test, type NewPerson } from './support/test'

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

const plain = allPages.filter(({ reach }) => !reach)

for (const language of ['et', 'en', 'ru'] as const) {
  test(`every page says that it is in ${language}, and fits a phone in that language`, async ({
    newPerson,
    demo,
    expectComplaint,
  }) => {
    expectComplaint(/status of 404/)
    const places = await demo()
    const people = await visitorAndFacilitator(newPerson, language)
    for (const { name, who, at } of plain) {
      await test.step(name, async () => {
        const page = people[who]
        await page.goto(at(places))
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expectNamed(page)
        await expectWithinScreen(page)
      })
    }
  })
}

async function visitorAndFacilitator(newPerson: NewPerson, language: 'et' | 'en' | 'ru') {
  const people: Record<KnownPage['who'], Page> = {
    visitor: await newPerson({ language }),
    facilitator: await newPerson({ language, facilitator: true }),
  }
  for (const page of Object.values(people)) await page.setViewportSize(PHONE)
  return people
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
