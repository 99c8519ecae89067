import { estonianDay } from '../../domain/progress/estonianDay'

const DAY_MS = 24 * 60 * 60 * 1000

/** The ISO day in Estonia so many days from now. */
export const dayFromNow = (days: number): string =>
  estonianDay(new Date(Date.now() + days * DAY_MS))
