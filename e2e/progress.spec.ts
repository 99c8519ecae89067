import { row } from './pages/plan'
import { expectAccessible } from './support/expectAccessible'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

test('a party reports by link on a phone, and everybody sees it in the plan and the overview', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const plan = (await demo()).plans[0] ?? ''
  await anu.goto(`${plan}/requests`)
  await anu.getByRole('checkbox', { name: /^kantselei/i }).check()
  await anu.getByRole('button', { name: say('request.make') }).click()
  await expect(anu.getByText(say('request.made', { count: 1 }))).toBeVisible()
  const link = await anu.getByRole('textbox', { name: /^Link:/ }).inputValue()
  const letter = anu.getByRole('textbox', { name: /^Kirja tekst:/ })
  await expect(letter).toHaveValue(new RegExp(link.replaceAll('/', '\\/')))
  await picture(anu, 'progress requests')

  const party = await newPerson({ phone: true })
  await party.goto(link)
  await party.getByRole('button', { name: say('request.linkOpen') }).click()
  await expect(party).not.toHaveURL(/report\//)
  await expectAccessible(party, 'party reports')
  const forms = party.getByRole('group')
  const first = forms.first()
  await first.getByLabel(say('request.report')).fill('Kokkuvõte ilmub iga kuu esimesel nädalal.')
  await first.getByLabel(say('plan.reportStatus')).selectOption('regular')
  await first.getByLabel(say('progress.evidence')).fill('https://vald.example/kokkuvotted')
  await picture(party, 'party reports')
  await party.getByRole('button', { name: say('request.send', { count: 1 }) }).click()
  await expect(party.getByText(say('request.sent', { count: 1 }))).toBeVisible()

  await anu.goto(plan)
  const shown = row(anu, 'kokkuvõtte selges keeles')
  await expect(shown).toContainText('Kokkuvõte ilmub iga kuu')
  await expect(shown).toContainText(say('term.statusRegular'))
  await anu.getByRole('link', { name: say('progress.title') }).click()
  await expect(anu.getByRole('heading', { name: say('progress.byStatus') })).toBeVisible()
  await expect(
    anu.getByRole('listitem').filter({ hasText: say('term.statusRegular') }),
  ).toContainText('1')
  await picture(anu, 'progress overview')
  await expectAccessible(anu, 'progress overview')
})

test('a joint project is entered, and stands in the plan of its organisation as long as that takes part', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  await anu.goto('/projects/new')
  await anu.getByLabel(say('project.title'), { exact: true }).fill('Neli päeva koos')
  await anu.getByLabel(say('project.goal'), { exact: true }).fill('Õpime üksteise tööd tundma.')
  await anu.getByLabel(say('project.date'), { exact: true }).fill('4. mai 2027')
  await anu.getByLabel(say('project.venue'), { exact: true }).fill('Rahvamaja')
  await anu.getByLabel(say('project.activity'), { exact: true }).fill('Peame ühise laada')
  await picture(anu, 'project editing')
  await anu.getByRole('button', { name: say('common.save') }).click()
  await expect(anu.getByRole('heading', { name: 'Neli päeva koos' })).toBeVisible()
  await expect(anu.getByText('Peame ühise laada')).toBeVisible()
  await expectAccessible(anu, 'project')
  await picture(anu, 'project')
  const project = anu.url()
  const plans = (await demo()).plans
  const shown = async () => {
    let most = 0
    for (const plan of plans) {
      await anu.goto(plan)
      most = Math.max(most, await anu.getByRole('link', { name: 'Neli päeva koos' }).count())
    }
    return most
  }
  expect(await shown()).toBe(1)
  await anu.goto(project)
  await anu.getByRole('button', { name: say('project.leave') }).click()
  await expect(anu.getByText(say('project.askedYou'))).toBeVisible()
  await picture(anu, 'project list')
  expect(await shown()).toBe(0)
  await anu.goto(project)
  await picture(anu, 'project asked')
  await expectAccessible(anu, 'project asked')
  await anu.getByRole('button', { name: say('project.join') }).click()
  await expect(anu.getByText(say('project.asked'))).toBeHidden()
  expect(await shown()).toBe(1)
})
