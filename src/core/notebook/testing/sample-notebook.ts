// A small notebook that tests start from, made with the commands that people use: four articles, two of them of
// unknown outlets, claims in every voice, one relayed through an office, points, a silence, a brief that cites.
import { describePassage } from '../../anchoring/describe.ts'
import type {
  ArticleId,
  BriefId,
  ClaimId,
  Code,
  CodeId,
  FacetId,
  IdPrefix,
  Passage,
  PointId,
  SourceId,
} from '../../model/index.ts'
import { type Desk, openDesk } from './desk.ts'
import { attribute } from './sample-speakers.ts'
import { SAMPLE_TEXTS, type SampleText } from './sample-texts.ts'

export interface Sample extends Desk {
  readonly articles: Readonly<Record<SampleText, ArticleId>>
  readonly facets: Readonly<Record<'perspective' | 'topic' | 'frame' | 'certainty' | 'event' | 'country', FacetId>>
  readonly topics: Readonly<Record<'money' | 'safety' | 'lifeboats' | 'jobs', CodeId>>
  readonly perspectives: Readonly<Record<'alder' | 'sandrin', CodeId>>
  readonly sources: Readonly<Record<'gazette' | 'courier' | 'mayor' | 'office' | 'hale' | 'skippers', SourceId>>
  readonly claims: Readonly<
    Record<'pays' | 'winter' | 'pier' | 'promises' | 'fares' | 'coin' | 'jobs' | 'tickets', ClaimId>
  >
  readonly point: PointId
  readonly brief: BriefId
}

/** An id that a test knows to be of a kind, from a list of what was made. */
export const madeId = <P extends IdPrefix>(made: readonly string[], prefix: P): `${P}-${string}` => {
  const id = made.find((one): one is `${P}-${string}` => one.startsWith(`${prefix}-`))
  if (id === undefined) throw new Error(`Nothing of kind ${prefix} was made.`)
  return id
}

export const HASHES: Readonly<Record<SampleText, string>> = {
  gazette: 'a'.repeat(64),
  courier: 'b'.repeat(64),
  leaflet: 'c'.repeat(64),
  letter: 'd'.repeat(64),
}

/** The passage of these words in a sample text. */
export const passageOf = (text: SampleText, words: string, role: Passage['role'] = 'content'): Passage => {
  const start = SAMPLE_TEXTS[text].indexOf(words)
  if (start < 0) throw new Error(`The ${text} does not say “${words}”.`)
  return { role, anchor: describePassage(SAMPLE_TEXTS[text], start, start + words.length, HASHES[text]) }
}

export const sampleNotebook = (): Sample => {
  const desk = openDesk()
  const articles = addArticles(desk)
  const facets = facetsOf(desk)
  const topics = addTopics(desk, facets.topic)
  const perspectives = {
    alder: addCode(desk, { facet: facets.perspective, name: 'Port Alder', key: 'p' }),
    sandrin: addCode(desk, { facet: facets.perspective, name: 'Sandrin' }),
  }
  const claims = makeClaims(desk, articles)
  const sources = attribute(desk, articles, claims)
  const code = (facet: FacetId, codes: (CodeId | null)[], ids: ClaimId[]) =>
    desk.run('coding.set', { subject: 'claims', ids, facet, codes, mode: 'set' })
  code(facets.topic, [topics.money], [claims.pays, claims.fares])
  code(facets.topic, [topics.safety], [claims.pier, claims.coin])
  code(facets.topic, [topics.jobs, topics.money], [claims.jobs])
  code(facets.topic, [null], [claims.tickets])
  code(facets.perspective, [perspectives.alder], [claims.pays, claims.winter])
  code(facets.perspective, [perspectives.sandrin], [claims.promises, claims.jobs])
  const proposition = 'The pier is safe enough to land at.'
  const point = madeId(desk.run('point.add', { proposition, claims: [claims.pier] }), 'pnt')
  desk.run('link.add', { between: 'claims', kind: 'contradicts', from: claims.coin, to: claims.pier })
  desk.run('reading.set', { articles: [articles.courier], state: 'done' })
  desk.run('silence.add', { article: articles.leaflet, about: topics.safety, search: 'pier, safe, lifeboat' })
  addUserFacet(desk, [claims.pays, claims.coin])
  const rows = { by: 'facet', facet: facets.topic } as const
  const chosen = [articles.gazette, articles.courier]
  desk.run('comparison.add', { title: 'The papers', view: 'matrix', articles: chosen, rows, columns: { by: 'outlet' } })
  desk.run('memo.add', { about: claims.coin, blocks: [{ id: 'blk-memo0001', kind: 'paragraph', content: [] }] })
  return {
    ...desk,
    articles,
    facets,
    topics,
    perspectives,
    sources,
    claims,
    point,
    brief: addBrief(desk, claims.winter),
  }
}

const addArticles = (desk: Desk): Sample['articles'] => {
  const add = (text: SampleText, outlet: string | null, day: string | null): ArticleId => {
    const [title = '', ...body] = SAMPLE_TEXTS[text].split('\n')
    const id: ArticleId = `art-${text.padEnd(8, '0')}`
    const version = { id: `ver-${text.padEnd(8, '0')}`, hash: HASHES[text], length: SAMPLE_TEXTS[text].length } as const
    const known = { title, authors: [], language: 'en', url: null, updated: null, retrieved: null }
    const published = day === null ? null : { value: day, basis: 'stated' as const, note: '' }
    const words = body.join(' ').split(' ').length
    const choice = outlet === null ? null : { name: outlet }
    desk.run('article.add', {
      articles: [{ id, ...known, published, outlet: choice, version: { ...version, words, original: null } }],
    })
    return id
  }
  return {
    gazette: add('gazette', 'Alder Gazette', '2031-05-10'),
    courier: add('courier', 'Sandrin Courier', '2031-05-11'),
    leaflet: add('leaflet', null, null),
    letter: add('letter', null, null),
  }
}

const facetsOf = (desk: Desk): Sample['facets'] => {
  const builtin = (name: string): FacetId => {
    for (const facet of desk.state.facets.values()) if (facet.builtin === name) return facet.id
    throw new Error(`A notebook begins without the facet ${name}.`)
  }
  return {
    perspective: builtin('perspective'),
    topic: builtin('topic'),
    frame: builtin('frame'),
    certainty: builtin('certainty'),
    event: builtin('event'),
    country: builtin('country'),
  }
}

const addCode = (desk: Desk, code: { facet: FacetId; name: string; key?: string; parent?: Code['id'] }): CodeId =>
  madeId(desk.run('code.add', code), 'cod')

const addTopics = (desk: Desk, facet: FacetId): Sample['topics'] => {
  const money = addCode(desk, { facet, name: 'Money', key: 'm' })
  const safety = addCode(desk, { facet, name: 'Safety' })
  const lifeboats = addCode(desk, { facet, name: 'Lifeboats', parent: safety })
  return { money, safety, lifeboats, jobs: addCode(desk, { facet, name: 'Jobs' }) }
}

const makeClaims = (desk: Desk, articles: Sample['articles']): Sample['claims'] => {
  const make = (text: SampleText, words: string, says?: string): ClaimId => {
    const passages = [passageOf(text, words), ...(says === undefined ? [] : [passageOf(text, says, 'attribution')])]
    return madeId(desk.run('claim.create', { article: articles[text], passages }), 'clm')
  }
  return {
    pays: make('gazette', 'Port Alder will pay for a daily boat until autumn'),
    winter: make(
      'gazette',
      'We will not leave the island cut off for another winter',
      'Mayor Lena Orsk told the meeting',
    ),
    pier: make('gazette', 'had found the old pier safe', 'The harbour office said'),
    promises: make('courier', 'Islanders have heard promises before'),
    fares: make('courier', 'fares would stay low', 'According to the harbour office, Mayor Orsk assured'),
    coin: make('courier', 'the pier “a coin toss”'),
    jobs: make('courier', 'thirty new jobs'),
    tickets: make('leaflet', 'Tickets go on sale at the pier'),
  }
}

/** A way of coding of the user's own, in use. */
const addUserFacet = (desk: Desk, ids: ClaimId[]) => {
  const facet = madeId(desk.run('facet.add', { name: 'Mood', appliesTo: ['claims'], choice: 'one' }), 'fct')
  const codes = [addCode(desk, { facet, name: 'Hopeful' })]
  desk.run('coding.set', { subject: 'claims', ids, facet, codes, mode: 'set' })
}

const addBrief = (desk: Desk, claim: ClaimId): BriefId => {
  const words = 'We will not leave the island cut off for another winter'
  return madeId(
    desk.run('brief.add', {
      title: 'Will the boat sail?',
      blocks: [
        {
          id: 'blk-heading1',
          kind: 'heading',
          level: 1,
          content: [{ kind: 'text', text: 'Summary', styles: [], href: null }],
        },
        {
          id: 'blk-sentence',
          kind: 'paragraph',
          content: [
            { kind: 'text', text: 'The mayor has promised a boat', styles: [], href: null },
            { kind: 'citation', target: claim, words, from: 'Alder Gazette' },
            { kind: 'text', text: '.', styles: [], href: null },
          ],
        },
      ],
    }),
    'brf',
  )
}
