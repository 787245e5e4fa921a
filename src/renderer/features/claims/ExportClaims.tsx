// Asks which claims leave the notebook, and as what.
import { useState } from 'react'
import type { ClaimsFormat } from '#contract/messages.ts'
import type { ClaimsView } from '#core/claims-table/view.ts'
import { counted } from '#core/wording/count.ts'
import { WriteSheet } from '../../records/WriteSheet.tsx'
import { useStore } from '../../store/hooks.ts'
import { Segments } from '../../ui/Segments.tsx'

interface ExportClaimsProps {
  /** What the table shows, and how many claims that is; null where no table is in front. */
  readonly shown: { readonly view: ClaimsView; readonly count: number } | null
  readonly onClose: () => void
}

const FORMATS = [
  { value: 'csv', label: 'CSV' },
  { value: 'json', label: 'JSON' },
] as const satisfies readonly { readonly value: ClaimsFormat; readonly label: string }[]

const SAYS: Readonly<Record<ClaimsFormat, string>> = {
  csv: 'A table for a spreadsheet. What a spreadsheet would take for a formula gets an apostrophe before it, so that nothing in it is run.',
  json: 'Every claim with its passages, attribution, codes and links, and the silences on record, for another program.',
}

export const ExportClaims = ({ shown, onClose }: ExportClaimsProps) => {
  const { door, pending } = useStore()
  const [format, setFormat] = useState<ClaimsFormat>('csv')
  const [which, setWhich] = useState<'shown' | 'all'>(shown === null ? 'all' : 'shown')
  const write = async () => {
    await pending.flush()
    const view = which === 'shown' && shown !== null ? shown.view : null
    return door.ask('export.claims', { format, view })
  }
  return (
    <WriteSheet title="Export claims" written="Claims written to" write={write} onClose={onClose}>
      <Segments label="Format" options={FORMATS} value={format} onChange={setFormat} />
      <p>{SAYS[format]}</p>
      {shown !== null && (
        <>
          <Segments
            label="Which claims"
            options={[
              { value: 'shown', label: `As shown: ${counted(shown.count, 'claim')}` },
              { value: 'all', label: 'All claims' },
            ]}
            value={which}
            onChange={setWhich}
          />
          <p>{which === 'shown' ? AS_SHOWN[format] : ALL[format]}</p>
        </>
      )}
    </WriteSheet>
  )
}

const AS_SHOWN: Readonly<Record<ClaimsFormat, string>> = {
  csv: 'With the filter, the order and the columns of the table.',
  json: 'With the filter and the order of the table. Each claim is whole, whichever columns are shown.',
}
const ALL: Readonly<Record<ClaimsFormat, string>> = {
  csv: 'In reading order, with every column and every facet.',
  json: 'In reading order.',
}
