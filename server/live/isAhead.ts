import type { Deps } from '../deps'

/**
 * Whether something was written in one of these documents that its rows have not followed yet: rows say nothing then of what
 * is in it.
 */
export async function isAhead(
  { documents }: Pick<Deps, 'documents'>,
  followed: readonly { name: string; followedSeq: number }[],
): Promise<boolean> {
  const newest = await documents.newest(followed.map(({ name }) => name))
  return followed.some(({ followedSeq }, at) => (newest[at] ?? 0) > followedSeq)
}
