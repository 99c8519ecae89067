export const homework = {
  title: 'Homework',
  instructions: 'What to do',
  progress: 'How far we are',
  complete: '{{complete}} / {{count}} complete',
  noDrafts: 'There are no drafts here yet.',
  missing: 'Missing: {{words}}',
  drafts: 'Our drafts',
  readOnly: 'The drafts can be read now, but not changed.',
  opens: 'Open from {{date}}.',
  due: 'Due {{date}}',
  daysLeft_one: '{{count}} day left',
  daysLeft_other: '{{count}} days left',
  dueToday: 'due today',
  overdue_one: 'was due {{count}} day ago',
  overdue_other: 'was due {{count}} days ago',
}

export const homeworkState = {
  notStarted: 'Not started',
  working: 'In progress',
  submitted: 'Submitted',
  returned: 'Returned',
  reviewed: 'Reviewed',
}

export const draftGap = {
  text: 'text',
  deadline: 'deadline',
  party: 'party',
  target: 'target level',
}
