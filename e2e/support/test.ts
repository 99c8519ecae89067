import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { claimDemo, type Demo } from '../pages/claimDemo'
import { claimEmpty } from '../pages/claimEmpty'
import { startServer, type Server } from './server'
import { slowDown } from './slowMachines'

export const LAPTOP = { width: 1366, height: 768 }
export const PHONE = { width: 360, height: 640 }
export const TABLET = { width: 820, height: 1180 }

type PersonOptions = {
  phone?: boolean
  language?: 'et' | 'en' | 'ru'
  /** Comes with the session of the first facilitator, who is also the admin. */
  facilitator?: boolean
  /** Asks the pages for no motion. */
  calm?: boolean
  /** Comes with JavaScript switched off. */
  scriptless?: boolean
  /** Comes on another machine, by what its browser says of itself. */
  userAgent?: string
  /** Goes on in the page of whoever came like this in an earlier test, whose cache is warm; for what only looks. */
  kept?: boolean
}

/** Opens a browser of one's own for a person, at a laptop or a phone. */
export type NewPerson = (options?: PersonOptions) => Promise<Page>

type OfTest = { newPerson: NewPerson; expectComplaint: (text: RegExp) => void }
type OfWorker = {
  /** Whether the server comes with demo data; a spec says it at its top with `test.use`. */
  demoData: 'on' | 'off'
  /** Specs that name the same one share a server; what begins from an empty database names its own. */
  sharedServer: string
  server: Server
  /** Where things are in the demo data, and the session of its facilitator. */
  demo: () => Promise<Demo>
  /** The session of the first facilitator, with demo data or without. */
  facilitatorSession: () => Promise<Demo['session']>
  /** Opens a browser for a person, which stays until it is closed. */
  openContext: (options: PersonOptions) => Promise<BrowserContext>
  /** The pages that are kept from test to test, by how their people came. */
  keptPages: Map<string, Page>
}

/** What a person's console complained about; anything there fails the test. */
const complaints = new WeakMap<BrowserContext, string[]>()

/**
 * The test of this project: a real server for each worker, and people with browsers of their own.
 * An error in a console fails the test, unless the test says beforehand which one it expects.
 */
export const test = base.extend<OfTest, OfWorker>({
  demoData: ['off', { option: true, scope: 'worker' }],
  sharedServer: ['', { option: true, scope: 'worker' }],
  server: [
    async ({ demoData, sharedServer }, use) => {
      void sharedServer
      const server = await startServer({ DEMO: demoData })
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  demo: [
    async ({ browser, server }, use) => {
      let claimed: Promise<Demo> | null = null
      await use(() => (claimed ??= claimDemo(browser, server)))
    },
    { scope: 'worker' },
  ],
  facilitatorSession: [
    async ({ browser, server, demo, demoData }, use) => {
      let claimed: Promise<Demo['session']> | null = null
      const claim = async () =>
        demoData === 'on' ? (await demo()).session : claimEmpty(browser, server)
      await use(() => (claimed ??= claim()))
    },
    { scope: 'worker' },
  ],
  expectComplaint: async ({ newPerson }, use) => {
    void newPerson
    await use((text) => allowed.push(text))
  },
  openContext: [
    async ({ browser, server, facilitatorSession }, use) => {
      await use(async ({ phone, language = 'et', facilitator, calm, scriptless, userAgent }) => {
        const context = await browser.newContext({
          baseURL: server.address,
          viewport: phone ? PHONE : LAPTOP,
          hasTouch: phone ?? false,
          isMobile: phone ?? false,
          javaScriptEnabled: !scriptless,
          userAgent,
          reducedMotion: calm ? 'reduce' : 'no-preference',
          storageState: facilitator ? await facilitatorSession() : undefined,
        })
        if (language !== 'et') {
          await context.addCookies([
            { name: 'kavalaud_language', value: language, url: server.address },
          ])
        }
        watch(context)
        await slowDown(context)
        return context
      })
    },
    { scope: 'worker' },
  ],
  keptPages: [
    async ({ openContext }, use) => {
      void openContext
      const pages = new Map<string, Page>()
      await use(pages)
      for (const page of pages.values()) await page.context().close()
    },
    { scope: 'worker' },
  ],
  newPerson: async ({ openContext, keptPages }, use) => {
    const contexts: BrowserContext[] = []
    allowed.length = 0
    await use(async (options = {}) => {
      const page = options.kept
        ? await keptPage(keptPages, options, openContext)
        : await (await openContext(options)).newPage()
      contexts.push(page.context())
      complaints.set(page.context(), [])
      return page
    })
    const found = contexts.flatMap((context) => complaints.get(context) ?? [])
    const kept = [...keptPages.values()].map((page) => page.context())
    for (const context of contexts) if (!kept.includes(context)) await context.close()
    expect(found.filter((line) => !allowed.some((text) => text.test(line)))).toEqual([])
  },
})

/** The page that was kept, at the size that it had at first, or a new one. */
async function keptPage(
  pages: Map<string, Page>,
  options: PersonOptions,
  open: OfWorker['openContext'],
): Promise<Page> {
  const key = JSON.stringify(options)
  const page = pages.get(key) ?? (await (await open(options)).newPage())
  pages.set(key, page)
  await page.setViewportSize(options.phone ? PHONE : LAPTOP)
  return page
}

const allowed: RegExp[] = []

/** What Remix writes when somebody goes on before a page has all its data. */
const BROKEN_OFF = /^AbortError: signal is aborted without reason/

/** What the stand-in of a socket that a test has routed says, and nowhere, when a page answers what came just before its end. */
const STAND_IN_CLOSED = /^WebSocket is already in CLOSING or CLOSED state\. \(\)$/

function watch(context: BrowserContext): void {
  const note = (line: string) => {
    if (!BROKEN_OFF.test(line) && !STAND_IN_CLOSED.test(line)) complaints.get(context)?.push(line)
  }
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(String(error.error())))
}

export { expect }
