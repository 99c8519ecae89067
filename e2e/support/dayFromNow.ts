import { localDateTime } from '../../domain/workshop/agenda'

const DAY_MS = 24 * 60 * 60 * 1000

/** The ISO day in Estonia so many days from now. */
export const dayFromNow = (days: number): string =>
  localDateTime(new Date(Date.now() + days * DAY_MS), 'Europe/Tallinn').date
