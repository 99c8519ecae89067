import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useAnswer } from '../http/useAnswer'
import { BoardHead } from '../board/BoardHead'
import { BoardLoading } from '../board/BoardLoading'
import { BoardPrompts } from '../board/BoardPrompts'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { LeaveGuard } from '../leaving/LeaveGuard'
import { useNudges } from '../nudges/useNudges'
import { DeskOrder } from '../promotion/deskOrder'
import { runDeskOrder } from '../promotion/runDeskOrder'
import type { TitleHandle } from '../shell/PageTitle'
import type { BoardPage as Loaded } from '../../server/board/readBoard'
import { Notice } from '../ui/Notice'
import { RefusalNotice } from '../ui/RefusalNotice'
import { useIsAlive } from '../ui/useIsAlive'

/** Live documents, editor and canvas are for browsers, and loaded apart from every other page. */
const BoardLive = lazy(async () => {
  const { BoardLive: live } = await import('../board/BoardLive')
  return { default: live }
})

export const handle = {
  title: (_t, page) => [page?.board.name, page?.board.theme].filter(Boolean).join(': '),
} satisfies TitleHandle<Loaded>

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readBoard(context.actor, params['boardId'] ?? ''))

const WorkshopOfOrder = z.string().max(60).catch('')

export const action = ({ request, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const order = await readForm(request, DeskOrder)
    return runDeskOrder(context, WorkshopOfOrder.parse(order['workshop']), order)
  })

export default function BoardPage() {
  const { t } = useTranslation()
  const page = useLoaderData<typeof loader>()
  useNudges(`workshop:${page.workshop.id}`)
  const isAlive = useIsAlive()
  const isMine = page.others.some(({ boardId, mine }) => mine && boardId === page.board.id)
  return (
    <main
      id="content"
      tabIndex={-1}
      className="flex w-full flex-1 flex-col gap-2 px-4 pt-3 outline-none sm:px-6"
    >
      <LeaveGuard />
      <BoardHead page={page} />
      <RefusalNotice answer={useAnswer()} />
      <BoardPrompts prompts={page.board.prompts} />
      {!page.mayWrite && (
        <Notice>{t(isMine ? 'board.readOnlyFrozen' : 'board.readOnlyOthers')}</Notice>
      )}
      {isAlive ? (
        <Suspense fallback={<BoardLoading />}>
          <BoardLive key={page.board.id} page={page} />
        </Suspense>
      ) : (
        <BoardLoading />
      )}
    </main>
  )
}
