import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { copyOn } from '../../collab/client/fakeCopy'
import { openDocument } from '../../collab/client/openDocument'
import { LiveClient } from '../clients/liveClient'

/** Somebody with the document, by whatever client. */
export type Person = {
  doc: Y.Doc
  /** Comes anew, although nothing may be wrong. */
  come: () => void
  /** Whether it waits to be told to come, as one does that does not come back by itself. */
  isAway: () => boolean
  /** Whether it has everything it asked for, and knows of everything it wrote that it is saved, as far as it can know. */
  isSettled: () => boolean
  /** What ended it for good; null while nothing did. */
  refusal: () => string | null
  /** How often it has tried to connect. */
  visits: () => number
  leave: () => void
}

const DOCUMENT = 'converge'

/** Three with our own client and a copy on the device, one with the stock provider of y-websocket, and a `LiveClient`. */
export function gatherCrowd(port: number): Person[] {
  const url = `ws://127.0.0.1:${port}/collab`
  const ours = ['p0', 'p1', 'p2'].map((as) => ourClient(url, as))
  return [...ours, stockProvider(url, 'p3'), liveClient(url, 'p4')]
}

function ourClient(url: string, as: string): Person {
  const { Counted, visits } = countVisits(as)
  const device = { update: null, changes: 0, isFull: false }
  const open = openDocument({
    url,
    document: DOCUMENT,
    participantKey: as,
    WebSocketPolyfill: Counted,
    openCopy: (_participant, _document, doc) => copyOn(device, doc),
  })
  const status = () => open.status.getSnapshot()
  return {
    doc: open.doc,
    come: open.retry,
    isAway: () => false,
    isSettled: () => status().kind === 'saved',
    refusal: () => (status().kind === 'refused' ? JSON.stringify(status()) : null),
    visits,
    leave: () => void open.close(),
  }
}

/** It is never told that anything is saved: that all of its own is shows when the others have it, who get nothing unsaved. */
function stockProvider(url: string, as: string): Person {
  const { Counted, visits } = countVisits(as)
  const provider = new WebsocketProvider(url, DOCUMENT, new Y.Doc(), {
    WebSocketPolyfill: Counted,
    disableBc: true,
  })
  let refusal: string | null = null
  provider.on('closed', ({ code }) => {
    refusal = `closed with ${code}`
  })
  return {
    doc: provider.doc,
    come: () => {
      provider.disconnect()
      provider.connect()
    },
    isAway: () => false,
    isSettled: () => provider.synced,
    refusal: () => refusal,
    visits,
    leave: () => {
      provider.awareness.destroy()
      provider.destroy()
    },
  }
}

function liveClient(url: string, as: string): Person {
  const client = new LiveClient(`${url}/${DOCUMENT}`, as)
  client.connect()
  return {
    doc: client.doc,
    come: () => {
      client.disconnect()
      client.connect()
    },
    isAway: () => client.closedWith !== null,
    isSettled: () => client.isSaved,
    refusal: () => {
      const { closedWith } = client
      const isFinal = closedWith !== null && closedWith >= 4400 && closedWith < 4500
      return isFinal ? `closed with ${closedWith}` : null
    },
    visits: () => client.visits,
    leave: () => client.disconnect(),
  }
}

/** The browser's WebSocket for a provider of this participant, and how many of them it made. */
function countVisits(as: string) {
  let visits = 0
  class Counted extends WebSocket {
    constructor(address: string | URL) {
      const url = new URL(address)
      url.searchParams.set('as', as)
      super(url, { perMessageDeflate: false })
      visits += 1
    }
  }
  return {
    Counted: Counted as unknown as typeof globalThis.WebSocket,
    visits: () => visits,
  }
}
