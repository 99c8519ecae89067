import { useTranslation } from 'react-i18next'
import type { HomeworkTarget } from '../../server/board/readPromotionDesk'
import type { CarryOutcome } from '../../server/homework/carryDrafts'
import { Notice } from '../ui/Notice'
import { useRefusalText } from '../ui/refusalText'

type Props = {
  outcomes: readonly CarryOutcome[]
  homework: readonly HomeworkTarget[]
}

/** What carrying did, municipality by municipality. */
export function CarrySummary({ outcomes, homework }: Props) {
  const { t } = useTranslation()
  const refusalText = useRefusalText()
  if (outcomes.length === 0) return null
  const isRefused = outcomes.some(({ outcome }) => outcome === 'refused')
  return (
    <Notice tone={isRefused ? 'warn' : 'good'}>
      <ul className="grid gap-0.5">
        {[...new Set(outcomes.map(({ homeworkId }) => homeworkId))].map((id) => {
          const own = outcomes.filter(({ homeworkId }) => homeworkId === id)
          const countOf = (what: string) => own.filter(({ outcome }) => outcome === what).length
          const [carried, before] = [countOf('carried'), countOf('already')]
          const reasons = own.flatMap((one) =>
            one.outcome === 'refused' ? [refusalText({ ...one, code: 'invalid' })] : [],
          )
          return (
            <li key={id}>
              <strong>{homework.find((one) => one.homeworkId === id)?.municipality}</strong>:{' '}
              {carried > 0 && t('promotion.carriedCount', { count: carried })}{' '}
              {before > 0 && t('promotion.carriedBefore', { count: before })}{' '}
              {[...new Set(reasons)].join(' ')}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
