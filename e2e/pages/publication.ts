import type { Locator, Page } from '@playwright/test'
import type { Plan } from '../../domain/plan/plan'
import { say } from '../support/say'
import { expect } from '../support/test'

/** Waits until the activities on a public page are those of these numbers, from the top. */
export async function expectNumbers(page: Page, numbers: readonly string[]): Promise<void> {
  await expect(page.locator('main tbody tr[id] > th')).toHaveText([...numbers])
}

/** The form that narrows the activities down. */
export const filterForm = (page: Page): Locator =>
  page.getByRole('form', { name: say('publication.filter') })

type Choice = { by: 'chapter' | 'party' | 'status' | 'year'; label: string }

/** Asks for the activities that meet one choice; the answer has an address of its own. */
export async function narrow(page: Page, { by, label }: Choice): Promise<void> {
  const form = filterForm(page)
  for (const select of await form.getByRole('combobox').all()) await select.selectOption('')
  await form
    .getByRole('combobox', { name: say(`publication.${by}`), exact: true })
    .selectOption({ label })
  await form.getByRole('button', { name: say('publication.show') }).click()
  await expect(page).toHaveURL(new RegExp(`[?&]${by}=[^&]`))
}

/** The numbers of the activities in the files that a public page offers. */
export async function readFiles(page: Page): Promise<{ json: string[]; csv: string[] }> {
  const textOf = async (format: string) => {
    const link = page.getByRole('link', { name: say('plan.downloadAs', { format }) })
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.status()).toBe(200)
    return answer.text()
  }
  const { plan } = JSON.parse(await textOf('JSON')) as { plan: Plan }
  const rows = (await textOf('CSV')).matchAll(/^\d+;[^;]*;[^;]*;(\d+\.\d+);/gmu)
  return {
    json: plan.chapters.flatMap(({ activities }) => activities.map(({ number }) => number)),
    csv: [...rows].map(([, number = '']) => number),
  }
}
