import { describe, expect, it } from 'vitest'
import { readNestedForm } from './readNestedForm'

function posted(fields: [string, string][]): Request {
  const body = new URLSearchParams(fields)
  return new Request('http://localhost/', { method: 'POST', body })
}

describe('readNestedForm', () => {
  it('makes lists of numbered rows, in their order, and one kind of line end', async () => {
    const fields = await readNestedForm(
      posted([
        ['title', 'Üks\r\nKaks'],
        ['agenda.10.title', 'Viimane'],
        ['agenda.2.title', 'Esimene'],
        ['agenda.2.subItems.0.text', 'Alapunkt'],
      ]),
    )
    expect(fields).toEqual({
      title: 'Üks\nKaks',
      agenda: [{ title: 'Esimene', subItems: [{ text: 'Alapunkt' }] }, { title: 'Viimane' }],
    })
  })

  it.each([
    ['a name that reaches into the language', [['__proto__.x', '1']]],
    ['a row of too high a number', [['a.1000', '1']]],
    ['a path that is too deep', [['a.0.a.0.a.0', '1']]],
    [
      'a field that is a text and a branch',
      [
        ['a', '1'],
        ['a.0', '2'],
      ],
    ],
    ['too many fields', Array.from({ length: 5001 }, () => ['a', '1'])],
  ] as [string, [string, string][]][])('refuses %s', async (_what, fields) => {
    await expect(readNestedForm(posted(fields))).rejects.toMatchObject({ reason: 'badForm' })
  })

  it('keeps names that the language knows to the form alone', async () => {
    const fields = await readNestedForm(posted([['a.constructor.prototype.x', '1']]))
    expect(JSON.stringify(fields)).toBe('{"a":{"constructor":{"prototype":{"x":"1"}}}}')
  })

  it('refuses a file and a body that is no form', async () => {
    const file = new FormData()
    file.append('paste', new Blob(['x']), 'x.txt')
    const bodies = [file, 'rubbish']
    for (const body of bodies) {
      const request = new Request('http://localhost/', { method: 'POST', body })
      await expect(readNestedForm(request)).rejects.toMatchObject({ reason: 'badForm' })
    }
  })
})
