import type { Plan } from '../../domain/plan/plan'

export type PlanColumn = 'number' | 'activity' | 'deadline' | 'party' | 'target' | 'progress'

/** The columns a plan is shown with; targets only where the plan has any. */
export function planColumns({ chapters }: Pick<Plan, 'chapters'>): PlanColumn[] {
  const activities = chapters.flatMap((chapter) => chapter.activities)
  const hasTargets = activities.some(({ target }) => target.trim() !== '')
  return [
    'number',
    'activity',
    'deadline',
    'party',
    ...(hasTargets ? (['target'] as const) : []),
    'progress',
  ]
}

/**
 * Shares of the table's width; the activity takes what is left. Offices are long words, such as
 * `kommunikatsioonispetsialist`, and stand whole on a laptop.
 */
export function columnWidth(column: PlanColumn, columns: readonly PlanColumn[]): string {
  if (column === 'number') return 'wide:w-[4.75rem]'
  const widths = columns.includes('target') ? NARROW : WIDE
  return widths[column] ?? ''
}

const WIDE: Partial<Record<PlanColumn, string>> = {
  deadline: 'wide:w-[13%]',
  party: 'wide:w-[19%]',
  progress: 'wide:w-[19%]',
}

const NARROW: Partial<Record<PlanColumn, string>> = {
  deadline: 'wide:w-[11%]',
  party: 'wide:w-[19%]',
  target: 'wide:w-[17%]',
  progress: 'wide:w-[15%]',
}
