// A code in the list: its colour and name, what it means, its key, and how often it is given.
import type { Code } from '#core/model/index.ts'
import { Dot } from '../../ui/Dot.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { look } from '../../ui/look.ts'
import styles from './CodeRow.module.css'

interface CodeRowProps {
  readonly code: Code
  readonly depth: number
  /** Whether codes of this list have colours, so that names line up. */
  readonly marked: boolean
  readonly keys: readonly string[]
  readonly uses: string | null
}

export const CodeRow = ({ code, depth, marked, keys, uses }: CodeRowProps) => (
  <div
    className={look(styles.row, code.retired && styles.retired)}
    style={{ paddingInlineStart: `${depth * 1.25}rem` }}
  >
    {marked && (
      <span className={styles.mark} data-colour={code.colour ?? undefined}>
        {code.colour && <Dot colour={code.colour} />}
      </span>
    )}
    <span className={styles.text}>
      <span className={styles.name} dir="auto">
        {code.name}
        {code.retired && <span className={styles.state}> retired</span>}
      </span>
      {code.description !== '' && (
        <span className={styles.description} dir="auto">
          {code.description}
        </span>
      )}
    </span>
    {keys.length > 0 && (
      <span>
        <span className={styles.hidden}>key {keys.join(' or ')}</span>
        <Keys signs={keys} />
      </span>
    )}
    <span className={styles.uses}>{uses ?? 'not in use'}</span>
  </div>
)
