// The briefs of the sample, from text files: Markdown's headings, lists, quotes and emphasis, and keys in braces where
// something is cited: {messenger/call}, {point:told}, {silence:standard-death}; a line that is only a key between
// double braces quotes that claim.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { citationOf } from '#core/brief/origin.ts'
import type { Citation, CitationTarget, Inline, ProseBlock, SilenceId } from '#core/model/index.ts'
import { known, type SampleDesk } from '../desk.ts'
import { SILENCES } from '../findings/silences.ts'
import { BRIEFS } from '../findings/views.ts'
import type { Articles } from './articles.ts'
import type { Claims } from './claims.ts'
import type { Points } from './findings.ts'

interface Known {
  readonly articles: Articles
  readonly claims: Claims
  readonly points: Points
}

export const addBriefs = async (desk: SampleDesk, material: string, about: Known): Promise<void> => {
  for (const { file, title, at } of BRIEFS) {
    desk.sitDown(at)
    const text = await readFile(join(material, 'briefs', file), 'utf8')
    desk.host.nameNext(`brief/${file}/blocks`)
    const cite = citing(desk, about)
    const blocks = text
      .trim()
      .split(/\n{2,}/)
      .flatMap((paragraph) => paragraph.split(/\n(?=- |\d+\. )/))
      .map((paragraph) => blockOf(paragraph.replaceAll('\n', ' '), desk, cite))
    desk.run(`brief/${file}`, 'brief.add', { title, blocks })
  }
}

type Cite = (key: string) => Citation

const citing = (desk: SampleDesk, { articles, claims, points }: Known): Cite => {
  const silences = silencesOf(desk, articles)
  const targetOf = (key: string): CitationTarget => {
    if (key.startsWith('point:')) return known(points, key.slice('point:'.length), 'point')
    if (key.startsWith('silence:')) return known(silences, key.slice('silence:'.length), 'silence')
    return known(claims, key, 'claim')
  }
  return (key) => {
    const citation = citationOf(desk.session.state, targetOf(key))
    if (citation === null) throw new Error(`“${key}” cannot be cited.`)
    return citation
  }
}

/** Silences by key: each is the one whose search the sources give it. */
const silencesOf = (desk: SampleDesk, articles: Articles): ReadonlyMap<string, SilenceId> => {
  const made = [...desk.session.state.silences.values()]
  return new Map(
    Object.entries(SILENCES).flatMap(([key, { article, search }]) => {
      const text = known(articles, article, 'article')
      const silence = made.find((one) => one.article === text.article && one.search === search)
      return silence === undefined ? [] : [[key, silence.id]]
    }),
  )
}

const blockOf = (line: string, desk: SampleDesk, cite: Cite): ProseBlock => {
  const id = desk.host.newId('blk')
  const heading = /^(#{1,3}) (.*)$/.exec(line)
  const quoted = /^\{\{(.+)\}\}$/.exec(line)
  const item = /^(-|\d+\.) (.*)$/.exec(line)
  if (heading !== null) return { id, kind: 'heading', level: levelOf(heading[1]), content: inline(heading[2], cite) }
  if (quoted !== null) return { id, kind: 'claim-quote', citation: cite(quoted[1] ?? '') }
  if (line.startsWith('> ')) return { id, kind: 'quote', content: inline(line.slice(2), cite) }
  if (item !== null)
    return { id, kind: 'list-item', ordered: item[1] !== '-', depth: 0, content: inline(item[2], cite) }
  return { id, kind: 'paragraph', content: inline(line, cite) }
}

const levelOf = (signs = ''): 1 | 2 | 3 => (signs.length === 1 ? 1 : signs.length === 2 ? 2 : 3)

const inline = (text = '', cite: Cite): Inline[] =>
  text
    .split(/(\{[^}]+\}|\*\*[^*]+\*\*|_[^_]+_)/)
    .filter((part) => part !== '')
    .map((part): Inline => {
      if (part.startsWith('{')) return cite(part.slice(1, -1))
      if (part.startsWith('**')) return { kind: 'text', text: part.slice(2, -2), styles: ['strong'], href: null }
      if (part.startsWith('_')) return { kind: 'text', text: part.slice(1, -1), styles: ['emphasis'], href: null }
      return { kind: 'text', text: part, styles: [], href: null }
    })
