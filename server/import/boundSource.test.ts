import { describe, expect, it } from 'vitest'
import type { PlanSource } from '../../domain/import/planSource'
import { boundSource } from './boundSource'

const row = (...cells: string[]) => ({ kind: 'row', line: 1, cells }) as const
const json = (value: unknown): PlanSource => ({ kind: 'json', value })

describe('a source of a plan', () => {
  it.each<[string, PlanSource]>([
    ['text', { kind: 'text', text: 'Tegevus\tTähtaeg\n'.repeat(2000) }],
    [
      'a table',
      { kind: 'table', blocks: Array.from({ length: 2000 }, () => row('Avame', '2027')) },
    ],
    ['JSON', json({ chapters: [{ title: 'Kava', activities: [{ text: 'Avame', n: null }] }] })],
    ['JSON of nothing', json(null)],
  ])('is taken as %s', (_what, source) => {
    expect(boundSource(source)).toBe(source)
  })

  it.each<[string, PlanSource]>([
    ['lines', { kind: 'text', text: 'a\n'.repeat(70_000) }],
    ['lines of an old kind', { kind: 'text', text: 'a\r'.repeat(70_000) }],
    ['tabs', { kind: 'text', text: '\t'.repeat(400_000) }],
    ['characters', { kind: 'text', text: 'a'.repeat(9_000_000) }],
    [
      'cells',
      { kind: 'table', blocks: [{ ...row(), cells: Array.from({ length: 400_000 }, () => '') }] },
    ],
    ['lines in a cell', { kind: 'table', blocks: [row('a', 'b\n'.repeat(70_000))] }],
    ['values', json({ chapters: Array.from({ length: 400_000 }, () => ({})) })],
    ['lines in a value', json({ title: 'a\n'.repeat(70_000) })],
  ])('is refused with more %s than a plan has', (_what, source) => {
    expect(() => boundSource(source)).toThrow(
      expect.objectContaining({ code: 'too_large', reason: 'importTooLarge' }),
    )
  })

  it('may be nested as deep as it likes', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown
    expect(() => boundSource(json({ a: undefined, deep }))).not.toThrow()
  })
})
