// One Parallax for each profile: a second start brings the first to the front, and hands it the notebook it was to open.
import { app } from 'electron'
import { z } from 'zod'

/** What a start is for: a notebook, or the file that stands for it, named on the command line; or none. */
export const Errand = z.object({ path: z.string().nullable() })
export type Errand = z.infer<typeof Errand>

/** @returns false in a second instance, which must then end: the first has its errand */
export const claimInstance = (errand: Errand): boolean => app.requestSingleInstanceLock(errand)

export const onSecondStart = (called: (errand: Errand) => void): void => {
  app.on('second-instance', (_event, _argv, _cwd, given) => {
    const parsed = Errand.safeParse(given)
    called(parsed.success ? parsed.data : { path: null })
  })
}

/** macOS tells a running program, or one that it has just started, what was double-clicked. Must run before Electron is ready. */
export const onOpenFile = (called: (errand: Errand) => void): void => {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    called({ path })
  })
}
