// A cell of the matrix: its claims, or what its emptiness means. Silence is hatched, work still to be done is dotted;
// both say so in words. A cell that is merely empty stays blank.
import type { Cell } from '#core/compare/matrix.ts'
import { ClaimLine } from '../../records/ClaimLine.tsx'
import { look } from '../../ui/look.ts'
import type { CellWords } from './cell-words.ts'
import styles from './MatrixCell.module.css'

interface MatrixCellProps {
  readonly cell: Cell
  readonly words: CellWords
  readonly row: number
  readonly column: number
  readonly active: boolean
  readonly opened: boolean
  readonly showing: 'speaker' | 'speaker and outlet'
}

const GROUNDS: Readonly<Record<Cell['state'], string | undefined>> = {
  claims: undefined,
  below: undefined,
  none: undefined,
  silent: styles.silent,
  'on-record': styles.silent,
  'partly-coded': styles.unfinished,
  'not-coded': styles.unfinished,
}

export const MatrixCell = ({ cell, words, row, column, active, opened, showing }: MatrixCellProps) => (
  <td
    aria-colindex={column + 2}
    aria-current={opened ? 'true' : undefined}
    data-place={`${row} ${column}`}
    tabIndex={active ? 0 : -1}
    className={look(styles.cell, GROUNDS[cell.state], opened && styles.opened)}
    style={{ gridColumn: column + 2 }}
  >
    {words.claims.map(({ id, words: claim }) => (
      <ClaimLine key={id} claim={claim} showing={showing} />
    ))}
    {words.more > 0 && <span className={styles.more}>{words.more.toLocaleString('en-GB')} more</span>}
    {words.said !== '' && <span className={styles.said}>{words.said}</span>}
  </td>
)
