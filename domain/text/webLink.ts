const WEB = new Set(['http:', 'https:'])

/** Whether a text is an address of the web, safe to show as a link: http or https with a host. */
export function isWebLink(text: string): boolean {
  if (/\s/u.test(text) || !URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return WEB.has(protocol) && hostname !== ''
}
