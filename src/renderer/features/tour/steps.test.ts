import { describe, expect, test } from 'vitest'
import { ClaimId } from '#core/model/index.ts'
import { openDesk } from '#core/notebook/testing/desk.ts'
import { passageOf, sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { tourSteps } from './steps.ts'

const ALL = { writable: true, singleKeys: true }

const ids = (steps: ReturnType<typeof tourSteps>) => steps.map(({ id }) => id)

describe('the steps of the tour', () => {
  test('are none where there is nothing to show', () => {
    expect(tourSteps(openDesk().state, ALL)).toEqual([])
  })

  test('go from the library to a brief, and end with one’s own articles', () => {
    const sample = sampleNotebook()
    const passages = [passageOf('courier', 'thirty new jobs')]
    const [claim] = sample.run('claim.create', { article: sample.articles.courier, passages })
    sample.run('point.gather', { point: sample.point, claims: [ClaimId.parse(claim)] })
    expect(ids(tourSteps(sample.state, ALL))).toEqual([
      'library',
      'article',
      'make',
      'point',
      'matrix',
      'beside',
      'brief',
      'own',
    ])
  })

  test('leave out what the notebook has not', () => {
    const sample = sampleNotebook()
    sample.run('brief.trash', { ids: [sample.brief] })
    sample.run('point.remove', { ids: [sample.point] })
    sample.run('link.remove', { ids: [...sample.state.links.keys()] })
    expect(ids(tourSteps(sample.state, ALL))).toEqual(['library', 'article', 'make', 'matrix', 'own'])
  })

  test('ask nobody to write in a notebook that can only be read', () => {
    expect(ids(tourSteps(sampleNotebook().state, { ...ALL, writable: false }))).not.toContain('make')
  })

  test('show a silence where there is one', () => {
    const { state } = sampleNotebook()
    const matrix = tourSteps(state, ALL).find(({ id }) => id === 'matrix')
    expect(matrix).toMatchObject({ title: 'What is not said', marks: expect.stringContaining('data-place') })
  })
})
