import { expect, it } from 'vitest'
import { splitTyped } from './splitTyped'

it.each([
  ['', []],
  [' , ;', []],
  ['kultuurijuht', ['kultuurijuht']],
  [
    'noortekeskus, koolid ja lasteaiad;  MTÜ\nkülavanemad',
    ['noortekeskus', 'koolid ja lasteaiad', 'MTÜ', 'külavanemad'],
  ],
  ['IT-juht\tkantselei\r\nvolikogu\r\n', ['IT-juht', 'kantselei', 'volikogu']],
])('%j names %j', (text, names) => {
  expect(splitTyped(text)).toEqual(names)
})
