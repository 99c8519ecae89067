import { expect, it } from 'vitest'
import { sampleReport } from '../export/samplePlan'
import { shownStatus } from './shownStatus'

const silent = sampleReport({ status: null })

it.each([
  ['nothing was reported', 'notStarted', [], 'notStarted'],
  ['reports gave no status', 'notStarted', [silent, silent], 'unknown'],
  [
    'a report said so',
    'notStarted',
    [sampleReport({ status: 'notStarted' }), silent],
    'notStarted',
  ],
  ['somebody set a status', 'regular', [silent], 'regular'],
] as const)('where %s, %s', (_when, status, progress, shown) => {
  expect(shownStatus({ status, progress })).toBe(shown)
})
