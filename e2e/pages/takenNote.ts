import type { Locator, Page } from '@playwright/test'

/** Where a page says that a form was saved. */
export const takenNote = (page: Page): Locator => page.locator('body > [role=status]')
