import { parse } from 'node-html-parser'
import { catalogues } from '../../app/i18n/catalogues'
import { isLanguage } from '../../app/i18n/languages'
import type { Language } from '../../domain/language'
import type { TestHost, Visitor } from '../testHost'

/** A page as its reader sees it. */
export type Answer = {
  status: number
  /** That of the page; empty for an answer that is no page. */
  language: string
  /** The words in the page, without scripts. */
  text: string
  /** The reasons of refusal whose sentence stands in the page, in the page's language. */
  reasons: string[]
}

export type Sent = {
  path: string
  /** A POST where there is one. */
  body?: BodyInit
  headers?: Readonly<Record<string, string>>
  language?: Language
}

/** Sends a request in somebody's name, in a language, and follows no redirect. */
export async function answerTo(host: TestHost, visitor: Visitor, sent: Sent): Promise<Answer> {
  const { path, body, headers = {}, language = 'et' } = sent
  const cookie = `${visitor.cookie}; kavalaud_language=${language}`
  const response = await fetch(host.address + path, {
    headers: { cookie, origin: host.address, ...headers },
    redirect: 'manual',
    ...(body === undefined ? {} : { method: 'POST', body }),
  })
  return { status: response.status, ...readPage(await response.text()) }
}

function readPage(html: string): Omit<Answer, 'status'> {
  const root = parse(html)
  for (const script of root.querySelectorAll('script, style')) script.remove()
  const language = root.querySelector('html')?.getAttribute('lang') ?? ''
  const text = (root.querySelector('body') ?? root).textContent.replace(/\s+/gu, ' ')
  return { language, text, reasons: isLanguage(language) ? reasonsIn(text, language) : [] }
}

function reasonsIn(text: string, language: Language): string[] {
  const sentences = Object.entries(catalogues[language].refusal)
  return sentences.filter(([, sentence]) => isIn(text, sentence)).map(([key]) => key)
}

/** Whether a sentence stands in a text, with anything in its gaps. */
function isIn(text: string, sentence: string): boolean {
  let at = 0
  return sentence.split(/\{\{\w+\}\}/u).every((part) => {
    const found = text.indexOf(part, at)
    at = found + part.length
    return found >= 0
  })
}
