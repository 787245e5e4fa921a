// Corrects what is known about articles, of each something else, in one step: what a grid of them is filled with. Their
// words never change.
import { z } from 'zod'
import { type Article, ArticleId, type Code, CodeId, type Coding, FacetId } from '../model/index.ts'
import { alter, make } from '../notebook/change.ts'
import { failed, type Outcome } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import { KNOWN, OutletChoice, outletChooser } from './article-add.ts'
import { codesOf, newCode } from './code-add.ts'
import { type Context, command, counted, edit, find, given, stamp } from './command.ts'
import { nameKey } from './same-name.ts'

/** A code is named by its id, by a name that may be new, or is "none", said on purpose. */
export const CodeChoice = z.union([CodeId, z.object({ name: z.string().trim().min(1) }), z.null()])
export type CodeChoice = z.infer<typeof CodeChoice>

/** All that an article has of a facet afterwards. What it had already keeps who gave it and when. */
export const FacetChoice = z.object({ facet: FacetId, codes: z.array(CodeChoice) })

const Fields = z.object({ ...KNOWN, outlet: OutletChoice, codes: z.array(FacetChoice) }).partial()

export const ArticleEdit = z.object({ id: ArticleId, fields: Fields })
export type ArticleEdit = z.infer<typeof ArticleEdit>

export const changeEachArticle = command({
  input: z.object({ changes: z.array(ArticleEdit).min(1) }),
  undo: 'step',
  label: ({ changes }, state) => {
    const count = new Set(changes.map(({ id }) => id)).size
    const articles = count === 1 ? 'an article' : counted(count, 'article')
    const names = new Set(changes.flatMap(({ fields }) => fieldNames(fields, state)))
    const [only] = names
    return names.size === 1 && only !== undefined ? `set ${only} of ${articles}` : `change ${articles}`
  },
  run: (state, { changes }, context) => {
    const outlets = outletChooser(state, context)
    const codes = codeChooser(state, context)
    const changed = new Map<ArticleId, { before: Article; after: Article }>()
    for (const { id, fields } of changes) {
      const found = find(state, 'articles', id)
      if (!found.ok) return found
      const { before, after } = changed.get(id) ?? { before: found.value, after: found.value }
      const { outlet, codes: facets = [], ...known } = fields
      const coded = recoded(state, after, facets, codes.choose, context, changes.length > 1)
      if (!coded.ok) return coded
      const chosen = outlet === undefined ? {} : { outlet: outlets.choose(outlet) }
      changed.set(id, { before, after: { ...after, ...given(known), ...chosen, codes: coded.value } })
    }
    return edit([
      ...outlets.made().map((source) => make('sources', source)),
      ...codes.made().map((code) => make('codes', code)),
      ...[...changed.values()].map(({ before, after }) => alter('articles', before, after)),
    ])
  },
})

const FIELD_NAMES: Readonly<Record<string, string>> = { published: 'date', authors: 'author', url: 'address' }

const fieldNames = ({ codes = [], ...known }: z.infer<typeof Fields>, state: NotebookState): string[] => [
  ...Object.keys(given(known)).map((name) => FIELD_NAMES[name] ?? name),
  ...codes.map(({ facet }) => state.facets.get(facet)?.name.toLocaleLowerCase() ?? 'codes'),
]

type Choose = (facet: FacetId, choice: CodeChoice) => Outcome<CodeId | null>

const recoded = (
  state: NotebookState,
  article: Article,
  facets: readonly z.infer<typeof FacetChoice>[],
  choose: Choose,
  context: Context,
  isBulk: boolean,
): Outcome<Coding[]> => {
  let codings = article.codes
  for (const { facet: id, codes } of facets) {
    const facet = find(state, 'facets', id)
    if (!facet.ok) return facet
    if (!facet.value.appliesTo.includes('articles'))
      return failed(
        'invalid-input',
        `${facet.value.name} does not apply to articles. Change that in the codebook first.`,
      )
    const wanted = new Set<CodeId | null>()
    for (const choice of codes) {
      const code = choose(id, choice)
      if (!code.ok) return code
      wanted.add(code.value)
    }
    if (wanted.size > 1 && (facet.value.choice === 'one' || wanted.has(null)))
      return failed('invalid-input', `Only one value of ${facet.value.name} can be given here, so nothing was changed.`)
    const kept = codings.filter((coding) => coding.facet !== id || wanted.has(coding.code))
    const missing = [...wanted].filter((code) => !kept.some((coding) => coding.facet === id && coding.code === code))
    const { by, at } = stamp(context)
    codings = [...kept, ...missing.map((code): Coding => ({ facet: id, code, by, at, how: isBulk ? 'bulk' : 'hand' }))]
  }
  return { ok: true, value: codings }
}

/** The codes of a facet, those among them that are being made, and the first with each name. */
interface Siblings {
  readonly codes: Code[]
  readonly byName: Map<string, Code>
}

const siblingsIn = (state: NotebookState, facet: FacetId): Siblings => {
  const codes = codesOf(state, facet)
  // Later entries of a Map win, and the first is wanted.
  return { codes, byName: new Map(codes.toReversed().map((code) => [nameKey(code.name), code])) }
}

/**
 * Turns choices into codes, making each new one once. Thousands of articles may each be given a new one, so the codes of
 * a facet are gathered once.
 */
const codeChooser = (state: NotebookState, context: Context) => {
  const made: Code[] = []
  const known = new Map<FacetId, Siblings>()
  const byName = (facet: FacetId, name: string): Outcome<CodeId> => {
    const siblings = known.get(facet) ?? siblingsIn(state, facet)
    known.set(facet, siblings)
    const twin = siblings.byName.get(nameKey(name))
    if (twin !== undefined) return { ok: true, value: twin.id }
    const found = find(state, 'facets', facet)
    if (!found.ok) return found
    const code = newCode(found.value, siblings.codes, { name }, context)
    siblings.codes.push(code)
    siblings.byName.set(nameKey(name), code)
    made.push(code)
    return { ok: true, value: code.id }
  }
  const choose: Choose = (facet, choice) => {
    if (choice !== null && typeof choice !== 'string') return byName(facet, choice.name)
    if (choice !== null && state.codes.get(choice)?.facet !== facet)
      return failed('not-found', 'One of these codes is not in the codebook any more, so nothing was changed.')
    return { ok: true, value: choice }
  }
  return { choose, made: (): readonly Code[] => made }
}
