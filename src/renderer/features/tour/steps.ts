// The steps of the tour, found in whatever notebook is open: each goes to a place and speaks of something there. A step
// whose material is missing is left out.

import { citationsIn } from '#core/brief/citations.ts'
import { type Matrix, matrixOf } from '#core/compare/matrix.ts'
import {
  type Article,
  type ArticleId,
  type BriefId,
  type Claim,
  currentVersion,
  type Point,
} from '#core/model/index.ts'
import { filedWith, type NotebookState, recordsFiledWith } from '#core/notebook/state.ts'
import type { LastPlace } from '#core/resume/visit.ts'
import { builtinFacet } from '#core/wording/claim.ts'
import { outletName } from '#core/wording/names.ts'
import type { TourStep } from '../../store/tour.ts'

interface Circumstances {
  readonly writable: boolean
  readonly singleKeys: boolean
}

export const tourSteps = (state: NotebookState, circumstances: Circumstances): readonly TourStep[] => {
  const articles = [...state.articles.values()].filter((article) => article.trashed === null)
  if (articles.length === 0) return []
  return [
    libraryStep,
    ...articleSteps(state, articles, circumstances),
    ...pointStep(state),
    ...matrixStep(state),
    ...besideStep(state),
    ...briefStep(state),
    ownStep,
  ]
}

const libraryStep: TourStep = {
  id: 'library',
  title: 'Articles on one event',
  text: 'The library holds what was published: who put it out, when, in which language, how many claims were found in it, and how far it is read.',
  place: { view: 'library' },
  marks: '[role=grid][aria-label=Articles] tr[data-key]',
}

const ownStep: TourStep = {
  id: 'own',
  title: 'Now your own articles',
  text: 'Make a notebook and drop in what you have: files, a folder, or an article that you copied. This tour is under Help whenever you want it again.',
  place: { view: 'library' },
  marks: null,
}

const articleSteps = (
  state: NotebookState,
  articles: readonly Article[],
  { writable, singleKeys }: Circumstances,
): TourStep[] => {
  const claimsOf = (article: Article) => filedWith(state, article.id).claims.size
  const [coded] = articles.toSorted((a, b) => claimsOf(b) - claimsOf(a))
  if (coded === undefined || claimsOf(coded) === 0) return []
  const uncoded = unclaimedPlace(state, coded)
  const make: TourStep = {
    id: 'make',
    title: 'Make a claim yourself',
    text: singleKeys
      ? 'Press J until the cursor stands on a sentence that says something, then Enter. S sets who said it, digits set the perspective; undo takes it all back.'
      : 'Select some words that say something, and press New claim. Its card stands open in the margin; undo takes it all back.',
    place: { view: 'reader', article: coded.id, at: uncoded },
    marks: 'section[aria-label=Article] [data-cursor]',
    isTry: true,
  }
  const read: TourStep = {
    id: 'article',
    title: 'Claims in the text',
    text: 'Each underlined passage is a claim. Its colour is the party whose account it gives; its card tells who says it, through whom, and how it is coded.',
    place: { view: 'reader', article: coded.id, at: 0 },
    marks: 'aside[aria-label=Claims] li',
  }
  return writable ? [read, make] : [read]
}

/** The middle of the longest stretch between claims: the sentence there is not taken yet. */
const unclaimedPlace = (state: NotebookState, article: Article): number => {
  const anchors = recordsFiledWith(state, 'claims', article.id).flatMap(({ passages }) =>
    passages.map(({ anchor }) => anchor),
  )
  const { length } = currentVersion(article)
  let end: number | null = null
  let free = { from: 0, to: 0 }
  for (const { start, end: next } of [
    ...anchors.toSorted((a, b) => a.start - b.start),
    { start: length, end: length },
  ]) {
    // What stands before the first claim is the headline.
    if (end !== null && start - end > free.to - free.from) free = { from: end, to: start }
    end = Math.max(end ?? 0, next)
  }
  return Math.round((free.from + free.to) / 2)
}

const pointStep = (state: NotebookState): TourStep[] => {
  const [widest] = pointsByOutlets(state)
  if (widest === undefined) return []
  const outlets = widest.outlets === 1 ? 'one outlet makes' : `${widest.outlets} outlets make`
  return [
    {
      id: 'point',
      title: 'The same thing, said by several',
      text: `A point is a proposition in your own words: “${widest.point.proposition}” ${capital(outlets)} it, and these are their words for it.`,
      place: {
        view: 'claims',
        filter: { text: '', conditions: [{ trait: 'point', values: [widest.point.id] }] },
      },
      marks: 'main [role=grid] tr[data-key]',
    },
  ]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

interface PointOutlets {
  readonly point: Point
  readonly claims: readonly Claim[]
  readonly outlets: number
}

/** Points that claims of several articles make, those of most outlets first. */
const pointsByOutlets = (state: NotebookState): PointOutlets[] => {
  const claims = new Map<Point['id'], Claim[]>()
  for (const claim of state.claims.values()) {
    if (claim.point === null || state.articles.get(claim.article)?.trashed !== null) continue
    claims.set(claim.point, [...(claims.get(claim.point) ?? []), claim])
  }
  return [...claims]
    .flatMap(([id, made]): PointOutlets[] => {
      const point = state.points.get(id)
      const articles = made.flatMap(({ article }) => state.articles.get(article) ?? [])
      return point === undefined
        ? []
        : [{ point, claims: made, outlets: new Set(articles.map(({ id, outlet }) => outlet ?? id)).size }]
    })
    .sort((a, b) => b.outlets - a.outlets || b.claims.length - a.claims.length)
}

type CompareLayout = Extract<LastPlace, { view: 'compare' }>

/** Rows by topic or point, whichever has an outlet that is silent about one; otherwise the first that has anything. */
const matrixStep = (state: NotebookState): TourStep[] => {
  const topic = builtinFacet(state, 'topic')
  const layout = (rows: CompareLayout['rows']): CompareLayout => {
    return { view: 'compare', rows, columns: { by: 'outlet' }, articles: null, kept: null }
  }
  const choices = [...(topic === null ? [] : [layout({ by: 'facet', facet: topic })]), layout({ by: 'point' })]
    .map((choice) => ({ choice, matrix: matrixOf(state, { ...choice, coders: null }) }))
    .filter(({ matrix }) => matrix.claims > 0 && matrix.rows.length > 0)
  const shown = choices.find(({ matrix }) => silentCell(matrix) !== null) ?? choices[0]
  if (shown === undefined) return []
  const silent = silentCell(shown.matrix)
  return [
    {
      id: 'matrix',
      title: silent === null ? 'Everybody, side by side' : 'What is not said',
      text:
        silent === null
          ? 'The matrix sets outlets against topics: each cell holds the claims themselves, and an empty one says what its emptiness means.'
          : `Each cell holds the claims themselves. The hatched ones are silences: ${silent.outlet} was read to the end, and says nothing of “${silent.subject}”.`,
      place: { view: 'compare', layout: shown.choice },
      marks: silent === null ? 'main [role=grid]' : `main [data-place="${silent.place}"]`,
      ...(silent === null ? {} : { isCell: true as const }),
    },
  ]
}

const silentCell = (matrix: Matrix): { place: string; outlet: string; subject: string } | null => {
  for (const [row, cells] of matrix.cells.entries())
    for (const [column, { state }] of cells.entries())
      if (state === 'silent' || state === 'on-record')
        return {
          place: `${row} ${column}`,
          outlet: matrix.columns[column]?.label ?? '',
          subject: matrix.rows[row]?.label ?? '',
        }
  return null
}

/** Two claims that have to do with each other, of different outlets: of one language, and of known ones, where there are such. */
const besideStep = (state: NotebookState): TourStep[] => {
  const pairs = [...contradictions(state), ...samePoint(state)].filter(([a, b]) => isAcrossOutlets(state, a, b))
  const inOneLanguage = pairs.filter(([a, b]) => languageOf(state, a) === languageOf(state, b))
  const ofKnown = inOneLanguage.filter((pair) => pair.every((claim) => isOutletKnown(state, claim)))
  const [first, other] = [...ofKnown, ...inOneLanguage, ...pairs][0] ?? []
  if (first === undefined || other === undefined) return []
  const names = [first, other].map(({ article }) => nameOf(state, article)).join(' and ')
  return [
    {
      id: 'beside',
      title: 'Two articles, side by side',
      text: `${names}, in two columns that scroll together. Claims that make the same point or are linked stand out at once.`,
      place: { view: 'beside', articles: [first.article, other.article], claim: first.id },
      marks: null,
    },
  ]
}

type Pair = readonly [Claim, Claim]

const contradictions = (state: NotebookState): Pair[] =>
  [...state.links.values()].flatMap((link): Pair[] => {
    if (link.between !== 'claims' || link.kind !== 'contradicts') return []
    const [from, to] = [state.claims.get(link.from), state.claims.get(link.to)]
    return from === undefined || to === undefined ? [] : [[from, to]]
  })

const samePoint = (state: NotebookState): Pair[] =>
  pointsByOutlets(state).flatMap(({ claims: [first, ...others] }) =>
    first === undefined ? [] : others.map((other): Pair => [first, other]),
  )

const isAcrossOutlets = (state: NotebookState, a: Claim, b: Claim): boolean => {
  const [one, other] = [state.articles.get(a.article), state.articles.get(b.article)]
  return one?.trashed === null && other?.trashed === null && (one.outlet ?? one.id) !== (other.outlet ?? other.id)
}

const languageOf = (state: NotebookState, { article }: Claim): string | null | undefined =>
  state.articles.get(article)?.language

const isOutletKnown = (state: NotebookState, { article }: Claim): boolean =>
  (state.articles.get(article)?.outlet ?? null) !== null

const nameOf = (state: NotebookState, id: ArticleId): string => {
  const article = state.articles.get(id)
  return article === undefined ? 'One article' : outletName(state, article)
}

const briefStep = (state: NotebookState): TourStep[] => {
  const cited = (id: BriefId) =>
    (state.briefTexts.get(id)?.blocks ?? []).reduce((sum, block) => sum + citationsIn(block).length, 0)
  const [brief] = [...state.briefs.values()]
    .filter(({ id, trashed }) => trashed === null && cited(id) > 0)
    .sort((a, b) => cited(b.id) - cited(a.id))
  if (brief === undefined) return []
  return [
    {
      id: 'brief',
      title: 'A brief that knows its sources',
      text: 'Each number in the text leads back to the passage it rests on: press one to see the words in their article, and the Back button to return. @ cites another.',
      place: { view: 'brief', brief: brief.id },
      marks: 'main [contenteditable] button[aria-label^="Note "]',
    },
  ]
}
