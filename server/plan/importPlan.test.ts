import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../deps'
import { addChapter } from './addChapter'
import { importPlan } from './importPlan'
import { loadPlan } from './loadPlan'
import { planTestbed, type PlanTestbed } from './planTestbed'
import { previewImport } from './previewImport'

const shared = new URL('../../../shared/', import.meta.url)
const seeds = new URL('seeds/', shared)
const nobody: Actor = { accountId: null, deviceHash: null }

const CSV = [
  'Peatükk;Tegevus;Tähtaeg;Osapool;Täitmine',
  'Avatud andmed;Avaldame lepingute registri;2027;Sekretär, IT-juht;Alustatud',
  'Avatud andmed;Koolitame töötajaid;pidev tegevus;IT juht;',
  'Kaasamine;Korraldame rahvakoosoleku;;Vallavanem;',
].join('\n')

const upload = (text: string, name = '') => ({ bytes: new TextEncoder().encode(text), name })

describe('an import', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  it('shows what it would write, and writes nothing', async () => {
    const { editor, planId } = await bed.plan()
    const { draft } = await previewImport(bed.deps, editor, { planId }, upload(CSV, 'kava.csv'))
    expect(draft.chapters.map(({ title, activities }) => [title, activities.length])).toEqual([
      ['Avatud andmed', 2],
      ['Kaasamine', 1],
    ])
    expect(await bed.texts(planId)).toEqual([])
  })

  it('writes what it showed into the empty plan', async () => {
    const { editor, planId } = await bed.plan()
    const { source } = await previewImport(bed.deps, editor, { planId }, upload(CSV, 'kava.csv'))
    const written = await importPlan(bed.deps, editor, { planId }, { source })
    expect(written).toEqual({ planId, activities: 3 })
    const { title, chapters } = await loadPlan(bed.db, planId)
    expect(title).toBe('Avatud vald')
    expect(chapters.flatMap(({ activities }) => activities)).toMatchObject([
      {
        number: '1.1',
        text: 'Avaldame lepingute registri',
        deadline: { kind: 'year' },
        parties: [
          { raw: 'Sekretär', role: 'lead' },
          { raw: 'IT-juht', name: 'IT-juht' },
        ],
        progress: [{ text: 'Alustatud', at: null }],
      },
      { number: '1.2', parties: [{ raw: 'IT juht', name: 'IT-juht', role: 'lead' }] },
      { number: '2.1', deadlineRaw: '', deadline: { kind: 'empty' } },
    ])
  })

  it('makes a new plan of an organisation', async () => {
    const { editor, organisationId } = await bed.plan()
    const preview = await previewImport(bed.deps, editor, { organisationId }, upload(CSV))
    const { planId } = await importPlan(
      bed.deps,
      editor,
      { organisationId },
      { source: preview.source, title: 'Uus kava' },
    )
    expect((await loadPlan(bed.db, planId)).title).toBe('Uus kava')
    expect(await bed.texts(planId)).toHaveLength(3)
  })

  it('does not mix with chapters that are there', async () => {
    const { editor, planId } = await bed.plan()
    await addChapter(bed.deps, editor, planId, { title: 'Minu peatükk' })
    const refusal = { code: 'conflict', reason: 'planNotEmpty' }
    await expect(previewImport(bed.deps, editor, { planId }, upload(CSV))).rejects.toMatchObject(
      refusal,
    )
    await expect(importPlan(bed.deps, editor, { planId }, { source: CSV })).rejects.toMatchObject(
      refusal,
    )
  })

  it('is written once, however often it is confirmed at the same moment', async () => {
    const { editor, planId } = await bed.plan()
    const { source } = await previewImport(bed.deps, editor, { planId }, upload(CSV, 'kava.csv'))
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => importPlan(bed.deps, editor, { planId }, { source })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await bed.texts(planId)).toHaveLength(3)
  })

  it('is only for those who edit', async () => {
    const { planId, organisationId } = await bed.plan()
    for (const actor of [nobody, await bed.account('Võõras')]) {
      for (const target of [{ planId }, { organisationId }]) {
        const refusal = { code: 'not_found' }
        await expect(previewImport(bed.deps, actor, target, upload(CSV))).rejects.toMatchObject(
          refusal,
        )
        await expect(importPlan(bed.deps, actor, target, { source: CSV })).rejects.toMatchObject(
          refusal,
        )
      }
    }
  })

  it.each([
    ['a paste of 10 MB', upload('a'.repeat(10_000_000)), 'importTooLarge'],
    [
      'a binary file named .txt',
      { bytes: new Uint8Array([0, 1, 2, 255]), name: 'a.txt' },
      'importBinary',
    ],
    ['a DOCX that is none', upload('PK, aga mitte dokument', 'kava.docx'), 'importNotDocx'],
    ['JSON that is none', upload('{"chapters": [', 'kava.json'), 'importNotJson'],
    ['nothing', upload(''), 'importEmpty'],
  ])('refuses %s with its own reason and writes nothing', async (_what, bad, reason) => {
    const { editor, planId, organisationId } = await bed.plan()
    await expect(previewImport(bed.deps, editor, { planId }, bad)).rejects.toMatchObject({ reason })
    expect(await bed.db.plan.count({ where: { organisationId } })).toBe(1)
    expect(await bed.texts(planId)).toEqual([])
  })

  it('refuses a text without activities when it is confirmed', async () => {
    const { editor, organisationId } = await bed.plan()
    const poem = { source: 'Üks rida luulet', title: 'Luule' }
    await expect(importPlan(bed.deps, editor, { organisationId }, poem)).rejects.toMatchObject({
      code: 'invalid',
      reason: 'importNoActivities',
    })
    expect(await bed.db.plan.count({ where: { organisationId } })).toBe(1)
  })

  it('reads a text in Latin-1', async () => {
    const { editor, planId } = await bed.plan()
    const bytes = new Uint8Array(Buffer.from(CSV, 'latin1'))
    const { source } = await previewImport(
      bed.deps,
      editor,
      { planId },
      { bytes, name: 'kava.csv' },
    )
    await importPlan(bed.deps, editor, { planId }, { source })
    const { chapters } = await loadPlan(bed.db, planId)
    expect(chapters[1]?.activities[0]?.text).toBe('Korraldame rahvakoosoleku')
    expect(chapters[0]?.activities[1]?.text).toBe('Koolitame töötajaid')
  })

  it('asks an account to wait after many', async () => {
    const { editor, planId } = await bed.plan()
    const tries = Array.from({ length: 31 }, () =>
      previewImport(bed.deps, editor, { planId }, upload(CSV)),
    )
    const outcomes = await Promise.allSettled(tries)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'too_many' } },
    ])
  })

  it.skipIf(!existsSync(shared)).each([
    ['003', 6, 37],
    ['001', 11, 60],
  ])('writes all of the document %s (needs ../shared)', async (seed, chapters, activities) => {
    const { editor, organisationId } = await bed.plan()
    const { planId } = await importSeed(bed, editor, organisationId, seed)
    const plan = await loadPlan(bed.db, planId)
    expect(plan.title).not.toBe('')
    expect(plan.chapters).toHaveLength(chapters)
    expect(plan.chapters.flatMap((chapter) => chapter.activities)).toHaveLength(activities)
  })
})

async function importSeed(bed: PlanTestbed, editor: Actor, organisationId: string, seed: string) {
  const name = readdirSync(seeds).find((file) => file.startsWith(seed)) ?? ''
  const bytes = new Uint8Array(readFileSync(new URL(name, seeds)))
  const target = { organisationId }
  const { source } = await previewImport(bed.deps, editor, target, { bytes, name })
  return importPlan(bed.deps, editor, target, { source })
}
