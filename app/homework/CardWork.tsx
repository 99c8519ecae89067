import { useFetcher } from '@remix-run/react'
import { Hand } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Card } from '../../domain/board/card'
import { draftGaps } from '../../domain/homework/draftGaps'
import { Badge } from '../ui/Badge'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { DraftGaps } from './DraftGaps'
import { useWork, type Work } from './WorkContext'

/** At a draft of a homework: what it still lacks, and who works on it; nothing on another board. */
export function CardWork({ card }: { card: Card }) {
  const work = useWork()
  return work && card.kind === 'draft' ? <DraftWork card={card} work={work} /> : null
}

function DraftWork({ card, work }: { card: Card; work: Work }) {
  const { t } = useTranslation()
  const fetcher = useFetcher()
  const stored = work.drafts.find(({ cardId }) => cardId === card.id)
  const workers = stored?.workers ?? []
  const isMine = workers.some(({ key }) => key === work.me)
  const gaps = draftGaps(card)
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5">
      {gaps.length === 0 ? (
        <Badge tone="good">{t('homework.whole')}</Badge>
      ) : (
        <DraftGaps gaps={gaps} />
      )}
      {stored?.from && (
        <span className="text-sm text-muted">{t('homework.from', { group: stored.from })}</span>
      )}
      {workers.length > 0 && (
        <span className="text-sm">
          {t('homework.workers', { names: workers.map(({ name }) => name).join(', ') })}
        </span>
      )}
      {work.mayWork && stored && (
        <fetcher.Form method="post" action={`/homework/${work.homeworkId}`}>
          <input type="hidden" name="card" value={card.id} />
          <input type="hidden" name="on" value={isMine ? 'no' : 'yes'} />
          <SubmitButton name="intent" value="workOnDraft" look="quiet" small>
            <Hand aria-hidden className="size-4" />
            {t(isMine ? 'homework.stopWork' : 'homework.work')}
          </SubmitButton>
        </fetcher.Form>
      )}
      <RefusalNotice answer={fetcher.data} />
    </div>
  )
}
