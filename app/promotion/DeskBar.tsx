import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../ui/SubmitButton'

type Props = {
  /** How many drafts are ticked. */
  count: number
  /** How many plans are ticked; null where there is none to tick. */
  plans: number | null
  mayCarry: boolean
}

/** What can be done with the ticked drafts; stays in sight, once there are any, while the table is scrolled. */
export function DeskBar({ count, plans, mayCarry }: Props) {
  const { t } = useTranslation()
  if (plans === null && !mayCarry) return null
  return (
    <div
      data-bar-below={count > 0 ? true : undefined}
      className={`-mx-4 grid auto-cols-fr grid-flow-col items-stretch gap-x-3 border-t border-line bg-surface px-4 py-3 text-center sm:-mx-6 sm:flex sm:items-center sm:px-6 ${count > 0 ? 'sticky bottom-0' : ''}`}
    >
      {plans !== null && (
        <>
          <SubmitButton>{t('promotion.addSelected', { count })}</SubmitButton>
          <p className="text-muted max-sm:sr-only">{t('promotion.intoPlans', { count: plans })}</p>
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
