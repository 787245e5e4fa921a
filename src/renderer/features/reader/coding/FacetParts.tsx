// The codes of the live claim, facet by facet. "None" stands there as itself: it was said on purpose.
import type { Claim, Code, CodeId, Facet } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { codesGiven } from '#core/wording/claim.ts'
import { CodePicker } from '../../../records/CodePicker.tsx'
import { useNotebook } from '../../../store/hooks.ts'
import { Chip, Chooser, Row } from '../../../ui/ChipRow.tsx'
import { Dot } from '../../../ui/Dot.tsx'
import type { PartProps } from './LiveForm.tsx'

const KEYS: { readonly [Builtin in NonNullable<Facet['builtin']>]?: string } = {
  perspective: 'V',
  topic: 'T',
  frame: 'F',
}

export const FacetParts = ({ as, claim, edits, chooser }: PartProps) => {
  const facets = useNotebook(['facets', 'codes'], (state) => facetsOf(state, claim), [claim])
  const isSaid = ({ given, isNone }: FacetShown) => given.length > 0 || isNone
  return facets
    .filter((shown) => isSaid(shown) === (as === 'row'))
    .map(({ facet, given, isNone }) => {
      const open = chooser({ of: 'facet', facet: facet.id })
      const chosen: (CodeId | null)[] = [...given.map((code) => code.id), ...(isNone ? [null] : [])]
      const toggle = (code: CodeId | null) => {
        open.onClose()
        void edits.toggleCode(claim, facet.id, code)
      }
      const choose = (
        <Chooser
          key={facet.id}
          label={as === 'offer' ? facet.name : facet.choice === 'one' ? 'Change…' : '+'}
          title={`Set ${facet.name.toLocaleLowerCase()}`}
          keys={facet.builtin === null ? undefined : KEYS[facet.builtin]}
          {...open}
        >
          <CodePicker label={facet.name} facet={facet.id} chosen={chosen} onChoose={toggle} />
        </Chooser>
      )
      if (as === 'offer') return choose
      return (
        <Row key={facet.id} label={facet.name}>
          {given.map((code) => (
            <Chip
              key={code.id}
              label={code.name}
              colour={code.colour}
              mark={code.colour && <Dot colour={code.colour} />}
              onRemove={() => toggle(code.id)}
            />
          ))}
          {isNone && <Chip label="None" onRemove={() => toggle(null)} />}
          {choose}
        </Row>
      )
    })
}

interface FacetShown {
  readonly facet: Facet
  readonly given: readonly Code[]
  readonly isNone: boolean
}

/** Facets that are on, and those that are off but have been given. */
const facetsOf = (state: NotebookState, claim: Claim): FacetShown[] =>
  [...state.facets.values()]
    .filter((facet) => facet.appliesTo.includes('claims'))
    .map((facet) => {
      const codings = claim.codes.filter((coding) => coding.facet === facet.id)
      return {
        facet,
        given: codesGiven(state, claim, facet.id),
        isNone: codings.some(({ code }) => code === null),
      }
    })
    .filter(({ facet, given, isNone }) => facet.active || given.length > 0 || isNone)
    .sort((a, b) => a.facet.order - b.facet.order)
