import { useTranslation } from 'react-i18next'
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
        <details className="rounded-lg border border-line px-3.5 py-2">
          <summary className="cursor-pointer py-1 font-medium">
            {t('workshop.leftOver', { count: leftOverCount })}
          </summary>
          <p className="mb-2 text-muted">{t('workshop.leftOverLead')}</p>
          <ul className="grid gap-0.5 text-sm">
            {leftOver.map(({ line, text }) => (
              <li key={line} className="grid grid-cols-[2.5rem_1fr] gap-2">
                <span className="text-right text-muted tabular-nums">{line}</span>
                <span className="min-w-0">{text}</span>
              </li>
            ))}
          </ul>
          {more > 0 && (
            <p className="mt-1 text-sm">{t('workshop.leftOverMore', { count: more })}</p>
          )}
        </details>
      )}
    </>
  )
}
