import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardPage } from '../../server/board/readBoard'
import { BoardLoading } from '../board/BoardLoading'
import { Notice } from '../ui/Notice'
import { useIsAlive } from '../ui/useIsAlive'

/** Live documents, editor and canvas are for browsers, and loaded apart from every other page. */
const BoardLive = lazy(async () => {
  const { BoardLive: live } = await import('../board/BoardLive')
  return { default: live }
})

/** The municipality's drafts, as the live board that they are. */
export function DraftsPanel({ board }: { board: BoardPage }) {
  const { t } = useTranslation()
  const isAlive = useIsAlive()
  return (
    <section id="drafts" aria-labelledby="drafts-title" className="grid gap-2">
      <h2 id="drafts-title">{t('homework.drafts')}</h2>
      {!board.mayWrite && <Notice>{t('homework.readOnly')}</Notice>}
      <div className="flex min-h-96 flex-col">
        {isAlive ? (
          <Suspense fallback={<BoardLoading />}>
            <BoardLive key={board.board.id} page={board} />
          </Suspense>
        ) : (
          <BoardLoading />
        )}
      </div>
    </section>
  )
}
