import { describe, expect, it } from 'vitest'
import { readParties } from '../party/readParties'
import type { RevisionActivity } from '../plan/revision'
import { renderRevisionPage } from './revisionPage'

const activity = (number: string, fields: Partial<RevisionActivity> = {}) => ({
  id: number,
  number,
  goalId: null,
  text: 'Avame noortele ruumi',
  description: '',
  deadlineRaw: '2027',
  parties: readParties('noorsootöötaja, kool'),
  target: '',
  isStruck: false,
  ...fields,
})

const content = (...activities: RevisionActivity[]) => ({
  revision: 2,
  organisation: 'Kase vald',
  title: 'Avatud vald',
  preamble: 'Tegime koos.\n\nLoe rahus.',
  approval: {
    body: 'Kase Vallavalitsuse',
    date: '2.4.2026',
    sitting: 'istungi nr 12',
    agendaItem: '',
    instrument: 'otsusega',
  },
  chapters: [
    {
      id: 'c1',
      number: 1,
      title: 'Noored',
      goals: [{ id: 'g', text: 'Noored otsustavad' }],
      activities,
    },
    { id: 'c2', number: 2, title: 'Kultuur', goals: [], activities: [] },
  ],
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<!-- --><svg/onload=alert(1)>',
  '&lt;script&gt;',
  '\u0000<a href="javascript:alert(1)">x</a>',
]

describe('the page of a revision', () => {
  it('says what was approved, by whom and when, in the words of the decision', () => {
    const page = renderRevisionPage(content(activity('1.1')))
    expect(page).toContain('<h1>Avatud vald</h1>')
    expect(page).toContain('<b>KINNITATUD</b> Kase Vallavalitsuse 2.4.2026 istungi nr 12 otsusega')
    expect(page).toContain('<p>Tegime koos.</p><p>Loe rahus.</p>')
    expect(page).toContain('noorsootöötaja, kool')
  })

  it('has an anchor for each activity and chapter', () => {
    const page = renderRevisionPage(content(activity('1.1'), activity('1.2')))
    expect(page).toContain('<tr role="row" id="1.2">')
    expect(page).toContain('<h2 id="2">2. Kultuur</h2>')
  })

  it('keeps the number of what was struck, and nothing else of it', () => {
    const page = renderRevisionPage(content(activity('1.4', { isStruck: true, text: 'Salajane' })))
    expect(page).toContain('id="1.4"')
    expect(page).toContain('colspan="3">välja jäetud</td>')
    expect(page).not.toContain('Salajane')
  })

  it('puts a goal above the activities that it spans, once', () => {
    const page = renderRevisionPage(
      content(activity('1.1', { goalId: 'g' }), activity('1.2', { goalId: 'g' }), activity('1.3')),
    )
    expect(page.split('Eesmärk: Noored otsustavad')).toHaveLength(2)
    expect(page.split('Ilma eesmärgita')).toHaveLength(2)
  })

  it('has a column for targets only where there are some', () => {
    expect(renderRevisionPage(content(activity('1.1')))).not.toContain('Sihttase')
    expect(renderRevisionPage(content(activity('1.1', { target: '10 noort' })))).toContain(
      '<p>10 noort</p>',
    )
  })

  it('is the same bytes for the same content', () => {
    const made = () => renderRevisionPage(content(activity('1.1'), activity('1.2')))
    expect(made()).toBe(made())
  })

  it('holds no script, and loads nothing from elsewhere', () => {
    const page = renderRevisionPage(content(activity('1.1')))
    expect(page).not.toMatch(/<script|https?:|@import|url\(/u)
  })

  it.each(HOSTILE)('shows %j as text wherever it was written', (hostile) => {
    const plain = renderRevisionPage(content(activity('1.1', { target: 'x', description: 'x' })))
    const page = renderRevisionPage({
      ...content(
        activity('1.1', {
          goalId: 'g',
          text: hostile,
          description: hostile,
          deadlineRaw: hostile,
          parties: [{ raw: hostile, name: hostile, role: 'lead', qualifier: hostile }],
          target: hostile,
        }),
      ),
      organisation: hostile,
      title: hostile,
      preamble: hostile,
      approval: { body: hostile, date: hostile, sitting: '', agendaItem: '', instrument: '' },
    })
    const tags = (markup: string) => new Set(markup.match(/<[/!]?\w+/gu))
    expect(page).not.toContain(hostile)
    expect([...tags(page)].filter((tag) => !tags(plain).has(tag))).toEqual([])
    expect(page).not.toMatch(/=\s*["']?javascript:|<[^>]*\son\w+\s*=/u)
  })

  it('stays small: a plan of 300 activities is a page below 200 kB', () => {
    const text = 'Avaldame istungite lühikokkuvõtted kolme päeva jooksul ja küsime arvamust. '
    const rows = Array.from({ length: 300 }, (_, at) =>
      activity(`1.${at + 1}`, { text: text.repeat(3) }),
    )
    expect(new TextEncoder().encode(renderRevisionPage(content(...rows))).length).toBeLessThan(
      200_000,
    )
  })
})
