/** Activities that answer a bottleneck, a direction, a change of a document or a question. */
export const cardAnswer = {
  open: 'Seo tegevusega',
  title: 'Mis tegevused sellele vastavad',
  answer: 'Vastus: {{number}} ({{organisation}})',
  linked: 'Vastavad tegevused',
  none: 'Ükski tegevus ei vasta sellele veel.',
  similar: 'Räägivad samast',
  choose: 'Vali kavast',
  search: 'Otsi tegevust',
  find: 'Otsi',
  noneFound: 'Selliseid tegevusi ei ole.',
  link: 'Seo',
  unlink: 'Võta seos ära',
  answers: 'Vastab',
  addCard: 'Millele tegevus veel vastab',
  noAnswer: 'Vastus puudub',
}
