// Joins one editor to one brief: puts the brief's text into it, sends what is written, and follows what is changed
// elsewhere. Draws nothing.
import { CLEAR_HISTORY_COMMAND, type LexicalEditor, mergeRegister } from 'lexical'
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import type { BriefId, BriefText } from '#core/model/index.ts'
import { useReplica, useStore } from '../store/hooks.ts'
import type { Replica } from '../store/replica.ts'
import type { WindowStore } from '../store/window-store.ts'
import { registerAtSign } from './citing.ts'
import { controlsOf, type EditorControls, followCaret } from './controls.ts'
import { spliceBetween } from './diff.ts'
import { registerDropping } from './dropping.ts'
import { registerLinks } from './following-links.ts'
import type { KeptEditor } from './KeptEditors.tsx'
import { CitationNode } from './nodes/CitationNode.tsx'
import { ClaimQuoteNode } from './nodes/ClaimQuoteNode.tsx'
import { createOutbox, type Outbox } from './outbox.ts'
import { keepScroll, resume } from './page-place.ts'
import { type Hold, useWritingLock } from './writing-lock.ts'

interface WritingProps {
  readonly kept: KeptEditor
  readonly brief: BriefId
  readonly writable: boolean
  readonly onReady: (controls: EditorControls | null) => void
  readonly onAtSign: () => void
  readonly onDrop: (claim: string) => void
  readonly onHold: (hold: Hold) => void
}

interface Session {
  readonly outbox: Outbox
  /** The text is the one that was left here, and the window has gone back to it. */
  readonly isReturn: boolean
  deliver(): Promise<void>
  /** Brings the editor to the text as the writer has it, if it has another. */
  catchUp(): void
  stop(): void
}

export const Writing = ({ kept, brief, writable, onReady, onAtSign, onDrop, onHold }: WritingProps) => {
  const { editor, survey } = kept
  const replica = useReplica()
  const store = useStore()
  const [session, setSession] = useState<Session | null>(null)
  const atSign = useEffectEvent(onAtSign)
  const dropped = useEffectEvent(onDrop)

  useLayoutEffect(() => {
    const begun = begin(kept, replica, store, brief)
    const controls = controlsOf(editor, survey, begun.deliver)
    setSession(begun)
    onReady(controls)
    const stop = mergeRegister(
      keepScroll(kept),
      followCaret(editor, survey, controls),
      registerAtSign(editor, () => atSign()),
      registerDropping(editor, (claim) => dropped(claim)),
      registerLinks(editor, (href) => void openLink(store, href)),
    )
    return () => {
      onReady(null)
      begun.stop()
      stop()
      setSession(null)
    }
  }, [kept, editor, survey, replica, store, brief, onReady])

  const release = useCallback(async () => {
    if (session !== null) await delivered(session.outbox, replica, brief)
  }, [session, replica, brief])
  const hold = useWritingLock(brief, writable && session !== null, release)
  useEffect(() => {
    if (hold === 'held') session?.catchUp()
    editor.setEditable(hold === 'held')
    onHold(hold)
    if (hold === 'held' && session?.isReturn) resume(kept)
  }, [kept, editor, hold, session, onHold])
  return null
}

const begin = (
  kept: KeptEditor,
  replica: Replica,
  { run, pending, placeHistory }: WindowStore,
  brief: BriefId,
): Session => {
  const { editor, survey } = kept
  const held = (): BriefText => replica.state.briefTexts.get(brief) ?? { id: brief, revision: 0, blocks: [] }
  let planting = false
  const plant = () => {
    // In this order the text itself is what the first undo goes back to.
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
    planting = true
    survey.plant(held().blocks)
    kept.isPlanted = true
    planting = false
  }
  const isKept = kept.isPlanted && spliceBetween(held().blocks, survey.read()) === null
  if (!isKept) plant()
  const outbox = createOutbox({
    read: survey.read,
    held,
    send: (edit) => run('brief.edit', { id: brief, ...edit, insert: [...edit.insert] }),
    unsent: pending.begin,
    conflicted: plant,
  })
  const deliver = () => {
    outbox.flush()
    return outbox.settled()
  }
  const catchUp = () => {
    if (held().revision <= outbox.revision()) return
    outbox.restart()
    plant()
  }
  const stop = mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (!planting && dirtyElements.size + dirtyLeaves.size > 0) outbox.touched()
    }),
    ...[CitationNode, ClaimQuoteNode].map((kind) =>
      editor.registerMutationListener(kind, () => planting || queueMicrotask(outbox.flush), {
        skipInitialization: true,
      }),
    ),
    replica.subscribe(catchUp),
    flushOnLeaving(editor, outbox),
    pending.register(deliver),
  )
  return {
    outbox,
    isReturn: isKept && placeHistory.isReturn(),
    deliver,
    catchUp,
    stop: () => {
      outbox.flush()
      outbox.stop()
      stop()
    },
  }
}

const openLink = async ({ door, complain, notices }: WindowStore, href: string) => {
  if (href.startsWith('mailto:'))
    return notices.say({ tone: 'info', text: `This link is a mail address: ${href.slice(7)}` })
  const outcome = await door.ask('app.openUrl', { url: href })
  return outcome.ok ? undefined : complain(outcome.failure)
}

/** What was written goes out before the window can be closed, hidden or left for another. */
const flushOnLeaving = (editor: LexicalEditor, { flush }: Outbox): (() => void) => {
  window.addEventListener('beforeunload', flush)
  document.addEventListener('visibilitychange', flush)
  const stop = editor.registerRootListener((root, before) => {
    before?.removeEventListener('focusout', flush)
    root?.addEventListener('focusout', flush)
  })
  return () => {
    stop()
    window.removeEventListener('beforeunload', flush)
    document.removeEventListener('visibilitychange', flush)
  }
}

/** In milliseconds. A notebook that was closed meanwhile never catches up. */
const LONGEST_WAIT = 2000

/** Resolves when this window's copy has everything that was sent: who writes next then begins from it. */
const delivered = async (outbox: Outbox, replica: Replica, brief: BriefId): Promise<void> => {
  await outbox.settled()
  const there = () => (replica.state.briefTexts.get(brief)?.revision ?? Infinity) >= outbox.revision()
  if (there()) return
  await new Promise<void>((resolve) => {
    const stop = replica.subscribe(() => {
      if (!there()) return
      stop()
      resolve()
    })
    setTimeout(resolve, LONGEST_WAIT)
  })
}
