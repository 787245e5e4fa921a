// An editor without a page, for tests of what it holds.
import { createEditor, type LexicalEditor } from 'lexical'
import { PROSE_NODES } from '../nodes/index.ts'

export const headlessEditor = (): LexicalEditor => {
  const editor = createEditor({
    nodes: PROSE_NODES,
    onError: (error) => {
      throw error
    },
  })
  editor._headless = true
  return editor
}
