import { useTranslation } from 'react-i18next'
import type { ConfirmedPoint } from '../../server/approval/readApprovalDesk'

/** What was knowingly left so, each with its reason. */
export function ConfirmedList({ confirmed }: { confirmed: readonly ConfirmedPoint[] }) {
  const { t } = useTranslation()
  return (
    <ul className="grid gap-2">
      {confirmed.map(({ number, text, gap, reason }) => (
        <li key={`${number} ${gap}`} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-2">
          <strong className="tabular-nums">{number}</strong>
          <span className="min-w-0">
            {text}
            <span className="block text-sm text-muted">
              {t(`approval.gap_${gap}` as 'approval.gap_noDeadline')}: {reason}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
