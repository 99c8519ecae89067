import { CircleSlash, CornerDownRight, Merge, PauseCircle, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftEnding } from '../../../domain/board/draftFate'
import type { Fate } from '../../../server/board/readFates'

const ICONS: Record<DraftEnding, LucideIcon> = {
  merged: Merge,
  parked: PauseCircle,
  declined: CircleSlash,
}

/** What became of a draft beside plans, in words: carried to whom, or how it ended and why. */
export function FateLines({ fate: { carried, ended } }: { fate: Pick<Fate, 'carried' | 'ended'> }) {
  const { t } = useTranslation()
  const further = carried.filter(({ places, dropped }) => places.length > 0 || dropped !== null)
  const waiting = carried
    .filter((one) => !further.includes(one))
    .map(({ municipality }) => municipality)
  return (
    <ul className="grid gap-1 empty:hidden">
      {waiting.length > 0 && (
        <Line Icon={CornerDownRight} tone="bg-brand-soft text-brand-strong">
          {t('ending.carriedTo', { municipality: waiting.join(', ') })}
        </Line>
      )}
      {further.map(({ homeworkId, municipality, places, dropped }) => (
        <Line key={homeworkId} Icon={CornerDownRight} tone="bg-brand-soft text-brand-strong">
          {t('ending.carriedTo', { municipality })}
          {places.map(({ activityId, number, organisation }) => (
            <span key={activityId} className="block">
              {t('promotion.inPlanAs', { n: number, organisation })}
            </span>
          ))}
          {dropped !== null && <Dropped reason={dropped} />}
        </Line>
      ))}
      {ended && carried.length === 0 && (
        <Line Icon={ICONS[ended.ending]} tone="bg-paper text-ink">
          <span className="font-medium">{t(`ending.is_${ended.ending}`)}</span>
          {ended.mergedText !== null && <span>: „{ended.mergedText}“</span>}
          {ended.reason && <span className="block whitespace-pre-line">{ended.reason}</span>}
        </Line>
      )}
    </ul>
  )
}

function Dropped({ reason }: { reason: string }) {
  const { t } = useTranslation()
  const words = reason ? t('ending.droppedBecause', { reason }) : t('ending.dropped')
  return <span className="block">{words}</span>
}

type LineProps = { Icon: LucideIcon; tone: string; children: ReactNode }

const Line = ({ Icon, tone, children }: LineProps) => (
  <li className={`flex items-start gap-1.5 rounded-md px-2.5 py-1 text-sm ${tone}`}>
    <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
    <div className="min-w-0">{children}</div>
  </li>
)
