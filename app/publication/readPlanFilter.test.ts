import { expect, it } from 'vitest'
import { filterQuery, readPlanFilter } from './readPlanFilter'

it.each([
  ['', {}],
  [
    '?chapter=2&party=IT%20juht&status=done&year=2026',
    { chapter: 2, party: 'IT juht', status: 'done', year: 2026 },
  ],
  ['?year=open', { year: 'open' }],
  ['?chapter=&party=&status=&year=', {}],
  ['?chapter=x&status=melted&year=20x6', {}],
  ['?chapter=-1&year=1e9&year=2026', {}],
])('%s filters by %j', (query, filter) => {
  const read = readPlanFilter(new URL(`https://vald.example/p/kava${query}`))
  expect(read).toEqual(filter)
})

it('reads back what it wrote', () => {
  const filter = { chapter: 3, party: 'kool & lasteaed', status: 'regular', year: 'open' } as const
  const query = new URLSearchParams(filterQuery(filter)).toString()
  expect(readPlanFilter(new URL(`https://vald.example/p/kava?${query}`))).toEqual(filter)
})
