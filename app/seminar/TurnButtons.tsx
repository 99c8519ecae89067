import { Form } from '@remix-run/react'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ProgrammeTurn } from '../../server/seminar/readSeminar'
import { Button } from '../ui/Button'

type Props = { turn: ProgrammeTurn; at: number; count: number; version: number }

/** Moves a turn, and marks its municipality as absent or there. */
export function TurnButtons({ turn, at, count, version }: Props) {
  const { t } = useTranslation()
  const { id, municipality, state } = turn
  const isTold = state === 'done' || state === 'now'
  const isAbsent = state === 'absent'
  return (
    <div className="flex flex-wrap gap-1">
      <Form method="post" preventScrollReset className="flex gap-1">
        <input type="hidden" name="intent" value="moveTurn" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="turnId" value={id} />
        <Button
          type="submit"
          name="move"
          value="up"
          look="quiet"
          small
          disabled={at === 0}
          aria-label={t('seminar.moveUp', { municipality })}
        >
          <ArrowUp aria-hidden className="size-4" />
        </Button>
        <Button
          type="submit"
          name="move"
          value="down"
          look="quiet"
          small
          disabled={at === count - 1}
          aria-label={t('seminar.moveDown', { municipality })}
        >
          <ArrowDown aria-hidden className="size-4" />
        </Button>
      </Form>
      {!isTold && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="turnId" value={id} />
          <Button
            type="submit"
            name="intent"
            value={isAbsent ? 'markPresent' : 'markAbsent'}
            look="quiet"
            small
          >
            {isAbsent ? t('seminar.isHere') : t('seminar.isAbsent')}
            <span className="sr-only">: {municipality}</span>
          </Button>
        </Form>
      )}
    </div>
  )
}
