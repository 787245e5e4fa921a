// The channels of export: a brief or the claims, written where the user says.
import { failed } from '#core/notebook/outcome.ts'
import type { Answers } from './door.ts'

type Channels = Extract<keyof Answers, `export.${string}`>

export const exportAnswers = (): Answers<Channels> => ({
  'export.brief': () => failed('unsupported-format', 'Briefs cannot be exported yet.'),
  'export.claims': () => failed('unsupported-format', 'Claims cannot be exported yet.'),
})
