import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, it } from 'vitest'
import { addTestCards, draft, testWorkshop } from '../board/testWorkshop'
import { testHost } from '../testHost'

/** The two databases of a backup are copied one after the other, the rows first: people write in between. */
it('what was written between the copying of the rows and of the documents has its rows after a restore (DUR-8, REST-2)', async () => {
  const saved = await testHost()
  const { dataDir } = saved
  await testWorkshop(saved)
  const before = await addTestCards(saved.deps, draft)
  await saved.settled()
  const [rows, copy] = [join(dataDir, 'kavalaud.db'), join(dataDir, 'copy.db')]
  const db = new Database(rows)
  db.exec(`VACUUM INTO '${copy}'`)
  db.close()
  const between = await addTestCards(saved.deps, { ...draft, text: 'Kirjutatud vahepeal' })
  await saved.close()
  for (const ending of ['', '-wal', '-shm']) await rm(rows + ending, { force: true })
  await rename(copy, rows)

  const restored = await testHost({ existing: dataDir })
  await restored.settled()
  const cards = await restored.db.card.findMany({ where: { boardId: 'b' } })
  expect(cards.map(({ id }) => id).sort()).toEqual([...before, ...between].sort())
  await restored.stop()
})
