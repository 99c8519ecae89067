import { expect, it } from 'vitest'
import { createLogger } from './logger'

/** What a line says of what was thrown. */
function said(err: unknown): unknown {
  const lines: string[] = []
  createLogger('info', { write: (line) => void lines.push(line) }).error({ err }, 'a page failed')
  return (JSON.parse(lines.join('')) as { err: unknown }).err
}

it('tells what was thrown, also where that is no error, and no text of it', () => {
  expect(said(new TypeError('Mari Tamm'))).toMatchObject({ kind: 'TypeError' })
  expect(JSON.stringify(said(new TypeError('Mari Tamm')))).not.toContain('Mari')
  expect(said(new Response('Mari Tamm', { status: 503 }))).toEqual({
    kind: 'Response',
    status: 503,
  })
  expect(said({ name: 'Mari Tamm' })).toEqual({ kind: 'Object' })
  expect(said(Object.create(null))).toEqual({ kind: 'object' })
  expect(said('Mari Tamm')).toEqual({ kind: 'string' })
})
