import { describe, expect, it } from 'vitest'
import { applyAliases, deriveAliases, partyKey } from './aliases'
import { readParties } from './readParties'

describe('partyKey', () => {
  it.each([
    ['IT juht', 'it-juht'],
    ['Parkide – ja teede osakond', 'parkide ja teede osakond.'],
    ['parkide- ja teede osakond', 'parkide ja teede\u00A0osakond'],
    ['abi vallavanem', 'Abivallavanem'],
    ['MTÜ „Kodu“', 'MTÜ Kodu'],
    ['счётная комиссия', 'Счетная комиссия'],
  ])('is one for %j and %j', (one, other) => {
    expect(partyKey(one)).toBe(partyKey(other))
  })

  it.each([
    ['koda', 'kõda'],
    ['vallasekretär', 'vallasekretäri abi'],
    ['juht', 'juhid'],
    ['C', 'C++'],
  ])('tells %j from %j', (one, other) => {
    expect(partyKey(one)).not.toBe(partyKey(other))
  })
})

describe('deriveAliases', () => {
  const namesOf = (...spellings: string[]) => {
    const mentions = spellings.flatMap(readParties)
    return applyAliases(mentions, deriveAliases(spellings)).map(({ name }) => name)
  }

  it.each([
    ['a hyphen that an acronym takes', ['IT juht', 'IT-juht'], ['IT-juht', 'IT-juht']],
    ['an acronym that never has one', ['KOP menetleja'], ['KOP menetleja']],
    [
      'three settings of one hyphen',
      ['Parkide ja teede osakond', 'parkide- ja teede osakond', 'parkide – ja teede osakond'],
      ['parkide ja teede osakond', 'parkide ja teede osakond', 'parkide ja teede osakond'],
    ],
    ['a hyphen written alike', ['Pargi- ja teedemeister'], ['pargi- ja teedemeister']],
    ['capital and small letters', ['Peakokk', 'peakokk'], ['peakokk', 'peakokk']],
    ['a plural before its singular', ['Abijuhid', 'abijuht'], ['abijuht', 'abijuht']],
    [
      'a plural after its singular',
      ['abilinnapea', 'abilinnapead'],
      ['abilinnapea', 'abilinnapea'],
    ],
    [
      'a plural in phrase',
      ['osakonna juhatajad', 'Osakonna juhataja'],
      ['osakonna juhataja', 'osakonna juhataja'],
    ],
    ['a plural without its singular', ['juristid', 'nõunik'], ['juristid', 'nõunik']],
    [
      'a plural of other people',
      ['osakondade juhatajad', 'osakonna juhataja'],
      ['osakondade juhatajad', 'osakonna juhataja'],
    ],
    [
      'buildings and bodies',
      ['rahvamajad', 'rahvamaja', 'koolid', 'kool'],
      ['rahvamajad', 'rahvamaja', 'koolid', 'kool'],
    ],
  ])('%s', (_what, spellings, names) => {
    expect(namesOf(...spellings)).toEqual(names)
  })

  it.each([
    ['vanemad', 'vanem'],
    ['juhid', 'juht'],
    ['esimehed', 'esimees'],
    ['liikmed', 'liige'],
    ['töötajad', 'töötaja'],
    ['ametnikud', 'ametnik'],
    ['spetsialistid', 'spetsialist'],
    ['koordinaatorid', 'koordinaator'],
    ['insenerid', 'insener'],
    ['konsultandid', 'konsultant'],
    ['psühholoogid', 'psühholoog'],
    ['sekretäri abid', 'sekretäri abi'],
  ])('joins %s to %s', (plural, singular) => {
    expect(namesOf(plural, singular)).toEqual([singular, singular])
  })

  it('lists no spelling that names itself', () => {
    expect([...deriveAliases(['Kokk', 'õde', 'Kokk'])]).toEqual([])
  })
})

describe('applyAliases', () => {
  it('keeps everything but the name', () => {
    const [mention] = readParties('Peakokk koostöös kooliga')
    const aliases = new Map([[partyKey('peakokk'), 'köögi juhataja']])
    expect(applyAliases(mention ? [mention] : [], aliases)).toEqual([
      { raw: 'Peakokk', name: 'köögi juhataja', role: 'lead', qualifier: 'koostöös kooliga' },
    ])
  })
})
