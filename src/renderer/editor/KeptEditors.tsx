// The editors of the briefs that were opened in this window, for as long as the notebook is open: whoever comes back
// to a brief finds caret, scroll and the steps that can be undone as they were left. Nothing is let go of by hand: an
// editor that is on no page holds on to nothing.
import { buildEditorFromExtensions } from '@lexical/extension'
import { ReactExtension } from '@lexical/react/ReactExtension'
import { ReactProviderExtension } from '@lexical/react/ReactProviderExtension'
import { configExtension, type LexicalEditorWithDispose } from 'lexical'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { type BlockId, type BriefId, newIdFrom } from '#core/model/index.ts'
import { briefExtension } from './extension.ts'
import { type Survey, surveyOf } from './survey.ts'

export interface KeptEditor {
  readonly editor: LexicalEditorWithDispose
  readonly survey: Survey
  /** Whether a text was ever put into it. */
  isPlanted: boolean
  /** How far the page is scrolled, in pixels. */
  scroll: number
}

/** Each holds a text and its steps of undo; the one that was left longest ago goes first. */
const MOST = 6

const KeptEditorsContext = createContext<Map<BriefId, KeptEditor> | null>(null)

export const KeptEditors = ({ children }: { readonly children: ReactNode }) => {
  const [kept] = useState(() => new Map<BriefId, KeptEditor>())
  return <KeptEditorsContext value={kept}>{children}</KeptEditorsContext>
}

export const useKeptEditor = (brief: BriefId): KeptEditor => {
  const kept = useContext(KeptEditorsContext)
  if (kept === null) throw new Error('No editors are kept: this component stands outside of a notebook.')
  const [mine] = useState(() => keptIn(kept, brief))
  return mine
}

const keptIn = (kept: Map<BriefId, KeptEditor>, brief: BriefId): KeptEditor => {
  const mine = kept.get(brief) ?? begun()
  kept.delete(brief)
  kept.set(brief, mine)
  const oldest = kept.keys().next().value
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
  return mine
}

const begun = (): KeptEditor => {
  const editor = buildEditorFromExtensions(
    ReactProviderExtension,
    configExtension(ReactExtension, { contentEditable: null }),
    briefExtension(),
  )
  return { editor, survey: surveyOf(editor, newBlockId), isPlanted: false, scroll: 0 }
}

const newId = newIdFrom((count) => crypto.getRandomValues(new Uint8Array(count)))
const newBlockId = (): BlockId => newId('blk')
