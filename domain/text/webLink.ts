import { readUrl } from './readUrl'

const WEB = new Set(['http:', 'https:'])

/** Whether a text is an address of the web, safe to show as a link: http or https with a host. */
export function isWebLink(text: string): boolean {
  if (/\s/u.test(text)) return false
  const url = readUrl(text)
  return url !== null && WEB.has(url.protocol) && url.hostname !== ''
}
