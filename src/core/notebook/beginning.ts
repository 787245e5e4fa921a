// What a new notebook holds: its facets, and the codes of those whose values are the same in every study.
import type { BuiltinFacet, Code, Facet, NewId, Notebook, Subject } from '../model/index.ts'
import { type Change, make } from './change.ts'

interface Beginning {
  readonly builtin: BuiltinFacet
  readonly name: string
  readonly appliesTo: Subject
  readonly choice: Facet['choice']
  readonly active: boolean
  readonly description: string
  readonly codes: readonly (readonly [name: string, description: string])[]
}

const FACETS: readonly Beginning[] = [
  {
    builtin: 'perspective',
    name: 'Perspective',
    appliesTo: 'claims',
    choice: 'many',
    active: true,
    codes: [],
    description:
      'The party whose account the passage gives: not the outlet’s home, nor who gains by it, nor the speaker’s nationality.',
  },
  {
    builtin: 'topic',
    name: 'Topic',
    appliesTo: 'claims',
    choice: 'many',
    active: true,
    codes: [],
    description: 'What the passage is about.',
  },
  {
    builtin: 'frame',
    name: 'Frame',
    appliesTo: 'claims',
    choice: 'many',
    active: true,
    description: 'What the passage does with the event, after Entman (1993).',
    codes: [
      ['Problem', 'Says what is wrong.'],
      ['Cause', 'Says who or what brought it about.'],
      ['Judgement', 'Says what to think of it.'],
      ['Remedy', 'Says what should be done.'],
    ],
  },
  {
    builtin: 'certainty',
    name: 'Certainty',
    appliesTo: 'claims',
    choice: 'one',
    active: false,
    description: 'How sure the passage is of what it says.',
    codes: [
      ['Asserted', ''],
      ['Expected', ''],
      ['Believed', ''],
      ['Possible', ''],
      ['Denied', ''],
    ],
  },
  {
    builtin: 'stance',
    name: 'Outlet’s stance',
    appliesTo: 'claims',
    choice: 'one',
    active: false,
    description: 'What the outlet does with words that are not its own.',
    codes: [
      ['Adopts', ''],
      ['Reports', ''],
      ['Distances', ''],
      ['Disputes', ''],
    ],
  },
  {
    builtin: 'event',
    name: 'Event',
    appliesTo: 'articles',
    choice: 'many',
    active: true,
    codes: [],
    description: 'What the article reports.',
  },
  {
    builtin: 'genre',
    name: 'Genre',
    appliesTo: 'articles',
    choice: 'one',
    active: true,
    description: 'What kind of text it is.',
    codes: [
      ['Report', ''],
      ['Analysis', ''],
      ['Opinion', ''],
      ['Interview', ''],
      ['Press release', ''],
      ['Transcript', ''],
    ],
  },
  {
    builtin: 'country',
    name: 'Country',
    appliesTo: 'sources',
    choice: 'many',
    active: true,
    codes: [],
    description: 'Where the source is at home.',
  },
]

/** The first Change of a new notebook. Undo does not reach behind it. */
export const beginningOf = (notebook: Notebook, newId: NewId): Change => ({
  ops: [make('notebook', notebook), ...FACETS.flatMap((facet, order) => facetOps(facet, order, newId))],
})

const facetOps = ({ codes, appliesTo, ...facet }: Beginning, order: number, newId: NewId) => {
  const id: Facet['id'] = newId('fct')
  return [
    make('facets', { ...facet, id, appliesTo: [appliesTo], order }),
    ...codes.map((code, at) => make('codes', codeOf(code, id, at, newId))),
  ]
}

const codeOf = (
  [name, description]: readonly [string, string],
  facet: Facet['id'],
  order: number,
  newId: NewId,
): Code => ({
  id: newId('cod'),
  facet,
  parent: null,
  name,
  colour: null,
  key: null,
  description,
  whenToUse: '',
  retired: false,
  order,
})
