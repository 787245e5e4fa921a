// The published form of the format: a JSON Schema for each kind of file, made from the schemas that the program itself
// reads and writes with, so that the document cannot promise anything else.
import { z } from 'zod'
import { VersionText } from '../model/text.ts'
import { FILE_SCHEMAS, type FileKind } from './files.ts'

const PATHS: Record<FileKind | 'text', string> = {
  notebook: 'notebook.json',
  codebook: 'codebook.json',
  sources: 'sources/SOURCE.json',
  articles: 'articles/ARTICLE.json',
  text: 'articles/ARTICLE.text/VERSION.json',
  claims: 'claims/ARTICLE.json',
  points: 'points/POINT.json',
  comparisons: 'comparisons/COMPARISON.json',
  briefs: 'briefs/BRIEF.json',
  memos: 'memos/MEMO.json',
}

/** Everything up to this line of the document is written by hand, everything after it by `formatDocument`. */
export const GENERATED_FROM_HERE = '<!-- From here on generated from the schemas in src/core; do not edit. -->'

/** The document with its generated part renewed. */
export const formatDocument = (document: string): string => {
  const prose = document.split(GENERATED_FROM_HERE)[0] ?? ''
  return `${prose}${GENERATED_FROM_HERE}\n${Object.entries(PATHS).map(section).join('')}`
}

const section = ([kind, path]: [string, string]): string =>
  `\n### \`${path}\`\n\n\`\`\`json\n${JSON.stringify(z.toJSONSchema(schemaOf(kind), { reused: 'ref' }), null, 2)}\n\`\`\`\n`

const schemaOf = (kind: string): z.ZodType => {
  const known: Readonly<Record<string, z.ZodType>> = { ...FILE_SCHEMAS, text: VersionText }
  return known[kind] ?? z.never()
}
