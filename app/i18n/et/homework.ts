export const homework = {
  title: 'Kodutöö',
  instructions: 'Mida teha',
  progress: 'Kui kaugel me oleme',
  complete: '{{complete}} / {{count}} tervik',
  noDrafts: 'Siin ei ole veel ühtegi mustandit.',
  missing: 'Puudu: {{words}}',
  drafts: 'Meie mustandid',
  readOnly: 'Mustandeid saab praegu lugeda, aga mitte muuta.',
  opens: 'Avatud alates {{date}}.',
  due: 'Tähtaeg {{date}}',
  daysLeft_one: 'jäänud {{count}} päev',
  daysLeft_other: 'jäänud {{count}} päeva',
  dueToday: 'tähtaeg on täna',
  overdue_one: 'tähtaeg oli {{count}} päev tagasi',
  overdue_other: 'tähtaeg oli {{count}} päeva tagasi',
}

export const homeworkState = {
  notStarted: 'Alustamata',
  working: 'Töös',
  submitted: 'Esitatud',
  returned: 'Tagasi antud',
  reviewed: 'Läbi vaadatud',
}

export const draftGap = {
  text: 'tekst',
  deadline: 'tähtaeg',
  party: 'osapool',
  target: 'sihttase',
}
