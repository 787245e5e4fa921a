// The passages of a claim that has several: which words say what is claimed, and which say who said it.

import { Chip, Row } from '../../../ui/ChipRow.tsx'
import type { FormProps } from './LiveForm.tsx'
import { withoutPassage } from './passages.ts'

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
