// Renames a comparison, or lays it out anew.
import { Comparison, ComparisonId } from '../model/index.ts'
import { changing } from './changing.ts'

const { title, view, articles, outlets, rows, columns } = Comparison.shape

export const changeComparison = changing(
  'comparisons',
  ComparisonId,
  // Left out, the outlets stay as they are: what stands for them on disk must not be filled in here.
  { title, view, articles, outlets: outlets.unwrap(), rows, columns },
  'change comparison',
)
