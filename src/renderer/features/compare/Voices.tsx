// Who is heard, beneath the matrix: words given to each speaker, parted by outlet. Every bar opens its passages. The
// article's own voice is nobody's, and is not among them.
import { useState } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { look } from '../../ui/look.ts'
import type { Opened, OpenedVoice } from './opened.ts'
import styles from './Voices.module.css'
import { type VoiceChart, type VoiceRow, voiceChart } from './voice-rows.ts'

interface VoicesProps {
  readonly articles: readonly ArticleId[] | null
  readonly opened: Opened | null
  readonly onOpen: (opened: OpenedVoice) => void
}

/** Rows shown before the rest is asked for. */
const FEW = 12

export const Voices = ({ articles, opened, onOpen }: VoicesProps) => {
  const [all, setAll] = useState(false)
  const chart = useNotebook(['claims', 'articles', 'sources'], (state) => voiceChart(state, articles), [articles])
  if (chart.rows.length === 0) return null
  const rows = all ? chart.rows : chart.rows.slice(0, FEW)
  return (
    <section className={styles.voices} aria-label="Who is heard">
      <header className={styles.top}>
        <h2 className={styles.heading}>Who is heard</h2>
        <span className={styles.about}>words given to each speaker; shades are outlets:</span>
        <Legend legend={chart.legend} />
      </header>
      <ul>
        {rows.map((row) => (
          <VoiceLine key={row.source} row={row} most={chart.most} opened={opened} onOpen={onOpen} />
        ))}
      </ul>
      {chart.rows.length > FEW && (
        <Button weight="quiet" onPress={() => setAll(!all)}>
          {all ? `Show the first ${FEW}` : `Show all ${chart.rows.length} speakers`}
        </Button>
      )}
    </section>
  )
}

const Legend = ({ legend }: Pick<VoiceChart, 'legend'>) => (
  <ul className={styles.legend} aria-label="Shades">
    {legend.map(({ shade, name }) => (
      <li key={shade} className={styles.key} data-shade={shade}>
        <span dir="auto">{name}</span>
      </li>
    ))}
  </ul>
)

interface VoiceLineProps extends Pick<VoicesProps, 'opened' | 'onOpen'> {
  readonly row: VoiceRow
  readonly most: number
}

const VoiceLine = ({ row, most, opened, onOpen }: VoiceLineProps) => {
  const isOpen = (outlet: string | null) =>
    opened?.kind === 'voice' && opened.source === row.source && opened.outlet === outlet
  const open = (outlet: string | null) => onOpen({ kind: 'voice', source: row.source, outlet })
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={look(styles.name, isOpen(null) && styles.opened)}
        aria-label={`${[row.name, row.detail].filter(Boolean).join(', ')}: ${inWords(row.words)} in all`}
        onClick={() => open(null)}
      >
        <span dir="auto">{row.name}</span>
        {row.detail !== '' && (
          <span className={styles.detail} title={row.detail}>
            {row.detail}
          </span>
        )}
      </button>
      <div className={styles.bar}>
        {row.parts.map((part) => (
          <button
            key={part.outlet}
            type="button"
            className={look(styles.part, isOpen(part.outlet) && styles.openedPart)}
            data-shade={part.shade}
            style={{ width: `${(100 * part.words) / most}%` }}
            title={`${part.name}: ${inWords(part.words)}`}
            aria-label={`${row.name} in ${part.name}: ${inWords(part.words)}`}
            onClick={() => open(part.outlet)}
          />
        ))}
      </div>
      <span className={styles.words}>{row.words.toLocaleString('en-GB')}</span>
    </li>
  )
}

const inWords = (words: number) => (words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`)
