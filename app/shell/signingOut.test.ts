import { beforeEach, expect, it, type Mock, vi } from 'vitest'
import * as Y from 'yjs'
import { type FakeIndexedDb, onAFreshDevice } from '../../collab/client/fakeIndexedDb'
import { openLocalCopy } from '../../collab/client/localCopy'
import { countAtStake, noteStake } from '../leaving/stakes'
import { signedOutCookie } from './signedOutMark'
import { countLostBySigningOut, finishSigningOut, signOut } from './signingOut'

const COPY = 'kavalaud/a-mari/b1.cards'
const PROBE = 'kavalaud/probe'

let device: FakeIndexedDb
/** What the server answers to signing out. */
let answer: () => Promise<{ type: string }>
let assign: Mock<() => void>

onAFreshDevice((fresh) => (device = fresh))

beforeEach(async () => {
  answer = async () => ({ type: 'opaqueredirect' })
  assign = vi.fn<() => void>()
  const stored = new Map<string, string>()
  vi.stubGlobal('fetch', () => answer())
  vi.stubGlobal('location', { assign })
  vi.stubGlobal('document', { cookie: '' })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  })
  const copy = openLocalCopy('a-mari', 'b1.cards', new Y.Doc())
  await copy.loaded
  await copy.keepChanges(2)
  await copy.close()
})

it('forgets the copies once the server has signed out, and not before (COPY-4)', async () => {
  answer = async () => {
    expect(device.stored.has(COPY)).toBe(true)
    return { type: 'opaqueredirect' }
  }
  expect(await signOut('a-mari', '/sign-in')).toBe(true)
  expect(device.stored.has(COPY)).toBe(false)
  expect(assign).toHaveBeenCalledWith('/sign-in')
})

it.each([
  ['is not reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['fails', () => Promise.resolve({ type: 'basic' })],
])('loses nothing where the server %s', async (_what, given) => {
  answer = given
  const forget = noteStake(() => 1)
  expect(await signOut('a-mari', '/sign-in')).toBe(false)
  expect(assign).not.toHaveBeenCalled()
  expect(countAtStake()).toBe(1)
  forget()

  await finishSigningOut('a-mari')
  await finishSigningOut(null)
  expect(device.stored.has(COPY)).toBe(true)
})

it.each([
  ['nobody', null],
  ['somebody else', 'a-ulo'],
])('forgets later what it could not, when %s is signed in', async (_who, viewer) => {
  answer = () => Promise.reject(new TypeError('The answer got lost'))
  await signOut('a-mari', '/sign-in')
  await finishSigningOut(viewer)
  expect(device.stored.has(COPY)).toBe(false)
})

it('counts what would go, on the device and in the page', async () => {
  const forget = noteStake(() => 1)
  expect(await countLostBySigningOut('a-mari')).toBe(3)
  expect(await countLostBySigningOut('a-ulo')).toBe(1)
  forget()
})

// Whoever had the only copy in the page of a private window was signed out without being asked.
it.each([
  ['tells nothing', { databases: () => Promise.reject(new DOMException('', 'SecurityError')) }],
  ['has nothing to tell by', {}],
])('counts what would go with the page where the device %s', async (_what, refusing) => {
  vi.stubGlobal('indexedDB', refusing)
  const forget = noteStake(() => 2)
  expect(await countLostBySigningOut('a-mari')).toBe(2)
  forget()
})

async function keepSaved(document: string): Promise<void> {
  const saved = openLocalCopy('a-mari', document, new Y.Doc())
  await saved.loaded
  await saved.close()
}

/** As the browser has it after the server has signed somebody out. */
const signedOutBy = (key: string): void => {
  const [cookie = ''] = signedOutCookie(key).split(';')
  vi.stubGlobal('document', { cookie: `other=1; ${cookie}` })
}

// Where the scripts of a page never came, the browser alone signed out, and every copy stayed.
it('forgets later what the browser alone signed out of, but unsaved changes, of which nobody was asked', async () => {
  await keepSaved('b2.cards')
  signedOutBy('a-mari')
  await finishSigningOut(null)
  expect([...device.stored.keys()]).toEqual([COPY])
  expect(document.cookie).toMatch(/Max-Age=0/)
})

// As long as one copy could not be deleted, every page deleted what a guest had written on the device since, saved or not.
it('forgets later what it could not delete, and nothing of whoever came since', async () => {
  await keepSaved('b2.cards')
  device.held.add(COPY)
  await signOut('a-mari', '/sign-in')
  const guest = 'kavalaud/p-guest/b1.cards'
  const written = openLocalCopy('p-guest', 'b1.cards', new Y.Doc())
  await written.loaded
  await written.keepChanges(1)
  await written.close()
  await finishSigningOut(null).catch(() => undefined)
  expect([...device.stored.keys()].sort()).toEqual([COPY, guest, PROBE])

  device.held.delete(COPY)
  await finishSigningOut(null)
  expect([...device.stored.keys()].sort()).toEqual([guest, PROBE])
  await finishSigningOut(null)
  expect([...device.stored.keys()].sort()).toEqual([guest, PROBE])
})

it('heeds what was noted in an earlier version', async () => {
  localStorage.setItem('kavalaud/signing-out', 'a-mari')
  await finishSigningOut(null)
  expect(device.stored.has(COPY)).toBe(false)
  expect(localStorage.getItem('kavalaud/signing-out')).toBeNull()
})

it('forgets nothing of whoever has signed in again', async () => {
  await keepSaved('b2.cards')
  signedOutBy('a-mari')
  await finishSigningOut('a-mari')
  expect(device.stored.has('kavalaud/a-mari/b2.cards')).toBe(true)
  expect(document.cookie).toMatch(/Max-Age=0/)
})
