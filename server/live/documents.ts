import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import { WebSocketServer } from 'ws'
import { systemClock } from '../../collab/server/clock'
import { closeCodes } from '../../collab/server/wire/closeCodes'
import type { Observer } from '../../collab/server/observer'
import type { Limits } from '../../collab/server/limits'
import type { Authorize } from '../../collab/server/door'
import { createRooms } from '../../collab/server/rooms'
import { SqliteLog } from '../../collab/server/log/sqliteLog'
import { createWsSocket, webSocketOptions } from '../../collab/server/connection/wsSocket'
import { linkOfKey } from '../../domain/board/personKey'
import type { DocumentRight } from '../board/authorizeDocument'
import { actorBehind } from '../board/actorBehind'
import { whyNotOpened } from '../board/whyNotOpened'
import type { Actor, Documents } from '../deps'
import { loggedDocument } from '../operation/loggedDocument'
import type { Opener } from './openerReader'
import { readSocketAddress } from './socketAddress'
import { refuseUpgrade, type Upgrade } from '../upgrades'

export type LiveDocuments = Documents & {
  upgrade: Upgrade
  stats: () => { openRooms: number; connections: number }
  /** Commits what has come, tells every socket "again, soon", and closes the log. */
  close: () => Promise<void>
}

export type LiveDocumentsOptions = {
  /** The path of the update log's own file. */
  file: string
  /** Where the built writer thread of the log is. */
  workerUrl: URL
  limits: Limits
  /** Who opens a document; null where what they brought to say so does not count. */
  readOpener: (request: IncomingMessage) => Promise<Opener | null>
  /** What somebody may do in a document, or by one partner's link alone; null for one they may not open. */
  authorize: (actor: Actor, name: string, onlyLink: string | null) => Promise<DocumentRight | null>
  onCommitted: (name: string) => void
  logger: Logger
  observer: Observer
  /** Is handed the stream of every socket, to count its bytes. */
  watch: (stream: Duplex) => void
}

/** The live documents of this process: opened over sockets, kept in the update log. */
export function openDocuments(options: LiveDocumentsOptions): LiveDocuments {
  const { file, workerUrl, limits, onCommitted, logger, observer, watch } = options
  const log = new SqliteLog({
    file,
    workerUrl,
    onCommit: (...commit) => observer.committed(...commit),
  })
  const clock = systemClock
  const rooms = createRooms<IncomingMessage>({
    log,
    clock,
    limits,
    onCommitted,
    observer,
    onFault: (doc, error) =>
      logger.error({ err: error, doc: loggedDocument(doc) }, 'a live document failed'),
    authorize: authorizing(options),
  })
  const sockets = new WebSocketServer(webSocketOptions(limits))
  sockets.on('wsClientError', (_error, socket, request) => {
    observer.refused(readSocketAddress(request).doc, 400, 'upgrade')
    refuseUpgrade(socket, 400)
  })
  return {
    read: (name) => rooms.read(name),
    look: (name, look) => rooms.look(name, look),
    newest: (names) => log.newest(names),
    apply: (name, update, author) => rooms.apply(name, update, author),
    recheck: (name) => rooms.recheck({ doc: name }),
    recheckPerson: (participant) => rooms.recheck({ participant }),
    recheckAccount: (account) => rooms.recheck({ account }),
    stats: () => rooms.stats(),
    upgrade: (request, socket, head) => {
      const { doc, ext } = readSocketAddress(request)
      const onBroken = (code: number, reason: string) => observer.refused(doc, code, reason)
      sockets.handleUpgrade(request, socket, head, (ws) => {
        watch(socket)
        const taken = createWsSocket(ws, socket, clock, onBroken)
        rooms.accept(taken, { doc, ext, credential: request })
      })
    },
    close: async () => {
      await rooms.close()
      await log.close()
    },
  }
}

/** Decides about the request of a socket: as whom it opens a document and what it may do there, or why it does not open it. */
function authorizing({
  readOpener,
  authorize,
}: Pick<LiveDocumentsOptions, 'readOpener' | 'authorize'>): Authorize<IncomingMessage> {
  return async (doc, request) => {
    const opener = await readOpener(request)
    if (!opener) return closeCodes.signIn
    const { as, kept } = readSocketAddress(request)
    const bringsFor = kept ? as : null
    const actor = bringsFor === null ? opener.actor : actorBehind(bringsFor, opener.actor)
    const right = await authorize(actor, doc, bringsFor === null ? null : linkOfKey(bringsFor))
    if (!right || (as !== null && as !== right.key)) return whyNotOpened(actor, as, right !== null)
    const { key: participant, name, colour, mode } = right
    const ends = [right.until, opener.until].map((end) => end?.getTime() ?? Infinity)
    const account = actor.accountId ?? undefined
    return { participant, name, colour, mode, account, until: Math.min(...ends) }
  }
}
