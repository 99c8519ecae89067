/**
 * The group that a newcomer joins when they choose none: the smallest, of equals the first.
 * `groupIds` are the groups in their order; a group that `memberCounts` does not name is empty.
 * Null when there is no group.
 */
export function assignGroup(
  groupIds: readonly string[],
  memberCounts: ReadonlyMap<string, number>,
): string | null {
  const size = (id: string) => memberCounts.get(id) ?? 0
  return groupIds.reduce<string | null>(
    (smallest, id) => (smallest === null || size(id) < size(smallest) ? id : smallest),
    null,
  )
}
