import { useTranslation } from 'react-i18next'
import type { SharedSeminar } from '../../server/seminar/readSharedSeminar'
import { ButtonLink } from '../ui/ButtonLink'
import { EmptyState } from '../ui/EmptyState'

/** What is shown while nobody has the word: before the first turn, between two, and at the end. */
export function BetweenTurns({ seminar }: { seminar: SharedSeminar }) {
  const { t } = useTranslation()
  const { state, start, next, workshop } = seminar
  if (state === 'ended') {
    const summary = `/workshops/${workshop.id}/seminar/summary`
    return (
      <EmptyState action={<ButtonLink to={summary}>{t('seminar.summary')}</ButtonLink>}>
        <p className="text-2xl text-ink">{t('seminar.hasEnded')}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState>
      <p className="text-2xl text-ink">
        {state === 'planned' ? t('seminar.beginsAt', { start }) : t('seminar.between')}
      </p>
      {next && <p className="mt-2 text-xl">{t('seminar.isNext', { municipality: next })}</p>}
    </EmptyState>
  )
}
