// Where the built parts of the app lie, from the built main's own place: everything is in one folder, out/.
import { join } from 'node:path'

/** Main is built flat into one folder, so this holds for whichever chunk the code ends up in. */
const built = join(import.meta.dirname, '..')

export const PRELOAD = join(built, 'preload', 'index.cjs')
export const RENDERER_FOLDER = join(built, 'renderer')

/** @param packed the folder beside the packed app that holds what comes with it; null in a checkout */
export const sampleFolder = (packed: string | null): string => join(packed ?? join(built, '..', 'resources'), 'sample')
