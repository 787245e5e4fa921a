// `parallax claims`: lists the claims of a notebook.
import { type ClaimRow, claimRows } from '#formats/export/index.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import { reading } from '../notebook.ts'
import { type Column, table } from '../printing/table.ts'
import { report } from '../report.ts'

const SPEAKERS: Readonly<Record<ClaimRow['voice'], string>> = {
  own: 'the article',
  attributed: 'somebody',
  unclear: 'unclear',
  unset: 'not yet said',
}

const COLUMNS: readonly Column<ClaimRow>[] = [
  { title: 'Id', of: (row) => row.id },
  { title: 'Words', of: (row) => row.words },
  { title: 'Speaker', of: (row) => (row.speaker.length > 0 ? row.speaker.join(' and ') : SPEAKERS[row.voice]) },
  { title: 'Outlet', of: (row) => row.article.outlet?.name ?? null },
  { title: 'Article', of: (row) => row.article.title },
  { title: 'Codes', of: (row) => row.codes.map(codesOf).join('; ') },
]

const codesOf = ({ facet, none, codes }: ClaimRow['codes'][number]): string =>
  `${facet.name}: ${[...(none ? ['none'] : []), ...codes.map((code) => code.name)].join(', ')}`

export const claimsCommand: CliCommand = {
  name: 'claims',
  summary: 'Lists the claims of a notebook, article by article, in reading order.',
  operands: 'NOTEBOOK',
  least: 1,
  most: 1,
  options: {},
  details: [
    'Claims of articles in the trash are left out. Rows of JSON have the words, article, passages, voice, speaker,',
    'attribution, codes, point, note, translations and links of each claim; positions count UTF-16 code units.',
  ],
  run: ({ operands }, io) =>
    reading(operands[0] ?? '', io, (session) => {
      const rows = claimRows(session.state)
      return report(rows, listing(rows, io))
    }),
}

const listing = (rows: readonly ClaimRow[], io: Io): string =>
  rows.length === 0
    ? 'No claims yet. They are made in the app, by marking passages of an article.'
    : table(rows, COLUMNS, io.width)
