// Writes what leaves the notebook: asks where to, and answers only once it is on the disk.

import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import { type Host, writeDurably } from '#storage/index.ts'
import { askWhereToSave, type FileKind } from '../dialogs/files.ts'
import { safeName } from '../notebook/safe-name.ts'

export interface Export {
  /** What the file is called unless the user says otherwise, without an ending: any words. */
  readonly title: string
  readonly kind: FileKind
  readonly content: string | Uint8Array
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
    write: async (window, dialogTitle, { title, kind, content }) => {
      const name = `${safeName(title, 'Export')}.${kind.extensions[0] ?? 'txt'}`
      const chosen = await askWhereToSave(window, dialogTitle, join(app.getPath('documents'), name), kind)
      if (!chosen.ok) return chosen
      const saved = await writeDurably(host, chosen.value, typeof content === 'string' ? Buffer.from(content) : content)
      if (!saved.ok) return saved
      written.add(chosen.value)
      return done(chosen.value)
    },
  }
}
