// Writes what leaves the notebook: asks where to, and answers only once it is on the disk.
import { access } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { done, type Failure, failed, type Outcome } from '#core/notebook/outcome.ts'
import { type Host, writeDurably } from '#storage/index.ts'
import { askWhereToSave } from '../dialogs/files.ts'
import { safeName } from '../notebook/safe-name.ts'

export interface Export {
  /** What the file is called unless the user says otherwise: any words. */
  readonly title: string
  /** Lower case, without the dot. */
  readonly extension: string
  readonly text: string
}

export interface Exporter {
  /** Answers with the path written. */
  write(window: BrowserWindow, dialogTitle: string, what: Export): Promise<Outcome<string>>
  /** Whether a file was written by this in the present session. */
  wrote(path: string): boolean
}

export const createExporter = (host: Host): Exporter => {
  const written = new Set<string>()
  return {
    wrote: (path) => written.has(path),
    write: async (window, dialogTitle, { title, extension, text }) => {
      const proposed = join(app.getPath('documents'), `${safeName(title, 'Export')}.${extension}`)
      const kind = { label: LABELS[extension] ?? extension.toUpperCase(), extensions: [extension] }
      const chosen = await askWhereToSave(window, dialogTitle, proposed, kind)
      if (!chosen.ok) return chosen
      const path = await withEnding(chosen.value, extension)
      const saved = await writeDurably(host, path, Buffer.from(text))
      if (!saved.ok) return refused(path, saved.failure)
      written.add(path)
      return done(path)
    },
  }
}

/** Why a file could not be written: what leaves the notebook can go elsewhere, which the notebook itself cannot. */
const refused = (path: string, { code, message }: Failure): Outcome<never> => {
  const first = `“${basename(path)}” was not exported:`
  const folder = dirname(path)
  if (code === 'not-found')
    return failed(code, `${first} there is no folder “${folder}” just now. Choose another place for it.`, path)
  if (code === 'no-permission')
    return failed(code, `${first} Parallax may not write to “${folder}”. Choose another place for it.`, path)
  if (code === 'disk-full')
    return failed(code, `${first} there is no room left on that disk. Free some space, or choose another place.`, path)
  return failed(code, `${first.slice(0, -1)}. ${message}`, path)
}

const LABELS: Readonly<Record<string, string>> = {
  md: 'Markdown',
  html: 'Web page',
  json: 'JSON',
  csv: 'Comma-separated table',
}

/** Some systems leave the ending away. It is added unless that is another file's name, which the user was not asked about. */
const withEnding = async (path: string, extension: string): Promise<string> => {
  if (extname(path) !== '') return path
  const whole = `${path}.${extension}`
  return access(whole).then(
    () => path,
    () => whole,
  )
}
