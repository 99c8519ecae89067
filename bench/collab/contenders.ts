import type { Dialect } from '../load/dialect'
import { hocuspocusDialect, yWebsocketDialect } from '../load/dialect'
import { buildHosts, type OpenHost, productFlags, startOpenHost } from '../host/startOpenHost'

/** A server that takes part. */
export interface Contender {
  readonly name: 'relay' | 'durable-relay' | 'y-websocket' | 'hocuspocus' | 'ours'
  /** As a heading. */
  readonly title: string
  readonly dialect: Dialect
  /** The path at which a document is opened. */
  readonly pathOf: (doc: string) => string
  /** Whether it keeps documents at all. */
  readonly keeps: boolean
  /** Starts it over what it keeps in the folder; `fixture` is what a relay has for every document. */
  readonly start: (folder: string, fixture?: string) => Promise<OpenHost>
}

const plainPath = (doc: string) => `/${doc}`

/** Builds all of them; to be called once. */
export async function buildContenders(): Promise<readonly Contender[]> {
  const folder = await buildHosts({
    ours: 'bench/host/openHost.ts',
    sqliteLogWorker: 'collab/server/log/sqliteLogWorker.ts',
    relay: 'bench/peers/relayHost.ts',
    'y-websocket': 'bench/peers/yWebsocketHost.ts',
    hocuspocus: 'bench/peers/hocuspocusHost.ts',
  })
  const contender = (
    name: Contender['name'],
    title: string,
    {
      dialect = yWebsocketDialect,
      pathOf = plainPath,
      keeps = true,
      script = name,
      flags = [] as readonly string[],
      env = (_data: string): Record<string, string> => ({}),
    } = {},
  ): Contender => ({
    name,
    title,
    dialect,
    pathOf,
    keeps,
    start: (data, fixture) =>
      startOpenHost({
        script: `${folder}/${script}.mjs`,
        file: `${data}/${name}`,
        flags,
        env: { ...env(data), ...(fixture === undefined ? {} : { FIXTURE: fixture }) },
      }),
  })
  return [
    contender('relay', 'raw relay', { keeps: false }),
    contender('durable-relay', 'the same, each message on disk first', {
      keeps: false,
      script: 'relay',
      env: (data) => ({ JOURNAL: `${data}/journal` }),
    }),
    contender('y-websocket', '@y/websocket-server 0.1.1'),
    contender('hocuspocus', 'Hocuspocus 4.7', { dialect: hocuspocusDialect, pathOf: () => '/' }),
    contender('ours', 'ours', {
      pathOf: (doc) => `/collab/${doc}?ext=1`,
      flags: await productFlags(),
    }),
  ]
}
