import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../ui/Panel'
import { ChangeButton, RowButtons } from '../workshop/RowButtons'
import type { ProjectList } from './projectDraft'
import type { ProjectDraftState } from './useProjectDraft'

type Props<Row extends { key: string }> = Pick<ProjectDraftState, 'change'> & {
  list: ProjectList
  rows: readonly Row[]
  title: string
  lead?: string
  add: string
  children: (row: Row, at: number) => ReactNode
}

/** A list of a project whose rows are added, moved and taken away. */
export function ProjectRows<Row extends { key: string }>({
  list,
  rows,
  title,
  lead,
  add,
  change,
  children,
}: Props<Row>) {
  const { t } = useTranslation()
  return (
    <Panel title={title}>
      {lead && <p className="mb-3 text-muted">{lead}</p>}
      <ul className="grid gap-3 empty:hidden">
        {rows.map((row, at) => (
          <li key={row.key} className="grid gap-2 rounded-lg border border-line p-3">
            <input type="hidden" name={`${list}.${at}.key`} value={row.key} />
            <div className="flex items-center justify-between gap-2">
              <span className="text-sm text-muted tabular-nums">{at + 1}.</span>
              <RowButtons
                list={list}
                at={at}
                count={rows.length}
                onChange={change}
                labels={{
                  up: `${title}: ${t('project.rowUp', { n: at + 1 })}`,
                  down: `${title}: ${t('project.rowDown', { n: at + 1 })}`,
                  remove: `${title}: ${t('project.rowRemove', { n: at + 1 })}`,
                }}
              />
            </div>
            {children(row, at)}
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <ChangeButton
          change={{ list, verb: 'add', at: rows.length }}
          onChange={change}
          label={add}
        />
      </div>
    </Panel>
  )
}
