// Everybody who speaks. Outlets are there since their articles were added, and are completed.
import type { SourceId } from '#core/model/index.ts'
import { known, madeId, type SampleDesk } from '../desk.ts'
import type { SampleSource } from '../material.ts'
import { SOURCES } from '../sources.ts'
import type { Articles } from './articles.ts'
import type { Codes } from './codebook.ts'

export type Sources = ReadonlyMap<string, SourceId>

export const addSources = (desk: SampleDesk, articles: Articles, codes: Codes): Sources => {
  desk.sitDown('2025-03-31T09:20:00.000Z')
  const sources = new Map<string, SourceId>()
  for (const source of SOURCES) sources.set(source.key, addSource(desk, source, articles))
  for (const source of SOURCES) complete(desk, source, known(sources, source.key, 'source'), sources, codes)
  return sources
}

const addSource = (desk: SampleDesk, source: SampleSource, articles: Articles): SourceId => {
  const { key, kind, name, aliases = [], unnamedIn, note = '' } = source
  const there = [...desk.session.state.sources.values()].find((one) => one.name === name)
  if (there !== undefined) {
    desk.run(`source/${key}`, 'source.change', { id: there.id, fields: { aliases: [...aliases], note } })
    return there.id
  }
  const article = unnamedIn === undefined ? null : known(articles, unnamedIn, 'article').article
  const input = { kind, name, aliases: [...aliases], unnamedIn: article, note }
  return madeId(desk.run(`source/${key}`, 'source.add', input), 'src')
}

const complete = (desk: SampleDesk, source: SampleSource, id: SourceId, sources: Sources, codes: Codes): void => {
  const { key, country = [], perspective, roles = [] } = source
  if (roles.length > 0 || perspective !== undefined) {
    const usualPerspective = perspective === undefined ? null : known(codes, perspective, 'code').code
    const held = roles.map((role) => ({
      ...role,
      organisation: role.organisation === null ? null : known(sources, role.organisation, 'source'),
    }))
    desk.run(`source/${key}/more`, 'source.change', { id, fields: { usualPerspective, roles: held } })
  }
  const refs = country.map((one) => known(codes, one, 'code'))
  const [first] = refs
  if (first === undefined) return
  const given = refs.map(({ code }) => code)
  desk.run(`source/${key}/country`, 'coding.set', {
    subject: 'sources',
    ids: [id],
    facet: first.facet,
    codes: given,
    mode: 'set',
  })
}
