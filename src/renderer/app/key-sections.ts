// Every key there is, in sections: what the catalog has, by menu, and then what belongs to a place: tables, grids, the
// text of a brief.
import { CATALOG, isSingleKey } from '#core/commands/catalog.ts'
import type { Code } from '#core/model/index.ts'
import { fold } from '../ui/matching.ts'

export interface KeyLine {
  readonly label: string
  /** Combinations as the catalog writes them, each of which does it. */
  readonly keys: readonly string[]
}

export interface KeySection {
  readonly title: string
  readonly lines: readonly KeyLine[]
}

interface Wanted {
  readonly singleKeys: boolean
  /** Codes of the open notebook that have a key of their own. */
  readonly codes: readonly Pick<Code, 'name' | 'key'>[]
  /** How a combination is printed, for finding by key. */
  readonly signs: (keys: string) => readonly string[]
  readonly typed: string
}

/** The sections that fit what is typed: a line does by its words, its keys, or the title of its section. */
export const keySections = ({ singleKeys, codes, signs, typed }: Wanted): readonly KeySection[] => {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const fits = (title: string, { label, keys }: KeyLine) => {
    const text = fold([title, label, ...keys.map((combination) => signs(combination).join(' '))].join(' '))
    return words.every((word) => text.includes(word))
  }
  return [...catalogSections(singleKeys), ...placeSections(singleKeys, codes)]
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => fits(title, line)) }))
    .filter(({ lines }) => lines.length > 0)
}

const catalogSections = (singleKeys: boolean): KeySection[] => {
  const lines = CATALOG.map(({ label, keys, menu }) => ({
    menu: menu.name,
    label,
    keys: keys.filter((combination) => singleKeys || !isSingleKey(combination)),
  })).filter(({ keys }) => keys.length > 0)
  return [...new Set(lines.map(({ menu }) => menu))].map((title) => ({
    title,
    lines: lines.filter(({ menu }) => menu === title),
  }))
}

const line = (label: string, ...keys: string[]): KeyLine => ({ label, keys })

const placeSections = (singleKeys: boolean, codes: Wanted['codes']): KeySection[] => [
  ...(singleKeys ? [{ title: 'Codes of the claim at hand', lines: codeLines(codes) }] : []),
  {
    title: 'In a list or table',
    lines: [
      line('Line by line', 'ArrowDown', 'ArrowUp'),
      line('By a page; to the first or last', 'PageDown', 'PageUp', 'Home', 'End'),
      line('Go without selecting', 'Mod+ArrowDown', 'Mod+ArrowUp'),
      line('Select up to here', 'Shift+ArrowDown', 'Shift+ArrowUp'),
      line('Select or let go of one', 'Space'),
      line('Select all', 'Mod+A'),
      line('Select none', 'Esc'),
      line('Open', 'Enter'),
      line('Fold or unfold a group', 'ArrowLeft', 'ArrowRight'),
      line('From the first line to the column heads', 'ArrowUp'),
      line('Go to what begins with typed letters', 'A … Z'),
    ],
  },
  {
    title: 'In a grid of details',
    lines: [
      line('Edit the cell', 'F2', 'Enter'),
      line('Empty the cells', 'Delete'),
      line('Fill down', 'Mod+D'),
      line('Select cells', 'Shift+ArrowDown', 'Shift+ArrowRight'),
      line('Next or last cell', 'Tab', 'Shift+Tab'),
      line('Copy and paste cells', 'Mod+C', 'Mod+V'),
    ],
  },
  {
    title: 'In the matrix',
    lines: [
      line('Cell by cell', 'ArrowDown', 'ArrowRight'),
      line('To the corners', 'Mod+Home', 'Mod+End'),
      line('Open the passages of a cell, row or column', 'Enter'),
      line('Close them', 'Esc'),
    ],
  },
  {
    title: 'In the text of a brief',
    lines: [
      line('Cite a claim, point or silence', '@'),
      line('Quote the claim as a block', 'Mod+Enter'),
      line('Strong', 'Mod+B'),
      line('Emphasis', 'Mod+I'),
      line('A heading, at the start of a line', '# Space'),
      line('A list, at the start of a line', '- Space', '1. Space'),
      line('Nest a list item', 'Tab', 'Shift+Tab'),
    ],
  },
  {
    title: 'In sheets and the tour',
    lines: [
      line('Next step of the tour', 'Enter', 'ArrowRight'),
      line('Step back in the tour', 'ArrowLeft'),
      line('Close, or leave the tour', 'Esc'),
      line('The next control, or the last', 'Tab', 'Shift+Tab'),
      line('Make what was typed, instead of choosing', 'Mod+Enter'),
    ],
  },
]

const codeLines = (codes: Wanted['codes']): KeyLine[] => [
  line('Give the first nine perspectives', '1', '…', '9'),
  ...codes.flatMap(({ name, key }) => (key === null ? [] : [line(name, key.toUpperCase())])),
  line('Let go of the claim', 'Esc'),
]
