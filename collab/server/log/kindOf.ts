/**
 * What SQLite calls it, such as SQLITE_FULL: whoever runs the server reads only this of an error. Of one that ended a
 * thread nothing but an object with the same values arrives.
 */
export function kindOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code !== '') {
    return String(error.code)
  }
  return error instanceof Error ? error.name : typeof error
}
