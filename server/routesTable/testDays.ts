import { estonianDay } from '../../domain/progress/estonianDay'

const DAY_MS = 24 * 60 * 60 * 1000

/** An ISO date in Estonia some days from now, for forms that the real clock judges. */
export const inDays = (days: number): string => estonianDay(new Date(Date.now() + days * DAY_MS))
