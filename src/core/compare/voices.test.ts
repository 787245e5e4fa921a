import { expect, test } from 'vitest'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { voicesIn } from './voices.ts'

test('speakers are counted by their words and forms; relays are not, and who was only relayed is told', () => {
  const { state, articles, sources, claims, run } = sampleNotebook()
  const heard = () =>
    voicesIn(state, null).map(({ source, claims: count, words, onlyRelayed, outlets }) => ({
      name: source.name,
      claims: count,
      words,
      onlyRelayed,
      outlets: [...outlets],
    }))
  expect(heard()).toEqual([
    {
      name: 'Lena Orsk',
      claims: 2,
      words: { direct: 11, mixed: 0, indirect: 4 },
      onlyRelayed: false,
      outlets: [
        [sources.gazette, { claims: [claims.winter], words: 11, relayed: 0 }],
        [sources.courier, { claims: [claims.fares], words: 4, relayed: 4 }],
      ],
    },
    {
      name: 'Harbour Office',
      claims: 1,
      words: { direct: 0, mixed: 0, indirect: 6 },
      onlyRelayed: false,
      outlets: [[sources.gazette, { claims: [claims.pier], words: 6, relayed: 0 }]],
    },
    {
      name: 'two skippers',
      claims: 1,
      words: { direct: 0, mixed: 5, indirect: 0 },
      onlyRelayed: false,
      outlets: [[sources.courier, { claims: [claims.coin], words: 5, relayed: 0 }]],
    },
    {
      name: 'Tomas Hale',
      claims: 1,
      words: { direct: 0, mixed: 0, indirect: 3 },
      onlyRelayed: false,
      outlets: [[sources.courier, { claims: [claims.jobs], words: 3, relayed: 0 }]],
    },
  ])
  run('article.trash', { ids: [articles.gazette] })
  expect(heard().find(({ name }) => name === 'Lena Orsk')).toMatchObject({ claims: 1, onlyRelayed: true })
})

test('an article of an unknown outlet is one of its own', () => {
  const { state, articles, claims, sources, run } = sampleNotebook()
  const attribution = [{ sources: [sources.hale], form: 'indirect' as const, printed: '' }]
  run('claim.attribute', { ids: [claims.tickets], voice: 'attributed', attribution })
  const [voice] = voicesIn(state, [articles.leaflet])
  expect([...(voice?.outlets ?? [])]).toEqual([[articles.leaflet, { claims: [claims.tickets], words: 7, relayed: 0 }]])
})
