import type { MergedDocument, NewUpdate, Snapshot, StoredDocument } from './updateLog'

/** What the log asks of its threads. */
export type WriterRequest =
  | { readonly type: 'load'; readonly doc: string }
  | { readonly type: 'newest'; readonly docs: readonly string[] }
  | { readonly type: 'merge'; readonly doc: string }
  | { readonly type: 'append'; readonly batches: readonly (readonly NewUpdate[])[] }
  | {
      readonly type: 'compact'
      readonly doc: string
      readonly snapshot: Snapshot
      readonly uptoSeq: number
    }
  | {
      readonly type: 'setAside'
      readonly doc: string
      readonly seqs: readonly number[]
      readonly why: string
    }
  | { readonly type: 'setSnapshotAside'; readonly doc: string; readonly why: string }
  | { readonly type: 'close' }

export interface NumberedRequest {
  readonly id: number
  readonly request: WriterRequest
}

export type WriterResult =
  | { readonly type: 'loaded'; readonly stored: StoredDocument }
  | { readonly type: 'newest'; readonly seqs: readonly number[] }
  | { readonly type: 'merged'; readonly merged: MergedDocument | null }
  | { readonly type: 'damaged'; readonly damage: readonly string[] }
  | { readonly type: 'appended'; readonly seqs: readonly (readonly number[] | null)[] }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly kind: string; readonly message: string }

export interface NumberedResult {
  readonly id: number
  readonly result: WriterResult
}

/** What the thread is started with. */
export interface WriterOptions {
  readonly file: string
}
