export const progress = {
  period: 'Periood',
  periodHint: 'Mille kohta teade on: kuu, poolaasta või aasta.',
  evidence: 'Tõend',
  evidenceHint: 'Veebiaadress, kus tehtut näha on.',
  evidenceLink: 'Vaata tõendit',
  inside: 'Ainult meie omavalitsusele või ühendusele, mitte avalikkusele',
  insideBadge: 'Ei ole avalik',
  byEditor: 'toimetaja',
  bySecretary: 'sekretär',
  byParty: 'osapool',
}
