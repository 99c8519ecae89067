import { useTranslation } from 'react-i18next'
import type { PlanColumn } from './planColumns'

const LABELS = {
  number: 'plan.number',
  activity: 'term.activity',
  deadline: 'term.deadline',
  party: 'term.party',
  target: 'term.target',
  progress: 'term.progress',
} as const satisfies Record<PlanColumn, string>

/** The heads of a plan's columns in the reader's language. */
export function useColumnLabel(): (column: PlanColumn) => string {
  const { t } = useTranslation()
  return (column) => t(LABELS[column])
}
