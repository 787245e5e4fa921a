// Asks for the format in which a brief leaves the notebook.
import { useState } from 'react'
import type { ExportFormat } from '#contract/messages.ts'
import type { Brief } from '#core/model/index.ts'
import type { EditorControls } from '../../editor/controls.ts'
import { WriteSheet } from '../../records/WriteSheet.tsx'
import { useStore } from '../../store/hooks.ts'
import { Segments } from '../../ui/Segments.tsx'

interface ExportSheetProps {
  readonly brief: Brief
  readonly controls: EditorControls | null
  readonly onClose: () => void
}

const FORMATS = [
  { value: 'markdown', label: 'Markdown' },
  { value: 'html', label: 'HTML' },
] as const satisfies readonly { readonly value: ExportFormat; readonly label: string }[]

const SAYS: Readonly<Record<ExportFormat, string>> = {
  markdown: 'Plain text with footnotes, for an editor or another program.',
  html: 'One page that opens in any browser, with notes that link both ways. It fetches nothing.',
}

export const ExportSheet = ({ brief, controls, onClose }: ExportSheetProps) => {
  const { door } = useStore()
  const [format, setFormat] = useState<ExportFormat>('markdown')
  const write = async () => {
    await controls?.deliver()
    return door.ask('export.brief', { brief: brief.id, format })
  }
  return (
    <WriteSheet
      title={`Export “${brief.title}”`}
      written={`“${brief.title}” was written to`}
      write={write}
      onClose={onClose}
    >
      <Segments label="Format" options={FORMATS} value={format} onChange={setFormat} />
      <p>{SAYS[format]}</p>
      <p>Every note names speaker, outlet, title, date and address of its source, with the quoted words.</p>
    </WriteSheet>
  )
}
