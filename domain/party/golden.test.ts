import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { applyAliases, deriveAliases } from './aliases'
import type { PartyMention } from './party'
import { readParties } from './readParties'

const golden = new URL('../../../shared/golden/', import.meta.url)
const absent = !existsSync(golden)

const read = <T>(file: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(new URL(file, golden), 'utf8')))

const Frequency = z.record(z.string(), z.number())

const MunicipalPlan = z.object({
  derived: z.object({
    partyFrequency: Frequency,
    counts: z.object({
      partyMentions: z.number(),
      distinctPartiesRaw: z.number(),
      distinctPartiesNormalised: z.number(),
    }),
  }),
  chapters: z.array(
    z.object({
      activities: z.array(
        z.object({
          partyLines: z.array(z.string()),
          parties: z.array(z.string()),
          derived: z.object({ partiesNormalised: z.array(z.string()) }),
        }),
      ),
    }),
  ),
})

const Row = z.object({
  responsibleRaw: z.string().optional(),
  responsible: z.array(z.string()),
  derived: z
    .object({
      responsible: z
        .object({
          people: z.array(z.string()),
          alternative: z.string().optional(),
          qualifier: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
})

const AssociationPlan = z.object({
  derived: z.object({
    responsibleFrequency: Frequency,
    counts: z.object({
      distinctResponsibleRaw: z.number(),
      distinctResponsibleNormalised: z.number(),
    }),
  }),
  tables: z.tuple([
    z.object({ rows: z.array(Row) }),
    z.object({
      sections: z.array(z.object({ goals: z.array(z.object({ activities: z.array(Row) })) })),
    }),
  ]),
})

/** The mentions of each cell under the names of the whole document. */
function readDocument(cells: readonly string[]): PartyMention[][] {
  const spelt = cells.map(readParties)
  const aliases = deriveAliases(spelt.flat().map(({ raw }) => raw))
  return spelt.map((mentions) => applyAliases(mentions, aliases))
}

function frequencyOf(mentions: readonly PartyMention[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { name } of mentions) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

const rawOf = ({ raw }: PartyMention) => raw
const nameOf = ({ name }: PartyMention) => name
const distinct = (values: readonly string[]) => new Set(values).size

describe('the parties of whole documents', () => {
  it.skipIf(absent)("read a municipality's plan (needs ../shared)", () => {
    const plan = read('joelahtme.json', MunicipalPlan)
    const activities = plan.chapters.flatMap((chapter) => chapter.activities)
    const cells = readDocument(activities.map(({ partyLines }) => partyLines.join('\n')))
    const all = cells.flat()

    expect(cells.map((cell) => cell.map(rawOf))).toEqual(activities.map((row) => row.parties))
    expect(cells.map((cell) => cell.map(nameOf))).toEqual(
      activities.map((row) => row.derived.partiesNormalised),
    )
    expect(frequencyOf(all)).toEqual(plan.derived.partyFrequency)
    expect({
      partyMentions: all.length,
      distinctPartiesRaw: distinct(all.map(rawOf)),
      distinctPartiesNormalised: distinct(all.map(nameOf)),
    }).toEqual(plan.derived.counts)
  })

  it.skipIf(absent)("read an association's plan (needs ../shared)", () => {
    const plan = read('ivol.json', AssociationPlan)
    const [first, second] = plan.tables
    const inSections = second.sections.flatMap(({ goals }) => goals.flatMap((g) => g.activities))
    const rows = [...first.rows, ...inSections]
    const cells = readDocument(rows.map(({ responsibleRaw = '' }) => responsibleRaw))

    expect(cells.map((cell) => cell.map(rawOf))).toEqual(rows.map((row) => row.responsible))
    rows.forEach((row, index) => {
      const cell = cells[index] ?? []
      const expected = row.derived?.responsible
      if (!expected) return
      const alternative = cell.find((mention) => mention.alternative)?.alternative
      const qualifier = cell.find((mention) => mention.qualifier)?.qualifier
      expect({ people: cell.map(nameOf), alternative, qualifier }).toEqual({
        alternative: undefined,
        qualifier: undefined,
        ...expected,
      })
    })
    const all = cells.slice(first.rows.length).flat()
    expect(distinct(cells.flat().map(rawOf))).toBe(plan.derived.counts.distinctResponsibleRaw)
    expect(distinct(cells.flat().map(nameOf))).toBe(
      plan.derived.counts.distinctResponsibleNormalised,
    )
    expect(frequencyOf(all)).toEqual(plan.derived.responsibleFrequency)
  })
})
