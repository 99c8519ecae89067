/** Activities that answer a bottleneck, a direction, a change of a document or a question. */
export const cardAnswer = {
  open: 'Link to an activity',
  title: 'Which activities answer this',
  answer: 'Answer: {{number}} ({{organisation}})',
  linked: 'Activities that answer it',
  none: 'No activity answers this yet.',
  similar: 'They speak of the same',
  choose: 'Choose from a plan',
  search: 'Search for an activity',
  find: 'Search',
  noneFound: 'There are no such activities.',
  link: 'Link',
  unlink: 'Unlink',
  answers: 'Answers',
  addCard: 'What else the activity answers',
  noAnswer: 'No answer',
}
