import type { Page } from '@playwright/test'
import {
  card,
  closeEditor,
  expectSaved,
  joinBoard,
  openCard,
  presence,
  seeAs,
  status,
  textOf,
  writeCard,
} from './pages/board'
import { MARI, OLEG } from './pages/people'
import { routeLive } from './support/routeLive'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

test('what two tabs write without a connection survives when both close, and one in the middle of tidying', async ({
  newPerson,
  server,
}) => {
  const [mari, oleg] = [await newPerson(), await newPerson()]
  const live = await routeLive(mari.context())
  await joinBoard(mari, server.joinCode, { ...MARI, group: '2. grupp' })
  await joinBoard(oleg, server.joinCode, { ...OLEG, group: '2. grupp' })
  for (const page of [mari, oleg]) await seeAs(page, 'list')
  await writeCard(mari, 'Esimene lause')
  await closeEditor(mari)
  await expect(card(oleg, 'Esimene lause')).toBeVisible()
  await expectSaved(mari)

  await fillCopy(mari)
  const second = await mari.context().newPage()
  const crash = await stopInTheMiddle(second)
  await second.goto(mari.url())
  await seeAs(second, 'list')
  await expect(card(second, 'Esimene lause')).toBeVisible()
  await expectSaved(second)

  live.cut()
  for (const page of [mari, second]) {
    await expect(status(page)).toHaveText(say('board.offline'), { ignoreCase: true })
  }
  await writeCard(mari, 'Esimesest aknast')
  await closeEditor(mari)
  await openCard(second, 'Esimene lause')
  const inTheMiddle = second.waitForEvent('console', (line) => line.text() === IN_THE_MIDDLE)
  await textOf(second).press('Control+End')
  await second.keyboard.type(' teisest aknast')
  await inTheMiddle
  await crash()
  await mari.close()

  const later = await mari.context().newPage()
  await later.goto(mari.url())
  await seeAs(later, 'list')
  await expect(card(later, 'Esimesest aknast')).toBeVisible()
  await expect(card(later, 'teisest aknast')).toBeVisible()
  await expect(card(oleg, 'aknast')).toHaveCount(0)
  live.mend()
  await expect(card(oleg, 'Esimesest aknast')).toBeVisible()
  await expect(card(oleg, 'teisest aknast')).toBeVisible()
})

test('Mari in two tabs is one person, and both tabs hold the same', async ({
  newPerson,
  server,
}) => {
  const [mari, oleg] = [await newPerson(), await newPerson()]
  await joinBoard(mari, server.joinCode, { ...MARI, group: '3. grupp' })
  await joinBoard(oleg, server.joinCode, { ...OLEG, group: '3. grupp' })
  const secondTab = await mari.context().newPage()
  await secondTab.goto(mari.url())
  await expectSaved(secondTab)
  await Promise.all([mari, secondTab, oleg].map((page) => seeAs(page, 'list')))
  await writeCard(mari, 'Esimesest aknast')
  await writeCard(secondTab, 'Teisest aknast')
  for (const page of [mari, secondTab, oleg]) {
    await expect(card(page, 'Esimesest aknast')).toBeVisible()
    await expect(card(page, 'Teisest aknast')).toBeVisible()
  }
  await expect(presence(oleg).getByRole('listitem')).toHaveCount(2)
  await secondTab.close()
  await expect(presence(oleg)).toContainText('Mari')
})

test('what a facilitator wrote without a connection before she joined in the same browser is saved', async ({
  newPerson,
  server,
  demo,
}) => {
  const [board = ''] = (await demo()).boards
  const anu = await newPerson({ facilitator: true })
  // In a browser of its own, or she would have joined in every other test of this server too.
  await anu.context().clearCookies({ name: /device/ })
  const live = await routeLive(anu)
  await anu.goto(board)
  await expectSaved(anu)
  await seeAs(anu, 'list')
  live.cut()
  await expect(status(anu)).toHaveText(say('board.offline'), { ignoreCase: true })
  await writeCard(anu, 'Kirjutatud enne liitumist')
  await closeEditor(anu)
  await expect(status(anu)).toHaveText(/muudatust? on alles selles seadmes/)

  await anu.goto('/join')
  live.mend()
  await joinBoard(anu, server.joinCode, { ...MARI, name: 'Anu', group: '1. grupp' })
  await seeAs(anu, 'list')
  await expect(card(anu, 'Kirjutatud enne liitumist')).toBeVisible()
})

/** Puts so much that says nothing into the copies on the device that the next edit makes a tab put them together. */
const fillCopy = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.endsWith('.cards')) continue
      await new Promise<void>((resolve) => {
        const request = indexedDB.open(name)
        request.addEventListener('success', () => {
          const filling = request.result.transaction('updates', 'readwrite')
          for (let nth = 0; nth < 500; nth += 1) {
            filling.objectStore('updates').add(Uint8Array.of(0, 0))
          }
          filling.addEventListener('complete', () => {
            request.result.close()
            resolve()
          })
        })
      })
    }
  })

const IN_THE_MIDDLE = 'in the middle'

/** Stops a page for good where it puts its copy together, before that is committed. */
async function stopInTheMiddle(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript((word) => {
    type Remove = (this: IDBObjectStore, which: IDBKeyRange | IDBValidKey) => IDBRequest<undefined>
    const remove: Remove = Reflect.get(IDBObjectStore.prototype, 'delete')
    IDBObjectStore.prototype.delete = function (which) {
      const request = remove.call(this, which)
      if (this.name !== 'updates') return request
      console.log(word)
      for (;;);
    }
  }, IN_THE_MIDDLE)
  const devtools = await page.context().newCDPSession(page)
  return async () => {
    const crashed = page.waitForEvent('crash')
    devtools.send('Page.crash').catch(() => undefined)
    await crashed
  }
}
