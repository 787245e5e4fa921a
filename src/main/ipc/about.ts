// The channels about the program itself: its versions, and the licences of what is in it.
import { access } from 'node:fs/promises'
import { app, shell } from 'electron'
import { done, failed } from '#core/notebook/outcome.ts'
import { bundledPackages } from '../about/bundled.ts'
import { BUILDS, runtimeLicences } from '../places.ts'
import type { Answers } from './door.ts'

type Channels = Extract<keyof Answers, `about.${string}`>

export const aboutAnswers = (): Answers<Channels> => ({
  'about.parallax': async () =>
    done({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions.chrome ?? '',
      node: process.versions.node,
      packages: await bundledPackages(BUILDS),
    }),
  'about.showRuntimeLicences': async () => {
    const file = runtimeLicences(process.platform, process.execPath)
    const problem = await access(file).then(
      () => shell.openPath(file),
      () => 'it is not there',
    )
    return problem === ''
      ? done(null)
      : failed('not-found', `The licences of Chromium could not be shown (${problem}). They are in “${file}”.`, file)
  },
})
