export type DraftOrder = { homeworkId: string; cardId: string }

/** Which draft a form is about. */
export function OrderFields({ homeworkId, cardId }: DraftOrder) {
  return (
    <>
      <input type="hidden" name="homeworkId" value={homeworkId} />
      <input type="hidden" name="cardId" value={cardId} />
    </>
  )
}
