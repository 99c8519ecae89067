export const homework = {
  title: 'Домашнее задание',
  instructions: 'Что сделать',
  progress: 'Как далеко мы продвинулись',
  complete: 'готово {{complete}} / {{count}}',
  noDrafts: 'Здесь пока нет ни одного черновика.',
  missing: 'Не хватает: {{words}}',
  drafts: 'Наши черновики',
  readOnly: 'Сейчас черновики можно читать, но нельзя менять.',
  opens: 'Открыто с {{date}}.',
  due: 'Срок {{date}}',
  daysLeft_one: 'остался {{count}} день',
  daysLeft_few: 'осталось {{count}} дня',
  daysLeft_many: 'осталось {{count}} дней',
  daysLeft_other: 'осталось {{count}} дня',
  dueToday: 'срок сегодня',
  overdue_one: 'срок истёк {{count}} день назад',
  overdue_few: 'срок истёк {{count}} дня назад',
  overdue_many: 'срок истёк {{count}} дней назад',
  overdue_other: 'срок истёк {{count}} дня назад',
}

export const homeworkState = {
  notStarted: 'Не начато',
  working: 'В работе',
  submitted: 'Сдано',
  returned: 'Возвращено',
  reviewed: 'Рассмотрено',
}

export const draftGap = {
  text: 'текст',
  deadline: 'срок',
  party: 'сторона',
  target: 'целевой уровень',
}
