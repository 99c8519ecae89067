import type { BrowserContext, Page } from '@playwright/test'
import {
  card,
  closeEditor,
  expectSaved,
  joinBoard,
  openCard,
  seeAs,
  status,
  textOf,
  writeCard,
} from './pages/board'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

const MARI = { name: 'Mari', municipality: 'Metsakurmu vald', group: '2. grupp' }

test('what two tabs write without a connection survives when both close, and one in the middle of tidying', async ({
  newPerson,
  server,
}) => {
  const [mari, oleg] = [await newPerson(), await newPerson()]
  const connection = await cutAtWill(mari.context())
  await joinBoard(mari, server.joinCode, MARI)
  await joinBoard(oleg, server.joinCode, { ...MARI, name: 'Oleg' })
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

  connection.cut()
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
  connection.mend()
  await expect(card(oleg, 'Esimesest aknast')).toBeVisible()
  await expect(card(oleg, 'teisest aknast')).toBeVisible()
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

/** Keeps the live documents of a person's pages from the server while it is cut. */
async function cutAtWill(device: BrowserContext) {
  let isCut = false
  const open = new Set<() => void>()
  await device.routeWebSocket(/\/collab\//, (socket) => {
    if (isCut) return void socket.close({ code: 1013 })
    const server = socket.connectToServer()
    let hasEnded = false
    // As in `endLive`: a closed page must not be told the server's last words.
    server.onMessage((message) => {
      if (!hasEnded) socket.send(message)
    })
    open.add(() => {
      hasEnded = true
      void socket.close({ code: 1013 })
      void server.close()
    })
  })
  return {
    cut: () => {
      isCut = true
      for (const close of open) close()
      open.clear()
    },
    mend: () => (isCut = false),
  }
}
