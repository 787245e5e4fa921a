// Our app in a window that a row can use: keys and clicks go in as a person's would, and what the page shows is timed
// inside the page itself, so that the way to it costs nothing.
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { electronBinary, root } from './places.ts'
import { SWITCHES } from './start.ts'

export interface Window {
  readonly app: ElectronApplication
  readonly page: Page
}

interface Opening {
  readonly profile: string
  readonly notebook?: string
  /** Another app than ours. */
  readonly folder?: string
}

/** Opens an app in a profile, on a notebook if one is named, for as long as `work` takes. */
export const inWindow = async <T>(
  { profile, notebook, folder = root }: Opening,
  work: (window: Window) => Promise<T>,
): Promise<T> => {
  const app = await electron.launch({
    executablePath: electronBinary(),
    cwd: root,
    args: [...SWITCHES, `--user-data-dir=${profile}`, folder, ...(notebook === undefined ? [] : [notebook])],
    env: environment(),
  })
  try {
    const page = await app.firstWindow()
    return await work({ app, page })
  } finally {
    await app.close()
  }
}

const environment = (): Record<string, string> => {
  const { ELECTRON_RUN_AS_NODE: _removed, ...env } = process.env
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
