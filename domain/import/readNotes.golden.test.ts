import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { foldSpace } from '../text/foldSpace'
import { readNotes } from './readNotes'

const shared = new URL('../../../shared/', import.meta.url)
const seed = new URL('seeds/000_3e8a4b474fa12dbe.txt', shared)
const golden = new URL('golden/kohtla-jarve.json', shared)

type Golden = {
  blocks: {
    items: { text: string; derived?: { editProposal?: string } }[]
    derived: { kind: string }
  }[]
}

it.skipIf(!existsSync(golden))('reads real notes as people did (needs ../shared)', () => {
  const { blocks } = JSON.parse(readFileSync(golden, 'utf8')) as Golden
  const { statements, leftOver } = readNotes(readFileSync(seed, 'utf8'))
  const expected = blocks.flatMap(({ items, derived }) =>
    items.map(({ text, derived: about }) => {
      const isChange = about?.editProposal !== undefined
      const kind = derived.kind === 'bottlenecks' ? 'bottleneck' : 'direction'
      return { kind: isChange ? 'documentChange' : kind, text: foldSpace(text) }
    }),
  )
  expect(statements.map(({ kind, text }) => ({ kind, text }))).toEqual(expected)
  expect(leftOver).toEqual([])
  const count = (kind: string) => statements.filter((one) => one.kind === kind).length
  expect([count('bottleneck'), count('documentChange'), count('direction')]).toEqual([14, 3, 4])
})
