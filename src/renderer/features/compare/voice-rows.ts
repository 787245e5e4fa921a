// Who is heard, as bars: a row for each speaker, parted by outlet. The outlets with most words have a shade each; the
// others share the last.
import { chosenArticles } from '#core/compare/chosen-articles.ts'
import { articlesByOutlet } from '#core/compare/outlet-axis.ts'
import { type HeardVoice, type Hearing, voicesIn } from '#core/compare/voices.ts'
import type { ArticleId, SourceId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'

export interface VoicePart {
  /** The outlet's key; an article of an unknown outlet is one of its own. */
  readonly outlet: string
  readonly name: string
  /** From 0 to the number of shades, exclusive. */
  readonly shade: number
  readonly words: number
}

export interface VoiceRow {
  readonly source: SourceId
  readonly name: string
  /** What tells it from others of the same name, or says that it is only heard through somebody. */
  readonly detail: string
  readonly words: number
  readonly parts: readonly VoicePart[]
}

export interface VoiceChart {
  readonly rows: readonly VoiceRow[]
  /** The words of the row with most. */
  readonly most: number
  readonly legend: readonly { readonly shade: number; readonly name: string }[]
}

export const SHADES = 6

export const voiceChart = (state: NotebookState, articles: readonly ArticleId[] | null): VoiceChart => {
  const voices = voicesIn(state, articles)
  const shades = shadesOf(voices)
  const name = outletNames(state, articles)
  const shadeOf = (outlet: string) => Math.min(shades.indexOf(outlet), SHADES - 1)
  const rows = voices
    .map((voice) => rowOf(state, voice, name, shadeOf))
    .sort((a, b) => b.words - a.words || (a.name < b.name ? -1 : 1))
  return { rows, most: rows[0]?.words ?? 0, legend: legendOf(shades, name) }
}

/** The outlets' keys, most words first. */
const shadesOf = (voices: readonly HeardVoice[]): string[] => {
  const words = new Map<string, number>()
  for (const { outlets } of voices)
    for (const [outlet, hearing] of outlets) words.set(outlet, (words.get(outlet) ?? 0) + hearing.words)
  return [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([outlet]) => outlet)
}

const outletNames = (state: NotebookState, articles: readonly ArticleId[] | null): ((outlet: string) => string) => {
  const names = new Map<string, string>()
  for (const [key, [first]] of articlesByOutlet(state, chosenArticles(state, articles)))
    if (first !== undefined)
      names.set(key, first.outlet === null ? `“${articleTitle(first)}”` : outletName(state, first))
  return (outlet) => names.get(outlet) ?? ''
}

const rowOf = (
  state: NotebookState,
  { source, words, onlyRelayed, outlets }: HeardVoice,
  name: (outlet: string) => string,
  shadeOf: (outlet: string) => number,
): VoiceRow => {
  const home = source.unnamedIn === null ? undefined : state.articles.get(source.unnamedIn)
  const details = [home && `unnamed, in “${articleTitle(home)}”`, onlyRelayed && 'only through others']
  return {
    source: source.id,
    name: source.name,
    detail: details.filter(Boolean).join(' · '),
    words: words.direct + words.mixed + words.indirect,
    parts: [...outlets]
      .map(([outlet, hearing]) => partOf(outlet, hearing, name, shadeOf))
      .sort((a, b) => a.shade - b.shade),
  }
}

const partOf = (
  outlet: string,
  { words }: Hearing,
  name: (outlet: string) => string,
  shadeOf: (outlet: string) => number,
): VoicePart => ({ outlet, name: name(outlet), shade: shadeOf(outlet), words })

const legendOf = (shades: readonly string[], name: (outlet: string) => string): VoiceChart['legend'] =>
  shades.slice(0, SHADES).map((outlet, shade) => {
    const others = shades.length - SHADES
    return { shade, name: shade === SHADES - 1 && others > 0 ? `${others + 1} other outlets` : name(outlet) }
  })

/** The claims behind a bar, or behind one part of it. */
export const heardClaims = (
  state: NotebookState,
  articles: readonly ArticleId[] | null,
  source: SourceId,
  outlet: string | null,
) => {
  const outlets = voicesIn(state, articles).find((voice) => voice.source.id === source)?.outlets
  if (outlets === undefined) return []
  return [...outlets].flatMap(([key, { claims }]) => (outlet === null || outlet === key ? claims : []))
}
