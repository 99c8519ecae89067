import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const INSTALLED = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
]

/**
 * The Chromium that tests drive: an installed one, else Playwright's, else Debian's, installed where
 * this process may. Throws where there is none: tests in a browser are never left out.
 */
export async function findChromium() {
  return installed() ?? (await playwrights()) ?? debians() ?? none()
}

const installed = () => INSTALLED.find((path) => path && existsSync(path))

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.log('Looking for Playwright’s Chromium …')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 120_000 })
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function debians() {
  aptInstall('chromium')
  return installed()
}

/** Installs a Debian package where this process may; says nothing where it may not. */
export function aptInstall(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing ${name} …`)
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', timeout: 600_000 })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', name)
}

function none() {
  throw new Error('No Chromium found. Install one, or name it in CHROMIUM_PATH.')
}
