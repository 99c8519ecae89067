import type { IncomingMessage } from 'node:http'

/** What the address of a websocket asks for: `/collab/<document>?ext=1&as=…&kept=1&token=…` (OPEN-1, AUTH-5, AUTH-6, AUTH-7). */
export type SocketAddress = {
  /** The first part of the path, which says who answers. */
  place: string
  /** The rest of the path: what the client calls a document, which may be any text. */
  doc: string
  ext: boolean
  /** The participant whose document it is in the page that asks; null where it does not say. */
  as: string | null
  /** Whether it only brings what that participant left on the device. */
  kept: boolean
  /** Null where there is none; an empty one is a token too, and never a right one. */
  token: string | null
}

/** Reads the address of an upgrade, whatever was sent as one. */
export function readSocketAddress({ url = '' }: Pick<IncomingMessage, 'url'>): SocketAddress {
  const [path = '', query = ''] = url.split(/\?(.*)/su)
  const [, place = ''] = path.split('/')
  const asked = new URLSearchParams(query)
  return {
    place,
    doc: path.slice(`/${place}/`.length),
    ext: asked.get('ext') === '1',
    as: asked.get('as'),
    kept: asked.get('kept') === '1',
    token: asked.get('token'),
  }
}
