import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnv } from './env'
import { sessionSecret } from './secret'

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readEnv({})).toMatchObject({ PORT: 3000, HOST: 'localhost', DATA_DIR: 'data' })
  })

  it('takes an empty variable as one that is not there', () => {
    expect(readEnv({ PORT: '', ORIGIN: '' })).toMatchObject({ PORT: 3000 })
  })

  it('takes the sizes of live documents in MB', () => {
    expect(readEnv({})).toMatchObject({ COLLAB_FRAME_MB: 1, COLLAB_DOCUMENT_MB: 32 })
    const given = { COLLAB_FRAME_MB: '4', COLLAB_DOCUMENT_MB: '128' }
    expect(readEnv(given)).toMatchObject({ COLLAB_FRAME_MB: 4, COLLAB_DOCUMENT_MB: 128 })
  })

  it('takes no more of an address than links begin with', () => {
    expect(readEnv({ ORIGIN: 'https://Laud.ee:443/' }).ORIGIN).toBe('https://laud.ee')
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://x'],
    ['SESSION_SECRET', 'short'],
    ['ORIGIN', 'laud.example.ee'],
    ['LOG_LEVEL', 'loud'],
    ['SMTP_URL', 'https://mail.example.ee'],
    ['MAIL_FROM', 'nobody'],
    ['METRICS_TOKEN', 'short'],
    ['COLLAB_FRAME_MB', '0'],
    ['COLLAB_FRAME_MB', '17'],
    ['COLLAB_DOCUMENT_MB', 'large'],
    ['COLLAB_DOCUMENT_MB', '1.5'],
  ])('names %s when it is "%s", in one line', (name, value) => {
    const read = () => readEnv({ [name]: value })
    expect(read).toThrow(new RegExp(`^Invalid configuration: ${name} [^\\n]+$`))
  })

  it('sends no mail without the address that links in it begin with', () => {
    const SMTP_URL = 'smtp://mail.example.ee'
    expect(() => readEnv({ SMTP_URL })).toThrow(/^Invalid configuration: ORIGIN must be set[^\n]+$/)
    expect(readEnv({ SMTP_URL, ORIGIN: 'https://laud.ee' })).toMatchObject({ SMTP_URL })
  })

  it('keeps a generated secret for its owner alone, and takes a given one before it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kavalaud-env-'))
    const made = sessionSecret(undefined, folder)
    expect(made).toHaveLength(64)
    expect(sessionSecret(undefined, folder)).toBe(made)
    expect(statSync(join(folder, 'session-secret')).mode & 0o777).toBe(0o600)
    expect(sessionSecret('given', folder)).toBe('given')
    rmSync(folder, { recursive: true })
  })
})
