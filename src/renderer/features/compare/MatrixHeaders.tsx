// The headers of the matrix: what a row or a column stands for, and how much is under it. They open all of it.
import type { Header } from '#core/compare/matrix.ts'
import { Dot } from '../../ui/Dot.tsx'
import { look } from '../../ui/look.ts'
import styles from './MatrixHeaders.module.css'

interface HeaderProps {
  readonly header: Header
  readonly active: boolean
  readonly opened: boolean
}

export const ColumnHeader = ({ header, column, active, opened }: HeaderProps & { readonly column: number }) => (
  <th
    scope="col"
    aria-colindex={column + 2}
    data-place={`-1 ${column}`}
    tabIndex={active ? 0 : -1}
    className={look(styles.column, opened && styles.opened)}
    style={{ gridColumn: column + 2 }}
  >
    <Words header={header} />
  </th>
)

interface RowHeaderProps extends HeaderProps {
  readonly row: number
  /** What the code means; empty where nothing is known to mean. */
  readonly description: string
}

export const RowHeader = ({ header, row, description, active, opened }: RowHeaderProps) => (
  <th
    scope="row"
    aria-colindex={1}
    data-place={`${row} -1`}
    tabIndex={active ? 0 : -1}
    className={look(styles.row, opened && styles.opened)}
    style={{ paddingInlineStart: `${0.75 + header.depth}rem` }}
  >
    <span className={styles.staying}>
      <Words header={header} description={description} />
    </span>
  </th>
)

const Words = ({ header, description = '' }: { readonly header: Header; readonly description?: string }) => (
  <>
    <span
      className={look(styles.label, header.kind === 'rest' && styles.rest)}
      data-colour={header.colour ?? undefined}
    >
      {header.colour && <Dot colour={header.colour} />}
      <span dir="auto">{header.label}</span>
    </span>
    {description !== '' && (
      <span className={styles.note} dir="auto">
        {description}
      </span>
    )}
    <span className={styles.note}>{header.note}</span>
  </>
)
