import { Link } from '@remix-run/react'
import type { HomeworkEntry } from '../../server/homework/listHomework'
import { DaysLeft } from './DaysLeft'
import { HomeworkBadge } from './HomeworkBadge'
import { ProgressBar } from './ProgressBar'

type Props = {
  entry: HomeworkEntry
  /** Where homework of several workshops stands together. */
  showWorkshop?: boolean
}

/** A homework in a list: whose it is, how far, and how long there is. */
export function HomeworkItem({ entry, showWorkshop = false }: Props) {
  const { id, municipality, workshopTitle, state, complete, all, due } = entry
  return (
    <li className="grid gap-1.5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Link to={`/homework/${id}`} className="font-medium text-brand">
          {municipality}
        </Link>
        <HomeworkBadge state={state} />
      </div>
      {showWorkshop && <p className="text-sm text-muted">{workshopTitle}</p>}
      <ProgressBar complete={complete} all={all} />
      <p className="text-sm text-muted">
        <DaysLeft due={due} />
      </p>
    </li>
  )
}
