/**
 * A name of an organisation folded for comparison: letter case, white space, kinds of dashes and
 * quotes, and dots do not make two organisations. Empty for a name of nothing else.
 */
export function organisationNameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b\u200c\ufeff"'`´‘’‚“”„«».]/gu, '')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?- ?/gu, '-')
    .trim()
}
