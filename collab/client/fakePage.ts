import { afterEach, beforeEach, vi } from 'vitest'
import { copyOn, type Device } from './fakeCopy'
import { FakeServer } from './fakeServer'
import { type OpenDocument, openDocument, type OpenDocumentOptions } from './openDocument'
import type { Status } from './status'

/** A browser on one device, and the server it talks to. Needs fake timers. */
export class FakePage {
  readonly server = new FakeServer()
  readonly device: Device = { update: null, changes: 0, isFull: false }
  readonly network = new EventTarget()
  readonly #opened: OpenDocument[] = []

  open(options: Partial<OpenDocumentOptions> = {}): OpenDocument {
    const document = openDocument({
      url: 'ws://server/collab',
      document: 'b1.cards',
      participantKey: 'p1',
      WebSocketPolyfill: this.server.WebSocket,
      openCopy: (_participant, _document, doc) => copyOn(this.device, doc),
      network: this.network,
      ...options,
    })
    this.#opened.push(document)
    return document
  }

  /** The text that the server has on disk. */
  get onDisk(): string {
    return this.server.disk.getText('text').toJSON()
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.#opened.map((one) => one.close()))
  }
}

/** Gives each test of a file a page of its own, and time that passes only when it says so. */
export function onAFreshPage(take: (page: FakePage) => void): void {
  let page: FakePage
  beforeEach(() => {
    vi.useFakeTimers()
    page = new FakePage()
    take(page)
  })
  afterEach(async () => {
    await page.closeAll()
    vi.useRealTimers()
  })
}

/** Lets time pass. */
export const pass = async (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

/** Lets everything arrive that is under way. */
export const settle = async (): Promise<unknown> => pass(20)

/** One edit: a word before all others. */
export const write = (document: OpenDocument, word: string): void =>
  document.doc.getText('text').insert(0, word)

/** What the page tells of the work now. */
export const status = (document: OpenDocument): Status => document.status.getSnapshot()
