/** The homework as a sheet of paper, and its day in a calendar. */
export const sheet = {
  title: 'Kodutöö paberil',
  back: 'Tagasi kodutöö juurde',
  print: 'Prindi',
  emptyDraft: 'Uus mustand',
  answers: 'Vastused jätkuseminariks',
  calendar: 'Tähtaeg kalendrisse',
}
