// Gives a brief another title.
import { z } from 'zod'
import { BriefId } from '../model/index.ts'
import { changing } from './changing.ts'

export const changeBrief = changing('briefs', BriefId, { title: z.string().trim().min(1) }, 'rename brief')
