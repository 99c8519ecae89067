import { expect, it } from 'vitest'
import { firstWords } from './firstWords'

// Half a character is drawn by the server as another sign than by the browser, which makes React build the page anew.
it.each([
  ['nothing as a sign that stands for it', '', '…'],
  ['what is short as it is', 'Avame ruumi', 'Avame ruumi'],
  ['no half of an emoji', `${'a'.repeat(79)}🌾 lõpp`, `${'a'.repeat(79)}…`],
  ['no space before the end', `${'a'.repeat(79)} lõpp`, `${'a'.repeat(79)}…`],
])('shows %s', (_what, text, shown) => {
  expect(firstWords(text)).toBe(shown)
})
