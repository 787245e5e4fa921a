// Data above a Markdown text: YAML between `---`, TOML between `+++`, or bare "Key: value" lines. Of the two languages
// only what people write there is read: plain values, quoted values and lists.
import type { DraftProposals } from '#core/import/draft.ts'
import { type Field, fieldNamed, proposalsFrom } from './saved-lines.ts'

export interface FrontMatter {
  readonly proposals: Partial<DraftProposals>
  /** The fields that were understood, as they were named. */
  readonly names: readonly string[]
  readonly body: string
}

const FENCED = /^\s*(?:---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+)[ \t]*(?:\n|$)/
const BARE_LINE = /^\p{L}[\p{L} _-]{1,24}:[ \t]+\S/u
const ENTRY = /^["']?([\p{L}][\p{L}\p{N} _-]{0,30}?)["']?\s*[:=]\s*(.*)$/u
const ITEM = /^\s*-\s+(.*)$/
/** An entry, an item, a continued or an empty line, a comment: two rules that part a text hold something else. */
const IN_DATA = /^(?:["']?\p{L}[\p{L}\p{N} _.-]{0,30}["']?\s*[:=]|\s|-\s|#|$|[\]}])/u
const LONGEST = 20_000

/** The data above a text whose lines end in `\n`, and the text below; everything is text where there is none. */
export const readFrontMatter = (text: string): FrontMatter => {
  const head = text.slice(0, LONGEST)
  const fenced = FENCED.exec(head)
  const data = fenced?.[1] ?? fenced?.[2] ?? ''
  if (fenced !== null && data.split('\n').every((line) => IN_DATA.test(line)))
    return { ...understood(entriesIn(data)), body: text.slice(fenced[0].length) }
  const top = head.trimStart().split(/\n[ \t]*\n/)[0] ?? ''
  const bare = understood(entriesIn(top))
  const isData =
    bare.names.length > 1 &&
    top
      .trimEnd()
      .split('\n')
      .every((line) => BARE_LINE.test(line))
  return isData
    ? { ...bare, body: text.slice(text.indexOf(top) + top.length) }
    : { proposals: {}, names: [], body: text }
}

interface Entry {
  readonly name: string
  readonly values: string[]
}

const entriesIn = (block: string): Entry[] => {
  const entries: Entry[] = []
  for (const line of block.split('\n')) {
    const entry = ENTRY.exec(line)
    const item = ITEM.exec(line)?.[1]
    if (item !== undefined) entries.at(-1)?.values.push(unquoted(item))
    else if (entry !== null) entries.push({ name: entry[1] ?? '', values: valuesIn(entry[2] ?? '') })
  }
  return entries
}

const valuesIn = (value: string): string[] => {
  const list = /^\[(.*)\]$/.exec(value.trim())?.[1]
  const values = list === undefined ? [unquoted(value)] : list.split(',').map(unquoted)
  return values.filter((each) => each !== '')
}

const unquoted = (value: string): string => {
  const trimmed = value.trim()
  const quoted = /^(["'])([\s\S]*)\1$/.exec(trimmed)?.[2]
  return quoted === undefined ? trimmed.replace(/\s+#.*$/, '') : quoted.replaceAll('\\"', '"').replaceAll("''", "'")
}

const understood = (entries: readonly Entry[]): Pick<FrontMatter, 'proposals' | 'names'> => {
  let proposals: Partial<DraftProposals> = {}
  const names: string[] = []
  for (const { name, values } of entries) {
    const field = fieldNamed(name)
    const found = field === null ? null : proposalsFrom(field, joined(field, values), null)
    if (found === null) continue
    // The first of two that mean the same wins: "date" is written above "lastmod".
    proposals = { ...found, ...proposals }
    names.push(name)
  }
  return { proposals, names }
}

const joined = (field: Field, values: readonly string[]): string =>
  field === 'authors' ? values.join('; ') : (values[0] ?? '')
