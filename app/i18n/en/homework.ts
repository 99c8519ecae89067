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
  returned: 'The homework was returned to be completed.',
  seeWhy: 'See what has to be done.',
  submittedOn: 'Submitted',
  incomplete_one: '{{count}} draft lacks something',
  incomplete_other: '{{count}} drafts lack something',
  confirmGaps: 'I know what is missing, and submit the homework all the same',
  unanswered: 'Not answered: {{questions}}. You can submit all the same.',
  submit: 'Submit the homework',
  reopenHint: 'A submitted homework can be read, but not changed.',
  reopenHintWriter:
    'The municipality can read the submitted homework, but not change it. As a facilitator you can change it even now.',
  reopen: 'Take it back and complete it',
  whole: 'Complete',
  from: 'From: {{group}}',
  workers: 'Working on it: {{names}}',
  work: 'I work on this',
  stopWork: 'I no longer do',
  mine: 'My homework',
  asked: 'What we ask for, and by when',
  municipalities: 'Municipalities',
  opensOn: 'Opens',
  dueOn: 'Due',
  handOut: 'Hand out the homework',
  handOutLead_one: '{{count}} municipality gets a homework page and a board of its own.',
  handOutLead_other:
    'Each of {{count}} municipalities gets a homework page and a board of its own.',
  handedOut_one:
    '{{count}} municipality has its homework. A new one gets it as soon as you add it to the workshop.',
  handedOut_other:
    '{{count}} municipalities have their homework. A new one gets it as soon as you add it to the workshop.',
  carryAtDesk: 'Carry drafts to homework',
  readyInstructions:
    'Please go through the drafts that came to you from the workshop.\n\n1. Agree on what you will do: put the activity in your own words.\n2. Give each activity a deadline, parties and a target level.\n3. Talk to those whom it concerns. You can invite a partner by a link.\n4. Answer the three questions and submit the homework.\n\nWe will go through it together at the follow-up seminar.',
}

export const homeworkState = {
  notStarted: 'Not started',
  working: 'In progress',
  submitted: 'Submitted',
  returned: 'Returned',
  reviewed: 'Reviewed',
}

export const draftGap = {
  text: 'a clear text',
  deadline: 'deadline',
  party: 'party',
  target: 'target level',
}
