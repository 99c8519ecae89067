import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PointToConfirm } from '../../server/approval/readSubmission'
import { planPath } from '../plan/planPath'
import { Panel } from '../ui/Panel'
import { TextField } from '../ui/TextField'

/** `at` is the place of a point among all of the form. */
export type NumberedPoint = PointToConfirm & { at: number }

type Props = {
  planId: string
  gap: PointToConfirm['gap']
  points: readonly NumberedPoint[]
  /** The reason for all that was typed before the form was refused. */
  common: string | undefined
}

/** The points of one kind, each to be filled in or given a reason; several may share one reason. */
export function PointGroup({ planId, gap, points, common }: Props) {
  const { t } = useTranslation()
  return (
    <Panel title={`${t(`approval.gap_${gap}`)} (${points.length})`}>
      <div className="grid gap-4">
        {points.length > 1 && (
          <TextField
            label={t('approval.sameReason')}
            name={`common.${gap}`}
            maxLength={1000}
            defaultValue={common}
          />
        )}
        <ul className="grid gap-4">
          {points.map((point) => (
            <li key={point.at} className="grid gap-2 border-t border-line pt-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <span className="min-w-0">
                  <strong className="tabular-nums">{point.number}</strong> {point.text}
                </span>
                <Link
                  to={planPath(planId, { open: point.activityId })}
                  className="py-1 text-sm font-medium text-brand"
                >
                  {t('approval.fillIn')}
                  <span className="sr-only">: {point.number}</span>
                </Link>
              </p>
              <PointReason point={point} />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}

function PointReason({ point }: { point: NumberedPoint }) {
  const { t } = useTranslation()
  const name = `points.${point.at}`
  return (
    <>
      <input type="hidden" name={`${name}.activityId`} value={point.activityId} />
      <input type="hidden" name={`${name}.gap`} value={point.gap} />
      <TextField
        label={t('approval.reasonFor', { number: point.number })}
        compact
        name={`${name}.reason`}
        maxLength={1000}
        defaultValue={point.reason}
      />
    </>
  )
}
