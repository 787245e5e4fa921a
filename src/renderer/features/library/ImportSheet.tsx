// Brings articles in: choose or drop files, or paste; look over what was found in each; add them in one step.
import { useEffect, useEffectEvent, useRef } from 'react'
import { useStore } from '../../store/hooks.ts'
import { PasteForm } from './PasteForm.tsx'
import { ReadingFiles } from './ReadingFiles.tsx'
import { ReviewSheet } from './ReviewSheet.tsx'
import { useImport } from './use-import.ts'

interface ImportSheetProps {
  /** Files to read at once; null with no paste either asks the user for files. */
  readonly paths: readonly string[] | null
  readonly paste: { readonly text: string; readonly html: string | null } | null
  readonly onClose: () => void
}

export const ImportSheet = ({ paths, paste, onClose }: ImportSheetProps) => {
  const { place } = useStore()
  const importing = useImport(onClose)
  const { candidates, readFiles, readPaste } = importing
  const isBegun = useRef(false)
  /** A second click on the button must not add everything twice. */
  const isAdding = useRef(false)
  const begin = useEffectEvent(() => {
    // React runs effects twice in development; files are asked for once.
    if (isBegun.current) return
    isBegun.current = true
    if (paste === null) void readFiles(paths)
    else if (paste.text !== '' || paste.html !== null) void readPaste(paste.text, paste.html)
  })
  useEffect(() => begin(), [])
  const add = async () => {
    if (isAdding.current) return
    isAdding.current = true
    const made = await importing.add()
    isAdding.current = false
    const [first] = made ?? []
    if (made === null || first === undefined) return
    onClose()
    place.set(made.length === 1 ? { view: 'reader', article: first } : { view: 'library', articles: made })
  }
  if (candidates !== null) {
    const { change, reread } = importing
    return (
      <ReviewSheet
        candidates={candidates}
        onChange={change}
        onReread={reread}
        onAdd={() => void add()}
        onClose={onClose}
      />
    )
  }
  if (paste !== null) return <PasteForm onPaste={(text, html) => void readPaste(text, html)} onClose={onClose} />
  return <ReadingFiles progress={importing.progress} onCancel={importing.cancel} onClose={onClose} />
}
