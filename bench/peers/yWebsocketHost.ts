import { reportOnSignal } from '../host/reportOnSignal'
import { importPeer } from './importPeer'

/**
 * `@y/websocket-server` as it comes; it reads where to listen and where to keep its LevelDB from the
 * environment, and says itself when it listens.
 */
process.env['HOST'] = '127.0.0.1'
process.env['YPERSISTENCE'] = process.env['FILE']
// It says something before it listens, and a host's first word is that it is ready.
console.info = () => undefined
reportOnSignal()
await importPeer('@y/websocket-server/src/server.js')
