import { useTranslation } from 'react-i18next'
import type { AgendaLine } from '../../domain/seminar/turnAgenda'

/** What is to be talked about in a turn. */
export function AgendaLines({ lines }: { lines: readonly AgendaLine[] }) {
  const sentence = useAgendaSentence()
  if (lines.length === 0) return null
  return (
    <ul className="grid list-disc gap-1 pl-5 text-sm marker:text-muted">
      {lines.map((line, at) => (
        <li key={at}>{sentence(line)}</li>
      ))}
    </ul>
  )
}

const LONGEST = 70

function useAgendaSentence(): (line: AgendaLine) => string {
  const { t } = useTranslation()
  const nameOf = (text = '') => {
    const first = text.trim() || t('board.emptyCard')
    return first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first
  }
  return (line) => {
    switch (line.kind) {
      case 'nothing':
        return t('seminar.lineNothing')
      case 'comments':
        return line.cardId === undefined
          ? t('seminar.lineCommentsAll', { count: line.count })
          : t('seminar.lineComments', { count: line.count, draft: nameOf(line.text) })
      case 'missing': {
        const fields = line.fields.map((field) => t(`seminar.missing_${field}`)).join(', ')
        return t('seminar.lineMissing', { fields, draft: nameOf(line.text) })
      }
      case 'shared': {
        const others = line.others.join(', ')
        return t('seminar.lineShared', { others, draft: nameOf(line.text) })
      }
    }
  }
}
