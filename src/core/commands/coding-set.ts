// Says which codes of one facet some records have. Several coders may each give their own: `set` and `add` touch only
// those of the coder at the desk, `remove` takes codes away whoever gave them. The null code is "none", said on purpose;
// no code at all is "unset".
import { z } from 'zod'
import { ArticleId, type Claim, ClaimId, CodeId, type Coding, type Facet, FacetId, SourceId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { withoutSilencesOn } from '../notebook/contradictions.ts'
import { failed, type Outcome } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import type { IdOf, RecordOf, TableName } from '../notebook/tables.ts'
import { type Context, command, counted, type Edit, edit, find, findAll, stamp } from './command.ts'

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
  const changed = stamp(context)
  switch (input.subject) {
    case 'claims':
      return recodeClaims(state, input.ids, (it) => ({ ...it, codes: codings(it.codes), changed }))
    case 'articles':
      return recodeAll(state, 'articles', input.ids, (it) => ({ ...it, codes: codings(it.codes) }))
    case 'sources':
      return recodeAll(state, 'sources', input.ids, (it) => ({ ...it, codes: codings(it.codes) }))
  }
}

/** What the claims are now found to speak of cannot stay on record as not found. */
const recodeClaims = (
  state: NotebookState,
  ids: readonly ClaimId[],
  recoded: (claim: Claim) => Claim,
): Outcome<Edit> => {
  const found = findAll(state, 'claims', ids)
  if (!found.ok) return found
  const changes = found.value.map((claim) => ({ before: claim, after: recoded(claim) }))
  return edit([
    ...changes.map(({ before, after }) => alter('claims', before, after)),
    ...withoutSilencesOn(
      state,
      changes.map(({ after }) => after),
    ),
  ])
}

const recodeAll = <T extends TableName>(
  state: NotebookState,
  table: T,
  ids: readonly IdOf<T>[],
  recoded: (record: RecordOf<T>) => RecordOf<T>,
): Outcome<Edit> => {
  const found = findAll(state, table, ids)
  return found.ok ? edit(found.value.map((record) => alter(table, record, recoded(record)))) : found
}

/** The codings a record has afterwards; one that it has already keeps who gave it and when. */
const wanted = (held: readonly Coding[], input: Input, facet: Facet, context: Context): Coding[] => {
  if (input.mode === 'remove')
    return held.filter((coding) => coding.facet !== input.facet || !input.codes.includes(coding.code))
  const isOwn = (coding: Coding) => coding.facet === input.facet && coding.by === context.coder
  const others = held.filter((coding) => !isOwn(coding))
  const own = held.filter(isOwn)
  const fresh = (code: Coding['code']): Coding => ({
    facet: input.facet,
    code,
    by: context.coder,
    at: context.now,
    how: input.ids.length > 1 ? 'bulk' : 'hand',
  })
  const had = own.map((coding) => coding.code)
  const now = chosen(had, input, facet).map((code) => own.find((coding) => coding.code === code) ?? fresh(code))
  return [...others, ...now]
}

/** What the coder has given afterwards. "None" and a code exclude each other: the one given last wins. */
const chosen = (had: readonly Coding['code'][], { mode, codes }: Input, facet: Facet): Coding['code'][] => {
  const all = mode === 'set' ? codes : [...had, ...codes]
  const last = all.at(-1)
  if (last === undefined) return []
  if (last === null || facet.choice === 'one') return [last]
  return [...new Set(all)].filter((code) => code !== null)
}
