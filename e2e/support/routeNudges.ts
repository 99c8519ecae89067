import type { Page, WebSocketRoute } from '@playwright/test'

/** Leads the nudges of a page through the test, which can tell it of more than there were. */
export async function routeNudges(page: Page): Promise<(topic: string) => void> {
  let route: WebSocketRoute | null = null
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    socket.connectToServer()
    route = socket
  })
  return (topic) => route?.send(`42["nudge","${topic}"]`)
}
