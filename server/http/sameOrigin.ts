import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request that changes something, or opens a socket, comes from our own pages. Browsers
 * send Origin with both; what sends none (a tool, a very old browser) must at least not be a page of
 * another site by Sec-Fetch-Site.
 *
 * @param origin the configured address, or null to compare with the Host header
 */
export function isSameOrigin(headers: IncomingHttpHeaders, origin: string | null): boolean {
  const sent = headers.origin
  if (sent === undefined) return ['same-origin', 'none', undefined].includes(fetchSite(headers))
  if (origin !== null && sent === new URL(origin).origin) return true
  return origin === null && URL.canParse(sent) && new URL(sent).host === headers.host
}

function fetchSite(headers: IncomingHttpHeaders): string | undefined {
  const value = headers['sec-fetch-site']
  return Array.isArray(value) ? value[0] : value
}
