)) return nullimport { parseDeadline } from '../deadline/parseDeadline'
)) return nullimport type { Cell } from './block'
)) return nullimport { textOf } from './block'
)) return nullimport type { ColumnKind } from './columnKind'
)) return nullimport { columnKindOf } from './columnKind'
)) return nullimport { wordCount } from './foldSpace'
)) return nullimport { readLevels, readOneLevel } from './itemNumber'
)) return null
)) return null/** One column of a table: its head as written and what it holds, null where that is not known. */
)) return nullexport type Column = { name: string; kind: ColumnKind | null }
)) return null
)) return null/** The columns in the order that paragraphs of a plan without heads are taken to follow. */
)) return nullexport const USUAL_COLUMNS: readonly Column[] = [
)) return null { name: '', kind: 'activity' },
)) return null { name: '', kind: 'deadline' },
)) return null { name: '', kind: 'party' },
)) return null { name: '', kind: 'progress' },
)) return null]
)) return null
)) return nullconst COLUMNS_MAX = 40
)) return nullconst HEAD_MAX_CHARACTERS = 120
)) return null
)) return null/** The columns that a row of heads announces, or null when the row is not one. */
)) return nullexport function readHeaderRow(cells: readonly Cell[]): Column[] | null {
)) return null const names = cells.map(textOf)
)) return null const written = names.filter(Boolean)
)) return null if (written.length < 2 || written.length > COLUMNS_MAX) return null
)) return null if (written.some((name) => name.length > HEAD_MAX_CHARACTERS || readLevels(name))) return null
)) return null const columns = withOneOfEach(names.map((name) => ({ name, kind: columnKindOf(name) })))
)) return null const known = columns.flatMap(({ kind }) => (kind === null ? [] : [kind]))
)) return null const isHeader =
)) return null   new Set(known).size >= 2 &&
)) return null   known.length * 2 >= written.length &&
)) return null   columns.some(({ name, kind }) => kind !== null && wordCount(name) <= 2) &&
)) return null   !written.some(isContent)
)) return null return isHeader ? withActivity(columns) : null
)) return null}
)) return null
)) return null/** What a head of a column never is: a sentence, a numbered activity, a deadline. */
)) return nullfunction isContent(name: string): boolean {
)) return null if (/[.;,:]$/u.test(name) && wordCount(name) > 2) return true
)) return null if (readLevels(name) !== null || readOneLevel(name) !== null) return true
)) return null const { kind, subject } = parseDeadline(name)
)) return null return subject === undefined && !['none', 'text', 'empty'].includes(kind)
)) return null}
)) return null
)) return nullconst SINGLE: readonly (ColumnKind | null)[] = ['number', 'chapterNumber', 'chapter', 'goal']
)) return null
)) return null/** A row has one number, one chapter and one goal; a further column of these is kept as it is. */
)) return nullfunction withOneOfEach(columns: readonly Column[]): Column[] {
)) return null return columns.map(({ name, kind }, at) => {
)) return null   const isFirst = columns.findIndex((column) => column.kind === kind) === at
)) return null   return { name, kind: isFirst || !SINGLE.includes(kind) ? kind : null }
)) return null })
)) return null}
)) return null
)) return null/** Every table has an activity column: a second one describes, and where none is named another serves. */
)) return nullexport function withActivity(columns: readonly Column[]): Column[] {
)) return null const at = columns.findIndex(({ kind }) => kind === 'activity')
)) return null if (at >= 0) {
)) return null   return columns.map((column, index) =>
)) return null     column.kind === 'activity' && index !== at ? { ...column, kind: 'description' } : column,
)) return null   )
)) return null }
)) return null const stand = (['description', 'target', 'goal', null] as const)
)) return null   .map((kind) => columns.findIndex((column) => column.kind === kind))
)) return null   .find((index) => index >= 0)
)) return null return columns.map((column, index) =>
)) return null   index === stand ? { ...column, kind: 'activity' } : column,
)) return null )
)) return null}
)) return null
)) return null/**
)) return null* The columns whose heads stand one under another, a paragraph each, from the first of these
)) return null* texts on; null when fewer than two stand there or no activity is among them.
)) return null*/
)) return nullexport function readHeaderRun(texts: readonly string[]): Column[] | null {
)) return null const run: Column[] = []
)) return null for (const name of texts) {
)) return null   const kind = isPlainHead(name) ? columnKindOf(name) : null
)) return null   const known = kind !== null && !run.some((column) => column.kind === kind)
)) return null   if (!known && !isShouted(name, run)) break
)) return null   run.push({ name, kind: known ? kind : null })
)) return null }
)) return null while (run.at(-1)?.kind === null) run.pop()
)) return null return run.length >= 2 && run.some(({ kind }) => kind === 'activity') ? run : null
)) return null}
)) return null
)) return nullconst isPlainHead = (text: string) => wordCount(text) <= 3 && !/\d|[.,;:]$/u.test(text)
)) return null
)) return null/** An unknown head among others that are all written in capitals. */
)) return nullconst isShouted = (text: string, run: readonly Column[]) =>
)) return null run.length > 0 &&
)) return null isPlainHead(text) &&
)) return null /\p{Lu}{3}/u.test(text) &&
)) return null text === text.toUpperCase() &&
)) return null run.every(({ name }) => name === name.toUpperCase())
)) return null
)) return null/** Whether two tables have the same columns, so that the second is the first, continued. */
)) return nullexport function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
)) return null return (
)) return null   a.length === b.length &&
)) return null   a.every(({ name }, index) => name.toLowerCase() === b[index]?.name.toLowerCase())
)) return null )
)) return null}
