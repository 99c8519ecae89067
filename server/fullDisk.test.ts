import { pino } from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../app/i18n/languages'
import { testWorkshop } from './board/testWorkshop'
import { testHomework } from './homework/testHomework'
import { answerTo, type Answer, type Sent } from './http/testAnswer'
import { testHost, type TestHost, type Visitor } from './testHost'

let host: TestHost
let editor: Visitor
let logged: string
beforeAll(async () => {
  const write = (line: string) => (logged += line)
  logged = ''
  // As the product runs: else Prisma looks for the place in the code of each error, in stacks that are too deep after many files.
  vi.stubEnv('NODE_ENV', 'production')
  host = await testHost({ logger: pino({ level: 'error' }, { write }) })
  vi.unstubAllEnvs()
  await testWorkshop(host)
  await testHomework(host.deps, 1)
  editor = await host.visitor('fred')
})
afterAll(() => host.stop())

const FORMS: Record<string, [path: string, fields: Record<string, string>]> = {
  'a chapter': ['/plans/p1', { intent: 'addChapter', title: 'Noored ja ruum. '.repeat(12) }],
  'a comment': [
    '/homework/h1/comments',
    { intent: 'writeComment', card: '', text: 'Pikk jutt. '.repeat(150) },
  ],
}
const MOST_ROWS = 60

/** Lets the database grow no further, as a full disk does; what is left within its pages can still be filled. */
const fillDisk = () => host.db.$queryRawUnsafe('PRAGMA max_page_count = 1')
const makeRoom = () => host.db.$queryRawUnsafe('PRAGMA max_page_count = 100000')

/** Sends a form until it is not taken any more. */
async function sendUntilFull(sent: Sent): Promise<Answer> {
  for (let rows = 0; rows < MOST_ROWS; rows += 1) {
    const answer = await answerTo(host, editor, sent)
    if (answer.status >= 400) return answer
  }
  throw new Error('There is room for more than there should be.')
}

it.each(Object.entries(FORMS))('says that %s cannot be saved', async (_what, [path, fields]) => {
  const sent = { path, body: new URLSearchParams(fields) }
  await fillDisk()
  expect(await sendUntilFull(sent)).toMatchObject({ status: 507, reasons: ['notSaved'] })
  for (const language of LANGUAGES) {
    logged = ''
    const answer = await answerTo(host, editor, { ...sent, language })
    expect(answer).toMatchObject({ status: 507, reasons: ['notSaved'], language })
    expect(logged).toContain('"fault":"SQLITE_FULL"')
  }
  await makeRoom()
  expect((await answerTo(host, editor, sent)).status).toBeLessThan(400)
})
