import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sessionSecret } from './secret'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kavalaud-secret-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

// A disk that was full at the first start left an empty file, and the next start signed cookies with nothing.
it.each(['', '\n', '0123456789'])('is made anew where the file has only %j', (left) => {
  writeFileSync(join(folder, 'session-secret'), left)
  const made = sessionSecret(undefined, folder)
  expect(made).toMatch(/^[0-9a-f]{64}$/)
  expect(sessionSecret(undefined, folder)).toBe(made)
  expect(readdirSync(folder)).toEqual(['session-secret'])
})
