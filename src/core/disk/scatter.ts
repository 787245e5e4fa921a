// From what a file holds back to the records it holds them for: the other way of gather.ts.
import type { FileContent } from './files.ts'
import type { Entry } from './layout.ts'

/** The records of a file, in the order they stand in it. */
export const scatter = (file: FileContent): Entry[] => {
  switch (file.kind) {
    case 'notebook': {
      const { format: _format, version: _version, coders, ...record } = file.content
      return [{ table: 'notebook', record }, ...coders.map((coder): Entry => ({ table: 'coders', record: coder }))]
    }
    case 'codebook':
      return [
        ...file.content.facets.map((record): Entry => ({ table: 'facets', record })),
        ...file.content.codes.map((record): Entry => ({ table: 'codes', record })),
      ]
    case 'claims':
      return [
        ...file.content.claims.map((record): Entry => ({ table: 'claims', record })),
        ...file.content.links.map((record): Entry => ({ table: 'links', record })),
        ...file.content.silences.map((record): Entry => ({ table: 'silences', record })),
        ...file.content.readings.map((record): Entry => ({ table: 'readings', record })),
      ]
    case 'briefs': {
      const { text, ...record } = file.content
      const brief: Entry = { table: 'briefs', record }
      return text === null ? [brief] : [brief, { table: 'briefTexts', record: { id: record.id, ...text } }]
    }
    default:
      return [{ table: file.kind, record: file.content } as Entry]
  }
}
