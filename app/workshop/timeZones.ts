/** The time zones that this server knows, to choose from; the page gets them from its loader. */
export function timeZones(): string[] {
  return Intl.supportedValuesOf('timeZone')
}
