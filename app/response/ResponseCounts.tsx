import { useTranslation } from 'react-i18next'
import { DRAFT_FATES, type DraftFate } from '../../domain/board/draftFate'
import { FATE_LOOK } from './fateLook'

/** How many drafts came to what, and how many there were. */
export function ResponseCounts({ counts }: { counts: Record<DraftFate, number> }) {
  const { t } = useTranslation()
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <div>
      <p className="mb-3 font-medium">{t('response.all', { count: all })}</p>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 wide:grid-cols-6">
        {DRAFT_FATES.map((fate) => {
          const { Icon, tone } = FATE_LOOK[fate]
          return (
            <li
              key={fate}
              className={`flex items-center gap-2.5 rounded-xl border border-line px-3.5 py-2.5 ${counts[fate] === 0 ? 'bg-paper' : 'bg-surface'}`}
            >
              <Icon aria-hidden className={`size-5 shrink-0 ${tone}`} />
              <span className="min-w-0">
                <span className="block text-xl leading-tight font-semibold tabular-nums">
                  {counts[fate]}
                </span>
                <span className="block text-sm text-muted">{t(`response.count_${fate}`)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
