import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const FOLDERS = [
  'collab',
  'bench/converge',
  'bench/crash',
  'bench/fuzz',
  'bench/load',
  'server',
  'e2e',
]

it('every rule of the SPEC is named by a test that proves it', () => {
  const spec = readFileSync(`${root}collab/SPEC.md`, 'utf8')
  const rules = [...spec.matchAll(/\*\*([A-Z]+-\d+)\*\*/g)].map(([, rule = '']) => rule)
  const tests = FOLDERS.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter(
        (path) => /(\.(test|spec)|Contract)\.tsx?$/.test(path) && !path.endsWith('spec.test.ts'),
      )
      .map((path) => readFileSync(`${root}${folder}/${path}`, 'utf8')),
  ).join('\n')
  expect(rules.length).toBeGreaterThan(50)
  expect(rules.filter((rule) => !new RegExp(`\\b${rule}\\b`).test(tests))).toEqual([])
})
