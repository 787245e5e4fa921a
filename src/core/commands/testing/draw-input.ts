// An input for every command, drawn so that most of them fit the notebook and some do not. A new command without its
// line here is a type error.
import type { Passage, ProseBlock, SourceId } from '../../model/index.ts'
import type { NotebookState } from '../../notebook/state.ts'
import type { CodeChoice } from '../article-change-each.ts'
import type { CommandId, CommandInput } from '../index.ts'
import { Draw } from './draw.ts'

/** An input for a command, from a tape of numbers. */
export const drawInput = (state: NotebookState, id: CommandId, tape: readonly number[]): unknown =>
  INPUTS[id](new Draw(state, tape))

const INPUTS: { readonly [Id in CommandId]: (draw: Draw) => CommandInput<Id> } = {
  'notebook.rename': (draw) => ({ title: draw.name() }),
  'coder.rename': (draw) => ({ id: draw.id('coders'), name: draw.name() }),
  'article.add': (draw) => ({ articles: draw.some(() => newArticle(draw)) }),
  'article.change': (draw) => ({
    ids: draw.some(() => draw.id('articles')),
    fields: { title: draw.name(), ...(draw.flip() ? { outlet: outlet(draw) } : { language: 'tr' }) },
  }),
  'article.changeEach': (draw) => ({ changes: draw.some(() => articleEdit(draw)) }),
  'article.trash': (draw) => ({ ids: draw.some(() => draw.id('articles')) }),
  'article.restore': (draw) => ({ ids: draw.some(() => draw.id('articles')) }),
  'article.delete': (draw) => ({ ids: [draw.id('articles')] }),
  'article.addVersion': (draw) => ({
    article: draw.id('articles'),
    version: { ...version(draw), reason: draw.of('correction', 'update', 'unknown') },
  }),
  'article.changeVersion': (draw) => {
    const article = draw.id('articles')
    const version = draw.state.articles.get(article)?.versions[0]?.id ?? 'ver-gone0000'
    const date = { value: draw.of('2031-05-12', null), basis: 'stated' as const, note: '' }
    return { article, version, fields: draw.flip() ? { date } : { reason: draw.of('correction', 'unknown') } }
  },
  'article.mentionDates': (draw) => {
    const article = draw.id('articles')
    const date = { value: draw.of('2031-05', null), basis: 'stated' as const, note: 'Thursday' }
    return { id: article, fields: { dateMentions: [{ anchor: passage(draw, article).anchor, date }] } }
  },
  'claim.create': (draw) => {
    const article = draw.id('articles')
    return { article, passages: draw.some(() => passage(draw, article)) }
  },
  'claim.setPassages': (draw) => {
    const id = draw.id('claims')
    const article = draw.state.claims.get(id)?.article ?? draw.id('articles')
    return { id, passages: draw.some(() => passage(draw, article)) }
  },
  'claim.setNote': (draw) => ({ id: draw.id('claims'), note: draw.name() }),
  'claim.setRenderings': (draw) => ({
    id: draw.id('claims'),
    renderings: draw.flip() ? [] : [{ language: draw.of('is', 'tr'), text: draw.name() }],
  }),
  'claim.attribute': (draw) => {
    const voice = draw.of('attributed', 'own', 'unclear', 'unset', 'attributed')
    const attribution = voice === 'attributed' || draw.below(8) === 7 ? draw.some(() => hop(draw)) : []
    return { ids: draw.some(() => draw.id('claims')), voice, attribution }
  },
  'claim.setSpeaker': (draw) => ({
    ids: draw.some(() => draw.id('claims')),
    speaker: draw.flip() ? draw.id('sources') : newSource(draw),
  }),
  'claim.remove': (draw) => ({ ids: draw.some(() => draw.id('claims')) }),
  'coding.set': codings,
  'facet.add': (draw) => ({
    name: draw.name(),
    appliesTo: draw.some(() => draw.of('claims', 'articles', 'sources')),
    choice: draw.of('one', 'many'),
  }),
  'facet.change': (draw) => ({
    id: draw.id('facets'),
    fields: { choice: draw.of('one', 'many'), active: draw.flip(), ...(draw.flip() ? { appliesTo: ['claims'] } : {}) },
  }),
  'facet.remove': (draw) => ({ id: draw.id('facets') }),
  'code.add': (draw) => ({
    facet: draw.id('facets'),
    name: draw.name(),
    parent: draw.of(null, draw.id('codes')),
    key: draw.of(null, null, null, 'p', 'q'),
  }),
  'code.change': (draw) => ({
    id: draw.id('codes'),
    fields: draw.flip() ? { parent: draw.of(draw.id('codes'), null) } : { name: draw.name(), colour: 'teal' },
  }),
  'code.remove': (draw) => ({ ids: draw.some(() => draw.id('codes')) }),
  'source.add': newSource,
  'source.change': (draw) => ({
    id: draw.id('sources'),
    fields: draw.flip()
      ? { usualPerspective: draw.of(draw.id('codes'), null), unnamedIn: draw.of(draw.id('articles'), null) }
      : { name: draw.name(), roles: [{ title: 'Head', organisation: draw.id('sources'), from: null, to: null }] },
  }),
  'source.remove': (draw) => ({ ids: draw.some(() => draw.id('sources')) }),
  'point.add': (draw) => ({
    proposition: draw.name(),
    claims: draw.flip() ? [] : draw.some(() => draw.id('claims')),
  }),
  'point.change': (draw) => ({ id: draw.id('points'), fields: { status: draw.of('disputed', 'supported') } }),
  'point.gather': (draw) => ({
    claims: draw.some(() => draw.id('claims')),
    point: draw.of(draw.id('points'), null),
  }),
  'point.remove': (draw) => ({ ids: [draw.id('points')] }),
  'link.add': (draw) =>
    draw.flip()
      ? { between: 'claims', kind: draw.of('supports', 'hedges'), from: draw.id('claims'), to: draw.id('claims') }
      : { between: 'articles', kind: 'translates', from: draw.id('articles'), to: draw.id('articles') },
  'link.change': (draw) => ({
    id: draw.id('links'),
    fields: { reason: draw.name(), ...(draw.flip() ? { kind: draw.of('supports', 'corrects', 'hedges') } : {}) },
  }),
  'link.remove': (draw) => ({ ids: [draw.id('links')] }),
  'silence.add': (draw) => ({
    article: draw.id('articles'),
    about: draw.flip() ? draw.id('codes') : draw.id('points'),
    search: draw.name(),
  }),
  'silence.change': (draw) => ({ id: draw.id('silences'), fields: { search: draw.name() } }),
  'silence.remove': (draw) => ({ ids: [draw.id('silences')] }),
  'reading.set': (draw) => ({
    articles: draw.some(() => draw.id('articles')),
    state: draw.of('unread', 'started', 'done'),
  }),
  'reading.keepPlace': (draw) => ({ article: draw.id('articles'), place: draw.below(90) }),
  'comparison.add': (draw) => ({
    title: draw.name(),
    view: draw.of('matrix', 'story-map', 'voices'),
    articles: draw.flip() ? null : draw.some(() => draw.id('articles')),
    outlets: draw.flip() ? null : draw.some(() => draw.id('sources')),
    rows: { by: 'facet', facet: draw.id('facets') },
    columns: { by: 'outlet' },
  }),
  'comparison.change': (draw) => ({
    id: draw.id('comparisons'),
    fields: { articles: draw.some(() => draw.id('articles')) },
  }),
  'comparison.remove': (draw) => ({ ids: [draw.id('comparisons')] }),
  'brief.add': (draw) => ({ title: draw.name(), blocks: [] }),
  'brief.change': (draw) => ({ id: draw.id('briefs'), fields: { title: draw.name() } }),
  'brief.edit': (draw) => {
    const id = draw.id('briefTexts')
    const text = draw.state.briefTexts.get(id)
    const blocks = text?.blocks.length ?? 0
    const revision = (text?.revision ?? 0) + (draw.below(10) === 9 ? 1 : 0)
    const at = draw.below(blocks + 1)
    return { id, revision, at, remove: draw.below(blocks - at + 1), insert: draw.some(() => block(draw)) }
  },
  'brief.trash': (draw) => ({ ids: [draw.id('briefs')] }),
  'brief.restore': (draw) => ({ ids: [draw.id('briefs')] }),
  'brief.delete': (draw) => ({ ids: [draw.id('briefs')] }),
  'memo.add': (draw) => ({
    about: draw.of<CommandInput<'memo.add'>['about']>(
      draw.id('claims'),
      draw.id('articles'),
      draw.id('codes'),
      draw.id('briefs'),
      draw.id('silences'),
      draw.id('links'),
      draw.id('comparisons'),
      draw.id('coders'),
      draw.id('notebook'),
    ),
    blocks: [block(draw)],
  }),
  'memo.change': (draw) => ({ id: draw.id('memos'), blocks: [block(draw)] }),
  'memo.remove': (draw) => ({ ids: [draw.id('memos')] }),
}

function codings(draw: Draw): CommandInput<'coding.set'> {
  const facet = draw.id('facets')
  const own = [...draw.state.codes.values()].filter((code) => code.facet === facet)
  const code = () => own[draw.below(own.length + 1)]?.id ?? (draw.below(9) === 8 ? draw.id('codes') : null)
  const mode = draw.of<'set' | 'add' | 'remove'>('set', 'add', 'remove')
  const given = { facet, codes: draw.below(9) === 8 ? [] : draw.some(code), mode }
  const subject = draw.state.facets.get(facet)?.appliesTo[0] ?? 'claims'
  if (subject === 'articles') return { ...given, subject, ids: draw.some(() => draw.id('articles')) }
  if (subject === 'sources') return { ...given, subject, ids: draw.some(() => draw.id('sources')) }
  return { ...given, subject, ids: draw.some(() => draw.id('claims')) }
}

const hash = (draw: Draw) => draw.of('1', '2', '3', '4', '5').repeat(64)

const version = (draw: Draw) => ({
  id: `ver-${draw.below(1_000_000).toString().padStart(8, '0')}` as const,
  hash: hash(draw),
  length: 100,
  words: 17,
  original: null,
})

const outlet = (draw: Draw): SourceId | { name: string } | null =>
  draw.of<SourceId | { name: string } | null>(null, draw.id('sources'), { name: draw.name() })

const newArticle = (draw: Draw): CommandInput<'article.add'>['articles'][number] => ({
  id: draw.below(9) === 8 ? draw.id('articles') : `art-${draw.below(1_000_000).toString().padStart(8, '0')}`,
  title: draw.name(),
  authors: [],
  language: null,
  url: null,
  published: null,
  updated: null,
  retrieved: null,
  outlet: outlet(draw),
  version: version(draw),
})

/** A passage of an article's newest version, or now and then of another text. */
const passage = (draw: Draw, article: Parameters<NotebookState['articles']['get']>[0]): Passage => {
  const text = draw.state.articles.get(article)?.versions.at(-1)
  const start = draw.below((text?.length ?? 40) - 20)
  const textHash = draw.below(12) === 11 || text === undefined ? hash(draw) : text.hash
  return {
    role: draw.of('content', 'content', 'attribution'),
    anchor: { quote: 'x'.repeat(9), before: '', after: '', start, end: start + 9, textHash },
  }
}

const articleEdit = (draw: Draw): CommandInput<'article.changeEach'>['changes'][number] => {
  const facets = [...draw.state.facets.values()].filter((facet) => facet.appliesTo.includes('articles'))
  const facet = facets[draw.below(facets.length)]?.id ?? draw.id('facets')
  const own = [...draw.state.codes.values()].filter((code) => code.facet === facet)
  const code = () =>
    draw.of<CodeChoice>(null, { name: draw.name() }, own[draw.below(own.length)]?.id ?? draw.id('codes'))
  const known = draw.flip() ? { outlet: outlet(draw) } : { title: draw.name(), authors: [draw.name()] }
  return { id: draw.id('articles'), fields: { ...known, codes: [{ facet, codes: draw.some(code) }] } }
}

function newSource(draw: Draw): CommandInput<'source.add'> {
  return {
    kind: draw.of('person', 'organisation', 'outlet', 'document'),
    name: draw.name(),
    aliases: draw.flip() ? [draw.name()] : [],
    unnamedIn: draw.of(null, draw.id('articles')),
  }
}

const hop = (draw: Draw): CommandInput<'claim.attribute'>['attribution'][number] => ({
  sources: draw.some(() => (draw.flip() ? newSource(draw) : draw.id('sources'))),
  form: draw.of('direct', 'mixed', 'indirect'),
  printed: '',
})

const block = (draw: Draw): ProseBlock => ({
  id: `blk-${draw.below(1_000_000).toString().padStart(8, '0')}`,
  kind: 'paragraph',
  content: [
    { kind: 'text', text: draw.name(), styles: [], href: null },
    { kind: 'citation', target: draw.id('claims'), words: draw.name(), from: '' },
  ],
})
