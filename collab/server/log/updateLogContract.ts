import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endOfTurn } from '../endOfTurn'
import { Overtaken } from './overtaken'
import { bytes, entry, snapshot, typed } from './testUpdates'
import type { UpdateLog } from './updateLog'

/** A log to test and a way to come back to the same storage as after a restart. */
export interface LogUnderTest {
  readonly log: UpdateLog
  reopen(): Promise<UpdateLog>
  dispose(): Promise<void>
}

/** The promises every `UpdateLog` keeps. */
export function updateLogContract(name: string, create: () => Promise<LogUnderTest>): void {
  describe(`${name} keeps the promises of an update log`, () => {
    let under: LogUnderTest
    let log: UpdateLog
    beforeEach(async () => {
      under = await create()
      log = under.log
    })
    afterEach(() => under.dispose())

    it('loads a document nobody wrote to as empty', async () => {
      expect(await log.load('none')).toEqual({
        snapshot: null,
        tail: [],
        tailSeqs: [],
        seq: 0,
        owners: new Map(),
        mergesUntil: 0,
        damage: [],
      })
    })

    it('gives back what was appended, in order, numbered per document (DUR-1)', async () => {
      expect(await log.append([entry('a', bytes(1)), entry('b', bytes(2))])).toEqual([1, 1])
      expect(await log.append([entry('a', bytes(3)), entry('a', bytes(4))])).toEqual([2, 3])

      expect(await log.load('a')).toMatchObject({ tail: [bytes(1), bytes(3), bytes(4)], seq: 3 })
      expect(await log.load('b')).toMatchObject({ tail: [bytes(2)], seq: 1 })
    })

    it('has it after it was opened again (DUR-2)', async () => {
      await log.append([entry('a', bytes(1), { clients: [7] })])
      const again = await under.reopen()

      expect(await again.load('a')).toEqual({
        snapshot: null,
        tail: [bytes(1)],
        tailSeqs: [1],
        seq: 1,
        owners: new Map([[7, 'mari']]),
        mergesUntil: 0,
        damage: [],
      })
      expect(await again.append([entry('a', bytes(2))])).toEqual([2])
    })

    it('stores only the bytes of a view into a larger buffer', async () => {
      await log.append([entry('a', bytes(9, 1, 2, 9).subarray(1, 3))])
      expect((await log.load('a')).tail).toEqual([bytes(1, 2)])
    })

    it('does not mind that the caller uses the bytes again', async () => {
      const update = bytes(1)
      const appended = log.append([entry('a', update)])
      await appended
      update[0] = 99
      expect((await log.load('a')).tail).toEqual([bytes(1)])
    })

    it('keeps a client id with whoever used it first (AUTH-3)', async () => {
      await log.append([entry('a', bytes(1), { author: 'mari', clients: [4_294_967_295] })])
      await log.append([entry('a', bytes(2), { author: 'jaan', clients: [4_294_967_295, 2] })])
      expect((await log.load('a')).owners).toEqual(
        new Map([
          [4_294_967_295, 'mari'],
          [2, 'jaan'],
        ]),
      )
    })

    it('keeps many appends at once apart and in order (ORD-2)', async () => {
      const values = Array.from({ length: 200 }, (_, index) => index)
      const seqs = await Promise.all(values.map((value) => log.append([entry('a', bytes(value))])))
      expect(seqs.flat()).toEqual(values.map((value) => value + 1))
      expect((await log.load('a')).tail).toEqual(values.map((value) => bytes(value)))
    })

    it('stores what says which number it has only as that, all of its batch or nothing (DUR-6)', async () => {
      const numbered = (doc: string, seq: number) => entry(doc, bytes(seq), { seq })
      expect(await log.append([numbered('a', 1), numbered('b', 1), numbered('a', 2)])).toEqual([
        1, 1, 2,
      ])
      for (const batch of [
        [numbered('b', 2), numbered('a', 2)],
        [numbered('b', 2), numbered('a', 4)],
        [numbered('a', 3), numbered('b', 2), numbered('a', 3)],
        [numbered('c', 2)],
      ]) {
        await expect(log.append(batch)).rejects.toThrow(Overtaken)
      }
      const again = await under.reopen()
      await expect(again.append([numbered('a', 2)])).rejects.toThrow(Overtaken)
      expect(await again.append([numbered('b', 2), numbered('a', 3)])).toEqual([2, 3])
      expect((await again.load('a')).tail).toEqual([bytes(1), bytes(2), bytes(3)])
      expect((await again.load('b')).tail).toEqual([bytes(1), bytes(2)])
    })

    it('takes one of those who judged by the same state, and everybody else’s with it (DUR-6, ORD-3)', async () => {
      const mine = (value: number, seq: number) => entry('a', bytes(value), { seq })
      const outcomes = await Promise.allSettled([
        log.append([entry('b', bytes(1), { seq: 1 })]),
        log.append([mine(1, 1)]),
        log.append([mine(9, 1), mine(9, 2)]),
        log.append([mine(2, 2)]),
        log.append([entry('c', bytes(1))]),
        log.append([mine(9, 4)]),
      ])
      const states = outcomes.map(({ status }) => status)
      const [yes, no] = ['fulfilled', 'rejected']
      expect(states).toEqual([yes, yes, no, yes, yes, no])
      expect((await log.load('a')).tail).toEqual([bytes(1), bytes(2)])
      expect([(await log.load('b')).seq, (await log.load('c')).seq]).toEqual([1, 1])
    })

    it('numbers on after what was set aside or compacted (DUR-6)', async () => {
      await log.append([entry('a', bytes(1)), entry('a', bytes(2)), entry('a', bytes(3))])
      await log.compact('a', snapshot(1), 1)
      await log.setAside('a', [2, 3], 'it cannot be read')
      const again = await under.reopen()
      await expect(again.append([entry('a', bytes(4), { seq: 2 })])).rejects.toThrow(Overtaken)
      expect(await again.append([entry('a', bytes(4), { seq: 4 })])).toEqual([4])
    })

    it('replaces snapshot and tail, and keeps what was appended since (DUR-4)', async () => {
      await log.append([entry('a', bytes(1)), entry('a', bytes(2)), entry('a', bytes(3))])
      await log.compact('a', snapshot(12), 2)
      expect(await log.load('a')).toMatchObject({
        snapshot: snapshot(12),
        tail: [bytes(3)],
        seq: 3,
      })

      await log.compact('a', snapshot(123), 3)
      const again = await under.reopen()
      expect(await again.load('a')).toMatchObject({ snapshot: snapshot(123), tail: [], seq: 3 })
      expect(await again.append([entry('a', bytes(4))])).toEqual([4])
    })

    it('takes the newer of two snapshots up to the same number (DUR-4)', async () => {
      await log.append([entry('a', bytes(1)), entry('a', bytes(2))])
      await log.compact('a', snapshot(1), 1)
      await log.compact('a', snapshot(12), 2)
      await log.compact('a', snapshot(21), 2)
      const again = await under.reopen()
      expect(await again.load('a')).toMatchObject({ snapshot: snapshot(21), tail: [], seq: 2 })
      await again.setSnapshotAside('a', 'it cannot be read')
      expect(await again.load('a')).toMatchObject({ snapshot: snapshot(1), tail: [bytes(2)] })
    })

    it('merges what is stored into one, and stores nothing by that (DUR-4)', async () => {
      const { updates, whole } = typed('Tere')
      await log.append(updates.map((update) => entry('a', update)))
      const merged = await log.merge('a')
      expect(merged?.seq).toBe(4)
      expect(merged?.snapshot.update).toEqual(whole)
      expect((await log.load('a')).tail).toEqual(updates)

      if (merged) await log.compact('a', merged.snapshot, 3)
      expect((await log.merge('a'))?.snapshot).toEqual(merged?.snapshot)
    })

    it('does not merge what cannot be applied (DUR-5)', async () => {
      const { updates } = typed('Tere')
      await log.append(updates.slice(1).map((update) => entry('a', update)))
      expect(await log.merge('a')).toBeNull()
    })

    it('does without what was set aside, and gives no number twice (DUR-5)', async () => {
      await log.append([entry('a', bytes(1)), entry('a', bytes(2)), entry('a', bytes(3))])
      await log.setAside('a', [1, 3], 'it cannot be read')
      expect(await log.load('a')).toMatchObject({ tail: [bytes(2)], tailSeqs: [2], seq: 3 })
      const again = await under.reopen()
      expect(await again.append([entry('a', bytes(4))])).toEqual([4])
      expect((await again.load('a')).tailSeqs).toEqual([2, 4])
    })

    it('is made of the snapshot before, or of all updates, once a snapshot is set aside (DUR-7)', async () => {
      await log.append([entry('a', bytes(1)), entry('a', bytes(2))])
      await log.compact('a', snapshot(1), 1)
      await log.compact('a', snapshot(12), 2)
      await log.append([entry('a', bytes(3)), entry('b', bytes(9))])
      await log.compact('b', snapshot(9), 1)
      await log.setSnapshotAside('a', 'it cannot be read')
      expect(await log.load('a')).toMatchObject({
        snapshot: snapshot(1),
        tail: [bytes(2), bytes(3)],
        tailSeqs: [2, 3],
        seq: 3,
        damage: [],
      })

      const again = await under.reopen()
      await again.setSnapshotAside('b', 'it cannot be read')
      await again.setSnapshotAside('b', 'there is none')
      expect(await again.load('b')).toMatchObject({ snapshot: null, tail: [bytes(9)], seq: 1 })
      expect((await again.load('a')).snapshot).toEqual(snapshot(1))
      expect(await again.append([entry('a', bytes(4))])).toEqual([4])
    })

    it('keeps owners through a compaction (AUTH-3)', async () => {
      await log.append([entry('a', bytes(1), { clients: [7] })])
      await log.compact('a', snapshot(1), 1)
      expect((await log.load('a')).owners).toEqual(new Map([[7, 'mari']]))
    })

    it('says how far each of many documents goes, whatever became of its updates (DUR-8)', async () => {
      const three = [1, 2, 3].map((value) => entry('a', bytes(value)))
      await log.append([...three, entry('b', bytes(1))])
      expect(await log.newest(['b', 'none', 'a', 'b'])).toEqual([1, 0, 3, 1])
      expect(await log.newest([])).toEqual([])

      await log.compact('a', snapshot(12), 2)
      await log.compact('b', snapshot(1), 1)
      expect(await log.newest(['a', 'b'])).toEqual([3, 1])
      await log.setAside('a', [3], 'it cannot be read')
      await log.setSnapshotAside('b', 'it cannot be read')
      const again = await under.reopen()
      expect(await again.newest(['a', 'b'])).toEqual([3, 1])
      expect(await again.append([entry('a', bytes(4))])).toEqual([4])
      expect(await again.newest(['a', 'b'])).toEqual([4, 1])
    })

    it('commits what was handed in before it was closed, and rejects what comes later (DUR-1)', async () => {
      const first = log.append([entry('a', bytes(1))])
      await endOfTurn()
      const rest = [2, 3].map((value) => log.append([entry('a', bytes(value))]))
      await log.close()
      expect(await Promise.all([first, ...rest])).toEqual([[1], [2], [3]])
      await expect(log.append([entry('a', bytes(1))])).rejects.toThrow('closed')
      await expect(log.load('a')).rejects.toThrow('closed')
      await expect(log.newest(['a'])).rejects.toThrow('closed')
    })
  })
}
