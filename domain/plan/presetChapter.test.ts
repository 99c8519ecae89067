import { expect, it } from 'vitest'
import { presetChapter } from './presetChapter'

const chapters = [
  { id: 'a', number: 1, title: 'Teabe avaldamine.' },
  { id: 'b', number: 2, title: 'Noorte kaasamine' },
]

it.each([
  ['', null],
  ['Noorte kaasamine', 'b'],
  ['noorte  kaasamine.', 'b'],
  ['2. Noorte kaasamine', 'b'],
  ['1', 'a'],
  ['3', null],
  ['Hoopis muu', null],
])('presets the chapter that a group names as "%s"', (title, id) => {
  expect(presetChapter(title, chapters)).toBe(id)
})
