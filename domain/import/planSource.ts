/**
 * One piece of a document that has real tables (DOCX, HTML, CSV). `line` is its place in the
 * document, from 1: a line number where there are lines, else the ordinal of the piece. A cell or
 * paragraph may hold several paragraphs, separated by a line feed. `heading` is the level, from 1.
 */
export type SourceBlock =
  | { kind: 'paragraph'; line: number; text: string; heading?: number }
  | { kind: 'row'; line: number; cells: readonly string[] }

/**
 * What a plan is read from: plain text as it was pasted, the pieces of a document with tables, or
 * a parsed JSON value.
 */
export type PlanSource =
  | string
  | { kind: 'text'; text: string }
  | { kind: 'table'; blocks: readonly SourceBlock[] }
  | { kind: 'json'; value: unknown }
