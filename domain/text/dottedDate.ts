/** An ISO date as `17.11.2026`, which all our languages read alike. */
export const dottedDate = (iso: string): string => iso.split('-').toReversed().join('.')
