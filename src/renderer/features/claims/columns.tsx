// The columns of the claims table as they are drawn: what core says of each, with a width and a way to draw its cells.
import type { Column as CoreColumn } from '#core/claims-table/columns.ts'
import { Dot } from '../../ui/Dot.tsx'
import type { Column } from '../../ui/table/columns.ts'
import styles from './columns.module.css'
import type { ShownClaim } from './use-claims.ts'

/** In rem. */
const WIDTHS: Readonly<Partial<Record<string, number>>> = {
  claim: 19,
  speaker: 9,
  through: 9,
  form: 6,
  voice: 11,
  outlet: 8.5,
  title: 13,
  date: 8.5,
  language: 5.5,
  point: 13,
  note: 13,
  links: 4,
  coder: 7,
  made: 8.5,
  changed: 8.5,
}
const FACET_WIDTH = 7.5

/** What is shown until somebody chooses otherwise, besides the facets named in `usual`. */
const USUAL = ['claim', 'speaker', 'outlet', 'date']

/** Nobody reads more than this in one line, and the page would lay out all of it. */
const MOST_LETTERS = 240

/** @param usual facets that are shown until somebody chooses otherwise */
export const drawnColumns = (columns: readonly CoreColumn[], usual: readonly string[]): Column<ShownClaim>[] =>
  columns.map((column) => ({
    id: column.id,
    name: column.name,
    width: WIDTHS[column.id] ?? FACET_WIDTH,
    grows: column.id === 'claim',
    isName: column.id === 'claim',
    isNumber: column.isNumber,
    isExtra: !USUAL.includes(column.id) && !usual.includes(column.id),
    cell: ({ row }) => <Cell column={column} row={row} />,
  }))

const Cell = ({ column, row }: { readonly column: CoreColumn; readonly row: ShownClaim['row'] }) => {
  const codes = column.codes?.(row) ?? []
  if (codes.length > 0)
    return (
      <span title={column.text(row)}>
        {codes.map((code, at) => (
          <span key={code.id} className={styles.code} data-colour={code.colour ?? undefined}>
            {code.colour && <Dot colour={code.colour} />}
            <span dir="auto">{at < codes.length - 1 ? `${code.name}, ` : code.name}</span>
          </span>
        ))}
      </span>
    )
  const text = column.text(row)
  const isSaid = column.key(row) !== '' || column.isNumber
  if (column.id === 'claim')
    return (
      <span dir="auto" className={styles.claim}>
        {text.slice(0, MOST_LETTERS)}
      </span>
    )
  return (
    <span dir="auto" className={isSaid ? undefined : styles.unsaid} title={text}>
      {text.slice(0, MOST_LETTERS)}
    </span>
  )
}
