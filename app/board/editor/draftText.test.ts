import { afterEach, beforeEach, expect, it, type Mock, vi } from 'vitest'
import { createDraftText, type DraftText } from './draftText'

let write: Mock<(text: string) => void>
let show: Mock<(draft: string | null) => void>
let draft: DraftText

beforeEach(() => {
  vi.useFakeTimers()
  write = vi.fn<(text: string) => void>()
  show = vi.fn<(draft: string | null) => void>()
  draft = createDraftText(show)
})

afterEach(() => {
  vi.useRealTimers()
})

const written = (): string[] => write.mock.calls.map(([text]) => text)

// It was written after a pause only: whoever typed on without one read "saved" all the while, and lost it with the page.
it('writes what is typed on the way, from the first letter on', () => {
  const sentence = 'kümme külastajat päevas'
  for (let length = 1; length <= sentence.length; length += 1) {
    draft.change(sentence.slice(0, length), write)
    vi.advanceTimersByTime(100)
  }
  expect(written().slice(0, 3)).toEqual(['k', 'kümm', 'kümme kü'])
  vi.advanceTimersByTime(400)
  expect(written().at(-1)).toBe(sentence)
  expect(new Set(written()).size).toBe(written().length)
})

it('shows the letters as they were typed until a pause', () => {
  draft.change('kümme ', write)
  vi.advanceTimersByTime(399)
  expect(show.mock.calls).toEqual([['kümme ']])
  vi.advanceTimersByTime(1)
  expect(show).toHaveBeenLastCalledWith(null)
})

it('writes what is left when the page goes out of sight, and shows it on', () => {
  draft.change('a', write)
  draft.change('ab', write)
  draft.flush()
  expect(written()).toEqual(['a', 'ab'])
  expect(show).toHaveBeenLastCalledWith('ab')
})

it('writes what is left at the end of editing, once', () => {
  draft.change('a', write)
  draft.change('ab', write)
  draft.finish()
  vi.advanceTimersByTime(1000)
  expect(written()).toEqual(['a', 'ab'])
  expect(show).toHaveBeenLastCalledWith(null)
})

it('forgets what is left where something was chosen instead', () => {
  draft.change('a', write)
  draft.change('ab', write)
  draft.drop()
  vi.advanceTimersByTime(1000)
  expect(written()).toEqual(['a'])
})
