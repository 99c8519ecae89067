import { afterEach, expect, it, vi } from 'vitest'
import { goOnAfterReload, noteWay } from './goOnAfterReload'

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

it.each([
  { way: null, type: 'reload', leaves: null, shown: null },
  { way: '/plans/q', type: 'reload', leaves: '/plans/q', shown: null },
  { way: '/plans/p', type: 'reload', leaves: '/plans/p', shown: null },
  { way: '/plans/p?open=a', type: 'reload', leaves: null, shown: '/plans/p?open=a' },
  { way: '/plans/p?open=a#b', type: 'reload', leaves: null, shown: '/plans/p?open=a#b' },
  { way: '/plans/q', type: 'navigate', leaves: null, shown: null },
])('a page /plans/p?open=a of type $type with a way to $way goes on to $leaves', (example) => {
  const tab = stubTab(example.way, example.type)
  expect(goOnAfterReload()).toBe(example.leaves !== null)
  expect(tab).toEqual({ way: null, left: example.leaves, shown: example.shown })
})

/** A tab on /plans/p?open=a; gives what becomes of it. */
function stubTab(way: string | null, type: string) {
  const tab = { way, left: null as string | null, shown: null as string | null }
  vi.stubGlobal('sessionStorage', {
    getItem: () => tab.way,
    removeItem: () => (tab.way = null),
  })
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] })
  const replace = (path: string) => (tab.left = path)
  vi.stubGlobal('location', { pathname: '/plans/p', search: '?open=a', replace })
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, path: string) => (tab.shown = path),
  })
  return tab
}
