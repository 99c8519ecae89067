import type { Language } from '../language'
import { dottedDate } from '../text/dottedDate'

/** What can be chosen for a deadline with one tap. `date` is an ISO date. */
export type DeadlineChoice =
  | { choice: 'ongoing' | 'monthly' | 'yearly' }
  | { choice: 'year'; year: number }
  | { choice: 'date'; date: string }

const WORDS: Record<Language, Record<'ongoing' | 'monthly' | 'yearly', string>> = {
  et: { ongoing: 'pidev tegevus', monthly: 'kord kuus', yearly: 'kord aastas' },
  en: { ongoing: 'ongoing activity', monthly: 'once a month', yearly: 'once a year' },
  ru: { ongoing: 'постоянно', monthly: 'раз в месяц', yearly: 'раз в год' },
}

/**
 * The words that a choice writes into the deadline of somebody who reads in a language; from there
 * on they are text like any other. Dates are written in numbers, day first, in every language.
 */
export function writeChoice(chosen: DeadlineChoice, language: Language): string {
  switch (chosen.choice) {
    case 'year':
      return String(chosen.year)
    case 'date':
      return dottedDate(chosen.date)
    case 'ongoing':
    case 'monthly':
    case 'yearly':
      return WORDS[language][chosen.choice]
  }
}
