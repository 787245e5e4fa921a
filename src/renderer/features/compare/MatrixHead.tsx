// The line above the matrix: what its rows are, and the headers of the columns in sight.
import type { Header } from '#core/compare/matrix.ts'
import styles from './MatrixGrid.module.css'
import { ColumnHeader } from './MatrixHeaders.tsx'

interface MatrixHeadProps {
  /** What the rows are by. */
  readonly corner: string | undefined
  readonly headers: readonly Header[]
  readonly template: string
  /** The indexes of the columns in sight. */
  readonly shown: readonly number[]
  /** The header that can be tabbed to, or is opened; null for none of them. */
  readonly active: number | null
  readonly opened: number | null
}

export const MatrixHead = ({ corner, headers, template, shown, active, opened }: MatrixHeadProps) => (
  <thead className={styles.top}>
    <tr aria-rowindex={1} className={styles.line} style={{ gridTemplateColumns: template }}>
      <th scope="col" aria-colindex={1} className={styles.corner}>
        {corner}
      </th>
      {shown.map((column) => {
        const header = headers[column]
        return (
          header && (
            <ColumnHeader
              key={header.key}
              header={header}
              column={column}
              active={active === column}
              opened={opened === column}
            />
          )
        )
      })}
    </tr>
  </thead>
)
