import { LayoutDashboard, LayoutList } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BoardView } from './useBoardView'

const ICONS = { list: LayoutList, canvas: LayoutDashboard }

/** The same cards as a list or spread out. */
export function ViewSwitch(props: { view: BoardView; onChoose: (view: BoardView) => void }) {
  const { t } = useTranslation()
  return (
    <fieldset className="flex rounded-lg border border-field bg-surface p-0.5">
      <legend className="sr-only">{t('board.view')}</legend>
      {(['list', 'canvas'] as const).map((view) => {
        const Icon = ICONS[view]
        return (
          <button
            key={view}
            type="button"
            aria-pressed={view === props.view}
            onClick={() => props.onChoose(view)}
            className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-md px-2 text-sm sm:px-2.5 font-medium text-muted hover:text-ink aria-pressed:bg-brand aria-pressed:text-white"
          >
            <Icon aria-hidden className="size-4" />
            <span className="max-sm:sr-only">{t(`board.view_${view}`)}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
