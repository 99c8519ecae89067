import { expect, it } from 'vitest'
import { keyNames } from './keyNames'

it.each([
  ['Ctrl+Shift+Z', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', ['Ctrl', 'Shift', 'Z']],
  ['Ctrl+Shift+Z', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', ['Cmd', 'Shift', 'Z']],
  ['Ctrl+Z', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', ['Cmd', 'Z']],
  ['N', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', ['N']],
])('%s by %s', (together, userAgent, names) => {
  expect(keyNames(together, userAgent)).toEqual(names)
})
