const ACCOUNT = 'a-'

/** The key of an account in every live document. */
export const accountKey = (accountId: string): string => `${ACCOUNT}${accountId}`

/** The key of a participant in every live document. */
export const participantKey = (participantId: string): string => `p-${participantId}`

/** The key of a partner in every live document. */
export const partnerKey = (linkId: string): string => `l-${linkId}`

/** The account whose key this is; null for the key of a participant or a partner. */
export const accountOfKey = (key: string): string | null =>
  key.startsWith(ACCOUNT) ? key.slice(ACCOUNT.length) : null
