import { dragging } from './dragging'
import type { Figures } from './figures'
import { killing } from './killing'
import { joinStorm, reopening } from './largeDocument'
import type { Setting } from './session'
import { typing } from './typing'

/** A line of the table: one figure of a work, and how it compares. */
export interface Line {
  readonly label: string
  readonly figure: string
  /** The most it may be, as a share of what Hocuspocus has. */
  readonly aim?: number
  /** The most and the least that ours may be, whatever others have. */
  readonly most?: number
  readonly least?: number
}

/** Something that all contenders are given to do. */
export interface Work {
  /** For `--only`. */
  readonly name: string
  readonly needsKeeping?: true
  readonly lines: readonly Line[]
  readonly run: (setting: Setting) => Promise<Figures>
}

/** In the order of the table. */
export const works: readonly Work[] = [
  {
    name: 'writers-50',
    run: (setting) => typing(setting, { documents: 1, writers: 50 }),
    lines: [
      { label: '50 writers, one document: p50 ms', figure: 'p50' },
      { label: '… p95 ms', figure: 'p95', aim: 1 },
      { label: '… server CPU s', figure: 'cpu' },
      { label: '… event loop blocked, p99 ms', figure: 'blocked', most: 10 },
    ],
  },
  {
    name: 'writers-200',
    run: (setting) => typing(setting, { documents: 1, writers: 200 }),
    lines: [
      { label: '200 writers: p95 ms', figure: 'p95', aim: 0.8 },
      { label: '… delivered %', figure: 'delivered', least: 100 },
      { label: '… server CPU s', figure: 'cpu', aim: 0.75 },
      { label: '… peak memory MB', figure: 'peak', aim: 1.1 },
      { label: '… event loop blocked, p99 ms', figure: 'blocked' },
    ],
  },
  {
    name: 'documents',
    run: (setting) => typing(setting, { documents: 100, writers: 4 }),
    lines: [
      { label: '100 documents × 4 writers: p95 ms', figure: 'p95', aim: 1 },
      { label: '… server CPU s', figure: 'cpu', aim: 1 },
    ],
  },
  {
    name: 'join',
    run: joinStorm,
    lines: [
      { label: '100 join a 2,000-card document: all have it, ms', figure: 'allMs', aim: 0.15 },
    ],
  },
  {
    name: 'reopen',
    run: reopening,
    lines: [{ label: 'open that document after a restart, ms', figure: 'openMs', aim: 0.12 }],
  },
  {
    name: 'dragging',
    run: dragging,
    lines: [
      { label: '30 drag at 60 Hz with cursors: p95 ms', figure: 'p95', aim: 1 },
      { label: '… moves seen %', figure: 'delivered' },
      { label: '… server CPU s', figure: 'cpu', aim: 1 },
    ],
  },
  {
    name: 'kill',
    needsKeeping: true,
    run: killing,
    lines: [
      { label: 'kill -9: edits others had seen', figure: 'seen' },
      { label: '… of them gone', figure: 'lostSeen', aim: 0 },
      { label: '… edits called saved', figure: 'saved' },
      { label: '… of them gone', figure: 'lostSaved', aim: 0 },
    ],
  },
]
