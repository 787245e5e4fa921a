// The dialogs above the window, one at a time.

import { ExportClaims } from '../features/claims/ExportClaims.tsx'
import { ArticleDetails } from '../features/library/ArticleDetails.tsx'
import { ImportSheet } from '../features/library/ImportSheet.tsx'
import { TextDateSheet } from '../features/library/TextDateSheet.tsx'
import { About } from '../features/welcome/About.tsx'
import { NewNotebook } from '../features/welcome/NewNotebook.tsx'
import { PreferencesSheet } from '../features/welcome/PreferencesSheet.tsx'
import { RenameNotebook } from '../features/welcome/RenameNotebook.tsx'
import { useSheet, useStore } from '../store/hooks.ts'
import { KeyList } from './KeyList.tsx'
import { Palette } from './Palette.tsx'

export const Sheets = () => {
  const store = useStore()
  const shown = useSheet()
  const close = () => store.sheet.set(null)
  switch (shown?.sheet) {
    case undefined:
      return null
    case 'palette':
      return <Palette onClose={close} />
    case 'keys':
      return <KeyList onClose={close} />
    case 'about':
      return <About onClose={close} />
    case 'preferences':
      return <PreferencesSheet onClose={close} />
    case 'new-notebook':
      return <NewNotebook arrivals={shown.arrivals ?? null} onClose={close} />
    case 'rename-notebook':
      return <RenameNotebook onClose={close} />
    case 'import':
      return <ImportSheet paths={shown.paths ?? null} paste={shown.paste ?? null} onClose={close} />
    case 'export-claims':
      return <ExportClaims shown={shown.shown ?? null} onClose={close} />
    case 'text-date':
      return <TextDateSheet article={shown.article} anchor={shown.anchor} onClose={close} />
    case 'article-details':
      return <ArticleDetails article={shown.article} onClose={close} />
  }
}
