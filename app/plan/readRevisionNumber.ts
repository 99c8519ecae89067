/** The number of a revision as it stands in an address; 0, which none has, for anything else. */
export function readRevisionNumber(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : 0
}
