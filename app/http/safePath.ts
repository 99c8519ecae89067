/** A path of our own to go to after a form; home for anything that could lead to another site. */
export function safePath(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/'
}
