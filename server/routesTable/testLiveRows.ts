import { answersOf, type Given, type RoleName } from './testRow'

/** A live document and how each role opens it: `rw`, `ro`, or the code that the socket is closed with. */
export type DocumentRow = {
  name: string
  given: Given
  answers: Readonly<Record<RoleName, string>>
}

const document = (name: string, cells: string, given: Given = 'nothing'): DocumentRow => ({
  name,
  given,
  answers: answersOf(cells),
})

const NOBODYS = '4403 4403 4403 4403 4403 4403 4403 4403 4403 4403'
const REVOKED = '4403 rw 4403 4403 4403 rw 4403 rw 4403 4403 4403 4403'

/** The documents that there are, and names that none has. */
export const documentRows: readonly DocumentRow[] = [
  //                   nobody part other outs stran facil othFac editor secret admin comment edit
  document('b1.cards', '4403 rw ro 4403 4403 rw 4403 4403 4403 4403'),
  document('b2.cards', '4403 ro rw 4403 4403 rw 4403 4403 4403 4403'),
  document('b3.cards', '4403 4403 4403 rw 4403 4403 rw 4403 4403 4403'),
  document('b1.cards', '4403 rw ro 4403 4403 rw 4403 4403 4403 4403', 'w is closed'),
  document('b1.cards', '4403 ro ro 4403 4403 rw 4403 4403 4403 4403', 'w is frozen'),
  document('b3.cards', '4403 4403 4403 rw 4403 4403 rw 4403 4403 4403', 'w is frozen'),
  document('hb1.cards', '4403 rw 4403 4403 4403 rw 4403 rw 4403 4403 ro rw'),
  document('hb1.cards', '4403 ro 4403 4403 4403 rw 4403 ro 4403 4403 ro ro', 'h1 is submitted'),
  document('hb1.cards', '4403 ro 4403 4403 4403 rw 4403 ro 4403 4403 ro ro', 'w is frozen'),
  document('hb1.cards', REVOKED, 'the links to h1 are revoked'),
  document('hb1.cards', REVOKED, 'the links to h1 have expired'),
  document('h1.answers', '4403 rw 4403 4403 4403 rw 4403 rw 4403 4403 ro rw'),
  document('h1.answers', '4403 ro 4403 4403 4403 rw 4403 ro 4403 4403 ro ro', 'h1 is submitted'),
  document('h1.answers', REVOKED, 'the links to h1 are revoked'),
  document('hb2.cards', '4403 4403 4403 4403 4403 4403 rw 4403 4403 4403 4403 4403'),
  document('h2.answers', '4403 4403 4403 4403 4403 4403 rw 4403 4403 4403 4403 4403'),
  ...[
    'nowhere.cards',
    'b1',
    'b1.',
    'b1.cards.cards',
    'b1.stage',
    'b1.private.in-g1',
    'p1.answers',
    'B1.cards',
    '%62%31.cards',
    'b1.cards%00',
    'x/../b1.card',
    'b1/b1.cards',
    '__proto__.cards',
    'constructor',
    `${'b'.repeat(4000)}.cards`,
  ].map((name) => document(name, NOBODYS)),
]

/** A topic of nudges and who may follow it. */
export type TopicRow = { topic: string; answers: Readonly<Record<RoleName, string>> }

const topic = (name: string, cells: string): TopicRow => ({
  topic: name,
  answers: answersOf(cells),
})

const UNKNOWN = 'no no no no no no no no no no'

export const topicRows: readonly TopicRow[] = [
  //                  nobody part other outs stran facil othFac editor secret admin
  topic('workshop:w', 'no yes yes no no yes no no no no'),
  topic('workshop:v', 'no no no yes no no yes no no no'),
  topic('desk:w', 'no no no no no yes no no no no'),
  topic('desk:v', 'no no no no no no yes no no no'),
  topic('plan:p1', 'no yes yes no no yes no yes yes no'),
  topic('plan:p2', 'no no no yes no no yes no no no'),
  topic('plan:nowhere', UNKNOWN),
  topic('homework:h1', 'no yes no no no yes no yes no no yes yes'),
  topic('homework:h2', 'no no no no no no yes no no no no no'),
  topic('seminar:w', 'no yes yes no no yes no yes no no no no'),
  topic('workshop:', UNKNOWN),
  topic('account:admin', UNKNOWN),
  topic('__proto__:w', UNKNOWN),
]
