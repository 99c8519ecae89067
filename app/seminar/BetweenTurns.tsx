import { useTranslation } from 'react-i18next'
import type { SharedSeminar } from '../../server/seminar/readSharedSeminar'
import { ButtonLink } from '../ui/ButtonLink'
import { EmptyState } from '../ui/EmptyState'

/** What is shown while nobody has the word: before the first turn, between two, and at the end. */
export function BetweenTurns({ seminar, big = false }: { seminar: SharedSeminar; big?: boolean }) {
  const { t } = useTranslation()
  const [said, nextOne] = big ? ['text-4xl sm:text-5xl', 'text-3xl'] : ['text-2xl', 'text-xl']
  const { state, start, next, workshop } = seminar
  if (state === 'ended') {
    const summary = `/workshops/${workshop.id}/seminar/summary`
    return (
      <EmptyState action={<ButtonLink to={summary}>{t('seminar.summary')}</ButtonLink>}>
        <p className={`text-ink ${said}`}>{t('seminar.hasEnded')}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState>
      <p className={`text-ink ${said}`}>
        {state === 'planned' ? t('seminar.beginsAt', { start }) : t('seminar.between')}
      </p>
      {next && <p className={`mt-3 ${nextOne}`}>{t('seminar.isNext', { municipality: next })}</p>}
    </EmptyState>
  )
}
