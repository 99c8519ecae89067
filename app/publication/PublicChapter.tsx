import { useTranslation } from 'react-i18next'
import type { Activity, Chapter } from '../../domain/plan/plan'
import type { PublicOrigin, PublicOrigins } from '../../domain/plan/publicOrigin'
import { capital } from '../i18n/capital'
import { useColumnLabel } from '../plan/useColumnLabel'
import type { PlanColumn } from '../plan/planColumns'
import { useForeignLang, useOfficialLang } from './OfficialText'
import {
  PlainBody,
  PlainHead,
  PlainHeadCell,
  PlainRow,
  PlainRowHead,
  PlainTable,
} from './PlainTable'
import { OriginLine } from './OriginLine'
import { PublicActivityRow } from './PublicActivityRow'

type Props = {
  chapter: Chapter
  columns: readonly PlanColumn[]
  /** Where to propose on an activity by its id; only in a consultation. */
  proposeAt?: (activityId: string) => string
  /** Where activities came from, by activity id. */
  origins?: PublicOrigins
}

/** A chapter for everybody: a table on a wide screen and on paper, blocks on a phone. */
export function PublicChapter({ chapter, columns, proposeAt, origins = {} }: Props) {
  const { t } = useTranslation()
  const ui = useForeignLang()
  const labelOf = useColumnLabel()
  const { number, title, activities } = chapter
  const id = String(number)
  return (
    <section className="part" aria-labelledby={id} lang={useOfficialLang()}>
      <h2 id={id}>{`${number}. ${title}`}</h2>
      {activities.length === 0 ? (
        <p className="quiet" lang={ui}>
          {t('plan.emptyChapter')}
        </p>
      ) : (
        <PlainTable labels={columns.map((column, at) => (at < 2 ? '' : labelOf(column)))}>
          <caption className="sr" lang={ui}>
            {t('publication.tableCaption', { number })}
          </caption>
          <PlainHead lang={ui}>
            {columns.map((column) => (
              <PlainHeadCell key={column} className={`c-${column}`}>
                {capital(labelOf(column))}
              </PlainHeadCell>
            ))}
          </PlainHead>
          <PlainBody>
            {activities.map((activity, at) => (
              <Rows
                key={activity.id}
                chapter={chapter}
                activity={activity}
                columns={columns}
                proposeAt={proposeAt}
                origin={origins[activity.id]}
                before={activities[at - 1] ?? null}
              />
            ))}
          </PlainBody>
        </PlainTable>
      )}
    </section>
  )
}

type RowsProps = Required<Pick<Props, 'chapter' | 'columns'>> &
  Pick<Props, 'proposeAt'> & {
    activity: Activity
    before: Activity | null
    origin: PublicOrigin | undefined
  }

/** A goal stands above the first of the activities that follow each other under it. */
function Rows({ chapter, activity, before, columns, proposeAt, origin }: RowsProps) {
  const { t } = useTranslation()
  const ui = useForeignLang()
  const goal = chapter.goals.find(({ id }) => id === activity.goalId)
  return (
    <>
      {(before?.goalId ?? null) !== activity.goalId && (
        <PlainRow className="goal">
          <PlainRowHead scope="colgroup" colSpan={columns.length}>
            {goal ? (
              <>
                <span lang={ui}>
                  <span className="cap">{t('term.goal')}</span>:
                </span>
                {` ${goal.text}`}
              </>
            ) : (
              <span lang={ui}>{t('plan.noGoal')}</span>
            )}
          </PlainRowHead>
        </PlainRow>
      )}
      <PublicActivityRow activity={activity} columns={columns}>
        {origin && <OriginLine origin={origin} />}
        {proposeAt && <ProposeLink number={activity.number} href={proposeAt(activity.id)} />}
      </PublicActivityRow>
    </>
  )
}

function ProposeLink({ number, href }: { number: string; href: string }) {
  const { t } = useTranslation()
  return (
    <p className="screen" lang={useForeignLang()}>
      <a href={href}>{t('publication.proposeOn', { number })}</a>
    </p>
  )
}
