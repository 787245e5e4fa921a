// Asks for the format in which a brief leaves the notebook.
import { useState } from 'react'
import type { ExportFormat } from '#contract/messages.ts'
import type { Brief } from '#core/model/index.ts'
import type { EditorControls } from '../../editor/controls.ts'
import { useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './ExportSheet.module.css'

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
  const { desk, notices, complain } = useStore()
  const [format, setFormat] = useState<ExportFormat>('markdown')
  const write = async () => {
    onClose()
    await controls?.deliver()
    const outcome = await desk.ask('export.brief', { brief: brief.id, format })
    if (!outcome.ok) return complain(outcome.failure)
    const { path } = outcome.value
    return notices.say({
      tone: 'info',
      text: `“${brief.title}” was written to ${path}`,
      action: { label: 'Show file', act: () => void desk.ask('app.showFile', { path }) },
    })
  }
  return (
    <Sheet
      title={`Export “${brief.title}”`}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button weight="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button weight="primary" autoFocus onPress={() => void write()}>
            Export
          </Button>
        </>
      }
    >
      <div className={styles.choice}>
        <Segments label="Format" options={FORMATS} value={format} onChange={setFormat} />
        <p>{SAYS[format]}</p>
        <p>Every note names speaker, outlet, title, date and address of its source, with the quoted words.</p>
      </div>
    </Sheet>
  )
}
