// What a filter can look at in a claim, trait by trait: which values a claim has of it, and what these are called. Every
// claim has at least one value of each, be it that nothing was said yet.
import { outletKey } from '../compare/outlet-axis.ts'
import type { Article, Code, Coding, Colour, Facet } from '../model/index.ts'
import { inHierarchy } from '../notebook/hierarchy.ts'
import { type NotebookState, tableOf } from '../notebook/state.ts'
import { articleTitle, outletName, outletOf, VOICE_WORDS } from '../wording/names.ts'
import { NONE, type TraitId, UNSET } from './filter.ts'
import type { TableRow } from './row.ts'

export interface TraitValue {
  readonly value: string
  readonly label: string
  /** What tells it from others of the same name. */
  readonly detail: string
  readonly colour: Colour | null
  /** How many codes it stands under. */
  readonly depth: number
}

export interface Trait {
  readonly id: TraitId
  readonly name: string
  /** Names the values that a claim has, some perhaps twice. Called for every claim: it makes no lists. */
  visit(row: TableRow, each: (value: string) => void): void
  /** What may be chosen, in order: everything in the notebook, and what may be missing last. */
  values(): TraitValue[]
}

const plain = (value: string, label: string, detail = ''): TraitValue => ({
  value,
  label,
  detail,
  colour: null,
  depth: 0,
})

const byLabel = (values: TraitValue[]): TraitValue[] => {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return values.sort((a, b) => compare(a.label, b.label))
}

/** In the order in which a filter offers them: the facets that are on stand in the middle. */
export const traitsOf = (state: NotebookState): Trait[] => {
  const facets = [...state.facets.values()]
    .filter((facet) => facet.active && facetReach(facet) !== null)
    .sort((a, b) => a.order - b.order)
    .map((facet) => facetTrait(state, facet))
  return [
    sourceTrait(state),
    outletTrait(state),
    articleTrait(state),
    VOICE,
    ...facets,
    pointTrait(state),
    FORM,
    coderTrait(state),
  ]
}

/** The trait of an id. A facet that is off can still be looked at: a filter may have been made before. */
export const traitNamed = (state: NotebookState, id: TraitId): Trait | null => {
  const facet = tableOf(state, 'facets').get(id)
  if (facet !== undefined) return facetTrait(state, facet)
  return traitsOf(state).find((trait) => trait.id === id) ?? null
}

const sourceTrait = (state: NotebookState): Trait => ({
  id: 'source',
  name: 'Source',
  visit: ({ claim }, each) => {
    if (claim.attribution.length === 0) return each(UNSET)
    for (const hop of claim.attribution) for (const source of hop.sources) each(source)
  },
  values: () => [
    ...byLabel(
      [...state.sources.values()].map(({ id, name, unnamedIn }) => {
        const home = unnamedIn === null ? undefined : state.articles.get(unnamedIn)
        return plain(id, name, home === undefined ? '' : `unnamed, in “${articleTitle(home)}”`)
      }),
    ),
    plain(UNSET, 'Nobody named'),
  ],
})

const present = (state: NotebookState): Article[] =>
  [...state.articles.values()].filter((article) => article.trashed === null)

const outletTrait = (state: NotebookState): Trait => ({
  id: 'outlet',
  name: 'Outlet',
  visit: ({ article }, each) => each(outletKey(state, article)),
  values: () => {
    const known = new Map<string, TraitValue>()
    const unknown: TraitValue[] = []
    for (const article of present(state)) {
      const outlet = outletOf(state, article)
      if (outlet === null) unknown.push(plain(article.id, articleTitle(article), 'outlet unknown'))
      else known.set(outlet.id, plain(outlet.id, outlet.name))
    }
    return [...byLabel([...known.values()]), ...byLabel(unknown)]
  },
})

const articleTrait = (state: NotebookState): Trait => ({
  id: 'article',
  name: 'Article',
  visit: ({ article }, each) => each(article.id),
  values: () =>
    byLabel(present(state).map((article) => plain(article.id, articleTitle(article), outletName(state, article)))),
})

const VOICE: Trait = {
  id: 'voice',
  name: 'Voice',
  visit: ({ claim }, each) => each(claim.voice),
  values: () => [
    plain('own', VOICE_WORDS.own),
    plain('attributed', VOICE_WORDS.attributed),
    plain('unclear', VOICE_WORDS.unclear),
    plain('unset', VOICE_WORDS.unset),
  ],
}

const FORM: Trait = {
  id: 'form',
  name: 'Form of speech',
  visit: ({ claim }, each) => each(claim.attribution.at(-1)?.form ?? UNSET),
  values: () => [
    plain('direct', 'Direct'),
    plain('mixed', 'Mixed'),
    plain('indirect', 'Indirect'),
    plain(UNSET, 'No speech'),
  ],
}

const pointTrait = (state: NotebookState): Trait => ({
  id: 'point',
  name: 'Point',
  visit: ({ claim }, each) => each(claim.point ?? UNSET),
  values: () => [
    ...[...state.points.values()]
      .sort((a, b) => a.order - b.order)
      .map(({ id, proposition }) => plain(id, proposition)),
    plain(UNSET, 'Under no point'),
  ],
})

const coderTrait = (state: NotebookState): Trait => ({
  id: 'coder',
  name: 'Coder',
  visit: ({ claim }, each) => each(claim.made.by),
  values: () => byLabel([...state.coders.values()].map(({ id, name }) => plain(id, name))),
})

/** Where the codes of a facet are found on a claim; null where none can be. */
export const facetReach = ({ appliesTo }: Pick<Facet, 'appliesTo'>): 'claim' | 'article' | 'both' | null => {
  const [claim, article] = [appliesTo.includes('claims'), appliesTo.includes('articles')]
  if (claim && article) return 'both'
  return claim ? 'claim' : article ? 'article' : null
}

/** The codings that count for a facet: the claim's own, its article's, or both. */
export const visitCodings = (
  { claim, article }: TableRow,
  facet: Facet['id'],
  reach: ReturnType<typeof facetReach>,
  each: (coding: Coding) => void,
): void => {
  if (reach !== 'article') for (const coding of claim.codes) if (coding.facet === facet) each(coding)
  if (reach !== 'claim') for (const coding of article.codes) if (coding.facet === facet) each(coding)
}

const facetTrait = (state: NotebookState, facet: Facet): Trait => {
  const reach = facetReach(facet)
  return {
    id: facet.id,
    name: facet.name,
    visit: (row, each) => {
      let isSet = false
      visitCodings(row, facet.id, reach, ({ code }) => {
        isSet = true
        each(code ?? NONE)
      })
      if (!isSet) each(UNSET)
    },
    values: () => [
      ...codesInOrder(state, facet.id).map(({ code, depth }) => ({
        ...plain(code.id, code.name),
        colour: code.colour,
        depth,
      })),
      plain(NONE, 'None', 'on purpose'),
      plain(UNSET, 'Not set'),
    ],
  }
}

export const codesInOrder = (state: NotebookState, facet: Facet['id']): { code: Code; depth: number }[] =>
  inHierarchy([...state.codes.values()].filter((code) => code.facet === facet))
