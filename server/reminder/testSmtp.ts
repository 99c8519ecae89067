import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type TestSmtp = {
  url: string
  /** The letters taken so far, with their heads and decoded text. */
  letters: { to: string[]; head: string; text: string }[]
  /** Breaks the lines of everybody who is connected, without a word. */
  hangUp: () => void
  stop: () => Promise<void>
}

/** A mail server on this machine that keeps what it takes. */
export async function testSmtp(options: SMTPServerOptions = {}): Promise<TestSmtp> {
  const letters: TestSmtp['letters'] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('latin1')
        const end = raw.indexOf('\r\n\r\n')
        letters.push({
          to: envelope.rcptTo.map(({ address }) => address),
          head: raw.slice(0, end).replace(/\r\n[ \t]+/gu, ' '),
          text: decoded(raw.slice(end + 4)),
        })
        done()
      })
    },
    ...options,
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const lines = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => lines.add(socket))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    hangUp: () => lines.forEach((line) => line.destroy()),
    stop: () => new Promise<void>((done) => server.close(() => done())),
  }
}

/** Quoted-printable (RFC 2045) as UTF-8 text. */
function decoded(body: string): string {
  const bytes = body
    .replace(/=\r\n/gu, '')
    .replace(/=([\dA-F]{2})/gu, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
