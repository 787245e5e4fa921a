// The passages of a claim that has several: which words say what is claimed, and which say who said it.
import type { FormProps } from './LiveForm.tsx'
import { withoutPassage } from './passages.ts'
import { Chip, Row } from './Row.tsx'

const LONGEST = 34

export const PassageRow = ({ claim, edits }: FormProps) => {
  if (claim.passages.length < 2) return null
  return (
    <Row label="Passages">
      {claim.passages.map(({ role, anchor }, index) => (
        <Chip
          key={`${role} ${anchor.start}`}
          label={`${role === 'attribution' ? 'who said it: ' : ''}“${shortened(anchor.quote)}”`}
          onRemove={() => void edits.setPassages(claim, withoutPassage(claim.passages, index))}
        />
      ))}
    </Row>
  )
}

const shortened = (quote: string): string => {
  const words = quote.replaceAll('\n', ' ')
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`
}
