import { chromiumArgs } from './support/chromiumArgs'
import { expect, test } from './support/test'

test('the browser goes without everything that Playwright switches off', async ({
  playwright,
  launchOptions,
}) => {
  // It tells how it was started only where it knows that it is driven.
  const usual = chromiumArgs.filter((arg) => !arg.startsWith(OFF))
  const args = [...usual, '--enable-automation']
  const browser = await playwright.chromium.launch({ ...launchOptions, args })
  const asked = await browser.newBrowserCDPSession()
  const started = await asked.send('Browser.getBrowserCommandLine')
  await browser.close()

  const playwrights = offIn(started.arguments)
  expect(playwrights).not.toEqual([])
  expect(offIn(chromiumArgs)).toEqual(expect.arrayContaining(playwrights))
})

const OFF = '--disable-features='

/** The features that a browser started like this goes without. */
const offIn = (args: readonly string[]): string[] =>
  args
    .findLast((arg) => arg.startsWith(OFF))
    ?.slice(OFF.length)
    .split(',') ?? []
