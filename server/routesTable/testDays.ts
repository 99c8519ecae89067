import { dayAfter } from '../../domain/homework/dayAfter'
import { estonianDay } from '../../domain/progress/estonianDay'

/** An ISO date in Estonia some days from now, for forms that the real clock judges. */
export const inDays = (days: number): string => dayAfter(estonianDay(new Date()), days)
