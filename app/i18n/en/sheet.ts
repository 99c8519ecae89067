/** The homework as a sheet of paper, and its day in a calendar. */
export const sheet = {
  title: 'The homework on paper',
  back: 'Back to the homework',
  print: 'Print',
  emptyDraft: 'A new draft',
  answers: 'Answers for the follow-up seminar',
  calendar: 'Due date for the calendar',
}
