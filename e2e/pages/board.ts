import type { Locator, Page } from '@playwright/test'
import { say } from '../support/say'
import { expect } from '../support/test'
import { untilAlive } from '../support/untilAlive'

export type Joiner = { name: string; municipality: string; group: string }

/** Joins by the link of the code: name, municipality, group, and the board is there. */
export async function joinBoard(page: Page, code: string, { name, municipality, group }: Joiner) {
  await page.goto(`/join/${code}`)
  await untilAlive(page)
  await page.getByLabel(say('join.name')).fill(name)
  await page
    .getByRole('combobox', { name: say('join.municipality') })
    .selectOption({ label: municipality })
  await page.getByRole('radio', { name: group }).check()
  await page.getByRole('button', { name: say('join.submit') }).click()
  await expect(page.getByRole('heading', { level: 1, name: group })).toBeVisible()
  await expectSaved(page)
}

/** The one text that tells whether the work is saved. */
export const status = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /salvesta|ühendus|ühendan/i })

export const expectSaved = (page: Page): Promise<void> =>
  expect(status(page).first()).toHaveText(/salvestatud/i)

/** Shows the board as a list or as a canvas, and waits until it is there. */
export async function seeAs(page: Page, view: 'list' | 'canvas'): Promise<void> {
  await page.getByRole('button', { name: say(`board.view_${view}`), exact: true }).click()
  const there = view === 'list' ? page.locator('[data-row]') : page.locator('.react-flow__pane')
  await expect(there.or(page.getByText(say('board.emptyTitle'))).first()).toBeVisible()
}

/** A card of the list. */
export const card = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text })

/** A card of the canvas. */
export const cardOnCanvas = (page: Page, text: string): Locator =>
  page.locator('.react-flow__node').filter({ hasText: text })

/** The texts of the list's cards, from the top. */
export const readCardNames = (page: Page): Promise<string[]> =>
  page
    .getByRole('article')
    .evaluateAll((cards) => cards.map((one) => one.getAttribute('aria-label') ?? ''))

/** Where a card lies on the canvas, whatever the zoom: "x,y" in the canvas's own units. */
export function placeOf(onCanvas: Locator): Promise<string> {
  return onCanvas.evaluate((node) => {
    const { m41, m42 } = new DOMMatrix(getComputedStyle(node).transform)
    return `${Math.round(m41)},${Math.round(m42)}`
  })
}

/** A point of the canvas, in the page, where nothing lies. */
export async function findBarePoint(page: Page): Promise<{ x: number; y: number }> {
  const point = await page.locator('.react-flow__pane').evaluate((pane) => {
    const { left, top, right, bottom } = pane.getBoundingClientRect()
    for (let y = top + 60; y < Math.min(bottom, innerHeight); y += 25) {
      for (let x = left + 60; x < right; x += 25) {
        const around = [document.elementFromPoint(x, y), document.elementFromPoint(x + 20, y + 20)]
        if (around.every((element) => element === pane)) return { x, y }
      }
    }
    return null
  })
  if (!point) throw new Error('The canvas is full.')
  return point
}

/** Adds a card and writes in it; the editor stays open. */
export async function writeCard(page: Page, text: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Lisa (esimene )?sedel$/ })
    .first()
    .click()
  await textOf(page).fill(text)
}

/** The text of the card that is open. */
export const textOf = (page: Page): Locator =>
  page.getByRole('textbox', { name: say('board.text') })

/** Opens a card of the list. */
export async function openCard(page: Page, text: string): Promise<void> {
  await card(page, text)
    .getByRole('button', { name: say('board.openCard') })
    .click()
  await expect(textOf(page)).toBeVisible()
}

export const closeEditor = (page: Page): Promise<void> =>
  page.getByRole('button', { name: say('board.done') }).click()

/** The names of whoever is on the board, as a screen reader hears them. */
export const presence = (page: Page): Locator => page.getByRole('list', { name: say('board.here') })
