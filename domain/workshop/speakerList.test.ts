import { describe, expect, it } from 'vitest'
import { readSpeakerList, writeSpeakerList } from './speakerList'

describe('readSpeakerList', () => {
  it.each([
    ['', []],
    [' ; , ;', []],
    ['Mari Kuusk', [{ name: 'Mari Kuusk', role: '' }]],
    ['Mari Kuusk, nõunik, Kase vald', [{ name: 'Mari Kuusk', role: 'nõunik, Kase vald' }]],
    [
      'Mari  Kuusk; Jüri Mänd , Haava linn',
      [
        { name: 'Mari Kuusk', role: '' },
        { name: 'Jüri Mänd', role: 'Haava linn' },
      ],
    ],
  ])('reads %j', (line, speakers) => expect(readSpeakerList(line)).toEqual(speakers))

  it('reads what was written', () => {
    const speakers = [
      { name: 'Анна Иванова', role: 'советник, мэрия' },
      { name: 'J. Smith', role: '' },
    ]
    expect(readSpeakerList(writeSpeakerList(speakers))).toEqual(speakers)
  })
})
