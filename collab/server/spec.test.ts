import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const CODE = ['app', 'bench', 'collab', 'domain', 'e2e', 'server']
const SOURCE = /\.(tsx?|md)$/
const TEST = /(\.(test|spec)|Contract)\.tsx?$/

const sources = CODE.flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => SOURCE.test(path) && !path.includes('node_modules'))
    .map((path) => `${folder}/${path}`),
).map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }))

const spec = sources.find(({ path }) => path === 'collab/SPEC.md')?.text ?? ''
const rules = [...spec.matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map(([, rule = '']) => rule)
const kinds = [...new Set(rules.map((rule) => rule.replace(/-\d+$/, '')))]
const RULE = new RegExp(`\\b(?:${kinds.join('|')})-\\d+\\b`, 'g')

it('every rule of the SPEC stands there once, and is named by a test that proves it', () => {
  const proven = new Set(
    sources.flatMap(({ path, text }) => (TEST.test(path) ? (text.match(RULE) ?? []) : [])),
  )
  expect(rules.length).toBeGreaterThan(50)
  expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([])
  expect(rules.filter((rule) => !proven.has(rule))).toEqual([])
})

it('no test, comment or page names a rule that the SPEC does not have', () => {
  const named = sources.flatMap(({ path, text }) =>
    (text.match(RULE) ?? []).map((rule) => `${rule} in ${path}`),
  )
  const known = new Set(rules)
  expect(named.filter((one) => !known.has(one.split(' ')[0] ?? ''))).toEqual([])
})
