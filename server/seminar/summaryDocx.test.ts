import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { summaryDocx, type SummaryLabels } from './summaryDocx'

const labels: SummaryLabels = {
  title: 'Kokkuvõte',
  missed: { absent: 'puudub', postponed: 'edasi lükatud' },
  drafts: 'Mustandid',
  feedback: 'Tagasiside',
  noAnswers: 'Vastuseid ei ole',
  prompts: { a: 'a) Mida?', b: 'b) Kuidas?', c: 'c) Edasi?' },
  decisions: { accepted: 'kavas', returned: 'tagastatud', dropped: 'välja', open: 'otsustamata' },
  acceptedAs: (n) => `Kavas nr ${n}`,
}
const draft = { deadlineRaw: '2027', parties: ['IT-juht', 'kantselei'], target: '', note: '' }
const none = { a: '', b: '', c: '' }

it('says of every municipality what was decided, the feedback and its answers', async () => {
  const bytes = await summaryDocx(
    {
      workshop: { id: 'w', title: 'Avatud päev' },
      date: '2026-12-08',
      place: 'Rahvamaja',
      turns: [
        {
          id: 't1',
          municipality: 'Metsa vald',
          missed: null,
          isTold: true,
          answers: { ...none, a: 'Esimene rida\nTeine rida' },
          feedback: 'Tubli algus',
          drafts: [
            { ...draft, cardId: 'c', text: 'Avame ruumi', decision: 'accepted', number: '2.3' },
            {
              ...draft,
              cardId: 'd',
              text: 'Ehitame\u0000 silla',
              decision: 'dropped',
              note: 'Teeb maakond',
              number: null,
            },
            {
              ...draft,
              cardId: 'e',
              text: 'Istutame puud',
              deadlineRaw: '',
              parties: [],
              decision: 'accepted',
              number: null,
            },
          ],
        },
        {
          id: 't2',
          municipality: 'Ranna linn',
          missed: 'absent',
          isTold: true,
          answers: none,
          feedback: '',
          drafts: [],
        },
        {
          id: 't3',
          municipality: 'Saare vald',
          missed: 'postponed',
          isTold: false,
          answers: none,
          feedback: '',
          drafts: [],
        },
      ],
    },
    '8. detsember 2026',
    'et',
    labels,
  )
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  expect(value).not.toContain('\n\n\n')
  const lines = value.split('\n').filter((line) => line !== '')
  expect(lines).toEqual([
    'Kokkuvõte: Avatud päev',
    '8. detsember 2026, Rahvamaja',
    'Metsa vald',
    'Mustandid',
    'Avame ruumi',
    '2027 · IT-juht, kantselei',
    'Kavas nr 2.3',
    'Ehitame silla',
    '2027 · IT-juht, kantselei',
    'välja: Teeb maakond',
    'Istutame puud',
    'kavas',
    'Tagasiside',
    'Tubli algus',
    'a) Mida?',
    'Esimene rida',
    'Teine rida',
    'Ranna linn (puudub)',
    'Vastuseid ei ole',
    'Saare vald (edasi lükatud)',
  ])
})
