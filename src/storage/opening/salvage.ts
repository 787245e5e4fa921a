// When notebook.json is damaged everything else is still whole, so the notebook is opened with what can be read of it.
import { FORMAT_VERSION } from '#core/disk/index.ts'
import { type Coder, CoderId, Instant, type NewId, type Notebook, NotebookId } from '#core/model/index.ts'
import { make, type RecordOp } from '#core/notebook/change.ts'
import { type NotebookState, tableOf } from '#core/notebook/state.ts'
import { TABLE_NAMES } from '#core/notebook/tables.ts'

/** A JSON string as it stands in a file. */
const STRING = String.raw`"(?:[^"\\\n]|\\.)*"`

/** Whether the damaged file names another format than today's: then the other files cannot be trusted to be of today's. */
export const namesAnotherVersion = (text: string): boolean => {
  const version = /"version"\s*:\s*(\d+)/.exec(text)?.[1]
  return version !== undefined && Number(version) !== FORMAT_VERSION
}

/** The notebook's own record and its coders, from what is left of their file and from the other records. */
export const salvageNotebook = (
  text: string,
  state: NotebookState,
  known: { readonly title: string; readonly now: string; readonly newId: NewId },
): RecordOp[] => {
  const id = NotebookId.safeParse(written(text, 'id'))
  const createdAt = Instant.safeParse(written(text, 'createdAt'))
  const notebook: Notebook = {
    id: id.success ? id.data : known.newId('ntb'),
    title: written(text, 'title') || known.title,
    createdAt: createdAt.success ? createdAt.data : known.now,
  }
  return [make('notebook', notebook), ...codersOf(text, state).map((coder) => make('coders', coder))]
}

/** The first value of a key, undone from JSON; an empty string when there is none whole. */
const written = (text: string, key: string): string =>
  unquoted(new RegExp(`"${key}"\\s*:\\s*(${STRING})`).exec(text)?.[1])

const unquoted = (json: string | undefined): string => {
  try {
    return String(JSON.parse(json ?? '""'))
  } catch {
    return ''
  }
}

const codersOf = (text: string, state: NotebookState): Coder[] => {
  const names = new Map<string, string>()
  const pairs = new RegExp(`"id"\\s*:\\s*"(cdr-[0-9a-z]+)"\\s*,\\s*"name"\\s*:\\s*(${STRING})`, 'g')
  for (const [, id = '', name] of text.matchAll(pairs)) names.set(id, unquoted(name))
  for (const id of codersAtWork(state)) if (!names.has(id)) names.set(id, '')
  return [...names].flatMap(([id, name], index) => {
    const coder = CoderId.safeParse(id)
    return coder.success ? [{ id: coder.data, name: name || `Coder ${index + 1}` }] : []
  })
}

/** Every coder that a record names, whatever field it names them in. */
const codersAtWork = (state: NotebookState): Set<string> => {
  const found = new Set<string>()
  for (const name of TABLE_NAMES) {
    for (const record of tableOf(state, name).values())
      for (const [id] of JSON.stringify(record).matchAll(/cdr-[0-9a-z]{8,40}/g)) found.add(id)
  }
  return found
}
