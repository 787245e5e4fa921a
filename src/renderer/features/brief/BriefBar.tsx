// The bar above a brief: its title, how much is written and cited, and what can be done with it.
import { useState } from 'react'
import { citationCount, type Note } from '#core/brief/citations.ts'
import { blockWords } from '#core/brief/plain-text.ts'
import type { ProseBlock } from '#core/model/index.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { counted } from './counted.ts'

interface BriefBarProps {
  readonly title: string
  readonly blocks: readonly ProseBlock[]
  readonly notes: readonly Note[]
  readonly outlineShown: boolean
  readonly onOutline: () => void
  readonly onExport: () => void
}

export const BriefBar = ({ title, blocks, notes, outlineShown, onOutline, onExport }: BriefBarProps) => {
  const words = useWordCount(blocks)
  const citations = citationCount(notes)
  return (
    <Bar
      title={<span dir="auto">{title}</span>}
      detail={`${counted(words, 'word')} · ${counted(citations, 'citation')}`}
    >
      <Button weight="quiet" aria-pressed={outlineShown} onPress={onOutline}>
        Outline
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
