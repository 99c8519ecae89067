import { partiesText } from '../party/partiesText'
import type { PartyMention } from '../party/party'
import { datedText } from '../export/progressText'
import { Refusal } from '../refusal'
import { columnsOf, type Column } from './column'
import type { ColumnKind } from './columnWords'
import { listOf, numberOf, paragraphsOf, recordOf, stringOf } from './jsonValue'
import type { PlanHead } from './planHead'
import type { RawChapter, RawGoal, RawPlan, RawRow, RawTable } from './rawPlan'

type Json = Readonly<Record<string, unknown>>

const EXPORTED_COLUMNS: readonly ColumnKind[] = ['activity', 'deadline', 'party', 'progress']

/**
 * A plan out of parsed JSON: an exported plan (the `Plan` type, alone or under `plan`) or a
 * reading, of either shape. What was inferred is not taken over but inferred again.
 *
 * @throws Refusal `invalid` `importJsonShape` for any other JSON
 */
export function readPlanJson(value: unknown): RawPlan {
  const outer = recordOf(value)
  const plan = Array.isArray(recordOf(outer['plan'])['chapters']) ? recordOf(outer['plan']) : outer
  const tables = Array.isArray(plan['tables'])
    ? plan['tables'].map(tableOf)
    : Array.isArray(plan['chapters'])
      ? [chaptersTable(plan)]
      : null
  if (tables === null) throw new Refusal('invalid', 'importJsonShape')
  const headerBlocks = numberOf(recordOf(plan['derived'])['headerBlocks'] ?? tables.length)
  return { head: headOf(plan), tables, headerBlocks, notes: [], leftOver: [] }
}

function headOf(plan: Json): PlanHead {
  return {
    documentDate: stringOf(plan['documentDate']) || null,
    approval: approvalOf(recordOf(plan['approval'])),
    title: stringOf(plan['title']),
    preamble: paragraphsOf(plan['preamble']),
  }
}

function approvalOf(approval: Json): PlanHead['approval'] {
  const parts = {
    body: stringOf(approval['body']),
    dateRaw: stringOf(approval['dateRaw'] ?? approval['date']),
    sessionRaw: stringOf(approval['sessionRaw'] ?? approval['sitting']),
    agendaItemRaw: stringOf(approval['agendaItemRaw'] ?? approval['agendaItem']),
    instrument: stringOf(approval['instrument']),
  }
  const written = Object.values(parts).filter(Boolean)
  if (Object.keys(approval).length === 0) return null
  const raw = stringOf(approval['raw'])
  return { status: stringOf(approval['status']), lines: raw === '' ? written : [raw], parts }
}

const namedColumns = (names: readonly unknown[]): Column[] => columnsOf(names.map(stringOf))

function chaptersTable(plan: Json): RawTable {
  const named = namedColumns(listOf(plan['columns']))
  const columns = named.length > 0 ? named : EXPORTED_COLUMNS.map((kind) => ({ name: '', kind }))
  return { caption: null, columns, chapters: listOf(plan['chapters']).map(chapterOf) }
}

function chapterOf(value: unknown, at: number): RawChapter {
  const chapter = recordOf(value)
  const goals = new Map<string, RawGoal>()
  const goalOf = (key: string, text: unknown) => {
    const goal = goals.get(key) ?? { lines: [], parts: paragraphsOf(text) }
    goals.set(key, goal)
    return goal
  }
  for (const goal of listOf(chapter['goals'])) {
    const text = typeof goal === 'string' ? goal : recordOf(goal)['text']
    goalOf(stringOf(recordOf(goal)['id'] ?? text), text)
  }
  const rows = listOf(chapter['activities']).map((activity) => {
    const row = recordOf(activity)
    const key = stringOf(row['goalId'] ?? row['goal'])
    return rowOf(row, key === '' ? null : goalOf(key, row['goal'] ?? key))
  })
  return {
    line: at + 1,
    numberAsWritten: stringOf(chapter['numberAsWritten']) || null,
    title: stringOf(chapter['title']),
    origin: 'heading',
    goals: [...goals.values()],
    rows,
  }
}

function rowOf(row: Json, goal: RawGoal | null): RawRow {
  const lines = [...listOf(row['lines']), row['line']].flatMap((line) =>
    typeof line === 'number' ? [line] : [],
  )
  const cells: Partial<Record<ColumnKind, string[]>> = {
    activity: paragraphsOf(row['text'] ?? row['activity']),
    description: paragraphsOf(row['description']),
    deadline: paragraphsOf(row['deadlineLines'] ?? row['deadlineRaw']),
    party: partyLinesOf(row),
    target: paragraphsOf(row['target'] ?? row['targetLevel']),
    // What an amendment left out is no live activity in another plan either.
    status: paragraphsOf(row['isStruck'] === true ? 'dropped' : row['status']),
    progress: progressOf(row['progress']),
  }
  const shared = paragraphsOf(row['targetParts'] ?? row['targetAndResponsibleRaw'])
  if (row['targetAndResponsibleRaw'] !== undefined) {
    Object.assign(cells, { targetAndParty: shared, target: [], party: [] })
  }
  const other = Object.entries(recordOf(row['other'])).map(([head, text]): [string, string[]] => [
    head,
    paragraphsOf(text),
  ])
  const number = stringOf(row['numberAsWritten'] ?? row['number']) || null
  const goalInherited = row['goalInherited'] === true
  return { lines, number, cells, other: new Map(other), goal, goalInherited }
}

/** An exported plan lists its parties one by one; a reading keeps their lines. */
function partyLinesOf(row: Json): string[] {
  const lines = row['partyLines'] ?? row['responsibleRaw']
  if (lines !== undefined) return paragraphsOf(lines)
  return paragraphsOf(
    stringOf(row['partiesRaw']) || partiesText(listOf(row['parties']).map(mentionOf)),
  )
}

function mentionOf(value: unknown): PartyMention {
  const party = recordOf(value)
  const raw = stringOf(party['raw'] ?? value)
  const [alternative, qualifier] = [stringOf(party['alternative']), stringOf(party['qualifier'])]
  return {
    raw,
    name: raw,
    role: 'support',
    ...(alternative !== '' && { alternative }),
    ...(qualifier !== '' && { qualifier }),
  }
}

/** Reports in their order, each with its day, as other exports write them. */
function progressOf(value: unknown): string[] {
  if (!Array.isArray(value)) return paragraphsOf(value)
  const reports = value.map(recordOf).map(({ text, at }) => {
    return { text: stringOf(text), at: stringOf(at) || null }
  })
  const texts = reports.filter(({ text }) => text !== '').map(datedText)
  return paragraphsOf(texts.join('\n'))
}

function tableOf(value: unknown): RawTable {
  const table = recordOf(value)
  const columns = namedColumns(listOf(table['columns']))
  const caption = stringOf(table['caption']) || null
  const rows = listOf(table['rows']).map((row) => rowOf(recordOf(row), null))
  const implicit = { line: rows[0]?.lines[0] ?? 0, numberAsWritten: null, title: '', goals: [] }
  const chapters: RawChapter[] = Array.isArray(table['sections'])
    ? table['sections'].map(sectionOf)
    : [{ ...implicit, origin: 'implicit', rows }]
  return { caption, columns, chapters }
}

function sectionOf(value: unknown): RawChapter {
  const section = recordOf(value)
  const read = listOf(section['goals']).map((entry) => {
    const goal = recordOf(entry)
    const lines = listOf(goal['lines']).filter((line) => typeof line === 'number')
    const raw: RawGoal | null =
      stringOf(goal['text']) === ''
        ? null
        : { lines, parts: paragraphsOf(goal['textParts'] ?? goal['text']) }
    return { raw, rows: listOf(goal['activities']).map((row) => rowOf(recordOf(row), raw)) }
  })
  return {
    line: numberOf(section['line']),
    numberAsWritten: stringOf(section['numberAsWritten']) || null,
    title: stringOf(section['title']),
    origin: 'sectionRow',
    goals: read.flatMap(({ raw }) => raw ?? []),
    rows: read.flatMap(({ rows }) => rows),
  }
}
