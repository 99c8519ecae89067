import { expect, it } from 'vitest'
import { fileAnswer } from './fileAnswer'

it.each([
  ['Jõgeva-vald-kava.csv', 'Jogeva-vald-kava.csv', 'J%C3%B5geva-vald-kava.csv'],
  ['План (1).csv', '1.csv', '%D0%9F%D0%BB%D0%B0%D0%BD%20%281%29.csv'],
  ['"\r\nX: 1.csv', 'X1.csv', '%22%0D%0AX%3A%201.csv'],
])('names the file %s in both ways', async (name, plain, encoded) => {
  const answer = fileAnswer({ bytes: new Uint8Array([1, 2]), name, type: 'text/csv' })
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
  )
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2]))
})
