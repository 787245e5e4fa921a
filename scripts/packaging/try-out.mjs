// Starts a packed program as a person would, in a profile of its own, and waits for its window. Release fuses refuse the
// inspector by which tests otherwise drive the main process, so only the window is reached, through Chromium's own port.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { sandboxSwitches } from '../setup/sandbox.mjs'
import { SetupError, say } from '../setup/speaking.mjs'

/** Against waiting for ever. Milliseconds. */
const patience = 60_000

/** @throws {SetupError} when it does not open its window or does not end as it should */
export async function tryOut(program) {
  const profile = mkdtempSync(join(tmpdir(), 'parallax-package-'))
  const { ELECTRON_RUN_AS_NODE: _removed, ...env } = process.env
  const platformSwitches = process.platform === 'linux' ? ['--ozone-platform=x11'] : []
  const child = spawn(program, [...sandboxSwitches(), ...platformSwitches, '--remote-debugging-port=0'], {
    env: { ...env, PARALLAX_USER_DATA: profile },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)))
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child, ended))
    const [context] = browser.contexts()
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: patience }))
    await page.getByRole('main').waitFor({ timeout: patience })
    const title = await page.title()
    await browser.close()
    child.kill('SIGTERM')
    const how = await ended
    if (process.platform !== 'win32' && how !== 0) throw new SetupError(`The packed program ended with ${how}.`)
    say(`  It starts, shows its window (“${title}”) and ends.`)
  } finally {
    child.kill('SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Chromium says on stderr where it listens. */
function debuggingAddress(child, ended) {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = (why) => reject(new SetupError(`The packed program did not open its window: ${why}.\n${said.trim()}`))
    const timer = setTimeout(() => fail('it said nothing for a minute'), patience)
    child.once('error', (error) => fail(error.message))
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
    void ended.then((how) => fail(`it ended with ${how}`))
  })
}
