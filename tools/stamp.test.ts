import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeWhenStale } from './stamp.mjs'

const LONG_AGO = new Date('2020-01-01')
const LATER = new Date('2999-01-01')

describe('what is made of sources', () => {
  let folder: string
  let paths: { stamp: string; outputs: string[]; sources: string[] }
  let made: number
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kavalaud-stamp-'))
    paths = {
      stamp: join(folder, 'build/made'),
      outputs: [join(folder, 'build/pages'), join(folder, 'build/host')],
      sources: [join(folder, 'app'), join(folder, 'lock.json')],
    }
    await mkdir(join(folder, 'app/ui'), { recursive: true })
    for (const name of ['app/ui/page.ts', 'app/page.test.ts', 'lock.json']) await write(name)
    made = 0
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  async function write(name: string, at = LONG_AGO): Promise<void> {
    await writeFile(join(folder, name), '')
    await utimes(join(folder, name), at, at)
  }

  const make = () =>
    makeWhenStale(paths, async () => {
      made += 1
      await mkdir(join(folder, 'build'), { recursive: true })
      for (const output of paths.outputs) await writeFile(output, '')
    })

  it('is made once, while nothing changes', async () => {
    expect(await make()).toBe(true)
    expect(await make()).toBe(false)
    expect(made).toBe(1)
  })

  it.each(['app/ui/page.ts', 'lock.json'])('is made anew after a change of %s', async (name) => {
    await make()
    await write(name, LATER)
    expect(await make()).toBe(true)
  })

  it('is not made anew for a test', async () => {
    await make()
    await write('app/page.test.ts', LATER)
    expect(await make()).toBe(false)
  })

  it('is made anew where one part is younger than the sources, and the rest is not', async () => {
    await make()
    const soon = new Date(Date.now() + 60_000)
    await write('app/ui/page.ts', soon)
    await write('build/host', LATER)
    expect(await make()).toBe(true)
  })

  it.each(['build/pages', 'build/host', 'build/made'])('is made anew without %s', async (name) => {
    await make()
    await rm(join(folder, name))
    expect(await make()).toBe(true)
  })

  it('is made anew after it ended in the middle, also where it was whole before', async () => {
    await make()
    await write('lock.json', LATER)
    const broken = makeWhenStale(paths, () => Promise.reject(new Error('broken off')))
    await expect(broken).rejects.toThrow('broken off')
    await write('lock.json')
    expect(await make()).toBe(true)
  })

  it('is made anew after a change in the midst of making', async () => {
    await makeWhenStale(paths, async () => {
      await write('app/ui/page.ts', new Date(Date.now() + 1000))
      for (const output of paths.outputs) {
        await mkdir(join(folder, 'build'), { recursive: true })
        await writeFile(output, '')
      }
    })
    expect(await make()).toBe(true)
  })
})
