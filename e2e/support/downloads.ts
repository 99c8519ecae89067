import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { extractRawText } from 'mammoth'

/** What a link of a page downloads, as a person would by pressing it. */
export async function download(
  page: Page,
  link: Locator,
): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** The text of the DOCX that a link of a page downloads, with white space folded. */
export async function downloadText(page: Page, link: Locator): Promise<string> {
  const { value } = await extractRawText({ buffer: (await download(page, link)).bytes })
  return value.replaceAll(/\s+/g, ' ')
}
