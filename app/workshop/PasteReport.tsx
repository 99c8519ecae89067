import { useTranslation } from 'react-i18next'
import { LeftOver } from '../ui/LeftOver'
import { Notice } from '../ui/Notice'
import type { PasteOutcome } from './runDraftForm'

/** What came of a paste, and every line that nothing was made of. */
export function PasteReport({ outcome }: { outcome: PasteOutcome }) {
  const { t, i18n } = useTranslation()
  const { items, groups, objectives, leftOver, leftOverCount } = outcome
  const found = [
    items > 0 && t('workshop.readItems', { count: items }),
    groups > 0 && t('workshop.readGroups', { count: groups }),
    objectives > 0 && t('workshop.readObjectives', { count: objectives }),
  ].filter((part) => part !== false)
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const more = leftOverCount - leftOver.length
  return (
    <>
      {found.length > 0 ? (
        <Notice tone="good">{t('workshop.readFound', { what: list.format(found) })}</Notice>
      ) : (
        <Notice tone="warn">{t('workshop.readNothing')}</Notice>
      )}
      {leftOverCount > 0 && (
        <LeftOver
          summary={t('workshop.leftOver', { count: leftOverCount })}
          lead={t('workshop.leftOverLead')}
          lines={leftOver}
          more={more > 0 ? t('workshop.leftOverMore', { count: more }) : null}
        />
      )}
    </>
  )
}
