import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runImport } from './cli'

const seeds = new URL('../../../shared/seeds/', import.meta.url)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** What a run prints, and how it ends. */
async function run(...args: string[]) {
  const [out, error]: [string[], string[]] = [[], []]
  const code = await runImport(args, {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  })
  return { code, out: out.join('\n'), error: error.join('\n') }
}

async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const PLAN =
  'KASE VALLA TEGEVUSKAVA\n\n1. Rand\n\nTegevus\nTähtaeg\n\n1.1 Korjame prügi\nkord aastas\n\n7\n'

describe('the import command', () => {
  it('shows a preview for a person', async () => {
    const { code, out } = await run(await fileWith('kava.txt', PLAN))
    expect(code).toBe(0)
    expect(out).toContain('1 chapters, 1 activities')
    expect(out).toContain('1.1 Korjame prügi | kord aastas')
    expect(out).toContain('line 11: 7')
  })

  it('prints the reading as JSON', async () => {
    const { code, out } = await run(await fileWith('kava.txt', PLAN), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      title: 'KASE VALLA TEGEVUSKAVA',
      chapters: [{ numberAsWritten: '1.', title: 'Rand', activities: [{ number: '1.1' }] }],
      leftOver: [{ line: 11, text: '7' }],
    })
  })

  it.skipIf(!existsSync(seeds))('reads a reference document (needs ../shared)', async () => {
    const { out } = await run(fileURLToPath(new URL('003_a54dfb003d55458e.txt', seeds)), '--json')
    expect(JSON.parse(out)).toHaveProperty('derived.counts.activities', 37)
  })

  it.each([
    ['empty.txt', '', 'the file is empty'],
    ['picture.txt', Uint8Array.from([0x89, 0x50, 0, 0, 1]), 'the file is not text'],
    ['kava.docx', 'Tere', 'the file is not a DOCX document'],
    ['kava.json', '{"chapters": ', 'the file is not JSON'],
    ['kava.json', '{"a": 1}', 'the JSON is neither an exported plan nor a reading of one'],
  ])('says in one line what is wrong with %s', async (name, content, reason) => {
    const path = await fileWith(name, content)
    expect(await run(path, '--json')).toEqual({
      code: 1,
      out: '',
      error: `import: ${path}: ${reason}`,
    })
  })

  it('says that there is no such file', async () => {
    const { code, error } = await run(join(folder, 'none.txt'))
    expect({ code, error }).toEqual({
      code: 1,
      error: `import: ${join(folder, 'none.txt')}: there is no such file`,
    })
  })

  it.each([[[]], [['a.txt', 'b.txt']], [['a.txt', '--yaml']]])(
    'explains its use for %j',
    async (args) => {
      const { code, error } = await run(...args)
      expect(code).toBe(1)
      expect(error).toMatch(/^usage: /u)
    },
  )
})
