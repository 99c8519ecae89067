/** Activities that answer a bottleneck, a direction, a change of a document or a question. */
export const cardAnswer = {
  open: 'Связать с мероприятием',
  title: 'Какие мероприятия на это отвечают',
  answer: 'Ответ: {{number}} ({{organisation}})',
  linked: 'Отвечающие мероприятия',
  none: 'Пока на это не отвечает ни одно мероприятие.',
  similar: 'Говорят о том же',
  choose: 'Выберите из плана',
  search: 'Найти мероприятие',
  find: 'Найти',
  noneFound: 'Таких мероприятий нет.',
  link: 'Связать',
  unlink: 'Убрать связь',
  answers: 'Отвечает на',
  addCard: 'На что ещё отвечает мероприятие',
  noAnswer: 'Нет ответа',
}
