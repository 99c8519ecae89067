import { useTranslation } from 'react-i18next'
import type { HomeworkEntry } from '../../server/homework/listHomework'
import { Panel } from '../ui/Panel'
import { HomeworkItem } from './HomeworkItem'

type Props = { title?: string; homework: readonly HomeworkEntry[]; showWorkshop?: boolean }

/** Homework with the way to each; nothing where there is none. */
export function HomeworkList({ title, homework, showWorkshop = false }: Props) {
  const { t } = useTranslation()
  if (homework.length === 0) return null
  return (
    <Panel title={title ?? t('homework.title')}>
      <ul className="grid gap-5">
        {homework.map((entry) => (
          <HomeworkItem key={entry.id} entry={entry} showWorkshop={showWorkshop} />
        ))}
      </ul>
    </Panel>
  )
}
