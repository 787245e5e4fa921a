// From a stream of lines to paragraphs. Text files part them by blank lines, by line ends alone, or break every line
// at a fixed width; which of these a file does is seen from the file as a whole.

/** Lines longer than this were not wrapped by hand or by mail. */
const WIDEST_WRAP = 110
const NARROWEST_WRAP = 45
/** The share of lines that must be too full for the next word before a file counts as wrapped. */
const MOST_LINES = 0.85
/** Without blank lines the last line of each paragraph is short, so fewer lines are full. */
const MANY_LINES = 0.6
/** A single broken line always looks full. */
const FEWEST_LINES = 2

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，]/u

/**
 * A text's letters without what only machines see: line ends of every system become `\n`, tabs and repeated spaces one
 * space; control characters and soft hyphens go. Every other character stays as it was written.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\u0085\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .replace(/(?![\n\t])\p{Cc}|[\ufeff\u00ad]/gu, '')
    .replace(/[ \t]+/g, ' ')

/** The paragraphs of a cleaned text, each on one line, none empty. */
export const paragraphsOf = (text: string): string[] => {
  const groups = text
    .trim()
    .split(/\n\s*\n/)
    .map((group) => group.split('\n').filter((line) => line.trim() !== ''))
  const paragraphs = groups.length > 1 ? groups.flatMap(unwrapGroups(groups)) : unwrapLines(groups[0] ?? [])
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
}

const unwrapGroups = (groups: readonly string[][]): ((group: string[]) => string[]) => {
  const inner = groups.flatMap((group) => pairs(group))
  const width = wrapWidth(groups.flat(), inner)
  const wrapped = width !== null && shareFull(inner, width) >= MOST_LINES
  return (group) => (wrapped ? [group.reduce(joinWrapped)] : group)
}

const unwrapLines = (lines: readonly string[]): string[] => {
  const inner = pairs(lines)
  const width = wrapWidth(lines, inner)
  const inMidSentence = inner.filter(([line]) => !/[.!?…][”"’')\]]*\s*$/.test(line)).length / inner.length
  if (width === null || Math.min(inMidSentence, shareFull(inner, width)) < MANY_LINES) return [...lines]
  return lines.reduce<string[]>((paragraphs, line, index) => {
    const before = lines[index - 1]
    const goesOn = before !== undefined && isFull(before, line, width) && !/^\s/.test(line)
    if (goesOn) paragraphs.push(joinWrapped(paragraphs.pop() ?? '', line))
    else paragraphs.push(line)
    return paragraphs
  }, [])
}

type Pair = readonly [line: string, next: string]

/** Each line with the one below it. */
const pairs = (lines: readonly string[]): Pair[] => lines.slice(1).map((line, index) => [lines[index] ?? '', line])

/** The width at which a file's lines may have been broken: that of the longest line with another below it; null if none was. */
const wrapWidth = (lines: readonly string[], inner: readonly Pair[]): number | null => {
  const runsOn = lines.some((line) => line.length > WIDEST_WRAP && line.trim().includes(' '))
  const width = inner.reduce((widest, [line]) => Math.max(widest, line.trimEnd().length), 0)
  return runsOn || inner.length < FEWEST_LINES || width < NARROWEST_WRAP ? null : width
}

const shareFull = (inner: readonly Pair[], width: number): number =>
  inner.filter(([line, next]) => isFull(line, next, width)).length / inner.length

/** Whether the first word of the next line would not have fitted: then the break was the width's, not the writer's. */
const isFull = (line: string, next: string, width: number): boolean => {
  const word = /^\s*(\S*)/.exec(next)?.[1] ?? ''
  return line.trimEnd().length + 1 + word.length > width - 2
}

/** A hyphen at the end of a line is kept and closes up: mail breaks at hyphens that are there, it adds none. */
const joinWrapped = (before: string, line: string): string => {
  const start = before.trimEnd()
  const end = line.trimStart()
  const closesUp = /\p{L}-$/u.test(start) || (EAST_ASIAN.test(start.slice(-1)) && EAST_ASIAN.test(end.slice(0, 1)))
  return closesUp ? start + end : `${start} ${end}`
}
