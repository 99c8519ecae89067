import type { Locator, Page } from '@playwright/test'
import type { ProposalOutcome } from '../../domain/plan/proposal'
import { outcomeLabel } from '../../app/publication/outcomeLabel'
import { say } from '../support/say'
import { expect } from '../support/test'

/** Opens the public consultation of a plan for days; gives the address that everybody reads it at. */
export async function openConsultation(
  page: Page,
  plan: string,
  { from, to }: { from: string; to: string },
): Promise<string> {
  await page.goto(`${plan}/public`)
  await page.getByLabel(say('publication.firstDay')).fill(from)
  await page.getByLabel(say('publication.lastDay')).fill(to)
  await page.getByRole('button', { name: say('publication.startConsultation') }).click()
  const link = page.getByRole('link', { name: say('publication.openPublic') })
  return `${(await link.getAttribute('href')) ?? ''}/proposals`
}

/** What a resident writes on the page of the consultation that is open. */
export async function propose(
  page: Page,
  { about, text, name }: { about?: string; text: string; name?: string },
): Promise<void> {
  if (about !== undefined) {
    await page.getByRole('link', { name: say('publication.proposeOn', { number: about }) }).click()
  }
  await page.getByRole('textbox', { name: say('publication.proposalText') }).fill(text)
  if (name !== undefined) await page.getByRole('textbox', { name: /^Nimi/ }).fill(name)
  await page.getByRole('button', { name: say('publication.send') }).click()
  await expect(page.getByRole('status')).toHaveText(say('publication.sent'))
}

/** A proposal at the desk of those who make the plan. */
export const proposal = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text })

/** Says what became of a proposal, and why. */
export async function answerProposal(
  page: Page,
  text: string,
  { outcome, answer }: { outcome: ProposalOutcome; answer: string },
): Promise<void> {
  const one = proposal(page, text)
  await one
    .getByLabel(say('publication.outcome'))
    .selectOption({ label: outcomeLabel(say, outcome) })
  await one.getByLabel(say('publication.answer')).fill(answer)
  await one.getByRole('button', { name: say('publication.saveAnswer') }).click()
  const told = one.locator('p').getByText(outcomeLabel(say, outcome), { exact: true })
  await expect(told).toBeVisible()
}

/** The row of a proposal in the table that everybody reads. */
export const proposalRow = (page: Page, text: string): Locator =>
  page.getByRole('row').filter({ hasText: text })
