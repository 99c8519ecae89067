/** The names of keys that are pressed together, as this machine has them: "Ctrl+Z" is Cmd and Z on a Mac. */
export function keyNames(together: string, userAgent: string): string[] {
  const isMac = /Mac OS X/.test(userAgent)
  return together.split('+').map((key) => (isMac && key === 'Ctrl' ? 'Cmd' : key))
}
