const ACCOUNT = 'a-'
const PARTNER = 'l-'

/** The key of an account in every live document. */
export const accountKey = (accountId: string): string => `${ACCOUNT}${accountId}`

/** The key of a participant in every live document. */
export const participantKey = (participantId: string): string => `p-${participantId}`

/** The key of a partner in every live document. */
export const partnerKey = (linkId: string): string => `${PARTNER}${linkId}`

/** The account whose key this is; null for the key of a participant or a partner. */
export const accountOfKey = (key: string): string | null =>
  key.startsWith(ACCOUNT) ? key.slice(ACCOUNT.length) : null

/** The link of the partner whose key this is; null for the key of an account or a participant. */
export const linkOfKey = (key: string): string | null =>
  key.startsWith(PARTNER) ? key.slice(PARTNER.length) : null
