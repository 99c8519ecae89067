import type { BrowserContext, Page } from '@playwright/test'

/** The way of live documents to the server, in the hands of a test. */
export type LiveRoute = {
  /** Ends what is open as the server would, with a code; the next connections are let in again. */
  end: (code: number) => void
  /** Ends what is open, and lets nothing through until `mend`. */
  cut: () => void
  mend: () => void
}

/** Leads the live documents of a page, or of all pages of a person, through the test. */
export async function routeLive(of: Page | BrowserContext): Promise<LiveRoute> {
  let isCut = false
  const open = new Set<(code: number) => void>()
  await of.routeWebSocket(/\/collab\//, (socket) => {
    if (isCut) return void socket.close({ code: AGAIN_LATER })
    const server = socket.connectToServer()
    let hasEnded = false
    // What the server still sends then must not reach a page that has closed: its socket would throw.
    server.onMessage((message) => {
      if (!hasEnded) socket.send(message)
    })
    open.add((code) => {
      hasEnded = true
      void socket.close({ code })
      void server.close()
    })
  })
  const end = (code: number) => {
    for (const endOne of open) endOne(code)
    open.clear()
  }
  return {
    end,
    cut: () => {
      isCut = true
      end(AGAIN_LATER)
    },
    mend: () => {
      isCut = false
    },
  }
}

const AGAIN_LATER = 1013
