// Where the built parts of the app lie, from the built main's own place: everything is in one folder, out/.
import { dirname, join } from 'node:path'

/** Main is built flat into one folder, so this holds for whichever chunk the code ends up in. */
const built = join(import.meta.dirname, '..')

export const PRELOAD = join(built, 'preload', 'index.cjs')
export const RENDERER_FOLDER = join(built, 'renderer')
/** The folders of all builds. */
export const BUILDS: readonly string[] = ['main', 'preload', 'renderer'].map((name) => join(built, name))
/** The picture of a window, where the system does not take it from the program. */
export const WINDOW_ICON = join(built, 'main', 'icon.png')

/** @param packed the folder beside the packed app that holds what comes with it; null in a checkout */
export const sampleFolder = (packed: string | null): string => join(packed ?? join(built, '..', 'resources'), 'sample')

/** @returns where Electron brings the licences of what it is built from; on macOS packaging puts them with the resources */
export const runtimeLicences = (platform: NodeJS.Platform, program: string): string =>
  join(dirname(program), platform === 'darwin' ? '../Resources' : '.', 'LICENSES.chromium.html')
