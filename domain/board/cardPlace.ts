/** Where a card is: its id is unique on its board alone. */
export type CardPlace = { boardId: string; cardId: string }

/** One string for one card, to find things by. */
export const placeKey = ({ boardId, cardId }: CardPlace): string => `${boardId}/${cardId}`
