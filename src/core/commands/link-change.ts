// Rewords the reason of a link.
import { LinkId } from '../model/index.ts'
import { ClaimLink } from '../model/link.ts'
import { changing } from './changing.ts'

export const changeLink = changing('links', LinkId, { reason: ClaimLink.shape.reason }, 'change link')
