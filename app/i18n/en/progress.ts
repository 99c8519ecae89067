export const progress = {
  period: 'Period',
  periodHint: 'What the report is about: a month, a half-year or a year.',
  evidence: 'Evidence',
  evidenceHint: 'A web address where the result can be seen.',
  evidenceLink: 'See the evidence',
  inside: 'Only for our own organisation, not for the public',
  insideBadge: 'Not public',
  byEditor: 'editor',
  bySecretary: 'secretary',
  byParty: 'party',
}
