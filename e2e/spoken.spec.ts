import type { Page } from '@playwright/test'
import { expectSaved, joinBoard, seeAs, status, textOf, writeCard } from './pages/board'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

// A screen reader said with every word how many changes were being saved, and with every digit how a date was read.
test('who writes hears no more than what is news', async ({
  newPerson,
  server,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/)
  const mari = await newPerson()
  await joinBoard(mari, server.joinCode, {
    municipality: 'Metsakurmu vald',
    group: '3. grupp',
    name: 'Mari',
  })
  await seeAs(mari, 'list')
  await writeCard(mari, 'Avame')
  await expectSaved(mari)
  await mari.evaluate(listen)
  await textOf(mari).pressSequentially(' noortele ühise ruumi')
  await expectSaved(mari)
  expect(await heardBy(mari)).toEqual([])

  await mari.getByRole('textbox', { name: say('board.deadline') }).pressSequentially('15.10.2027')
  await expect.poll(() => heardBy(mari)).toEqual(['15. oktoober 2027'])
  await expectSaved(mari)

  await mari.context().setOffline(true)
  await expect(status(mari).first()).toHaveText(/ühendus puudub/i)
  await textOf(mari).pressSequentially(' kesklinnas')
  await expect(status(mari).first()).toHaveText(/muudatust on alles/)
  const [, ...cut] = await heardBy(mari)
  expect(cut).toHaveLength(2)
  await mari.context().setOffline(false)
  await expectSaved(mari)
  expect((await heardBy(mari)).slice(3)).toEqual([say('term.saved')])
})

/** In the browser: keeps what a screen reader would speak from now on. */
function listen(): void {
  const heard: string[] = []
  Object.assign(window, { heard })
  const hear = ({ target }: MutationRecord): void => {
    const element = target instanceof Element ? target : target.parentElement
    const region = element?.closest('[role=status], [role=alert], [aria-live]')
    const text = region?.textContent ?? ''
    const isSpoken = region && region.getAttribute('aria-live') !== 'off' && text !== ''
    if (isSpoken && heard.at(-1) !== text) heard.push(text)
  }
  new MutationObserver((records) => records.forEach(hear)).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  })
}

const heardBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => ('heard' in window ? (window.heard as string[]) : []))
