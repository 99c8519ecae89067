import type { Page } from '@playwright/test'
import { say } from '../support/say'
import { expect } from '../support/test'

/** Opens the homework of the first municipality that a workshop still waits for; gives its address. */
export async function openHomework(facilitator: Page, workshop: string): Promise<string> {
  await facilitator.goto(`${workshop}/reminders`)
  await facilitator
    .getByRole('link', { name: say('partner.open') })
    .first()
    .click()
  await facilitator.waitForURL('**/homework/*')
  return new URL(facilitator.url()).pathname
}

/** Makes a link for a partner on the page of a homework's partners; gives the link. */
export async function invitePartner(editor: Page, name: string): Promise<string> {
  await editor.getByLabel(say('partner.name')).fill(name)
  await editor.getByLabel(say('partner.rights')).selectOption({ label: say('partner.may_edit') })
  await editor.getByRole('button', { name: say('partner.make') }).click()
  const link = editor.getByRole('textbox', { name: say('partner.link') })
  await expect(link).toHaveValue(/\/partner\//)
  return link.inputValue()
}
