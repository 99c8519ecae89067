import { useTranslation } from 'react-i18next'
import type { DraftChange, WhatChanged } from '../../domain/homework/whatChanged'
import type { OtherVersion } from '../../server/homework/othersOf'
import { Badge } from '../ui/Badge'
import { Fold } from '../ui/Fold'
import { Panel } from '../ui/Panel'
import { CHANGE_TONES } from './changeTones'
import { DraftChangeItem } from './DraftChangeItem'

type Props = {
  changes: WhatChanged
  /** By card id; null for whoever sees nothing of other municipalities. */
  others: Record<string, OtherVersion[]> | null
}

const KINDS = ['new', 'changed', 'removed', 'unchanged'] as const

/** What became of the drafts since they left the workshop: how many of each, then one by one. */
export function ChangesPanel({ changes, others }: Props) {
  const { t } = useTranslation()
  const { counts, drafts } = changes
  const othersOf = (cardId: string) => others?.[cardId] ?? []
  const isWorthShowing = ({ kind, cardId }: DraftChange) =>
    kind !== 'unchanged' || othersOf(cardId).length > 0
  const shown = drafts.filter(isWorthShowing)
  return (
    <Panel title={t('changes.title')}>
      {drafts.length === 0 ? (
        <p className="text-muted">{t('changes.none')}</p>
      ) : (
        <p className="flex flex-wrap gap-1.5">
          {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
            <Badge key={kind} tone={CHANGE_TONES[kind]}>
              {t(`changes.count_${kind}`, { count: counts[kind] })}
            </Badge>
          ))}
        </p>
      )}
      {shown.length > 0 && (
        <Fold label={t('changes.show')} className="mt-3">
          <ul className="mt-2 grid max-w-4xl gap-3">
            {shown.map((change) => (
              <DraftChangeItem
                key={change.cardId}
                change={change}
                others={othersOf(change.cardId)}
              />
            ))}
          </ul>
        </Fold>
      )}
    </Panel>
  )
}
