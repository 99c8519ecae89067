import { useTranslation } from 'react-i18next'
import type { LeftOverLine } from '../../domain/text/leftOverLine'

/** A page shows this many of the lines that were left over, and says how many more there are. */
const SHOWN = 400

/** Every line of the notes that nothing was made of, so that nothing is lost unseen. */
export function NotesLeftOver({ lines }: { lines: readonly LeftOverLine[] }) {
  const { t } = useTranslation()
  if (lines.length === 0) return null
  const more = lines.length - SHOWN
  return (
    <details className="rounded-lg border border-line bg-surface px-3.5 py-2">
      <summary className="cursor-pointer py-1 font-medium">
        {t('notes.leftOver', { count: lines.length })}
      </summary>
      <p className="mb-2 text-muted">{t('notes.leftOverLead')}</p>
      <ul className="grid gap-0.5 text-sm">
        {lines.slice(0, SHOWN).map(({ line, text }) => (
          <li key={line} className="grid grid-cols-[2.5rem_1fr] gap-2">
            <span className="text-right text-muted tabular-nums">{line}</span>
            <span className="min-w-0 break-words">{text.slice(0, 500)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-1 text-sm">{t('notes.leftOverMore', { count: more })}</p>}
    </details>
  )
}
