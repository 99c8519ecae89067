import { describe, expect, it } from 'vitest'
import type { PlanSource } from '../../../domain/import/planSource'
import { ImportForm } from './importForm'

const write = (source: string) => ImportForm.safeParse({ intent: 'write', source, title: ' Kava ' })

describe('the first step of an import', () => {
  const brought = (file: unknown) => ImportForm.safeParse({ intent: 'preview', file })

  it('takes a file, a paste, or neither', () => {
    const file = new File(['Kava'], 'kava.txt')
    expect(brought(file).data).toEqual({ intent: 'preview', file, text: '' })
    expect(brought(undefined).data).toEqual({ intent: 'preview', text: '' })
  })

  it.each([['a text'], [null], [{ name: 'kava.txt' }]])('takes %j for no file', (sent) => {
    expect(brought(sent).error?.issues[0]?.path[0]).toBe('file')
  })
})

describe('the second step of an import', () => {
  it.each<Exclude<PlanSource, string>>([
    { kind: 'text', text: 'esimene\nteine\u2028kolmas "neljas"' },
    {
      kind: 'table',
      blocks: [
        { kind: 'paragraph', line: 1, text: 'Kava', heading: 1 },
        { kind: 'row', line: 2, cells: ['1.1', 'Avame andmed\nkõigile'] },
      ],
    },
    { kind: 'json', value: { format: 'kavalaud-plan', plan: { title: 'Kava' } } },
  ])('brings back the $kind that the first step held', (source) => {
    const { data } = write(JSON.stringify(source))
    expect(data).toEqual({ intent: 'write', source, title: 'Kava' })
  })

  it.each([
    ['no JSON', 'Avame andmed'],
    ['JSON of another shape', '{"kind":"table","blocks":[{"kind":"row","cells":[1]}]}'],
    ['nothing', ''],
  ])('is refused with %s', (_what, source) => {
    expect(write(source).error?.issues[0]?.path[0]).toBe('source')
  })
})
