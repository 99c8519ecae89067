export const answers = {
  title: 'Answers for the follow-up seminar',
  lead: 'Write together: everybody sees the same text, and it is saved by itself.',
  readOnly: 'The answers can be read now, but not changed.',
  a: 'a. Our activities',
  a_hint: 'What do we take on, and why this?',
  b: 'b. How the plan was made',
  b_hint: 'With whom did we discuss it, and how did we agree?',
  c: 'c. Next work plan',
  c_hint: 'What comes next, who does it and when?',
  placeholder: 'Write here …',
  none: 'There is no answer yet.',
}
