// Every claim of the notebook, and the points that gather them.
import { useLayoutEffect } from 'react'
import type { ClaimFilter } from '#core/claims-table/filter.ts'
import { counted, figure } from '#core/wording/count.ts'
import { ActionButton } from '../../records/ActionButton.tsx'
import { useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Field } from '../../ui/Field.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { AllClaims } from './AllClaims.tsx'
import styles from './Claims.module.css'
import { useKeptClaims } from './KeptClaims.tsx'
import { Points } from './Points.tsx'
import { useClaims } from './use-claims.ts'

const LISTS = [
  { value: 'claims', label: 'Claims' },
  { value: 'points', label: 'Points' },
] as const

interface ClaimsProps {
  /** A filter that another screen has asked for. */
  readonly wanted: ClaimFilter | null
  /** It is for this visit alone. */
  readonly isPassing: boolean
}

export const Claims = ({ wanted, isPassing }: ClaimsProps) => {
  const { actions } = useStore()
  const kept = useKeptClaims()
  const { claims, all, list, typed, change } = useClaims()
  // Before anything is painted: the claims that were not asked for would be seen to flash.
  useLayoutEffect(() => {
    if (wanted === null) return undefined
    if (isPassing) return kept.lend(wanted)
    kept.take(wanted)
    return undefined
  }, [kept, wanted, isPassing])
  return (
    <>
      <Bar title="Claims" detail={list === 'claims' && all > 0 && <Count found={claims.found.length} all={all} />}>
        {list === 'claims' && all > 0 && (
          <div className={styles.search}>
            <Field
              label="Filter claims"
              labelHidden
              placeholder="Words, speaker, code…"
              value={typed.text}
              onChange={(text) => change({ filter: { ...typed, text } })}
            />
          </div>
        )}
        <div className={styles.lists}>
          <Segments label="Show" options={LISTS} value={list} onChange={(next) => change({ list: next })} />
        </div>
        <Button onPress={() => actions.perform('claims.export')}>Export…</Button>
      </Bar>
      {list === 'points' ? (
        <Points />
      ) : all > 0 ? (
        <AllClaims claims={claims} />
      ) : (
        <Empty title="No claims yet" actions={<ActionButton action="view.library">Open the library</ActionButton>}>
          Every claim that you mark in an article is listed here: open one, choose a sentence, and press Enter.
        </Empty>
      )}
    </>
  )
}

const Count = ({ found, all }: { readonly found: number; readonly all: number }) => (
  <span aria-live="polite">
    {found === all ? counted(all, 'claim') : `${figure(found)} of ${counted(all, 'claim')}`}
  </span>
)
