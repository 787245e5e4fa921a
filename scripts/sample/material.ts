// What the sources of the sample are written in: articles as files, and what was made of them as data that a person can
// read beside the article. Keys are the sources' own; ids are made from them.
import type { Colour, DateBasis, RecordedDate, Source, SpeechForm } from '#core/model/index.ts'
import type { CodeKey } from './codebook.ts'
import type { SourceKey } from './sources.ts'

/** One step of an attribution: who, how, and the name as it is printed. */
export interface Said {
  readonly by: readonly SourceKey[]
  readonly form: SpeechForm
  readonly printed: string
}

export interface CodedClaim {
  /** What it is called in the sources; the article's key stands before it: `messenger/phone`. */
  readonly key: string
  /** The passages that say what is claimed, in the article's words. */
  readonly words: readonly string[]
  /** The words that say who said it. */
  readonly says?: readonly string[]
  /** Whose words: hops outermost first; `own` is the article's voice. */
  readonly voice: readonly Said[] | 'own' | 'unclear'
  readonly codes: readonly CodeKey[]
  readonly note?: string
  /** The researcher's English for words in another language. */
  readonly english?: string
}

export interface CodedArticle {
  readonly key: string
  /** A file under `articles/`. */
  readonly file: string
  /** The text that the outlet put in its place: what is read and coded. */
  readonly corrected?: { readonly file: string; readonly date: RecordedDate }
  readonly outlet: SourceKey | null
  /** What the file does not say, or says wrongly. */
  readonly known: {
    readonly title?: string
    readonly authors?: string[]
    readonly published?: RecordedDate | null
    readonly retrieved?: RecordedDate
    readonly url?: string
  }
  readonly codes: readonly CodeKey[]
  /** When its coding was begun. */
  readonly coded: string
  readonly reading: 'done' | 'started'
  /** For an article that is begun: the words that were reached. */
  readonly place?: string
  readonly dates?: readonly { readonly words: string; readonly date: RecordedDate }[]
  readonly claims: readonly CodedClaim[]
}

export interface SampleSource {
  readonly key: string
  readonly kind: Source['kind']
  readonly name: string
  readonly aliases?: readonly string[]
  /** The key of the article that an unnamed source belongs to. */
  readonly unnamedIn?: string
  readonly country?: readonly string[]
  readonly perspective?: string
  readonly roles?: readonly {
    readonly title: string
    readonly organisation: string | null
    readonly from: string | null
    readonly to: string | null
  }[]
  readonly note?: string
}

export interface SampleCode {
  readonly key: string
  readonly name: string
  readonly parent?: string
  readonly colour?: Colour
  readonly letter?: string
  readonly description?: string
  readonly whenToUse?: string
}

export const on = (value: string | null, basis: DateBasis, note = ''): RecordedDate => ({ value, basis, note })

export const direct = (by: SourceKey, printed: string): Said => ({ by: [by], form: 'direct', printed })
export const indirect = (by: SourceKey, printed: string): Said => ({ by: [by], form: 'indirect', printed })
export const mixed = (by: SourceKey, printed: string): Said => ({ by: [by], form: 'mixed', printed })
