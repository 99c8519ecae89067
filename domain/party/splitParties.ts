const LINE_END = /\r\n?|[\u2028\u2029\v\f]/gu

/** A conjunction never parts two parties: "X- and Y-specialist" is one person. */
const CONJUNCTION = String.raw`(?:ja|ning|või|and|or|и|или)(?![\p{L}\p{N}])`

const WRAP_AFTER_HYPHEN = new RegExp(String.raw`(\S\p{Pd})\n+(${CONJUNCTION})?`, 'giu')
const WRAP_BEFORE_CONJUNCTION = new RegExp(String.raw`(?<!\n)\n+(?=${CONJUNCTION})`, 'giu')
const WRAP_AFTER_CONJUNCTION = new RegExp(String.raw`(?<![\p{L}\p{N}])(${CONJUNCTION})\n+`, 'giu')

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/**
 * The pieces of a cell between commas, semicolons and line ends, each trimmed, none empty. A line
 * end that only wraps (after a hyphen, beside a conjunction) parts nothing, nor does a separator
 * inside brackets or inside a match of `unbroken`.
 *
 * @param unbroken a global pattern of phrases that may hold or follow a separator
 */
export function splitParties(raw: string, unbroken: RegExp): string[] {
  const lines = raw.replace(LINE_END, '\n').split('\n')
  const text = unwrapLines(lines.map((line) => line.trim()).join('\n'))
  const kept = new Set<number>(insideBrackets(text))
  for (const { 0: phrase, index } of text.matchAll(unbroken)) {
    for (let at = index; at < index + phrase.length; at += 1) kept.add(at)
  }

  const pieces: string[] = []
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    const parts = at === text.length || (/[,;\n]/u.test(text.charAt(at)) && !kept.has(at))
    if (!parts) continue
    pieces.push(text.slice(start, at).replaceAll('\n', ' ').trim())
    start = at + 1
  }
  return pieces.filter((piece) => piece !== '')
}

function unwrapLines(text: string): string {
  return text
    .replace(WRAP_AFTER_HYPHEN, (_match, hyphen: string, conjunction: string | undefined) =>
      conjunction === undefined ? hyphen : `${hyphen} ${conjunction}`,
    )
    .replace(WRAP_BEFORE_CONJUNCTION, ' ')
    .replace(WRAP_AFTER_CONJUNCTION, '$1 ')
}

/** The positions between a bracket and its partner; a bracket that is never closed holds nothing. */
function insideBrackets(text: string): number[] {
  const open: Record<string, number[]> = { ')': [], ']': [], '}': [] }
  const ranges: { from: number; to: number }[] = []
  for (let to = 0; to < text.length; to += 1) {
    const character = text.charAt(to)
    open[CLOSING[character] ?? '']?.push(to)
    const from = open[character]?.pop()
    if (from === undefined) continue
    // Ranges within this one say nothing more; without them deep nesting stays cheap.
    while ((ranges.at(-1)?.from ?? -1) > from) ranges.pop()
    ranges.push({ from, to })
  }
  return ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))
}
