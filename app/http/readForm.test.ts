import { expect, it } from 'vitest'
import { z } from 'zod'
import { readForm } from './readForm'

const Form = z.object({ one: z.string(), many: z.array(z.string()).optional() })
const sent = (body: URLSearchParams | string) =>
  new Request('http://here.invalid/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: String(body),
  })

it('takes a field that stands several times as a list, and drops what nobody asked for', async () => {
  const form = sent('one=a&many=b&many=c&other=d&__proto__=e&constructor=f')
  expect(await readForm(form, Form)).toEqual({ one: 'a', many: ['b', 'c'] })
})

it('names the fields that are wrong', async () => {
  await expect(readForm(sent('one=a&one=b&many=c'), Form)).rejects.toMatchObject({
    code: 'invalid',
    params: { fields: 'one,many' },
  })
})

it('reads a form of very many names once, and refuses it', async () => {
  const names = Array.from({ length: 150_000 }, (_, nth) => [`f${nth}`, ''])
  const form = sent(new URLSearchParams(names))
  await expect(readForm(form, Form)).rejects.toMatchObject({ reason: 'badForm' })
})
