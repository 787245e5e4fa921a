// One facet: what it is for, its codes, and what the researcher thinks of it.
import { useState } from 'react'
import type { CodeId, FacetId } from '#core/model/index.ts'
import { MemoField } from '../../records/MemoField.tsx'
import { RemoveSheet } from '../../records/RemoveSheet.tsx'
import { useNotebook, useReplica } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { CodeList } from './CodeList.tsx'
import styles from './FacetPage.module.css'
import { FacetSettings } from './FacetSettings.tsx'

interface FacetPageProps {
  readonly id: FacetId
  readonly chosen: CodeId | null
  readonly onCode: (code: CodeId) => void
}

export const FacetPage = ({ id, chosen, onCode }: FacetPageProps) => {
  const writable = useReplica().readOnly === null
  const [removing, setRemoving] = useState(false)
  const facet = useNotebook(['facets'], ({ facets }) => facets.get(id), [id])
  if (facet === undefined) return null
  return (
    <Page>
      <FacetSettings facet={facet} writable={writable} />
      <Section title="Codes">
        <CodeList facet={facet} chosen={chosen} onChoose={onCode} />
      </Section>
      <Section title="Memo">
        <MemoField about={id} label={`Memo on ${facet.name}`} />
      </Section>
      {writable &&
        (facet.builtin === null ? (
          <div>
            <Button weight="danger" onPress={() => setRemoving(true)}>
              Remove facet…
            </Button>
          </div>
        ) : (
          <p className={styles.note}>
            Built in: Parallax’s own views lean on it. It can be renamed or switched off, but not removed.
          </p>
        ))}
      {removing && (
        <RemoveSheet
          what="facet"
          name={facet.name}
          doomed={{ table: 'facets', id }}
          remove={(run) => run('facet.remove', { id })}
          onClose={() => setRemoving(false)}
        />
      )}
    </Page>
  )
}
