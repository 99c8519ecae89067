import { expect, it } from 'vitest'
import { readUrl } from './readUrl'

it('still reads an Estonian address when it has read many', () => {
  let refused = 0
  for (let at = 0; at < 50_000; at += 1) {
    if (readUrl('https://õpi.example/töö') === null) refused += 1
  }
  expect(refused).toBe(0)
})

it.each(['', 'töö', 'https://'])('finds no address in "%s"', (text) => {
  expect(readUrl(text)).toBeNull()
})

it('reads a path at its base', () => {
  expect(readUrl('/töö', 'https://õpi.example')?.pathname).toBe('/t%C3%B6%C3%B6')
})
