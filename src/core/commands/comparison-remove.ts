// Removes kept comparisons; what they showed stays.
import { ComparisonId } from '../model/index.ts'
import { removing } from './changing.ts'
import { counted } from './command.ts'

export const removeComparisons = removing(
  'comparisons',
  ComparisonId,
  (count) => `remove ${counted(count, 'comparison')}`,
)
