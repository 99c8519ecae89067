import { Refusal } from '../refusal'
import { readUrl } from '../text/readUrl'

const LONGEST = 2000

/**
 * The address of evidence as it is kept: http or https, empty where nothing was typed. A pasted
 * `www.` address without a scheme is taken for https.
 *
 * @throws Refusal `invalid` `evidenceNotWeb` for anything else, such as `javascript:` or a file
 */
export function readEvidence(typed: string): string {
  const text = typed.trim()
  if (text === '') return ''
  const address = /^www\./iu.test(text) ? `https://${text}` : text
  if (address.length > LONGEST || !isWebAddress(address)) {
    throw new Refusal('invalid', 'evidenceNotWeb', { fields: 'evidence' })
  }
  return new URL(address).href
}

/** The scheme must be written out: `https:example` would be read as an address too. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s]+$/iu.test(text)) return false
  const url = readUrl(text)
  if (url === null) return false
  const { protocol, hostname, username, password } = url
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return isWeb && hostname !== '' && username === '' && password === ''
}
