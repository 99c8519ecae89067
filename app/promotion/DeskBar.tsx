import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../ui/SubmitButton'

type Props = {
  /** How many drafts are ticked. */
  count: number
  /** How many plans are ticked; null where there is none to tick. */
  plans: number | null
  mayCarry: boolean
}

/** What can be done with the ticked drafts; stays in sight while the table is scrolled. */
export function DeskBar({ count, plans, mayCarry }: Props) {
  const { t } = useTranslation()
  if (plans === null && !mayCarry) return null
  return (
    <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-surface px-4 py-3 sm:-mx-6 sm:px-6">
      {plans !== null && (
        <>
          <SubmitButton>{t('promotion.addSelected', { count })}</SubmitButton>
          <p className="text-muted">{t('promotion.intoPlans', { count: plans })}</p>
        </>
      )}
      {mayCarry && (
        <SubmitButton name="intent" value="carry" look="plain">
          {t('promotion.carrySelected', { count })}
        </SubmitButton>
      )}
    </div>
  )
}
