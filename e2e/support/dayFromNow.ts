import { dayAfter } from '../../domain/homework/dayAfter'
import { estonianDay } from '../../domain/progress/estonianDay'

/** The ISO day in Estonia so many days from now. */
export const dayFromNow = (days: number): string => dayAfter(estonianDay(new Date()), days)
