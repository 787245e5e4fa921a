// The bar above a brief: its title, how much is written and cited, and what can be done with it.
import { useState } from 'react'
import { citationCount } from '#core/brief/citations.ts'
import { blockWords } from '#core/brief/plain-text.ts'
import type { Brief, ProseBlock } from '#core/model/index.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { counted } from './counted.ts'
import { useBlocks, useNotes } from './use-notes.ts'
import type { Side } from './use-sides.ts'

interface BriefBarProps {
  readonly brief: Brief
  readonly outline: Side
  readonly claims: Side
  readonly onExport: () => void
}

export const BriefBar = ({ brief, outline, claims, onExport }: BriefBarProps) => {
  const words = useWordCount(useBlocks(brief.id))
  const citations = citationCount(useNotes(brief.id))
  return (
    <Bar
      title={<span dir="auto">{brief.title}</span>}
      detail={`${counted(words, 'word')} · ${counted(citations, 'citation')}`}
    >
      <Button weight="quiet" aria-pressed={outline.stands !== 'away'} onPress={outline.toggle}>
        Outline
      </Button>
      <Button weight="quiet" aria-pressed={claims.stands !== 'away'} onPress={claims.toggle}>
        Claims
      </Button>
      <Button weight="primary" onPress={onExport}>
        Export…
      </Button>
    </Bar>
  )
}

/** Blocks are counted once: while one is written in, all others stay the same objects. */
const useWordCount = (blocks: readonly ProseBlock[]): number => {
  const [known] = useState(() => new WeakMap<ProseBlock, number>())
  return blocks.reduce((sum, block) => {
    const words = known.get(block) ?? blockWords(block)
    known.set(block, words)
    return sum + words
  }, 0)
}
