import { expect, it } from 'vitest'
import { catalogues } from '../../i18n/catalogues'
import { createI18n } from '../../i18n/createI18n'
import { type RefusedStatus, refusedText } from './refusedText'

const say = (language: 'et' | 'en' | 'ru', status: Omit<RefusedStatus, 'kind'>) =>
  refusedText(
    createI18n(language, catalogues[language]).t,
    { kind: 'refused', ...status },
    'Mari Maasikas',
  )

it.each<[Omit<RefusedStatus, 'kind'>, string]>([
  [
    { why: 'signIn', changes: 0, kept: 'page' },
    'Oled välja logitud. Logi uuesti sisse, et edasi kirjutada.',
  ],
  [
    { why: 'signIn', changes: 2, kept: 'device' },
    'Oled välja logitud. 2 muudatust on selles seadmes alles ja salvestub, kui uuesti sisse logid.',
  ],
  [
    { why: 'signIn', changes: 1, kept: 'page' },
    'Oled välja logitud. 1 muudatus on alles ainult sellel lehel. Logi sisse uues aknas ja vajuta siis siin „Proovi uuesti“.',
  ],
  [
    { why: 'otherPerson', changes: 0, kept: 'device' },
    'Selle lehe avas Mari Maasikas, aga nüüd kasutab seda brauserit keegi teine. Laadi leht uuesti, et enda nimel jätkata.',
  ],
  [
    { why: 'otherPerson', changes: 1, kept: 'device' },
    'Selle lehe avas Mari Maasikas, aga nüüd kasutab seda brauserit keegi teine. 1 salvestamata muudatus jääb sellesse seadmesse ja ootab, kuni Mari Maasikas siin jälle tööle asub.',
  ],
  [
    { why: 'otherPerson', changes: 3, kept: 'page' },
    'Selle lehe avas Mari Maasikas, aga nüüd kasutab seda brauserit keegi teine. 3 salvestamata muudatust on alles ainult sellel lehel: kopeeri tekst, enne kui lehe uuesti laadid.',
  ],
  [{ why: 'notYours', changes: 0, kept: 'device' }, 'Sul ei ole enam õigust siin midagi muuta.'],
  [
    { why: 'notYours', changes: 2, kept: 'device' },
    'Sul ei ole enam õigust siin midagi muuta. 2 muudatust jäi salvestamata.',
  ],
  [
    { why: 'disk', changes: 2, kept: 'page' },
    'Server ei saa praegu salvestada. Kirjuta edasi; proovin ise uuesti.',
  ],
])('says %j as "%s"', (status, text) => {
  expect(say('et', status)).toBe(text)
})

it.each(['et', 'en', 'ru'] as const)('promises of the device only what it keeps, in %s', (of) => {
  for (const why of ['signIn', 'otherPerson'] as const) {
    const [device, page] = (['device', 'page'] as const).map((kept) =>
      say(of, { why, changes: 5, kept }),
    )
    expect(device).toMatch(/seadmes|device|устройстве/)
    expect(page).not.toMatch(/seadmes|device|устройстве/)
  }
})
