// The pane of one code: what it is, and what it was given to.
import { useState } from 'react'
import type { CodeId } from '#core/model/index.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { CodeForm } from './CodeForm.tsx'
import styles from './CodePane.module.css'
import { CodeUses } from './CodeUses.tsx'
import { usesInWords, usesOf } from './code-uses.ts'

interface CodePaneProps {
  readonly id: CodeId
  readonly onClose: () => void
}

export const CodePane = ({ id, onClose }: CodePaneProps) => {
  const [view, setView] = useState<'code' | 'uses'>('code')
  const code = useNotebook(['codes'], ({ codes }) => codes.get(id), [id])
  const uses = useNotebook(['claims', 'articles', 'sources'], (state) => usesOf(state, id), [id])
  if (code === undefined) return null
  const given = usesInWords({
    claims: uses.claims.length,
    articles: uses.articles.length,
    sources: uses.sources.length,
  })
  return (
    <aside
      className={styles.pane}
      aria-label={`Code ${code.name}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles.top}>
        <Segments
          label="Show of this code"
          options={[
            { value: 'code', label: 'Code' },
            { value: 'uses', label: given ?? 'Not in use' },
          ]}
          value={view}
          onChange={setView}
        />
        <Button weight="quiet" aria-label="Close the code" onPress={onClose}>
          ×
        </Button>
      </header>
      {view === 'code' ? <CodeForm code={code} /> : <CodeUses code={code} uses={uses} />}
    </aside>
  )
}
