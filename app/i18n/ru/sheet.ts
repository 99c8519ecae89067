/** The homework as a sheet of paper, and its day in a calendar. */
export const sheet = {
  title: 'Домашнее задание на бумаге',
  back: 'Назад к домашнему заданию',
  print: 'Печать',
  emptyDraft: 'Новый черновик',
  answers: 'Ответы для последующего семинара',
  calendar: 'Срок в календарь',
}
