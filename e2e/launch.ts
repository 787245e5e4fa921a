// Starts the built app in a profile of its own. Every end-to-end test begins here, so that all meet the same app.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, _electron as electron } from '@playwright/test'

const root = join(import.meta.dirname, '..')

export interface Launch {
  /** The folder that holds the profile: its own for each test, kept where a test starts the app twice. */
  readonly profile: string
  /** Switches for Chromium. */
  readonly switches?: readonly string[]
  /** A notebook to open, as on the command line. */
  readonly notebook?: string
}

export const freshFolder = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `parallax-${name}-`))

export const launchApp = ({ profile, switches = [], notebook }: Launch): Promise<ElectronApplication> =>
  electron.launch({
    cwd: root,
    args: [...ROOT_SWITCHES, ...STEADY_SWITCHES, ...switches, '.', ...(notebook === undefined ? [] : [notebook])],
    env: { ...withoutElectronAsNode(), PARALLAX_USER_DATA: profile, PARALLAX_DOCUMENTS: join(profile, 'documents') },
  })

/** Chromium does not start its sandbox for root. */
export const ROOT_SWITCHES = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The same picture on every machine. */
export const STEADY_SWITCHES = [
  ...(process.platform === 'linux' ? ['--ozone-platform=x11'] : []),
  '--force-device-scale-factor=1',
]

export const withoutElectronAsNode = (): Record<string, string> => {
  const { ELECTRON_RUN_AS_NODE: _removed, ...env } = process.env
  return Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}
