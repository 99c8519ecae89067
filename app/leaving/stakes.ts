/** What would be lost of one live document if its page was left now, counted in changes. */
type Stake = () => number

const stakes = new Set<Stake>()

/** Takes a live document into account for as long as the returned function is not called. */
export function noteStake(stake: Stake): () => void {
  stakes.add(stake)
  return () => stakes.delete(stake)
}

/** What is left from now on is left knowingly. */
export const dropStakes = (): void => stakes.clear()

/** How many changes would be lost if this page was left now. */
export const countAtStake = (): number =>
  Array.from(stakes).reduce((sum, stake) => sum + stake(), 0)
