// Rows as an aligned table. On a screen, long columns share the room there is; in a file nothing is cut.
import { cleanLine } from './clean.ts'
import { cutTo, padTo, widthOf } from './width.ts'

export interface Column<Row> {
  readonly title: string
  readonly of: (row: Row) => string | null
}

const GAP = '  '
/** No column is cut below this, though the table then runs over the edge. */
const LEAST = 8

/** `width`: the columns of the screen, or null for as wide as it takes. Ends without a line break. */
export const table = <Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number | null): string => {
  const cells = rows.map((row) => columns.map((column) => cleanLine(column.of(row) ?? '') || '–'))
  const titles = columns.map((column) => column.title)
  const widths = columns.map((_, at) => widest([titles, ...cells], at))
  const fitted = width === null ? widths : shared(widths, width - GAP.length * (columns.length - 1))
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => padTo(cutTo(text, fitted[at] ?? LEAST), fitted[at] ?? LEAST))
      .join(GAP)
      .trimEnd()
  return [titles, ...cells].map(line).join('\n')
}

const widest = (lines: readonly (readonly string[])[], at: number): number =>
  lines.reduce((width, line) => Math.max(width, widthOf(line[at] ?? '')), 0)

/** Takes room from the widest columns, a column at a time, until all fit. */
const shared = (widths: readonly number[], room: number): readonly number[] => {
  const fitted = [...widths]
  for (let over = sum(fitted) - room; over > 0; over -= 1) {
    const most = Math.max(...fitted)
    if (most <= LEAST) break
    fitted[fitted.indexOf(most)] = most - 1
  }
  return fitted
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
