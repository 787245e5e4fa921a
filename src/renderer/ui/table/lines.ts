// The lines of a table: rows by their ids, and headings of groups between them. A row is nothing but its id, so that a
// hundred thousand of them are a list of strings.

/** A heading with the rows of its group below it, or folded away. */
export interface GroupLine {
  readonly group: string
  readonly name: string
  /** Rows in the group, folded or not. */
  readonly count: number
  readonly isFolded: boolean
  /** A group of what has no value: its name is no value, and is drawn so. */
  readonly isApart: boolean
}

export type Line<Id extends string> = Id | GroupLine

export interface Group<Id extends string> {
  readonly key: string
  readonly name: string
  readonly ids: readonly Id[]
  readonly isApart?: boolean
}

/** Groups one below the other, the rows of folded ones left out. */
export const linesOf = <Id extends string>(
  groups: readonly Group<Id>[],
  folded: ReadonlySet<string>,
): readonly Line<Id>[] => {
  const lines: Line<Id>[] = []
  for (const { key, name, ids, isApart = false } of groups) {
    const isFolded = folded.has(key)
    lines.push({ group: key, name, count: ids.length, isFolded, isApart })
    if (!isFolded) for (const id of ids) lines.push(id)
  }
  return lines
}

export const isRow = <Id extends string>(line: Line<Id> | undefined): line is Id => typeof line === 'string'

export const keyOf = <Id extends string>(line: Line<Id>): string =>
  typeof line === 'string' ? line : `group ${line.group}`

/** Where a line stands, looked for first where it was last; -1 where it is no more. */
export const indexOfKey = <Id extends string>(lines: readonly Line<Id>[], key: string, hint: number): number => {
  const there = lines[hint]
  if (there !== undefined && keyOf(there) === key) return hint
  return lines.findIndex((line) => keyOf(line) === key)
}

/** The rows from one index to another, both included, whichever comes first. */
export const rowsBetween = <Id extends string>(lines: readonly Line<Id>[], one: number, other: number): Id[] =>
  lines.slice(Math.min(one, other), Math.max(one, other) + 1).filter(isRow)
