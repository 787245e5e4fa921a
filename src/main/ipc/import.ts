// The channels of import: reading files and pastes into drafts, and adding them to the notebook.
import { basename } from 'node:path'
import { done } from '#core/notebook/outcome.ts'
import { FORMATS } from '#formats/import/index.ts'
import type { Host } from '#storage/index.ts'
import { askForFiles } from '../dialogs/files.ts'
import { addDrafts } from '../import/add-drafts.ts'
import { findFiles } from '../import/find-files.ts'
import type { HeldDrafts } from '../import/held-drafts.ts'
import { type Importer, refused } from '../import/importer.ts'
import type { NotebookKeeper } from '../notebook/keeper.ts'
import type { Windows } from '../windows/windows.ts'
import type { Answers } from './door.ts'

type Channels = Extract<keyof Answers, `import.${string}`>

interface Means {
  readonly host: Host
  readonly keeper: NotebookKeeper
  readonly importer: Importer
  readonly held: HeldDrafts
  readonly windows: Windows
}

const ENDINGS = new Set(FORMATS.flatMap((format) => format.extensions))

export const importAnswers = ({ host, keeper, importer, held, windows }: Means): Answers<Channels> => ({
  'import.readFiles': async ({ paths }, asker) => {
    const chosen = paths === null ? await askForFiles(asker, FORMATS) : done(paths)
    if (!chosen.ok) return chosen
    const found = await findFiles(chosen.value, (ending) => ENDINGS.has(ending))
    const results = await importer.readFiles(found.paths, (progress) =>
      windows.tellOne(asker, 'import.progress', progress),
    )
    return done([...results, ...found.failures.map((failure) => refused(basename(failure.file ?? ''), failure))])
  },
  'import.readPaste': async ({ text, html }) => done(await importer.readPaste(text, html)),
  'import.reread': ({ key, encoding }) => importer.reread(key, encoding),
  'import.add': async ({ drafts }) => {
    const session = keeper.demand()
    if (!session.ok) return session
    const added = await addDrafts(session.value, held, drafts, host.newId)
    return added.ok ? done({ articles: added.value }) : added
  },
  'import.discard': ({ keys }) => {
    held.discard(keys)
    return done(null)
  },
  'import.cancel': () => {
    importer.cancel()
    return done(null)
  },
})
