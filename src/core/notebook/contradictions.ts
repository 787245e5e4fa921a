// When "read, not found" is contradicted: a claim of the same version makes the point, or has the code or one that
// stands under it. A silence that is contradicted is taken off the record by the edit that contradicts it; nothing puts
// it back when the claim or its code goes again, since nobody has looked anew.
import type { Claim, Code, CodeId, Silence } from '../model/index.ts'
import { type RecordOp, remove } from './change.ts'
import { ancestorsOf } from './hierarchy.ts'
import { type NotebookState, recordsFiledWith } from './state.ts'

type Codes = ReadonlyMap<CodeId, Code>

/** Whether a claim speaks of what a silence says was not found, in the version it was recorded on. */
const contradicts = (
  codes: Codes,
  claim: Claim,
  { article, version, about }: Pick<Silence, 'article' | 'version' | 'about'>,
): boolean =>
  claim.article === article &&
  claim.version === version &&
  (claim.point === about || claim.codes.some(({ code }) => code !== null && isUnder(codes, code, about)))

/** "None" is no code: a claim that was given none speaks of nothing by that. */
const isUnder = (codes: Codes, id: CodeId, about: Silence['about']): boolean => {
  if (id === about) return true
  const code = codes.get(id)
  return code !== undefined && ancestorsOf(codes, code).some((above) => above.id === about)
}

/** Whether the notebook has a claim on what a silence is about. */
export const isContradicted = (
  state: NotebookState,
  silence: Pick<Silence, 'article' | 'version' | 'about'>,
  codes: Codes = state.codes,
): boolean => recordsFiledWith(state, 'claims', silence.article).some((claim) => contradicts(codes, claim, silence))

/** Takes the silences off the record that these claims, as they are about to be, contradict. */
export const withoutSilencesOn = (state: NotebookState, claims: readonly Claim[]): RecordOp[] => {
  const gone = new Set<Silence>()
  for (const claim of claims)
    for (const silence of recordsFiledWith(state, 'silences', claim.article))
      if (contradicts(state.codes, claim, silence)) gone.add(silence)
  return [...gone].map((silence) => remove('silences', silence))
}

/** Takes the silences off the record that are contradicted once codes stand under each other like this. */
export const withoutSilencesUnder = (state: NotebookState, codes: Codes): RecordOp[] =>
  [...state.silences.values()]
    .filter((silence) => isContradicted(state, silence, codes))
    .map((silence) => remove('silences', silence))
