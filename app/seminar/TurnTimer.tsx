import { useTranslation } from 'react-i18next'
import { readTimer, type TimerReading } from '../../domain/seminar/readTimer'
import type { SharedTimer } from '../../server/seminar/sharedTimer'
import { clockFace } from './clockFace'
import { useServerNow } from './useServerNow'

type Props = {
  timer: SharedTimer
  /** Minutes of the turn that are for feedback. */
  feedback: number
  /** The server's clock when the page was read. */
  now: string
  big?: boolean
}

/**
 * The time that a turn has left. The seconds are for the eye alone: a screen reader is told once that
 * the end is near and once that the time is over.
 */
export function TurnTimer({ timer, feedback, now, big = false }: Props) {
  const { t } = useTranslation()
  const { minutes, runningFrom, elapsedMs } = timer
  const columns = { minutes, elapsedMs, runningFrom: runningFrom ? new Date(runningFrom) : null }
  const reading = readTimer(columns, useServerNow(now), feedback)
  const { part, isRunning, isWarning, remainingMs, overMs } = reading
  const size = big ? 'text-6xl sm:text-8xl' : 'text-5xl'
  return (
    <div className={`rounded-xl border px-4 py-3 ${lookOf(reading)}`}>
      <div role="timer" aria-label={t('seminar.timeLeft')} className="grid gap-1">
        <p className={`font-semibold tracking-tight tabular-nums ${size}`}>
          {part === 'over'
            ? `+${clockFace(Math.floor(overMs / 1000) * 1000)}`
            : clockFace(remainingMs)}
        </p>
        <p className={big ? 'text-xl' : ''}>
          {t(`seminar.part_${part}`)}
          {!isRunning && ` · ${t('seminar.standing')}`}
        </p>
      </div>
      <p role="status" className="sr-only">
        {isRunning && isWarning && t('seminar.soonOver')}
        {isRunning && part === 'over' && t('seminar.part_over')}
      </p>
    </div>
  )
}

function lookOf({ part, isWarning }: TimerReading): string {
  if (part === 'over') return 'border-danger/30 bg-danger-soft text-danger'
  if (isWarning) return 'border-warn/40 bg-warn-soft text-warn'
  return 'border-line bg-surface text-ink'
}
