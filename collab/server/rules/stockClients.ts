import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** Unmodified providers at a test's server, each with a document of its own. */
export class StockClients {
  readonly #address: string
  readonly #opened: WebsocketProvider[] = []

  /** @param address of the server, up to the document's name */
  constructor(address: string) {
    this.#address = address
  }

  /** Connects somebody to the document `doc`; the server hears who in `?who=`. */
  open(who: string, doc = 'd'): WebsocketProvider {
    const provider = new WebsocketProvider(this.#address, doc, new Y.Doc(), {
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      params: { who },
    })
    this.#opened.push(provider)
    return provider
  }

  /** Lets all of them go. */
  end(): void {
    for (const provider of this.#opened) {
      provider.awareness.destroy()
      provider.destroy()
    }
  }
}
