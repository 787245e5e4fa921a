// Says which codes of one facet some records have. `set` replaces, `add` and `remove` keep the others. The null code
// is "none", said on purpose; no code at all is "unset".
import { z } from 'zod'
import { ArticleId, ClaimId, CodeId, type Coding, type Facet, FacetId, SourceId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { failed, type Outcome } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type Context, command, counted, type Edit, edit, find, findAll } from './command.ts'

const codes = { facet: FacetId, codes: z.array(CodeId.nullable()), mode: z.enum(['set', 'add', 'remove']) }
const Input = z.discriminatedUnion('subject', [
  z.object({ subject: z.literal('claims'), ids: z.array(ClaimId).min(1), ...codes }),
  z.object({ subject: z.literal('articles'), ids: z.array(ArticleId).min(1), ...codes }),
  z.object({ subject: z.literal('sources'), ids: z.array(SourceId).min(1), ...codes }),
])
type Input = z.infer<typeof Input>

export const setCodings = command({
  input: Input,
  undo: 'step',
  label: (input, state) => {
    const facet = state.facets.get(input.facet)?.name.toLocaleLowerCase() ?? 'codes'
    return `set ${facet} of ${counted(input.ids.length, input.subject.slice(0, -1))}`
  },
  run: (state, input, context) => {
    const facet = find(state, 'facets', input.facet)
    if (!facet.ok) return facet
    if (!facet.value.appliesTo.includes(input.subject))
      return failed(
        'invalid-input',
        `${facet.value.name} does not apply to ${input.subject}. Change that in the codebook first.`,
      )
    if (input.codes.some((code) => code !== null && state.codes.get(code)?.facet !== input.facet))
      return failed('not-found', `One of these codes is not in ${facet.value.name} any more, so nothing was changed.`)
    return recode(state, input, facet.value, context)
  },
})

const recode = (state: NotebookState, input: Input, facet: Facet, context: Context): Outcome<Edit> => {
  const codings = (held: readonly Coding[]) => wanted(held, input, facet, context)
  if (input.subject === 'claims') {
    const found = findAll(state, 'claims', input.ids)
    const changed = { by: context.coder, at: context.now }
    return found.ok
      ? edit(found.value.map((claim) => alter('claims', claim, { ...claim, codes: codings(claim.codes), changed })))
      : found
  }
  const found = findAll(state, input.subject, input.ids as never)
  return found.ok
    ? edit(found.value.map((record) => alter(input.subject, record, { ...record, codes: codings(record.codes) })))
    : found
}

/** The codings a record has afterwards; one that it has already keeps who gave it and when. */
const wanted = (held: readonly Coding[], input: Input, facet: Facet, context: Context): Coding[] => {
  const others = held.filter((coding) => coding.facet !== input.facet)
  const own = held.filter((coding) => coding.facet === input.facet)
  const codeIds = facet.choice === 'one' ? chooseOne(own, input) : chooseMany(own, input)
  const how = input.ids.length > 1 ? ('bulk' as const) : ('hand' as const)
  const fresh = (code: Coding['code']): Coding => ({
    facet: input.facet,
    code,
    by: context.coder,
    at: context.now,
    how,
  })
  return [...others, ...codeIds.map((code) => own.find((coding) => coding.code === code) ?? fresh(code))]
}

const chooseOne = (own: readonly Coding[], input: Input): Coding['code'][] => {
  if (input.mode !== 'remove') return input.codes.slice(-1)
  return own.map((coding) => coding.code).filter((code) => !input.codes.includes(code))
}

/** "None" and a code exclude each other: the one given last wins. */
const chooseMany = (own: readonly Coding[], input: Input): Coding['code'][] => {
  const had = own.map((coding) => coding.code)
  if (input.mode === 'remove') return had.filter((code) => !input.codes.includes(code))
  const all = [...new Set(input.mode === 'set' ? input.codes : [...had, ...input.codes])]
  return input.codes.includes(null) ? [null] : all.filter((code) => code !== null)
}
