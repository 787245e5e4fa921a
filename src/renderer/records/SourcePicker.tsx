// Looks up who speaks among the notebook's sources, or names somebody new on the spot. Those who speak in the article
// already come first; outlets come last and say that they are: who published is not who said it.
import type { CommandInput } from '#core/commands/index.ts'
import type { ArticleId, Source, SourceId } from '#core/model/index.ts'
import { type NotebookState, recordsFiledWith } from '#core/notebook/state.ts'
import { useNotebook } from '../store/hooks.ts'
import { TypeAhead, type TypeAheadItem, type TypeAheadOffer } from '../ui/TypeAhead.tsx'

export type NewSource = CommandInput<'source.add'>

interface SourcePickerProps {
  readonly label: string
  /** Where somebody speaks: its unnamed sources are offered, and new ones can be made. Null for several articles. */
  readonly article: ArticleId | null
  /** Sources that are chosen already. */
  readonly except?: readonly SourceId[]
  readonly onChoose: (source: SourceId | NewSource) => void
}

const READ = ['sources', 'claims', 'articles'] as const
const NOBODY: readonly SourceId[] = []

export const SourcePicker = ({ label, article, except = NOBODY, onChoose }: SourcePickerProps) => {
  const offered = useNotebook(READ, (state) => speakersFor(state, article, except), [article, except])
  return (
    <TypeAhead
      label={label}
      placeholder="A name, old or new"
      items={offered.map((one) => itemOf(one, article === null ? 'claims' : 'here'))}
      onChoose={(id) => {
        const chosen = offered.find(({ source }) => source.id === id)
        if (chosen) onChoose(chosen.source.id)
      }}
      onMake={(name, kind) => onChoose(newSource(name, kind, article))}
      makes={(name) => offersFor(name, article)}
      empty="Type a name to add the first source."
    />
  )
}

interface Offered {
  readonly source: Source
  /** How many claims of the article it makes or relays; of several, of all there are. */
  readonly claims: number
}

/** Who may speak in an article: everybody but the unnamed sources of other articles. */
const speakersFor = (state: NotebookState, article: ArticleId | null, except: readonly SourceId[]): Offered[] => {
  const claims = new Map<SourceId, number>()
  for (const claim of article === null ? state.claims.values() : recordsFiledWith(state, 'claims', article))
    for (const id of new Set(claim.attribution.flatMap((hop) => hop.sources))) claims.set(id, (claims.get(id) ?? 0) + 1)
  return [...state.sources.values()]
    .filter((source) => [null, article].includes(source.unnamedIn) && !except.includes(source.id))
    .map((source) => ({ source, claims: claims.get(source.id) ?? 0 }))
    .sort(
      (a, b) =>
        Number(isOutlet(a.source)) - Number(isOutlet(b.source)) ||
        b.claims - a.claims ||
        a.source.name.localeCompare(b.source.name),
    )
}

const isOutlet = (source: Source) => source.kind === 'outlet'

const itemOf = ({ source, claims }: Offered, where: string): TypeAheadItem => ({
  id: source.id,
  label: source.name,
  also: source.aliases.join(' '),
  detail: [roleOf(source), claims > 0 && `${claims} ${where}`].filter(Boolean).join(' · '),
})

const roleOf = (source: Source): string =>
  isOutlet(source) ? 'outlet' : source.unnamedIn !== null ? 'unnamed' : (source.roles.at(-1)?.title ?? source.kind)

/** What a typed name may be. One that begins with a small letter is hardly a name: "diplomatic sources". */
const offersFor = (name: string, article: ArticleId | null): readonly TypeAheadOffer[] => {
  const unnamed = { kind: 'unnamed', label: `Add “${name}”, unnamed: belongs to this article only` }
  const named = [
    { kind: 'person', label: `Add “${name}”, a person` },
    { kind: 'organisation', label: `Add “${name}”, an organisation` },
    { kind: 'document', label: `Add “${name}”, a document` },
  ]
  if (article === null) return named
  return /^\p{Ll}/u.test(name) ? [unnamed, ...named] : [...named, unnamed]
}

const newSource = (name: string, kind: string, article: ArticleId | null): NewSource => {
  if (kind === 'unnamed' && article !== null) return { name, kind: 'person', unnamedIn: article }
  return { name, kind: kind === 'organisation' || kind === 'document' ? kind : 'person' }
}
