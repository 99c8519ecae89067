/** Markup that is safe to send: every text in it was escaped. Made by `html` alone. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand in a gap of `html`: texts are escaped, markup stays, lists are joined. */
export type HtmlPart = Html | string | number | readonly HtmlPart[]

/**
 * A template of markup. Whatever is put into it is escaped for text and for quoted attributes, so
 * that nothing people wrote can become markup; attributes must be written in double quotes. A line
 * end of the template with what indents the next line is one space.
 */
export function html(template: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const raw = template.map((text) => text.replaceAll(/\s*\n\s*/gu, ' '))
  return new Html(String.raw({ raw }, ...parts.map(markupOf)))
}

function markupOf(part: HtmlPart): string {
  if (part instanceof Html) return part.markup
  if (typeof part === 'string') return escapeHtml(part)
  return typeof part === 'number' ? String(part) : part.map(markupOf).join('')
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** NUL and other signs that no document may hold are left out. */
function escapeHtml(text: string): string {
  return text.replaceAll(UNWRITABLE, '').replaceAll(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign)
}

// oxlint-disable-next-line no-control-regex -- these are the characters to find
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu
