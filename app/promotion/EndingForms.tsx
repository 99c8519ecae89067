import { Form } from '@remix-run/react'
import { placeKey } from '../../domain/board/cardPlace'
import type { DeskRow } from '../../server/board/readPromotionDesk'
import { endingFormId } from './endingForm'

/** One form for each draft, apart from that of the whole desk: forms cannot stand in each other. */
export function EndingForms({ rows }: { rows: readonly DeskRow[] }) {
  return rows
    .filter(({ kind }) => kind === 'draft')
    .map((row) => (
      <Form key={placeKey(row)} id={endingFormId(row)} method="post" preventScrollReset hidden>
        <input type="hidden" name="boardId" value={row.boardId} />
        <input type="hidden" name="cardId" value={row.cardId} />
      </Form>
    ))
}
