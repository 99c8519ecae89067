import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { BoardPage } from '../../server/board/readBoard'

/** Where one is: the workshop, the group, and the other groups' boards. */
export function BoardHead({ page }: { page: BoardPage }) {
  const { t } = useTranslation()
  const { board, workshop, others } = page
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
      <div className="min-w-0">
        <Link to={`/workshops/${workshop.id}`} className="text-sm text-muted">
          {workshop.title}
        </Link>
        <h1 className="max-sm:text-xl">{[board.name, board.theme].filter(Boolean).join(': ')}</h1>
      </div>
      {others.length > 1 && (
        <nav
          aria-label={t('board.otherBoards')}
          className="-mx-1 flex max-w-full flex-wrap gap-1 print:hidden"
        >
          {others.map(({ boardId, name, theme, mine }) => (
            <Link
              key={boardId}
              to={`/boards/${boardId}`}
              title={theme}
              aria-current={boardId === board.id ? 'page' : undefined}
              className="inline-flex min-h-8 items-center rounded-lg px-2.5 sm:min-h-9 sm:px-3 text-sm font-medium text-muted no-underline hover:bg-brand-soft hover:text-ink aria-[current=page]:bg-brand-soft aria-[current=page]:text-brand-strong"
            >
              {name}
              {mine && <span className="ml-1 font-normal">({t('board.mine')})</span>}
            </Link>
          ))}
        </nav>
      )}
    </div>
  )
}
