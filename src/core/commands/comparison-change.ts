// Renames a comparison, or lays it out anew.
import { Comparison, ComparisonId } from '../model/index.ts'
import { changing } from './changing.ts'

const { title, view, articles, rows, columns } = Comparison.shape

export const changeComparison = changing(
  'comparisons',
  ComparisonId,
  { title, view, articles, rows, columns },
  'change comparison',
)
