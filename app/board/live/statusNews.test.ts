import { expect, it } from 'vitest'
import type { Status } from '../../../collab/client/status'
import { firstSaid, nextSaid } from './statusNews'

const connecting: Status = { kind: 'connecting' }
const saved: Status = { kind: 'saved' }
const saving = (changes: number): Status => ({ kind: 'saving', changes })
const offline = (changes: number, kept: 'device' | 'page' = 'device'): Status => ({
  kind: 'offline',
  changes,
  kept,
})
const refused = (why: 'readOnly' | 'disk'): Status => ({
  kind: 'refused',
  why,
  changes: 1,
  kept: 'device',
})

// With every word that was typed, a screen reader said that so many changes were being saved, and that they were.
it.each<[string, Status[], Status[]]>([
  ['nothing while somebody types', [saved, saving(1), saving(2), saved, saving(1), saved], []],
  ['nothing where a page opens', [connecting, saved], []],
  ['that the connection is gone, once', [saved, offline(0)], [offline(0)]],
  [
    'that the first change waits',
    [saved, offline(0), offline(1), offline(2)],
    [offline(0), offline(1)],
  ],
  ['that changes are in the page alone', [offline(1), offline(2, 'page')], [offline(2, 'page')]],
  [
    'that all is saved after a cut',
    [saved, offline(2), connecting, saving(2), saved],
    [offline(2), saved],
  ],
  [
    'why it is refused',
    [saving(1), refused('readOnly'), refused('disk')],
    [refused('readOnly'), refused('disk')],
  ],
  ['that all is saved after a refusal', [refused('disk'), saving(1), saved], [saved]],
])('speaks %s', (_what, [first = saved, ...more], spoken) => {
  const heard: Status[] = []
  let said = firstSaid(first, '')
  for (const status of more) {
    said = nextSaid(said, status, JSON.stringify(status))
    if (said.isNews) heard.push(status)
  }
  expect(heard).toEqual(spoken)
})
