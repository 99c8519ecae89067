import { describe, expect, it } from 'vitest'
import { testReading } from './testReading'

const tables: Record<string, readonly (readonly [raw: string, expected: string])[]> = {
  'not earlier than a time, and from it on': [
    ['mitte enne 2027', 'openFrom 2027-01-01..open'],
    ['mitte varem kui 1. mai 2027', 'openFrom 2027-05-01..open'],
    ['kõige varem 2027', 'openFrom 2027-01-01..open'],
    ['2027 või hiljem', 'openFrom 2027-01-01..open'],
    ['2027 ja hiljem', 'openFrom 2027-01-01..open'],
    ['not before 2027', 'openFrom 2027-01-01..open'],
    ['no earlier than March 2027', 'openFrom 2027-03-01..open'],
    ['2027 at the earliest', 'openFrom 2027-01-01..open'],
    ['2027 and beyond', 'openFrom 2027-01-01..open'],
    ['2027 or later', 'openFrom 2027-01-01..open'],
    ['не ранее 2027 года', 'openFrom 2027-01-01..open'],
    ['не раньше марта 2027', 'openFrom 2027-03-01..open'],
    ['2027 и далее', 'openFrom 2027-01-01..open'],
    ['ne agrāk kā 2027. gadā', 'openFrom 2027-01-01..open'],
    ['2027. gads un turpmāk', 'openFrom 2027-01-01..open'],
    ['ne anksčiau kaip 2027 m.', 'openFrom 2027-01-01..open'],
    ['aikaisintaan 2027', 'openFrom 2027-01-01..open'],
    ['syksystä 2027 alkaen', 'openFrom 2027-09-01..open'],
  ],
  'before a time, as ever': [
    ['enne 1. juunit 2027', 'by ..2027-05-31'],
    ['before June 2027', 'by ..2027-05-31'],
    ['hiljemalt 2027', 'by ..2027-12-31'],
    ['не позднее марта 2027', 'by ..2027-03-31'],
  ],
  ranges: [
    ['2026...2028', 'yearRange 2026-01-01..2028-12-31'],
    ['2026…2028', 'yearRange 2026-01-01..2028-12-31'],
    ['01.03.2026...30.06.2026', 'dateRange 2026-03-01..2026-06-30'],
    ['July 1-15, 2026', 'dateRange 2026-07-01..2026-07-15'],
    ['July 1 – 15, 2026', 'dateRange 2026-07-01..2026-07-15'],
    ['July 1-15', 'dateRange --07-01..--07-15'],
    ['July 1 – 15 August 2026', 'dateRange 2026-07-01..2026-08-15'],
    ['2026...', 'year 2026-01-01..2026-12-31'],
  ],
  'days with hyphens': [
    ['30-06-2026', 'date 2026-06-30..2026-06-30'],
    ['01-02-2026', 'date 2026-02-01..2026-02-01'],
    ['10-12-26', 'none'],
    ['10-12 2026', 'text'],
  ],
  'school years': [
    ['academic year 2026/27', 'monthRange 2026-09-01..2027-08-31'],
    ['2026/2027 school year', 'monthRange 2026-09-01..2027-08-31'],
    ['учебный год 2026/2027', 'monthRange 2026-09-01..2027-08-31'],
    ['2026/27 учебного года', 'monthRange 2026-09-01..2027-08-31'],
    ['2026./2027. mācību gads', 'monthRange 2026-09-01..2027-08-31'],
    ['school meals 2026', 'none'],
  ],
  'Latvian years as they are abbreviated': [
    ['2026.g.', 'year 2026-01-01..2026-12-31'],
    ['2026. g.', 'year 2026-01-01..2026-12-31'],
    ['2026.-2027.g.', 'yearRange 2026-01-01..2027-12-31'],
    ['2026. - 2028. gadi', 'yearRange 2026-01-01..2028-12-31'],
    ['2026.g.1.pusgads', 'halfYear 2026-01-01..2026-06-30'],
    ['2026.g. 1.cet.', 'quarter 2026-01-01..2026-03-31'],
    ['līdz 2026.g. 31.dec.', 'by ..2026-12-31'],
  ],
  rhythms: [
    ['twice yearly', 'recurring 2x year'],
    ['twice annually', 'recurring 2x year'],
    ['twice monthly', 'recurring 2x month'],
    ['bi-monthly', 'text'],
    ['bimonthly', 'text'],
  ],
  'all the time, once, at once, and where it is needed': [
    ['järjepidev', 'ongoing ongoing'],
    ['aastaringne', 'ongoing ongoing'],
    ['текущая работа', 'ongoing ongoing'],
    ['visu periodu', 'ongoing ongoing'],
    ['beztermiņa', 'ongoing ongoing'],
    ['atbilstoši nepieciešamībai', 'asNeeded'],
    ['ühekordne, 2026', 'year 2026-01-01..2026-12-31'],
    ['one-time, May 2026', 'month 2026-05-01..2026-05-31'],
    ['разово, 2026', 'year 2026-01-01..2026-12-31'],
    ['ühekordne', 'text'],
    ['kohe', 'text'],
    ['immediately', 'text'],
    ['kohe pärast eelarve kinnitamist', 'afterEvent after eelarve kinnitamist'],
    ['over the course of 2026', 'year 2026-01-01..2026-12-31'],
  ],
  'times that the writer was not sure of': [
    ['~2026', 'year 2026-01-01..2026-12-31 ~'],
    ['2026?', 'year 2026-01-01..2026-12-31 ~'],
    ['mai 2026 (?)', 'month 2026-05-01..2026-05-31 ~'],
  ],
}

describe.each(Object.entries(tables))('%s', (_name, cases) => {
  it.each(cases)('%s', (raw, expected) => {
    expect(testReading(raw)).toBe(expected)
  })
})
