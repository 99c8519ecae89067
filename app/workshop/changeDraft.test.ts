import { describe, expect, it } from 'vitest'
import { changeDraft, readChange, writeChange } from './changeDraft'
import { WorkshopDraft } from './workshopDraft'

const draft = WorkshopDraft.parse({
  title: 'Töötuba',
  groups: [
    { key: '0', name: 'A' },
    { key: '1', name: 'B' },
    { key: '2', name: 'C' },
  ],
  agenda: [
    {
      key: '0',
      title: 'Üks',
      subItems: [
        { key: '0', text: 'a' },
        { key: '1', text: 'b' },
      ],
    },
    { key: '7', title: 'Kaks' },
  ],
})

function after(intent: string) {
  const change = readChange(intent)
  if (!change) throw new Error(`no change: ${intent}`)
  expect(readChange(writeChange(change))).toEqual(change)
  const changed = changeDraft(draft, change, 'Uus grupp')
  expect(changed.title).toBe('Töötuba')
  return changed
}

describe('changeDraft', () => {
  it.each([
    ['groups:up:1', 'B A C'],
    ['groups:down:1', 'A C B'],
    ['groups:up:0', 'A B C'],
    ['groups:down:2', 'A B C'],
    ['groups:down:9', 'A B C'],
    ['groups:remove:1', 'A C'],
    ['groups:remove:9', 'A B C'],
    ['groups:add', 'A B C Uus grupp'],
  ])('%s makes %s', (intent, names) => {
    expect(
      after(intent)
        .groups.map(({ name }) => name)
        .join(' '),
    ).toBe(names)
  })

  it('gives a new row a key that no other has', () => {
    expect(after('agenda:add').agenda.map(({ key }) => key)).toEqual(['0', '7', '8'])
    expect(after('agenda:add').agenda[2]).toMatchObject({ kind: 'other', title: '', subItems: [] })
  })

  it('changes the sub-items of one item alone', () => {
    const texts = (intent: string) =>
      after(intent).agenda.map(({ subItems }) => subItems.map(({ text }) => text).join(''))
    expect(texts('agenda.0.subItems:down:0')).toEqual(['ba', ''])
    expect(texts('agenda.0.subItems:remove:0')).toEqual(['b', ''])
    expect(after('agenda.1.subItems:add').agenda[1]?.subItems).toHaveLength(1)
    expect(texts('agenda.5.subItems:add')).toEqual(['ab', ''])
  })
})

describe('readChange', () => {
  it.each(['save', 'read', 'title:add', 'groups:burn:1', 'agenda.x.subItems:add', ''])(
    'knows that %j is none',
    (intent) => expect(readChange(intent)).toBeNull(),
  )
})
