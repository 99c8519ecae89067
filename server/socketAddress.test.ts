import { expect, it } from 'vitest'
import { readSocketAddress } from './socketAddress'

const nothing = { ext: false, token: null }

it.each([
  ['/collab/b1.cards', { ...nothing, place: 'collab', doc: 'b1.cards' }],
  ['/collab/b1.cards?ext=1', { place: 'collab', doc: 'b1.cards', ext: true, token: null }],
  ['/collab/b1.cards?token=a.b', { place: 'collab', doc: 'b1.cards', ext: false, token: 'a.b' }],
  ['/collab/b1.cards?token=', { place: 'collab', doc: 'b1.cards', ext: false, token: '' }],
  ['/collab/b1.cards?x=?token=a', { ...nothing, place: 'collab', doc: 'b1.cards' }],
  ['/collab/x/../b1.cards', { ...nothing, place: 'collab', doc: 'x/../b1.cards' }],
  ['/collab', { ...nothing, place: 'collab', doc: '' }],
  ['//collab/b1.cards', { ...nothing, place: '', doc: 'collab/b1.cards' }],
  ['?token=%E0%A4%A', { place: '', doc: '', ext: false, token: '\ufffd%A' }],
  [undefined, { ...nothing, place: '', doc: '' }],
])('reads %s', (url, address) => {
  expect(readSocketAddress({ url })).toEqual(address)
})
