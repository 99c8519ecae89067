import { useTranslation } from 'react-i18next'
import type { LeftOverLine } from '../../domain/text/leftOverLine'
import { clip } from '../../domain/text/clip'
import { LeftOver } from '../ui/LeftOver'

/** A page shows this many of the lines that were left over, and says how many more there are. */
const SHOWN = 400
const SHOWN_CHARACTERS = 500

/** Every line of the notes that nothing was made of. */
export function NotesLeftOver({ lines }: { lines: readonly LeftOverLine[] }) {
  const { t } = useTranslation()
  if (lines.length === 0) return null
  const shown = lines
    .slice(0, SHOWN)
    .map(({ line, text }) => ({ line, text: clip(text, SHOWN_CHARACTERS) }))
  const more = lines.length - shown.length
  return (
    <LeftOver
      summary={t('notes.leftOver', { count: lines.length })}
      lead={t('notes.leftOverLead')}
      lines={shown}
      more={more > 0 ? t('notes.leftOverMore', { count: more }) : null}
    />
  )
}
