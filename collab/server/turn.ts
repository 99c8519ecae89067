import type { Member } from './audience/member'

/** Something that is settled in its turn; `update` is null when there is nothing to store. */
export interface Turn {
  readonly update: Uint8Array | null
  readonly from: Member | null
  /** Called once the update is on disk, applied and told. */
  readonly settle: () => void
  /** Called instead when that failed. */
  readonly fail: (error: unknown) => void
}

export interface Edit extends Turn {
  readonly update: Uint8Array
  readonly author: string
  readonly mayWrite: boolean
  /** Whether it answers what the server lacks, or is a part of the answer, and so may hold what others wrote (REST-1 in ../SPEC.md). */
  readonly isStep2?: boolean
  /** Hears how much work it makes, counted in items that Yjs looks at (LIM-11 to LIM-13 in ../SPEC.md). */
  readonly onWork?: (work: number) => void
}

/** What became of an edit: `new` and `known` are settled in their turn, anything else was refused. */
export type Outcome = 'new' | 'known' | 'gap' | 'foreign' | 'ro' | 'full'
