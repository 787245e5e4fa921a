// Who is heard, as bars: a row for each speaker, parted by outlet. The outlets with most words have a shade each; the
// others share the last one, so that a bar has no more parts than can be told apart.
import { type HeardVoice, voicesIn } from '#core/compare/voices.ts'
import type { ArticleId, ClaimId, SourceId } from '#core/model/index.ts'
import { type NotebookState, tableOf } from '#core/notebook/state.ts'
import { articleTitle } from '#core/wording/names.ts'

export interface VoicePart {
  /** The outlet's key, an article's for an unknown outlet, or what stands for all others. */
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
  /** Most words first. */
  readonly rows: readonly VoiceRow[]
  readonly most: number
  readonly legend: readonly Omit<VoicePart, 'words'>[]
}

const SHADES = 6
const OTHERS = 'others'

export const voiceChart = (state: NotebookState, articles: readonly ArticleId[] | null): VoiceChart => {
  const voices = voicesIn(state, articles)
  const legend = legendOf(state, shaded(voices))
  const rows = voices
    .map((voice) => rowOf(state, voice, legend))
    .sort((a, b) => b.words - a.words || (a.name < b.name ? -1 : 1))
  return { rows, most: rows[0]?.words ?? 0, legend }
}

/** The claims behind a bar (null), or behind one part of it. */
export const heardClaims = (
  state: NotebookState,
  articles: readonly ArticleId[] | null,
  source: SourceId,
  outlet: string | null,
): ClaimId[] => {
  const voices = voicesIn(state, articles)
  const { own } = shaded(voices)
  const outlets = voices.find((voice) => voice.source.id === source)?.outlets ?? []
  const isIn = (key: string) => outlet === null || outlet === (own.includes(key) ? key : OTHERS)
  return [...outlets].flatMap(([key, { claims }]) => (isIn(key) ? claims : []))
}

/** What a part is called: the outlet's name, or the title of an article whose outlet is unknown. */
export const partName = (state: NotebookState, outlet: string): string => {
  if (outlet === OTHERS) return 'other outlets'
  const article = tableOf(state, 'articles').get(outlet)
  return article === undefined ? (tableOf(state, 'sources').get(outlet)?.name ?? '') : `“${articleTitle(article)}”`
}

/** The outlets that have a shade of their own, most words first, and how many share the last one. */
const shaded = (voices: readonly HeardVoice[]): { readonly own: readonly string[]; readonly others: number } => {
  const words = new Map<string, number>()
  for (const { outlets } of voices)
    for (const [outlet, hearing] of outlets) words.set(outlet, (words.get(outlet) ?? 0) + hearing.words)
  const keys = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([outlet]) => outlet)
  const own = keys.length <= SHADES ? keys : keys.slice(0, SHADES - 1)
  return { own, others: keys.length - own.length }
}

const legendOf = (state: NotebookState, { own, others }: ReturnType<typeof shaded>): VoiceChart['legend'] => [
  ...own.map((outlet, shade) => ({ outlet, shade, name: partName(state, outlet) })),
  ...(others === 0 ? [] : [{ outlet: OTHERS, shade: SHADES - 1, name: `${others} other outlets` }]),
]

const rowOf = (state: NotebookState, voice: HeardVoice, legend: VoiceChart['legend']): VoiceRow => {
  const { source, words, onlyRelayed, outlets } = voice
  const home = source.unnamedIn === null ? undefined : state.articles.get(source.unnamedIn)
  const details = [home && `unnamed, in “${articleTitle(home)}”`, onlyRelayed && 'only through others']
  const total = words.direct + words.mixed + words.indirect
  const parts = legend.map((part) => ({ ...part, words: outlets.get(part.outlet)?.words ?? 0 }))
  const named = parts.reduce((sum, part) => sum + part.words, 0)
  return {
    source: source.id,
    name: source.name,
    detail: details.filter(Boolean).join(' · '),
    words: total,
    parts: parts
      .map((part) => (part.outlet === OTHERS ? { ...part, words: total - named } : part))
      .filter((part) => part.words > 0),
  }
}
