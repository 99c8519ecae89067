import { z } from 'zod'

/** Signs that cannot be seen, or that turn the text after them round; those within emoji are no such. */
const UNSEEN = /[\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu

/** A name that others are shown, as a form brings it: without what would only mislead them. */
export const shownName = (max: number) =>
  z
    .string()
    .transform((name) => name.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(max))
