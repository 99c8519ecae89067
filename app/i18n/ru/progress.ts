export const progress = {
  period: 'Период',
  periodHint: 'О чём отчёт: месяц, полугодие или год.',
  evidence: 'Подтверждение',
  evidenceHint: 'Веб-адрес, где виден результат.',
  evidenceLink: 'Посмотреть подтверждение',
  inside: 'Только для нашей организации, не для всех',
  insideBadge: 'Не для всех',
  byEditor: 'редактор',
  bySecretary: 'секретарь',
  byParty: 'участвующая сторона',
}
