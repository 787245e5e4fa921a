// Every row of the benchmark, in the order in which they are run.
import type { Row } from '../row.ts'
import { anchors } from './anchors.ts'
import { coldStart } from './p1-cold-start.ts'
import { memory } from './p2-memory.ts'
import { longArticle } from './p3-long-article.ts'
import { oneClaim } from './p4-one-claim.ts'
import { save } from './p7-save.ts'
import { openLarge } from './p8-open-notebook.ts'
import { claimsTable } from './p14-claims-table.ts'

export const ROWS: readonly Row[] = [coldStart, memory, longArticle, oneClaim, save, openLarge, claimsTable, anchors]
