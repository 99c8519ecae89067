import { expect, it } from 'vitest'
import type { Refused, Status } from '../../../collab/client/status'
import { catalogues } from '../../i18n/catalogues'
import { createI18n } from '../../i18n/createI18n'
import { statusText } from './statusText'

const say = (language: 'et' | 'en' | 'ru', status: Status) =>
  statusText(createI18n(language, catalogues[language]).t, status)

it.each<[Status, string]>([
  [{ kind: 'saved' }, 'salvestatud'],
  [{ kind: 'saving', changes: 1 }, 'salvestan 1 muudatuse …'],
  [{ kind: 'saving', changes: 3 }, 'salvestan 3 muudatust …'],
  [
    { kind: 'offline', changes: 0, kept: 'device' },
    'ühendus puudub – kirjuta edasi, tekst jääb sellesse seadmesse',
  ],
  [
    { kind: 'offline', changes: 0, kept: 'page' },
    'ühendus puudub – mida kirjutad, on alles ainult siin, ära sulge lehte',
  ],
  [
    { kind: 'offline', changes: 2, kept: 'device' },
    'ühendus puudub – 2 muudatust on alles selles seadmes',
  ],
  [
    { kind: 'offline', changes: 1, kept: 'page' },
    'ühendus puudub – 1 muudatus on alles ainult siin, ära sulge lehte',
  ],
  [{ kind: 'refused', why: 'readOnly', changes: 0, kept: 'device' }, 'ainult lugemiseks'],
  [
    { kind: 'refused', why: 'readOnly', changes: 2, kept: 'device' },
    'ei salvesta: ainult lugemiseks',
  ],
])('says %j as "%s"', (status, text) => {
  expect(say('et', status)).toBe(text)
})

it('counts in Russian as Russian does', () => {
  const told = [1, 3, 5, 21].map((changes) =>
    say('ru', { kind: 'offline', changes, kept: 'device' }),
  )
  expect(told.map((text) => /изменени\S+/.exec(text)?.[0])).toEqual([
    'изменение',
    'изменения',
    'изменений',
    'изменение',
  ])
})

const EVERY_REASON: Record<Refused, true> = {
  signIn: true,
  otherPerson: true,
  notYours: true,
  gone: true,
  readOnly: true,
  tooBig: true,
  tooMany: true,
  bad: true,
  disk: true,
}

it.each(['et', 'en', 'ru'] as const)('has words for every refusal in %s', (language) => {
  const texts = Object.keys(EVERY_REASON).map((why) =>
    say(language, { kind: 'refused', why: why as Refused, changes: 1, kept: 'device' }),
  )
  expect(texts.filter((text) => text.startsWith('board.'))).toEqual([])
  expect(new Set(texts).size).toBe(texts.length)
})
