// How a file of records is written: two spaces, keys in the order of the schema, one trailing newline, so that git
// shows the edit and nothing else. A record's own lines are kept for the next time: records never change in place,
// and an article with thousands of claims is written again at each tag.
import { z } from 'zod'
import { VersionText } from '../model/text.ts'
import { FILE_SCHEMAS, type FileContent } from './files.ts'

/** The lines of records printed before. Whoever writes files keeps one; it empties itself as records go. */
export type PrintedRecords = WeakMap<object, string>

/** The text of a file. Throws when a record does not pass its schema, which is a fault of the program. */
export const printFile = (file: FileContent, printed: PrintedRecords = new WeakMap()): string =>
  `${printObject(FILE_SCHEMAS[file.kind], file.content, printed)}\n`

export const printText = (text: VersionText): string => `${printObject(VersionText, text, new WeakMap())}\n`

const printObject = (
  schema: z.ZodObject,
  value: Readonly<Record<string, unknown>>,
  printed: PrintedRecords,
): string => {
  const lines = Object.entries(schema.shape).map(
    ([key, field]) => `  ${JSON.stringify(key)}: ${printField(field, value[key], printed)}`,
  )
  return `{\n${lines.join(',\n')}\n}`
}

const printField = (schema: z.core.$ZodType, value: unknown, printed: PrintedRecords): string => {
  if (!(schema instanceof z.ZodArray) || !Array.isArray(value) || value.length === 0)
    return indent(JSON.stringify(z.parse(schema, value), null, 2), '  ')
  const items = value.map((item: unknown) => `    ${printItem(schema.element, item, printed)}`)
  return `[\n${items.join(',\n')}\n  ]`
}

const printItem = (schema: z.core.$ZodType, item: unknown, printed: PrintedRecords): string => {
  if (typeof item !== 'object' || item === null) return JSON.stringify(z.parse(schema, item))
  const known = printed.get(item)
  if (known !== undefined) return known
  const lines = indent(JSON.stringify(z.parse(schema, item), null, 2), '    ')
  printed.set(item, lines)
  return lines
}

/** JSON has no line break inside a value, so every one may be followed by more space. */
const indent = (json: string, by: string): string => json.replaceAll('\n', `\n${by}`)
