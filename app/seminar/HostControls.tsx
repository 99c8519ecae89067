import { Form } from '@remix-run/react'
import { ChevronLeft, ChevronRight, Clock, Pause, Play, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SeminarStep } from '../../domain/seminar/stepSeminar'
import type { HostSeminar } from '../../server/seminar/readHostSeminar'
import { Button } from '../ui/Button'
import type { ButtonLook } from '../ui/buttonStyle'

type Verb = SeminarStep['verb']

/** Goes on in the seminar. Each press names the version it was made on, so that two hosts move one turn. */
export function HostControls({ seminar }: { seminar: HostSeminar }) {
  const { t } = useTranslation()
  const { turn, currentId, nextId, version, turns, state, workshop } = seminar
  const isCurrent = turn !== null && turn.id === currentId
  const isRunning = isCurrent && turn.timer.runningFrom !== null
  const isTold = turns.some(({ state: one }) => one === 'done')
  const nameOf = (id: string | null) => turns.find((one) => one.id === id)?.municipality ?? ''
  return (
    <Form
      method="post"
      action={`/workshops/${workshop.id}/seminar/host`}
      preventScrollReset
      className="flex flex-wrap gap-2"
    >
      <input type="hidden" name="intent" value="stepSeminar" />
      <input type="hidden" name="version" value={version} />
      {turn && <input type="hidden" name="turnId" value={turn.id} />}
      {isTold && <Step verb="back" Icon={ChevronLeft} label={t('seminar.back')} />}
      {isCurrent && isRunning && <Step verb="pause" Icon={Pause} label={t('seminar.pause')} />}
      {isCurrent && !isRunning && (
        <Step verb="resume" Icon={Play} label={t('seminar.resume')} look="primary" />
      )}
      {turn && !isCurrent && turn.state !== 'absent' && turn.id !== nextId && (
        <Step verb="start" Icon={Play} label={t('seminar.startThis')} />
      )}
      {currentId && <Step verb="postpone" Icon={Clock} label={t('seminar.postpone')} />}
      {nextId && (
        <Step
          verb="next"
          Icon={ChevronRight}
          label={t(currentId ? 'seminar.next' : 'seminar.begin', { municipality: nameOf(nextId) })}
          look={isCurrent && !isRunning ? 'plain' : 'primary'}
        />
      )}
      {state !== 'ended' && !nextId && (
        <Step verb="end" label={t('seminar.endIt')} look="primary" />
      )}
      {state !== 'ended' && nextId && <Step verb="end" label={t('seminar.endIt')} look="quiet" />}
    </Form>
  )
}

type StepProps = { verb: Verb; label: string; Icon?: LucideIcon; look?: ButtonLook }

function Step({ verb, label, Icon, look = 'plain' }: StepProps) {
  return (
    <Button type="submit" data-once name="step" value={verb} look={look}>
      {Icon && <Icon aria-hidden className="size-4 shrink-0" />}
      <span className="min-w-0 wrap-anywhere">{label}</span>
    </Button>
  )
}
