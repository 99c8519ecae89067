import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Logger } from 'pino'
import { systemClock } from '../collab/server/clock'
import type { Observer } from '../collab/server/observer'
import { createBoardTurns } from './board/boardTurns'
import { refuseBrokenRestore } from './backup/brokenRestore'
import { dataPlaces } from './backup/dataPlaces'
import { createCollabTokens, type CollabTokens } from './live/collabTokens'
import { createCookies, type Cookies } from './http/cookies'
import { holdDataFolder } from './dataFolder'
import { type DiskFault, diskFaultOf } from './diskFault'
import { openDb, type Db } from './db'
import type { Deps, Documents } from './deps'
import { openDocuments, type LiveDocuments } from './live/documents'
import type { Env } from './env'
import { ImportReader } from './import/importReader'
import { createLimits } from './limits'
import { liveLimits } from './live/liveLimits'
import { createLiveRows, type LiveRows } from './live/liveRows'
import { createMail, type Mail } from './mail/createMail'
import { migrate } from './migrate'
import { createNudges, type Nudges } from './nudges'
import { loggedDocument } from './operation/loggedDocument'
import { logRefusals } from './operation/logRefusals'
import { createMetrics, type Metrics } from './operation/metrics'
import { openerReader } from './live/openerReader'
import { actorReader } from './readActor'
import { sessionSecret } from './secret'
import { createServices, type Services } from './services'
import { discardUnfinishedDemo } from './unfinishedDemo'

export type CoreOptions = {
  env: Env
  /** The project's folder. */
  root: string
  logger: Logger
  /** Where the built writer thread of the update log is. */
  workerUrl: URL
  /** Where the built thread is that reads an import. */
  importWorkerUrl: URL
  now?: () => Date
}

/** What is behind the pages: what is kept, what is live, and the use cases over both. */
export type Core = {
  cookies: Cookies
  collabTokens: CollabTokens
  documents: LiveDocuments
  nudges: Nudges
  /** The rows that follow the live documents. */
  rows: LiveRows
  metrics: Metrics
  /** Counts and logs what happens to live documents and to those who ask for them. */
  observer: Observer
  deps: Deps
  services: Services
  /** Lets another server have the data folder. */
  letGo: () => void
}

/** Opens the database and the live documents in the data folder, and sets up the use cases over them. */
export async function openCore(options: CoreOptions): Promise<Core> {
  const { env, logger, now = () => new Date() } = options
  const data = await openData(options)
  const { dataDir, letGo, secret } = data
  const { onDiskFault, onRowsBehind } = faultLog(logger)
  const cookies = createCookies(secret, env.ORIGIN?.startsWith('https:') ?? false)
  const collabTokens = createCollabTokens(secret, now)
  const nudges = createNudges({
    origin: env.ORIGIN ?? null,
    readActor: async ({ headers }) => readActor(headers),
    mayFollow: async ({ headers }, topic) => services.mayFollow(await readActor(headers), topic),
    onFault: (error) => logger.error({ err: error }, 'nobody knows who may follow a topic'),
  })
  const metrics = createMetrics()
  const observer = observedBy(metrics, logger)
  const documents = openDocuments({
    file: join(dataDir, 'collab.db'),
    workerUrl: options.workerUrl,
    limits: liveLimits(env),
    readOpener: (request) => readOpener(request),
    authorize: (...asked) => services.authorizeDocument(...asked),
    onCommitted: (name) => rows.changed(name),
    logger,
    observer,
    watch: (stream) => metrics.watch(stream),
  })
  const deps = depsOf({ ...options, now }, data, documents, nudges)
  const services = createServices(deps, onDiskFault)
  const readActor = actorReader(services, cookies)
  const readOpener = openerReader(services, cookies, collabTokens)
  const rows = createLiveRows(deps, onRowsBehind)
  return {
    cookies,
    collabTokens,
    documents,
    nudges,
    rows,
    metrics,
    observer,
    deps,
    services,
    letGo,
  }
}

type Data = { dataDir: string; letGo: () => void; db: Db; secret: string }

async function openData({ env, root }: CoreOptions): Promise<Data> {
  const dataDir = resolve(root, env.DATA_DIR)
  // What people wrote and the hashes of their passwords: not for other users of the machine.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  refuseBrokenRestore(dataDir)
  const letGo = holdDataFolder(dataDir)
  discardUnfinishedDemo(dataPlaces(env, root))
  const url = env.DATABASE_URL ?? `file:${join(dataDir, 'kavalaud.db')}`
  await migrate(url, join(root, 'prisma', 'migrations'))
  return {
    dataDir,
    letGo,
    db: await openDb(url),
    secret: sessionSecret(env.SESSION_SECRET, dataDir),
  }
}

function depsOf(
  { env, logger, importWorkerUrl, now }: CoreOptions & Pick<Deps, 'now'>,
  { db, secret }: Data,
  documents: Documents,
  { nudge, rightsChanged }: Nudges,
): Deps {
  return {
    db,
    documents: recheckedBeside(documents, rightsChanged),
    boardTurns: createBoardTurns(),
    nudge,
    limits: createLimits(),
    mail: openMail(env, secret, logger),
    readImport: importsReadBy(importWorkerUrl),
    now,
  }
}

/** The live documents, where whatever has them decided again ends the decisions about who follows what as well. */
function recheckedBeside(documents: Documents, rightsChanged: () => void): Documents {
  return {
    ...documents,
    recheck: (name) => {
      rightsChanged()
      documents.recheck(name)
    },
    recheckPerson: (key) => {
      rightsChanged()
      documents.recheckPerson(key)
    },
    recheckAccount: (accountId) => {
      rightsChanged()
      documents.recheckAccount(accountId)
    },
  }
}

function observedBy({ observer }: Metrics, logger: Logger): Observer {
  const log = logRefusals(logger, systemClock)
  const refused: Observer['refused'] = (...what) => {
    observer.refused(...what)
    log(...what)
  }
  const damaged: Observer['damaged'] = (doc, what) => {
    observer.damaged(doc, what)
    logger.error({ doc: loggedDocument(doc), what }, 'something stored was unreadable')
  }
  return { ...observer, refused, damaged }
}

const faultLog = (logger: Logger) => ({
  onDiskFault: (fault: DiskFault) =>
    logger.error({ fault }, 'the disk takes nothing: nobody can save'),
  onRowsBehind: (error: unknown) =>
    logger.error({ err: error, fault: diskFaultOf(error) }, 'rows stay behind'),
})

function importsReadBy(workerUrl: URL): Deps['readImport'] {
  const reader = new ImportReader({ workerUrl })
  return (job) => reader.read(job)
}

function openMail(env: Env, secret: string, logger: Logger): Mail {
  return createMail({
    smtpUrl: env.SMTP_URL,
    from: mailFrom(env),
    secret,
    onFailure: (error) => logger.warn({ code: codeOf(error), err: error }, 'a letter was not sent'),
  })
}

/** What the kind of an error is called, where it says. */
function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** An address of the host that people use, where none was given. */
function mailFrom({ MAIL_FROM, ORIGIN }: Env): string {
  return MAIL_FROM ?? `kavalaud@${ORIGIN ? new URL(ORIGIN).hostname : 'localhost'}`
}
