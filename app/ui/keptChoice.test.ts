import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createKeptChoice } from './keptChoice'

const KEY = 'kavalaud/size'

let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The choice as a page has it that has just been opened. */
const open = () => createKeptChoice(KEY, ['small', 'large'])

it('is none at first, and then what was chosen last, on every page that is opened after', () => {
  const choice = open()
  expect(choice.read()).toBe(null)
  choice.choose('small')
  choice.choose('large')
  expect(choice.read()).toBe('large')
  expect(open().read()).toBe('large')
})

it('tells whoever listens, and nobody who has stopped', () => {
  const choice = open()
  const seen: (string | null)[] = []
  const stop = choice.subscribe(() => seen.push(choice.read()))
  choice.choose('large')
  stop()
  choice.choose('small')
  expect(seen).toEqual(['large'])
})

it('is none where something else is kept', () => {
  kept.set(KEY, 'huge')
  expect(open().read()).toBe(null)
})

it('counts on the open page where the browser keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  const choice = open()
  expect(choice.read()).toBe(null)
  choice.choose('small')
  expect(choice.read()).toBe('small')
})

it('counts on the open page where the browser reads but has no room', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => 'large',
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  const choice = open()
  choice.choose('small')
  expect(choice.read()).toBe('small')
})
