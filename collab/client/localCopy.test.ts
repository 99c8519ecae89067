import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { openLocalCopy, wipeLocalCopies } from './localCopy'

it('keeps nothing, and says so, where there is no IndexedDB', async () => {
  const copy = openLocalCopy('p1', 'b1.cards', new Y.Doc())
  expect(await copy.loaded).toBeNull()
  await expect(copy.keepChanges(3)).resolves.toBeUndefined()
  await expect(copy.close()).resolves.toBeUndefined()
})

it('is gone after signing out, of whoever used this device, and nothing else is', async () => {
  const mine = ['kavalaud/p1/b1.cards', 'kavalaud/p1/h1.answers', 'kavalaud/p2/b1.cards']
  const kept = new Set([...mine, 'another site part', 'xkavalaud/p1/b1.cards'])
  vi.stubGlobal('indexedDB', {
    databases: () => Promise.resolve([...kept].map((name) => ({ name, version: 1 }))),
    deleteDatabase(name: string) {
      const request: { onsuccess?: (event: { target: { result: null } }) => void } = {}
      queueMicrotask(() => {
        kept.delete(name)
        request.onsuccess?.({ target: { result: null } })
      })
      return request
    },
  })
  try {
    await wipeLocalCopies()
  } finally {
    vi.unstubAllGlobals()
  }
  expect([...kept]).toEqual(['another site part', 'xkavalaud/p1/b1.cards'])
})
