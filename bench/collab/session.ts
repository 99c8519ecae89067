import { LoadClient } from '../load/loadClient'
import type { OpenHost } from '../host/startOpenHost'
import type { Contender } from './contenders'

/** What every work is given. */
export interface Setting {
  readonly contender: Contender
  /** A folder of its own for what the server keeps. */
  readonly folder: string
  /** How long people work, in ms. */
  readonly ms: number
  /** The file with the large board, as one Yjs update. */
  readonly board: string
}

const AT_A_TIME = 20

/** A client of the document, not connected yet. */
export function newClient(
  { contender }: Setting,
  { port }: OpenHost,
  doc: string,
  nth: number,
): LoadClient {
  const { dialect, pathOf } = contender
  return new LoadClient(nth, { port, path: pathOf(doc), doc, dialect })
}

/** Connects them all, some at a time. */
export async function connectAll(clients: readonly LoadClient[]): Promise<void> {
  for (let from = 0; from < clients.length; from += AT_A_TIME) {
    await Promise.all(clients.slice(from, from + AT_A_TIME).map((client) => client.connect()))
  }
}
