import { badForm, formEntries } from './formEntries'

const NAME = /^(?:[a-zA-Z]{1,40}|\d{1,3})$/
const MAX_DEPTH = 5
const MAX_FIELDS = 5000

type Tree = { [name: string]: Tree | string }

/**
 * The fields of a form whose names are paths: `groups.0.name` and `groups.1.name` become a list of
 * groups, in the order of their numbers. Nothing is checked but that every field is a text.
 *
 * @throws Refusal `invalid` for a form that cannot be read that way
 */
export async function readNestedForm(request: Request): Promise<Record<string, unknown>> {
  const root: Tree = {}
  for (const [name, value] of await formEntries(request, MAX_FIELDS)) {
    if (typeof value !== 'string') badForm()
    else setAt(root, name.split('.'), value.replace(/\r\n?/g, '\n'))
  }
  return Object.fromEntries(Object.entries(root).map(([name, value]) => [name, unfold(value)]))
}

function setAt(tree: Tree, path: string[], value: string): void {
  if (path.length > MAX_DEPTH || !path.every((part) => NAME.test(part))) badForm()
  const last = path.pop() ?? ''
  let at = tree
  for (const part of path) {
    const next = Object.hasOwn(at, part) ? at[part] : (at[part] = {})
    if (typeof next !== 'object') return badForm()
    at = next
  }
  at[last] = value
}

/** Branches whose names are all numbers are lists. */
function unfold(value: Tree | string): unknown {
  if (typeof value === 'string') return value
  const entries = Object.entries(value)
  if (entries.every(([name]) => /^\d/.test(name))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, branch]) => unfold(branch))
  }
  return Object.fromEntries(entries.map(([name, branch]) => [name, unfold(branch)]))
}
