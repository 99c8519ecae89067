import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonStyle } from '../ui/buttonStyle'
import { usePlanPage } from './PlanContext'
import { PlanFormFor } from './PlanFormFor'
import { useUndo } from './useUndo'

/** Offers to bring back what was deleted. It takes the focus that the deletion lost. */
export function UndoBar() {
  const { t } = useTranslation()
  const activityId = useUndo()
  const { plan } = usePlanPage()
  const isStruck = plan.chapters.some(({ activities }) =>
    activities.some(({ id }) => id === activityId),
  )
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (activityId !== null) button.current?.focus({ preventScroll: true })
  }, [activityId])
  return (
    <output className="pointer-events-none fixed inset-x-0 bottom-0 z-40 flex justify-center p-4 print:hidden">
      {activityId !== null && (
        <div className="pointer-events-auto flex items-center gap-4 rounded-xl bg-ink py-2.5 pr-2.5 pl-4 text-white shadow-lift">
          {t(isStruck ? 'approval.activityStruck' : 'plan.activityDeleted')}
          <PlanFormFor intent="restoreActivity" values={{ activityId }}>
            <button ref={button} type="submit" className={buttonStyle({ small: true })}>
              <span className="first-capital">{t('term.undo')}</span>
            </button>
          </PlanFormFor>
        </div>
      )}
    </output>
  )
}
