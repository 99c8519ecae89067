import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAgenda } from './readAgenda'

const shared = new URL('../../../shared/', import.meta.url)

/** The golden objects without `note`, which are remarks of their author on the document. */
function withoutNotes(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'note' ? undefined : inner)),
  )
}

describe('the agenda of a whole slide deck', () => {
  it.skipIf(!existsSync(shared))('comes out as the golden file has it (needs ../shared)', () => {
    const deck = readFileSync(new URL('seeds/004_694f821fa8d9842f.txt', shared), 'utf8')
    const golden: unknown = JSON.parse(
      readFileSync(new URL('golden/workshop.json', shared), 'utf8'),
    )
    const { heading, items } = readAgenda(deck)
    expect({ heading, items }).toEqual(withoutNotes(Reflect.get(Object(golden), 'agenda')))
  })
})
