// Every row of the benchmark, in the order in which they are run.
import type { Row } from '../row.ts'
import { anchors } from './anchors.ts'
import { coldStart } from './p1-cold-start.ts'
import { longArticle } from './p3-long-article.ts'
import { oneClaim } from './p4-one-claim.ts'
import { save } from './p7-save.ts'

export const ROWS: readonly Row[] = [anchors, coldStart, longArticle, oneClaim, save]
