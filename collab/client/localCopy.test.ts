import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openLocalCopy } from './localCopy'

it('keeps nothing, and says so, where there is no IndexedDB', async () => {
  const copy = openLocalCopy('p1', 'b1.cards', new Y.Doc())
  expect(await copy.loaded).toBeNull()
  await expect(copy.keepChanges(3)).resolves.toBeUndefined()
  await expect(copy.close()).resolves.toBeUndefined()
})
