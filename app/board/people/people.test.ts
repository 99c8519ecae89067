import { expect, it } from 'vitest'
import { peopleOf } from './people'

const tab = (clientId: number, participantId: string) => ({
  clientId,
  participantId,
  name: participantId.toUpperCase(),
  colour: '#0b5d5b',
  cardId: null,
  pointer: { x: clientId, y: 0 },
})

it('counts a person with two tabs once', () => {
  expect(peopleOf([tab(1, 'ann'), tab(2, 'bo'), tab(3, 'ann')])).toEqual([
    { participantId: 'ann', name: 'ANN', colour: '#0b5d5b' },
    { participantId: 'bo', name: 'BO', colour: '#0b5d5b' },
  ])
})
