import { hasUpgraded } from './upgrade'

/** How long after a cut the server is asked again, in ms. */
const AGAIN_MS = 3000

/** What a proxy answers where the server is not there; one that starts again soon is. */
const NOT_THERE = [502, 503, 504]

/**
 * Keeps the page that is open where a connection is lost, with everything that somebody is typing into it: Remix
 * would put an error in its place. A look at the page's data waits until the server is there again; a form is
 * answered by the refusal `notReached`, since nobody knows whether it arrived. The way to another page fails as
 * before; where the server was upgraded that page is loaded anew (`useWayNoted`), and its data does not come before it.
 *
 * It stands in for the browser's `fetch`, because Remix lets nothing else come between.
 */
export function keepPageOverCuts(): void {
  const send = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    if (!(input instanceof URL) || !input.pathname.endsWith('.data')) return send(input, init)
    if ((init?.method ?? 'GET') !== 'GET') return (await receive(send, input, init)) ?? notReached()
    if (input.pathname !== dataOf(window.location.pathname)) {
      return hasUpgraded() ? untilLeft() : send(input, init)
    }
    for (;;) {
      const response = await receive(send, input, init)
      if (response !== null) return response
      await pause(AGAIN_MS)
      init?.signal?.throwIfAborted()
    }
  }
}

/** Where Remix asks for the data of a page. */
const dataOf = (path: string): string =>
  path === '/' ? '/_root.data' : `${path.replace(/\/$/, '')}.data`

/** The answer when it is there whole; null where the connection was lost before that. */
async function receive(
  send: typeof fetch,
  input: URL,
  init: RequestInit | undefined,
): Promise<Response | null> {
  try {
    const response = await send(input, init)
    if (NOT_THERE.includes(response.status)) return null
    return response.body ? new Response(await response.arrayBuffer(), response) : response
  } catch (error) {
    if (init?.signal?.aborted) throw error
    return null
  }
}

/** As an action of ours would refuse, in the encoding of Remix's single fetch (turbo-stream): a list in which `_1: 2` is a key and a value by their places. */
const NOT_REACHED =
  '[{"_1":2},"data",{"_3":4},"refusal",{"_5":6,"_7":8,"_9":10},' +
  '"code","invalid","reason","notReached","params",{}]\n'

const notReached = (): Response => new Response(NOT_REACHED, { status: 503 })

const untilLeft = () => new Promise<Response>(() => {})

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
