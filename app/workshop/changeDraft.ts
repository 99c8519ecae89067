import type { AgendaRow, GroupRow, SubItemRow, WorkshopDraft } from './workshopDraft'

type Verb = 'add' | 'remove' | 'up' | 'down'

/** A press on a button of a row: what happens in which list, to the row at which place. */
export type DraftChange = { list: string; verb: Verb; at: number }

const CHANGE =
  /^(?<list>groups|agenda|agenda\.\d{1,3}\.subItems):(?<verb>add|remove|up|down)(?::(?<at>\d{1,3}))?$/

/** The change as the value of its button, so that the button also works as a plain post. */
export function writeChange({ list, verb, at }: DraftChange): string {
  return `${list}:${verb}:${at}`
}

/** The change that a button's value means; null for any other value. */
export function readChange(intent: string): DraftChange | null {
  const groups = CHANGE.exec(intent)?.groups
  if (!groups) return null
  const { list = '', verb, at = '0' } = groups
  return { list, verb: verb as Verb, at: Number(at) }
}

/** The draft after the change. A change of a row that is not there leaves it as it is. */
export function changeDraft(
  draft: WorkshopDraft,
  change: DraftChange,
  newGroupName = '',
): WorkshopDraft {
  if (change.list === 'groups') {
    return { ...draft, groups: changeRows(draft.groups, change, blankGroup(newGroupName)) }
  }
  if (change.list === 'agenda') {
    return { ...draft, agenda: changeRows(draft.agenda, change, blankItem) }
  }
  const parent = Number(change.list.split('.')[1])
  const agenda = draft.agenda.map((item, index) =>
    index === parent
      ? { ...item, subItems: changeRows(item.subItems, change, blankSubItem) }
      : item,
  )
  return { ...draft, agenda }
}

const blankGroup =
  (name: string) =>
  (key: string): GroupRow => ({ key, id: '', name, theme: '', prompts: '', defaultChapter: '' })

const blankItem = (key: string): AgendaRow => ({
  key,
  start: '',
  end: '',
  kind: 'other',
  title: '',
  speakers: '',
  subItems: [],
})

const blankSubItem = (key: string): SubItemRow => ({ key, text: '', speakers: '' })

/** The rows after the change; `blank` makes a new one. */
export function changeRows<Row extends { key: string }>(
  rows: readonly Row[],
  { verb, at }: DraftChange,
  blank: (key: string) => Row,
): Row[] {
  if (verb === 'add') {
    const highest = Math.max(-1, ...rows.map(({ key }) => Number(key) || 0))
    return [...rows, blank(String(highest + 1))]
  }
  if (verb === 'remove') return rows.filter((_row, index) => index !== at)
  const to = verb === 'up' ? at - 1 : at + 1
  const [row, other] = [rows[at], rows[to]]
  return row && other
    ? rows.map((each, index) => (index === at ? other : index === to ? row : each))
    : [...rows]
}
