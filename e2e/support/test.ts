import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { startServer, type Server } from './server'

export const LAPTOP = { width: 1366, height: 768 }
export const PHONE = { width: 360, height: 640 }

type PersonOptions = { phone?: boolean; language?: 'et' | 'en' | 'ru' }

/** Opens a browser of one's own for a person, at a laptop or a phone. */
export type NewPerson = (options?: PersonOptions) => Promise<Page>

/** What a person's console complained about; anything there fails the test. */
const complaints = new WeakMap<BrowserContext, string[]>()

/**
 * The test of this project: a real server for each worker, and people with browsers of their own.
 * An error in a console fails the test, unless the test says beforehand which one it expects.
 */
export const test = base.extend<
  { newPerson: NewPerson; expectComplaint: (text: RegExp) => void },
  { server: Server }
>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  expectComplaint: async ({ newPerson }, use) => {
    void newPerson
    await use((text) => allowed.push(text))
  },
  newPerson: async ({ browser, server }, use) => {
    const contexts: BrowserContext[] = []
    allowed.length = 0
    await use(async ({ phone = false, language = 'et' } = {}) => {
      const context = await browser.newContext({
        baseURL: server.address,
        viewport: phone ? PHONE : LAPTOP,
        hasTouch: phone,
        isMobile: phone,
      })
      if (language !== 'et') {
        await context.addCookies([
          { name: 'kavalaud_language', value: language, url: server.address },
        ])
      }
      contexts.push(context)
      complaints.set(context, [])
      watch(context)
      return context.newPage()
    })
    const found = contexts.flatMap((context) => complaints.get(context) ?? [])
    for (const context of contexts) await context.close()
    expect(found.filter((line) => !allowed.some((text) => text.test(line)))).toEqual([])
  },
})

const allowed: RegExp[] = []

function watch(context: BrowserContext): void {
  const note = (line: string) => complaints.get(context)?.push(line)
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(String(error.error())))
}

export { expect }
