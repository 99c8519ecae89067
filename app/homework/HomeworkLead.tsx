import type { HomeworkPage } from '../../server/homework/readHomework'
import { DaysLeft } from './DaysLeft'
import { HomeworkBadge } from './HomeworkBadge'

/** How a homework stands and how long there is. */
export function HomeworkLead({ page }: { page: HomeworkPage }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <HomeworkBadge state={page.homework.state} />
      <DaysLeft due={page.due} />
    </p>
  )
}
