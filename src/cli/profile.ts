// Who works on the command line: the coder of the app's profile, so that both are one person in every notebook; and
// where there is no profile, the system's user by name. The profile is only read.
import { readFile } from 'node:fs/promises'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Preferences } from '#contract/app-state.ts'
import { type Coder, CoderId } from '#core/model/index.ts'

const KeptCoder = z.object({ id: CoderId })
const KeptName = Preferences.pick({ coderName: true })

/** @param folder the app's profile */
export const coderOf = async (folder: string): Promise<Coder | string> => {
  const [coder, preferences] = await Promise.all([
    kept(join(folder, 'coder.json'), KeptCoder),
    kept(join(folder, 'preferences.json'), KeptName),
  ])
  // Preferences are written when they are first changed; until then the app, too, goes by the system's name.
  const name = preferences?.coderName ?? userName()
  return coder === null ? name : { id: coder.id, name }
}

/** Where the app keeps its profile on this system, unless its user has named another place. */
export const profileFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string => {
  if (env.PARALLAX_USER_DATA) return env.PARALLAX_USER_DATA
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Parallax')
  if (platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Parallax')
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'Parallax')
}

const kept = async <T>(path: string, schema: z.ZodType<T>): Promise<T | null> => {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

const userName = (): string => {
  try {
    return userInfo().username.trim() || 'Me'
  } catch {
    // A system may have no entry for the user who runs this.
    return 'Me'
  }
}
