import type { Page } from '@playwright/test'
import { readPublicAddress } from '../pages/approval'
import { readGolden, type GoldenActivity } from '../support/shared'
import { say } from '../support/say'
import { expect } from '../support/test'
import type { Story } from './story'

/** Parties are asked by link and report on every activity of the real plan; everybody can read it. */
export async function reportProgress(story: Story): Promise<void> {
  const { anu, newPerson, plan, look } = story
  const activities = readGolden('joelahtme').chapters.flatMap((chapter) => chapter.activities)
  const parts = shareOut(activities)
  await anu.goto(`${plan}/requests`)
  for (const party of parts.keys()) {
    await anu.getByRole('checkbox', { name: new RegExp(`^${party} \\d`, 'i') }).check()
  }
  const period = await anu.getByLabel(say('request.period')).inputValue()
  await anu.getByRole('button', { name: say('request.make') }).click()
  await expect(anu.getByText(say('request.made', { count: parts.size }))).toBeVisible()
  await look(anu, 'links to parties')

  for (const [party, own] of parts) {
    const page = await newPerson({ phone: true })
    const link = anu.getByLabel(new RegExp(`^${say('request.link', { party })}$`, 'i'))
    await page.goto(await link.inputValue())
    await page.getByRole('button', { name: say('request.linkOpen') }).click()
    await report(story, page, own)
    await page.close()
  }
  await anu.goto(`${plan}/progress`)
  await expect(anu.getByText(say('progress.reportedOf', { reported: 37, total: 39 }))).toBeVisible()
  await look(anu, 'progress overview')
  await readInPublic(story, activities, period)
}

/** Each activity goes to one of its parties, and to as few of them as a greedy choice finds. */
function shareOut(activities: readonly GoldenActivity[]): Map<string, GoldenActivity[]> {
  const parts = new Map<string, GoldenActivity[]>()
  let left = activities
  while (left.length > 0) {
    const counts = new Map<string, number>()
    for (const party of left.flatMap(({ derived }) => derived.partiesNormalised)) {
      counts.set(party, (counts.get(party) ?? 0) + 1)
    }
    const [busiest = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a)
    const isTheirs = ({ derived }: GoldenActivity) => derived.partiesNormalised.includes(busiest[0])
    parts.set(busiest[0], left.filter(isTheirs))
    left = left.filter((activity) => !isTheirs(activity))
  }
  return parts
}

/** Writes on many activities and sends everything at once. */
async function report(
  { look }: Story,
  page: Page,
  activities: readonly GoldenActivity[],
): Promise<void> {
  for (const { number, progress } of activities) {
    const asked = page
      .getByRole('listitem')
      .filter({ has: page.getByText(number, { exact: true }) })
    const isOpen = await asked.locator('details').evaluate((one) => one.hasAttribute('open'))
    if (!isOpen) await asked.locator('summary').click()
    await asked.getByLabel(say('request.report')).fill(progress)
    await asked.getByLabel(say('plan.reportStatus')).selectOption('regular')
  }
  const count = activities.length
  if (count > 10) await look(page, 'a party reports on many activities')
  await page.getByRole('button', { name: say('request.send', { count }), exact: true }).click()
  await expect(page.getByText(say('request.sent', { count }))).toBeVisible()
  if (count > 10) await look(page, 'a party has reported')
}

/** A resident reads on a phone what is reported on each activity. */
async function readInPublic(
  { siiri, newPerson, plan, look }: Story,
  activities: readonly GoldenActivity[],
  period: string,
): Promise<void> {
  await siiri.goto(plan)
  const resident = await newPerson({ phone: true })
  await resident.goto(await readPublicAddress(siiri))
  for (const { number, progress } of activities) {
    const row = resident.locator(`[id="${number}"]`)
    await expect(row).toContainText(progress)
    await expect(row).toContainText(period)
  }
  await look(resident, 'public plan')
}
