import { afterAll, beforeAll, expect, it } from 'vitest'
import { testMunicipality } from '../partner/testMunicipality'
import { testHost, type TestHost } from '../testHost'

const LATE_EVENING = new Date('2026-11-20T01:00:00Z')

let host: TestHost
beforeAll(async () => {
  host = await testHost()
  await testMunicipality(host)
})
afterAll(() => host.stop())

it('the day of a submission and of a comment is that of the zone of the workshop', async () => {
  const { db } = host.deps
  await db.workshop.update({ where: { id: 'w' }, data: { timeZone: 'America/New_York' } })
  const submitted = { state: 'submitted', submittedAt: LATE_EVENING }
  await db.homework.update({ where: { id: 'h' }, data: submitted })
  await db.comment.create({
    data: {
      id: 'c1',
      homeworkId: 'h',
      side: 'facilitator',
      authorKey: 'fred',
      authorName: 'fred',
      text: 'Täpsusta tähtaega',
      writtenAt: LATE_EVENING,
    },
  })
  const page = await (await (await host.visitor('edda')).get('/homework/h')).text()
  expect(page.match(/<time dateTime="2026-11-19">19\.11\.2026<\/time>/giu)).toHaveLength(2)
  expect(page).not.toContain('20.11.2026')
})
