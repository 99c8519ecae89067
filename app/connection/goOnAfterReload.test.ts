import { afterEach, expect, it, vi } from 'vitest'
import { noteWay } from './goOnAfterReload'

afterEach(() => vi.unstubAllGlobals())

it('lets people go their way in a tab whose storage is full, and forgets the way before', () => {
  const kept = new Map([['kavalaud/way', '/before']])
  vi.stubGlobal('sessionStorage', {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
    removeItem: (name: string) => kept.delete(name),
  })
  expect(() => noteWay('/plans/p')).not.toThrow()
  expect([...kept]).toEqual([])
})
