import { reportOnSignal } from '../host/reportOnSignal'
import { importPeer } from './importPeer'

/** Hocuspocus as it comes, with its SQLite extension. */
interface Hocuspocus {
  Server: new (options: object) => { listen: () => Promise<unknown> }
}
interface Sqlite {
  SQLite: new (options: { database: string }) => object
}

const { PORT = '0', FILE = '' } = process.env
const { Server } = await importPeer<Hocuspocus>('@hocuspocus/server/dist/hocuspocus-server.esm.js')
const { SQLite } = await importPeer<Sqlite>(
  '@hocuspocus/extension-sqlite/dist/hocuspocus-sqlite.esm.js',
)
const server = new Server({
  port: Number(PORT),
  address: '127.0.0.1',
  quiet: true,
  extensions: [new SQLite({ database: FILE })],
})
await server.listen()
reportOnSignal()
console.log('ready')
