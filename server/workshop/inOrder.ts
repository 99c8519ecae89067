/** Finds what belongs to a workshop (groups, municipalities, agenda items) in the order people gave it. */
export const inOrder = (workshopId: string) =>
  ({ where: { workshopId }, orderBy: { position: 'asc' } }) as const
