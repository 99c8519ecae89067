import { documentBlocks, textBlocks } from './block'
import { chaptersReading } from './chaptersReading'
import { planContext } from './planContext'
import type { PlanReading } from './planReading'
import type { PlanSource } from './planSource'
import type { RawPlan } from './rawPlan'
import { readPlanJson } from './readPlanJson'
import { readingNotes } from './readingNotes'
import { tablesReading } from './tablesReading'
import { takeApart } from './takeApart'

/**
 * Reads a plan from a document, whatever its layout: chapters with a paragraph per cell, rows with
 * tabs, real tables, labels before the cells, lists under headings, or JSON. Works by rules that know column
 * heads, numbers, deadlines and lists of parties in Estonian, English, Russian, Latvian, Lithuanian and
 * Finnish; takes time in proportion to the text.
 *
 * Nothing is lost: every line that is not blank stands in some field, as a head of columns, or in
 * `leftOver`. White space is folded; a paragraph's own line break is a line feed in descriptions,
 * targets, progress and preamble, a space elsewhere. Never throws for a text, whatever it holds;
 * JSON of another shape is refused with `importJsonShape`.
 *
 * Tables with captions, or goals whose sections are rows, give the shape with `tables`; everything
 * else the shape with `chapters`. Against the reference readings these keys are not produced,
 * because a person wrote them: `seed` and `verbatim` (about the file), and `note` wherever it
 * stands in a derived deadline, deadline hint or approval (a remark).
 */
export function readPlan(source: PlanSource): PlanReading {
  const raw = rawPlanOf(source)
  const leftOver = [...raw.leftOver].sort((a, b) => a.line - b.line)
  const context = planContext(raw)
  const plan = { ...raw, leftOver, notes: readingNotes({ ...raw, leftOver }, context) }
  return isTables(plan) ? tablesReading(plan, context) : chaptersReading(plan, context)
}

function rawPlanOf(source: PlanSource): RawPlan {
  if (typeof source === 'string') return takeApart(textBlocks(source))
  switch (source.kind) {
    case 'text':
      return takeApart(textBlocks(source.text))
    case 'table':
      return takeApart(documentBlocks(source.blocks))
    case 'json':
      return readPlanJson(source.value)
  }
}

function isTables({ tables }: RawPlan): boolean {
  if (tables.some(({ caption }) => caption !== null)) return true
  const hasGoals = tables.some(({ columns }) => columns.some(({ kind }) => kind === 'goal'))
  const chapters = tables.flatMap((table) => table.chapters)
  return (
    hasGoals && chapters.every(({ origin }) => origin === 'sectionRow' || origin === 'implicit')
  )
}
