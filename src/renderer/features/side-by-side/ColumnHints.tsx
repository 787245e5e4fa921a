// The keys that help just now in the two columns, at the foot of the window.
import { type Hint, HintBar, KeyHint } from '../../records/HintBar.tsx'

interface ColumnHintsProps {
  /** Both columns hold an article. */
  readonly isPair: boolean
  readonly isChosen: boolean
  readonly hasCounterpart: boolean
}

export const ColumnHints = ({ isPair, isChosen, hasCounterpart }: ColumnHintsProps) => (
  <HintBar>
    {isPair && hintsFor(isChosen, hasCounterpart).map((hint) => <KeyHint key={hint.says} {...hint} />)}
    <KeyHint of={['keys.show']} says="all keys" />
  </HintBar>
)

const hintsFor = (isChosen: boolean, hasCounterpart: boolean): readonly Hint[] => [
  { of: ['reader.nextClaim'], says: 'next claim' },
  ...(hasCounterpart ? ([{ of: ['beside.counterpart'], says: 'counterpart' }] as const) : []),
  { of: ['beside.read'], says: isChosen ? 'open the claim' : 'open the article' },
  { of: ['beside.otherColumn'], says: 'other column' },
  { of: ['beside.choose'], says: 'another article' },
]
