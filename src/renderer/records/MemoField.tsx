// A memo on a record, as plain paragraphs. It is made when something is written, and removed when all of it is erased.

import { newIdFrom } from '#core/model/ids.ts'
import type { Memo, ProseBlock } from '#core/model/index.ts'
import { useNotebook, useReplica, useStore } from '../store/hooks.ts'
import { DraftField } from '../ui/DraftField.tsx'

export const MemoField = ({ about, label = 'Memo' }: { readonly about: Memo['about']; readonly label?: string }) => {
  const { run } = useStore()
  const { readOnly } = useReplica()
  const memo = useNotebook(['memos'], (state) => [...state.memos.values()].find((one) => one.about === about), [about])
  const keep = (text: string) => {
    if (text.trim() === '') return memo && void run('memo.remove', { ids: [memo.id] })
    const blocks = paragraphsOf(text)
    return void (memo ? run('memo.change', { id: memo.id, blocks }) : run('memo.add', { about, blocks }))
  }
  return (
    <DraftField
      label={label}
      labelHidden
      kept={memo ? textOf(memo.blocks) : ''}
      onKeep={keep}
      lines={4}
      serif
      isReadOnly={readOnly !== null}
      placeholder="Thoughts, doubts, what to look up…"
    />
  )
}

const newId = newIdFrom((count) => crypto.getRandomValues(new Uint8Array(count)))

const paragraphsOf = (text: string): ProseBlock[] =>
  text.split('\n').map((line) => ({
    id: newId('blk'),
    kind: 'paragraph',
    content: line === '' ? [] : [{ kind: 'text', text: line, styles: [], href: null }],
  }))

const textOf = (blocks: readonly ProseBlock[]): string =>
  blocks
    .map((block) =>
      'content' in block
        ? block.content.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
        : block.citation.words,
    )
    .join('\n')
