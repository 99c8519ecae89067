import type { Page, WebSocketRoute } from '@playwright/test'
import { expect, test } from './support/test'
import { untilAlive } from './support/untilAlive'

test.use({ demoData: 'on' })

const LOOKS = 40

test('a page that is told of changes just as its looks begin and end goes on looking', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const [plan = ''] = (await demo()).plans
  const nudge = await routeNudges(anu)
  await anu.goto(plan)
  await untilAlive(anu)
  let looks = 0
  const tell = () => looks < LOOKS && nudge(plan.replace('/plans/', 'plan:'))
  const isLook = (url: string) => new URL(url).pathname === `${plan}.data`
  anu.on('request', (request) => isLook(request.url()) && tell())
  anu.on('requestfinished', (request) => {
    if (!isLook(request.url())) return
    looks += 1
    tell()
  })
  tell()
  await expect.poll(() => looks).toBeGreaterThanOrEqual(LOOKS)
})

/** Leads the nudges of a page through the test, which can tell it of more than there were. */
async function routeNudges(page: Page): Promise<(topic: string) => void> {
  let route: WebSocketRoute | null = null
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    socket.connectToServer()
    route = socket
  })
  return (topic) => route?.send(`42["nudge","${topic}"]`)
}
