import { readUrl } from '../../domain/text/readUrl'

/** Stands for whatever our own address is. */
const HERE = 'http://here.invalid'

/**
 * A path of our own to go to after a form; home for anything that could lead to another site. It is
 * read as browsers read addresses, which drop tabs and line ends and take `\` for `/`.
 */
export function safePath(to: unknown): string {
  const url = typeof to === 'string' && to.startsWith('/') ? readUrl(to, HERE) : null
  if (url === null) return '/'
  const { origin, pathname, search, hash } = url
  // Such a path is itself another site's address to whoever reads it next.
  return origin !== HERE || pathname.startsWith('//') ? '/' : pathname + search + hash
}
