// Reads a file of the notebook, and says in a sentence what is wrong with one that cannot be read: which file,
// where in it, and what stands there.
import type { z } from 'zod'
import { VersionText } from '../model/text.ts'
import { done, failed, type Outcome } from '../notebook/outcome.ts'
import { FILE_SCHEMAS, type FileContent } from './files.ts'
import { FORMAT, FormatHeader } from './format.ts'
import { isRecordPlace, pathOfEntry, placeOf, type RecordPath, type TextPath, textPath } from './layout.ts'
import { scatter } from './scatter.ts'

/** A file's JSON, whatever it holds. A byte-order mark, which some editors add, is let pass. */
export const parseJson = (path: string, text: string): Outcome<unknown> => {
  if (text.trim() === '') return failed('damaged', `The file ${path} is empty.`, path)
  try {
    return done(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text))
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it breaks off'
    return failed('damaged', `The file ${path} is not readable as JSON: ${reason}.`, path)
  }
}

/** Format and version, from the JSON of `notebook.json`. */
export const parseHeader = (json: unknown): Outcome<FormatHeader> => {
  const header = FormatHeader.safeParse(json)
  if (header.success) return done(header.data)
  const named = typeof json === 'object' && json !== null && 'format' in json && json.format === FORMAT
  return named
    ? failed('damaged', `The file notebook.json is damaged: ${firstIssue(header.error)}.`, 'notebook.json')
    : failed('not-a-notebook', 'The file notebook.json is not one of Parallax.', 'notebook.json')
}

/** What a file of records holds, from its JSON. A record that belongs in another file makes this one a wrong copy. */
export const parseContent = (path: RecordPath, json: unknown): Outcome<FileContent> => {
  const place = placeOf(path)
  if (place === null || !isRecordPlace(place))
    return failed('damaged', `The file ${path} is none that holds records.`, path)
  const content = FILE_SCHEMAS[place.kind].safeParse(json)
  if (!content.success) return failed('damaged', `The file ${path} is damaged: ${firstIssue(content.error)}.`, path)
  const file = { kind: place.kind, content: content.data } as FileContent
  const stray = scatter(file).find((entry) => pathOfEntry(entry) !== path)
  if (stray === undefined) return done(file)
  return failed('damaged', `The file ${path} holds ${stray.record.id}, which belongs in ${pathOfEntry(stray)}.`, path)
}

/** What a file of records holds, from its text. */
export const parseFile = (path: RecordPath, text: string): Outcome<FileContent> => {
  const json = parseJson(path, text)
  return json.ok ? parseContent(path, json.value) : json
}

/** The blocks of an article's version, from the text of their file. */
export const parseText = (path: TextPath, text: string): Outcome<VersionText> => {
  const json = parseJson(path, text)
  if (!json.ok) return json
  const parsed = VersionText.safeParse(json.value)
  if (!parsed.success) return failed('damaged', `The file ${path} is damaged: ${firstIssue(parsed.error)}.`, path)
  const belongs = textPath(parsed.data.article, parsed.data.version)
  if (belongs !== path) return failed('damaged', `The file ${path} holds the text of ${belongs}.`, path)
  return done(parsed.data)
}

const firstIssue = (error: z.ZodError): string => {
  const issue = error.issues[0]
  if (issue === undefined) return 'it does not have the right shape'
  const where = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  const what = issue.message.replace(/\.$/, '')
  return where === '' ? what : `at ${where.replace(/^\./, '')}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`
}
