import { describe, expect, it } from 'vitest'
import type { ReadAgendaItem } from './agendaReading'
import { readAgenda } from './readAgenda'

/** One line per item: times, kind, title, speakers; sub-items follow, indented. */
function outline(items: readonly ReadAgendaItem[]): string[] {
  const people = (speakers: ReadAgendaItem['speakers'] = []) =>
    speakers.map(({ name, role }) => (role === '' ? ` @${name}` : ` @${name}=${role}`)).join('')
  return items.flatMap(({ title, speakers, subItems = [], derived }) => [
    `${derived.start}-${derived.end ?? ''} ${derived.kind}: ${title}${people(speakers)}`,
    ...subItems.map((sub) => `  ${sub.text}${people(sub.speakers)}`),
  ])
}

describe('agendas of other workshops', () => {
  it('reads an Estonian programme with ranges, bullets and titles over several lines', () => {
    const { heading, items, leftOver } = readAgenda(`Kase valla mõttepäev
12. mai 2026, rahvamaja

Päevakava

9.30–10.00   Kogunemine ja hommikukohv
10.00–10.15   Avasõnad – Mari Kuusk, vallavanem
10.15–11.30   Mida näitab rahulolu-uuring ja
miks sellest kõigile räägime
  • Uuringu leiud (Jüri Mänd, analüütik)
  • Noorte vaade (Anna-Liisa Tamm ja Peeter Saar, noortekogu)
  • Küsimused
11.30–13.00   Rühmatöö: ideed järgmiseks aastaks
13.00–13.30   Rühmade ettekanded
13.30   Lõpp ja lõuna

Palume registreeruda 5. maiks.`)
    expect(heading).toBe('Päevakava')
    expect(outline(items)).toEqual([
      '09:30-10:00 break: Kogunemine ja hommikukohv',
      '10:00-10:15 talk: Avasõnad @Mari Kuusk=vallavanem',
      '10:15-11:30 presentations: Mida näitab rahulolu-uuring ja miks sellest kõigile räägime',
      '  Uuringu leiud @Jüri Mänd=analüütik',
      '  Noorte vaade @Anna-Liisa Tamm @Peeter Saar=noortekogu',
      '  Küsimused',
      '11:30-13:00 groupWork: Rühmatöö: ideed järgmiseks aastaks',
      '13:00-13:30 groupPresentations: Rühmade ettekanded',
      '13:30- closing: Lõpp ja lõuna',
    ])
    expect(leftOver).toEqual([
      { line: 1, text: 'Kase valla mõttepäev' },
      { line: 2, text: '12. mai 2026, rahvamaja' },
      { line: 17, text: 'Palume registreeruda 5. maiks.' },
    ])
  })

  it('reads an English programme on a 12-hour clock, with times before and after', () => {
    const { items, leftOver } = readAgenda(`Agenda for the day
At 10 am: Welcome by Jane Cooper, mayor
10:30 Why openness pays off - Tom Field, River Institute
Coffee break at 11:30
11:45 Working groups
12:45 Lunch
1:30 Presentations of the groups
2:15-2:30 p.m. Homework and next meeting
2:30 pm Wrap-up`)
    expect(outline(items)).toEqual([
      '10:00-10:30 talk: Welcome @Jane Cooper=mayor',
      '10:30-11:30 talk: Why openness pays off @Tom Field=River Institute',
      '11:30-11:45 break: Coffee break',
      '11:45-12:45 groupWork: Working groups',
      '12:45-13:30 break: Lunch',
      '13:30-14:15 groupPresentations: Presentations of the groups',
      '14:15-14:30 homeworkBriefing: Homework and next meeting',
      '14:30- closing: Wrap-up',
    ])
    expect(leftOver).toEqual([])
  })

  it('reads a Russian programme', () => {
    const { heading, items } = readAgenda(`Программа
09:45 – Сбор участников, кофе
10:00 – Приветствие (Анна Иванова, мэр)
в 10:15 Доклады:
1) Открытый бюджет (Пётр Соколов)
2) Голос молодёжи (Мария Лебедева, школьный совет)
с 11:30 до 12:00 Перерыв
12:00 Работа в группах
13:15 Презентации групп
13:45 Вопросы и ответы
14:00 Домашнее задание
14:15 Завершение`)
    expect(heading).toBe('Программа')
    expect(outline(items)).toEqual([
      '09:45-10:00 break: Сбор участников, кофе',
      '10:00-10:15 talk: Приветствие @Анна Иванова=мэр',
      '10:15-11:30 presentations: Доклады:',
      '  Открытый бюджет @Пётр Соколов',
      '  Голос молодёжи @Мария Лебедева=школьный совет',
      '11:30-12:00 break: Перерыв',
      '12:00-13:15 groupWork: Работа в группах',
      '13:15-13:45 groupPresentations: Презентации групп',
      '13:45-14:00 questions: Вопросы и ответы',
      '14:00-14:15 homeworkBriefing: Домашнее задание',
      '14:15- closing: Завершение',
    ])
  })

  it('reads a table copied out of a spreadsheet, with and without a column for the end', () => {
    const { items } = readAgenda(
      [
        'Kell\tTeema\tEsineja',
        '10.00\tTervitus\tMari Kuusk, vallavanem',
        '10.10\t10.40\tKaasav eelarve\tJüri Mänd\tsuur saal',
        '10.40 | Arutelu | Peeter Saar',
      ].join('\r\n'),
    )
    expect(outline(items)).toEqual([
      '10:00-10:10 talk: Tervitus @Mari Kuusk=vallavanem',
      '10:10-10:40 talk: Kaasav eelarve @Jüri Mänd',
      '  suur saal',
      '10:40- questions: Arutelu @Peeter Saar',
    ])
  })

  it('reads times that stand on their own line, and speakers below a title', () => {
    const { items, leftOver } = readAgenda(`Ajakava

kell 14

Rühmatöö

kl 15.30
Kodutöö

16:00
Kokkuvõte ja lõpetamine
Mari Kuusk, vallavanem`)
    expect(outline(items)).toEqual([
      '14:00-15:30 groupWork: Rühmatöö',
      '15:30-16:00 homeworkBriefing: Kodutöö',
      '16:00- closing: Kokkuvõte ja lõpetamine @Mari Kuusk=vallavanem',
    ])
    expect(leftOver).toEqual([])
  })

  it('reads bare hours when they are no list', () => {
    const { items } = readAgenda(
      'Kava\n9 Kogunemine\n10 Loeng\n12 Lõuna\n• 7 klassi õpilased\n1 Rühmatöö',
    )
    expect(outline(items)).toEqual([
      '09:00-10:00 other: Kogunemine',
      '10:00-12:00 talk: Loeng',
      '12:00-13:00 break: Lõuna',
      '  7 klassi õpilased',
      '13:00- groupWork: Rühmatöö',
    ])
    expect(readAgenda('Kava\n1 Kogunemine\n2 Loeng\n8 Lõuna').items).toEqual([])
  })

  it('goes on over a slide border, and leaves the other slides alone', () => {
    const { items, leftOver } = readAgenda(
      'Meist\n\n• Oleme kolm seltsi\n\fAjakava\n10:00 Avamine\n\f11:00 Rühmatöö\n\fTänan!\nkell 10 näeme',
    )
    expect(outline(items)).toEqual(['10:00-11:00 talk: Avamine', '11:00- groupWork: Rühmatöö'])
    expect(leftOver.map(({ line }) => line)).toEqual([1, 3, 7, 8])
  })

  it('divides group work only where the group-work slide says when', () => {
    const agenda =
      'Ajakava\n10:00 Rühmatöö: mida teha? Rühmade esitlused ja arutelu\n12:00 Lõpp\n\n\n\n'
    expect(outline(readAgenda(agenda).items)).toEqual([
      '10:00-12:00 groupWork: Rühmatöö: mida teha? Rühmade esitlused ja arutelu',
      '12:00- closing: Lõpp',
    ])
    const divided = readAgenda(`${agenda}Rühmatöö\n• Esitlused kell 11.15\n`).items
    expect(outline(divided)).toEqual([
      '10:00-11:15 groupWork: Rühmatöö: mida teha?',
      '11:15-12:00 groupPresentations: Rühmade esitlused ja arutelu',
      '12:00- closing: Lõpp',
    ])
    expect(readAgenda(`${agenda}Rühmatöö\n• Esitlused kell 13.15\n`).items).toHaveLength(2)
  })

  it('leaves the end open where the next start is of another day', () => {
    const { items } = readAgenda('1. päev\n15:00 Loeng\n17:00 Õhtusöök\n2. päev\n9:00 Rühmatöö')
    expect(items.map(({ derived }) => derived.end)).toEqual(['17:00', null, null])
  })

  it('lists everything when there is no time at all', () => {
    expect(readAgenda('Ajakava\n\nSelgub hiljem\n')).toEqual({
      heading: null,
      items: [],
      lines: [],
      leftOver: [
        { line: 1, text: 'Ajakava' },
        { line: 3, text: 'Selgub hiljem' },
      ],
    })
  })
})
