import { expect, it } from 'vitest'
import { targetMeasures } from './targetMeasures'

it.each<[string, string[]]>([
  ['Toimub vähemalt 12 kohtumist.', ['vähemalt 12 kohtumist']],
  ['Käidud on 4 külas, osalejaid 250', ['4 külas', 'osalejaid 250']],
  ['Külas käib 3-4 korda aastas kirjanik', ['3-4 korda aastas']],
  ['Valmib 7 uut pinki.', ['7 uut pinki']],
  ['Vähemalt 3 koosoleku pidamine.', ['Vähemalt 3 koosoleku']],
  ['At least 20 people a month.', ['At least 20 people']],
  ['Не менее 5 встреч.', ['Не менее 5 встреч']],
  ['Valmib 2027. aastal, 15. mail 1.5 km kaugusel 80% ulatuses', []],
])('what %j counts', (target, phrases) => {
  expect(targetMeasures(target)).toEqual(phrases)
})
