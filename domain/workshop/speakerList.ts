import { foldVisible } from '../text/foldSpace'
import type { Speaker } from './speakers'

/** Speakers as one line that a person edits: `Name, role; Name, role`. */
export function writeSpeakerList(speakers: readonly Speaker[]): string {
  return speakers.map(({ name, role }) => (role === '' ? name : `${name}, ${role}`)).join('; ')
}

/**
 * The speakers of such a line: parted by semicolons or line ends, each a name and, after its first
 * comma, a role. Whoever has no name is left out.
 */
export function readSpeakerList(line: string): Speaker[] {
  return line
    .split(/[;\n\r]/u)
    .map((part) => {
      const comma = part.indexOf(',')
      const name = foldVisible(comma < 0 ? part : part.slice(0, comma))
      return { name, role: comma < 0 ? '' : foldVisible(part.slice(comma + 1)) }
    })
    .filter(({ name }) => name !== '')
}
