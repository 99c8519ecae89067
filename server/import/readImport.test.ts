import { expect, it } from 'vitest'
import { readImport } from './readImport'

const MANY = 25_000
const upload = (name: string, text: string) => ({ bytes: Buffer.from(text), name })

// The page that showed it had hundreds of MB, and nobody else was answered while it was made.
it.each([
  [
    'values',
    upload('plan.json', JSON.stringify({ chapters: Array.from({ length: MANY }, Number) })),
  ],
  ['lines', upload('plan.csv', 'a;b;c\n'.repeat(MANY))],
  ['paragraphs', upload('plan.html', '<p>Tere</p>'.repeat(MANY))],
])('is refused where it has more %s than a page can show', async (_what, brought) => {
  await expect(readImport(brought)).rejects.toMatchObject({
    code: 'too_large',
    reason: 'importTooLarge',
  })
})

it('reads what it gave once more as the same', async () => {
  const first = await readImport(upload('', '1. Tervis\n1.1 Avame ukse | 2027\n'))
  expect(await readImport({ source: first.source })).toEqual(first)
})
