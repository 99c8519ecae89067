import { expect, it } from 'vitest'
import { readSocketAddress } from './socketAddress'

const nothing = { ext: false, as: null, kept: false, token: null }

it.each([
  ['/collab/b1.cards', { ...nothing, place: 'collab', doc: 'b1.cards' }],
  ['/collab/b1.cards?ext=1', { ...nothing, place: 'collab', doc: 'b1.cards', ext: true }],
  ['/collab/b1.cards?as=p-1', { ...nothing, place: 'collab', doc: 'b1.cards', as: 'p-1' }],
  [
    '/collab/b1.cards?as=p-1&kept=1',
    { ...nothing, place: 'collab', doc: 'b1.cards', as: 'p-1', kept: true },
  ],
  ['/collab/b1.cards?token=a.b', { ...nothing, place: 'collab', doc: 'b1.cards', token: 'a.b' }],
  ['/collab/b1.cards?token=', { ...nothing, place: 'collab', doc: 'b1.cards', token: '' }],
  ['/collab/b1.cards?x=?token=a', { ...nothing, place: 'collab', doc: 'b1.cards' }],
  ['/collab/x/../b1.cards', { ...nothing, place: 'collab', doc: 'x/../b1.cards' }],
  ['/collab', { ...nothing, place: 'collab', doc: '' }],
  ['//collab/b1.cards', { ...nothing, place: '', doc: 'collab/b1.cards' }],
  ['?token=%E0%A4%A', { ...nothing, place: '', doc: '', token: '\ufffd%A' }],
  [undefined, { ...nothing, place: '', doc: '' }],
])('reads %s', (url, address) => {
  expect(readSocketAddress({ url })).toEqual(address)
})
