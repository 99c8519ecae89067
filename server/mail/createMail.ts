import { Readable } from 'node:stream'
import { createTransport, type Transporter } from 'nodemailer'
import { readSignedToken, signToken } from '../tokens'

/** A letter in plain text; `unsubscribe` is the address that stops further ones. */
export type Letter = { to: string; subject: string; text: string; unsubscribe: string }

export type Mail = {
  /**
   * Hands a letter to the mail server; null where none is set. `beforeHandOver` is awaited when the
   * server is ready for the letter, before anything of it leaves; what it throws keeps it here.
   * Rejects where the server does not take the letter: with the code `EENVELOPE` for this addressee
   * alone, `EMESSAGE` where it refused the letter itself, else for everybody. After the hand-over
   * every other code leaves open whether the letter was taken.
   */
  send: ((letter: Letter, beforeHandOver: () => Promise<void>) => Promise<void>) | null
  /** The token of an account in the links that stop its mail. */
  unsubscribeToken: (accountId: string) => string
  /** The account of such a token; null for one that was not signed here. */
  accountOf: (token: string) => string | null
}

export type MailOptions = {
  /** `smtp://user:password@host:port`, or `smtps:`. */
  smtpUrl: string | undefined
  from: string
  /** Signs the tokens. */
  secret: string
  /** Hears why a letter was not sent, or may not have been. */
  onFailure: (error: unknown) => void
}

/** A mail server that says nothing is given up after so long. */
const PATIENCE_MS = 10_000

/** Mail by SMTP, with a way to stop it in one press (RFC 2369, RFC 8058). */
export function createMail({ smtpUrl, from, secret, onFailure }: MailOptions): Mail {
  // Not what cookies are signed with, so that a token of one is none of the other.
  const ownSecret = `unsubscribe ${secret}`
  return {
    send: smtpUrl === undefined ? null : telling(onFailure, sender(smtpUrl, from)),
    unsubscribeToken: (accountId) => signToken(accountId, ownSecret),
    accountOf: (token) => readSignedToken(token, ownSecret),
  }
}

function transport(url: string): Transporter {
  return createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

type Send = NonNullable<Mail['send']>

function telling(onFailure: (error: unknown) => void, send: Send): Send {
  return async (letter, beforeHandOver) => {
    try {
      await send(letter, beforeHandOver)
    } catch (error) {
      onFailure(error)
      throw error
    }
  }
}

function sender(smtpUrl: string, from: string): Send {
  return async ({ to, subject, text, unsubscribe }, beforeHandOver) => {
    const transporter = transport(smtpUrl).use('stream', ({ message }, done) => {
      message.processFunc((content) => Readable.from(heldBack(content, beforeHandOver)))
      done()
    })
    await transporter.sendMail({
      from: { name: 'Kavalaud', address: from },
      to: { name: '', address: to },
      subject,
      text,
      textEncoding: 'quoted-printable',
      headers: {
        'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    })
  }
}

/** Nodemailer asks for the content only once the server has answered DATA with a go-ahead. */
async function* heldBack(content: Readable, beforeHandOver: () => Promise<void>) {
  await beforeHandOver()
  yield* content
}
