// The findings as a table that is read in a terminal.
import { type Bar, type Finding, meets, type Row } from '../row.ts'

const HEAD = ['row', 'what', 'ours', 'yardstick', 'ratio', 'bar', '', 'n']
const LEFT = new Set([0, 1, 6])

export interface Told {
  readonly row: Row
  readonly findings: readonly Finding[]
}

export const table = (told: readonly Told[]): string => {
  const body = told.flatMap(({ row, findings }) => findings.map((finding) => cellsOf(row, finding)))
  const lines = [HEAD, ...body]
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  const print = (line: readonly string[]) =>
    line
      .map((cell, column) => (LEFT.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return [print(HEAD), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(print)].join('\n')
}

const VERDICTS = { true: 'met', false: 'MISSED', null: '' } as const

const cellsOf = (row: Row, finding: Finding): string[] => {
  const { what, unit, ours, yardstick, bar, samples } = finding
  return [
    row.id,
    what,
    figure(ours, unit),
    yardstick === null ? '' : figure(yardstick, unit),
    yardstick === null ? '' : ratioWords(ours / yardstick),
    barWords(bar, unit),
    VERDICTS[`${meets(finding)}`],
    String(samples),
  ]
}

const barWords = (bar: Bar, unit: Finding['unit']): string => {
  if (bar === null) return ''
  return 'most' in bar ? `≤ ${bar.most} ${unit}` : `≤ ${ratioWords(bar.ratio)}`
}

const ratioWords = (ratio: number): string => `${ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2)}×`

/** Three figures are as many as such measurements are good for. */
const figure = (value: number, unit: string): string =>
  `${value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3)} ${unit}`
