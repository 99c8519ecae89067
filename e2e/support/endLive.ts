import type { Page } from '@playwright/test'

/**
 * Lets the live documents of a page be ended as the server would, by closing the latest connection
 * with a code; the next one is let in again.
 *
 * @returns ends it
 */
export async function endLive(page: Page): Promise<(code: number) => void> {
  let endLatest: (code: number) => void = () => undefined
  await page.routeWebSocket(/\/collab\//, (socket) => {
    const server = socket.connectToServer()
    let hasEnded = false
    // What the server still sends then must not reach a page that has closed: its socket would throw.
    server.onMessage((message) => {
      if (!hasEnded) socket.send(message)
    })
    endLatest = (code) => {
      hasEnded = true
      void socket.close({ code })
      void server.close()
    }
  })
  return (code) => endLatest(code)
}
