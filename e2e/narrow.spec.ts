import { expectWithinScreen } from './support/expectAccessible'
import { readRunOver } from './support/readRunOver'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

/** The distances that a reader may set, by WCAG 2.2, 1.4.12. */
const WIDE_APART = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`

test('on the narrowest phone, with letters wide apart, no word is cut off or runs over', async ({
  newPerson,
  demo,
}) => {
  const { workshop, homework, boards } = await demo()
  const anu = await newPerson({ facilitator: true, phone: true })
  for (const path of [workshop, `${workshop}/seminar`, homework[0] ?? '', boards[0] ?? '']) {
    await test.step(path, async () => {
      await anu.goto(path)
      await anu.setViewportSize({ width: 320, height: 640 })
      await anu.getByRole('main').getByRole('listitem').first().waitFor()
      await expect.poll(() => readRunOver(anu)).toEqual([])
      await anu.evaluate((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [sheet]
      }, WIDE_APART)
      await expect.poll(() => readRunOver(anu)).toEqual([])
      await expectWithinScreen(anu)
    })
  }
})
