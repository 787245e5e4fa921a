// Which cell of a grid something on the page belongs to.
import type { Cell } from './block.ts'

export const cellOf = (target: EventTarget): Cell | null => {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined
  const [row, column] = place?.split(' ').map(Number) ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

/** The field in which a cell is edited, or what hangs from it. */
export const isEditor = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, [role=listbox]') !== null

/** Null where the cell is not drawn. */
export const elementOf = (box: HTMLElement | null, { row, column }: Cell): HTMLElement | null =>
  box?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`) ?? null
