// Rewords the search that a silence rests on.
import { Silence, SilenceId } from '../model/index.ts'
import { changing } from './changing.ts'

export const changeSilence = changing('silences', SilenceId, { search: Silence.shape.search }, 'change silence')
