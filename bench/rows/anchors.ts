// A thousand passages of a long text are found again after a revision, beside seeking each of them in the whole text.
import { describePassage } from '#core/anchoring/describe.ts'
import { locatePassages } from '#core/anchoring/locate.ts'
import type { Anchor } from '#core/model/index.ts'
import { type Edited, editText } from '../generate/edits.ts'
import { LONG_WORDS } from '../generate/plans.ts'
import { writerFrom } from '../generate/prose.ts'
import { type Chance, chanceFrom } from '../generate/random.ts'
import { interleave, timed } from '../measuring/interleave.ts'
import { median } from '../measuring/statistics.ts'
import type { Row } from '../row.ts'
import { type Place, placeOfQuote } from '../yardsticks/fuzzy-search.ts'

const ANCHORS = 1000
const CHANGED = 0.15
const ROUNDS = 3
const TIMES_FASTER = 20

export const anchors: Row = {
  id: 'anchors',
  about: 'finding 1,000 passages of 100,000 words again after 15 % of the words were changed',
  measure: async (workshop) => {
    const { edited, sought } = revision()
    const found = { ours: [] as (Place | null)[], naive: [] as (Place | null)[] }
    const samples = await interleave(ROUNDS, {
      ours: () =>
        timed(() => {
          found.ours = locatePassages(
            edited.text,
            sought.map(({ anchor }) => anchor),
          ).map((one) => (one.state === 'lost' ? null : one))
        }),
      naive: () =>
        timed(() => {
          found.naive = sought.map(({ anchor }) => placeOfQuote(edited.text, anchor))
        }),
    })
    const right = (places: readonly (Place | null)[]) =>
      sought.filter((one, at) => isThere(places[at] ?? null, one.is)).length
    workshop.say(`  in the right place: ours ${right(found.ours)}, the search ${right(found.naive)} of ${ANCHORS}`)
    return [
      {
        what: '1,000 anchors found again / each sought in the whole text',
        unit: 'ms',
        ours: median(samples.ours),
        yardstick: median(samples.naive),
        bar: { ratio: 1 / TIMES_FASTER },
        samples: ROUNDS,
      },
    ]
  },
}

interface SoughtPassage {
  readonly anchor: Anchor
  /** Where its words are now. */
  readonly is: Place
}

const revision = (): { edited: Edited; sought: SoughtPassage[] } => {
  const [writer, chance] = [writerFrom(11), chanceFrom(12)]
  const text = writer.paragraphs(LONG_WORDS).join('\n')
  const edited = editText(text, CHANGED, writer, chance)
  return { edited, sought: Array.from({ length: ANCHORS }, () => passageOf(text, edited, chance)) }
}

/** Five to forty words in a row. */
const passageOf = (text: string, { words }: Edited, chance: Chance): SoughtPassage => {
  const count = chance.between(5, 40)
  const from = chance.between(0, words.length - count)
  const [first, last] = [words[from], words[from + count - 1]]
  if (first === undefined || last === undefined) throw new Error('The text has too few words.')
  return {
    anchor: describePassage(text, first.was.start, last.was.end, '0'.repeat(64)),
    is: { start: first.is.start, end: last.is.end },
  }
}

/** Edges may differ by a word: the word at an edge may be one that was changed. */
const EDGE = 16

const isThere = (place: Place | null, is: Place): boolean =>
  place !== null && Math.abs(place.start - is.start) <= EDGE && Math.abs(place.end - is.end) <= EDGE
