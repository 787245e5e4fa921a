// The steps of the tour, found in whatever notebook is open: each goes to a place and speaks of something there. A step
// whose material is missing is left out.

import { chosenArticles } from '#core/compare/chosen-articles.ts'
import type { ArticleId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { citedBrief } from '#core/tour/cited-brief.ts'
import { codedArticle } from '#core/tour/coded-article.ts'
import { relatedPair } from '#core/tour/related-pair.ts'
import { type SharedPoint, sharedPoints } from '#core/tour/shared-points.ts'
import { shownMatrix } from '#core/tour/shown-matrix.ts'
import { outletName } from '#core/wording/names.ts'
import type { TourStep } from '../../store/tour.ts'

interface Circumstances {
  readonly writable: boolean
  readonly singleKeys: boolean
}

export const tourSteps = (state: NotebookState, circumstances: Circumstances): readonly TourStep[] => {
  if (chosenArticles(state, null).length === 0) return []
  const points = sharedPoints(state)
  return [
    libraryStep,
    ...articleSteps(state, circumstances),
    ...pointStep(points),
    ...matrixStep(state),
    ...besideStep(state, points),
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

const articleSteps = (state: NotebookState, { writable, singleKeys }: Circumstances): TourStep[] => {
  const coded = codedArticle(state)
  if (coded === null) return []
  const article = coded.article.id
  const make: TourStep = {
    id: 'make',
    title: 'Make a claim yourself',
    text: singleKeys
      ? 'Press J until the cursor stands on a sentence that says something, then Enter. S sets who said it, digits set the perspective; undo takes it all back.'
      : 'Select some words that say something, and press New claim. Its card stands open in the margin; undo takes it all back.',
    place: { view: 'reader', article, at: coded.unclaimed },
    marks: 'section[aria-label=Article] [data-cursor]',
    isTry: true,
  }
  const read: TourStep = {
    id: 'article',
    title: 'Claims in the text',
    text: 'Each underlined passage is a claim. Its colour is the party whose account it gives; its card tells who says it, through whom, and how it is coded.',
    place: { view: 'reader', article, at: 0 },
    marks: 'aside[aria-label=Claims] li',
  }
  return writable ? [read, make] : [read]
}

const pointStep = ([widest]: readonly SharedPoint[]): TourStep[] => {
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
        passing: true,
      },
      marks: 'main [role=grid] tr[data-key]',
    },
  ]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const matrixStep = (state: NotebookState): TourStep[] => {
  const shown = shownMatrix(state)
  if (shown === null) return []
  const { layout, silent } = shown
  return [
    {
      id: 'matrix',
      title: silent === null ? 'Everybody, side by side' : 'What is not said',
      text:
        silent === null
          ? 'The matrix sets outlets against topics: each cell holds the claims themselves, and an empty one says what its emptiness means.'
          : `Each cell holds the claims themselves. The hatched ones are silences: ${silent.outlet} was read to the end, and says nothing of “${silent.subject}”.`,
      place: { view: 'compare', layout, passing: true },
      marks: silent === null ? 'main [role=grid]' : `main [data-place="${silent.row} ${silent.column}"]`,
      ...(silent === null ? {} : { isCell: true as const }),
    },
  ]
}

const besideStep = (state: NotebookState, points: readonly SharedPoint[]): TourStep[] => {
  const pair = relatedPair(state, points)
  if (pair === null) return []
  const [first, other] = pair
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

const nameOf = (state: NotebookState, id: ArticleId): string => {
  const article = state.articles.get(id)
  return article === undefined ? 'One article' : outletName(state, article)
}

const briefStep = (state: NotebookState): TourStep[] => {
  const brief = citedBrief(state)
  if (brief === null) return []
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
