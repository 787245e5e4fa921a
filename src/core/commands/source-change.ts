// Corrects what is known about a source.
import { Source, SourceId } from '../model/index.ts'
import { changing } from './changing.ts'

const { kind, name, aliases, roles, usualPerspective, note } = Source.shape

export const changeSource = changing(
  'sources',
  SourceId,
  { kind, name, aliases, roles, usualPerspective, note },
  'change source',
)
