import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { BriefText, ProseBlock } from '#core/model/index.ts'
import { failed, type Outcome } from '#core/notebook/outcome.ts'
import { type BriefEdit, createOutbox } from './outbox.ts'

const block = (n: number, words = ''): ProseBlock => ({
  id: `blk-${String(n).padStart(8, '0')}`,
  kind: 'paragraph',
  content: words === '' ? [] : [{ kind: 'text', text: words, styles: [], href: null }],
})

/** A desk with an editor and a writer that answers when it is told to. */
const desk = () => {
  let written: readonly ProseBlock[] = [block(1), block(2)]
  let held: BriefText = { id: 'brf-00000001', revision: 7, blocks: [...written] }
  const sent: BriefEdit[] = []
  const waiting: ((outcome: Outcome<unknown>) => void)[] = []
  const conflicts: number[] = []
  let unsent = 0
  const outbox = createOutbox({
    read: () => written,
    held: () => held,
    send: (edit) => {
      sent.push(edit)
      return new Promise((resolve) => waiting.push(resolve))
    },
    unsent: () => {
      unsent += 1
      return () => {
        unsent -= 1
      }
    },
    conflicted: () => conflicts.push(held.revision),
  })
  return {
    outbox,
    sent,
    conflicts,
    isUnsent: () => unsent > 0,
    write: (...blocks: ProseBlock[]) => {
      written = blocks
      outbox.touched()
    },
    hold: (revision: number, ...blocks: ProseBlock[]) => {
      held = { ...held, revision, blocks }
    },
    answer: async (outcome: Outcome<unknown>) => {
      waiting.shift()?.(outcome)
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what is written goes out', () => {
  test('when the writing pauses', () => {
    const { write, sent } = desk()
    write(block(1, 'a'), block(2))
    vi.advanceTimersByTime(300)
    write(block(1, 'ab'), block(2))
    vi.advanceTimersByTime(399)
    expect(sent).toEqual([])
    vi.advanceTimersByTime(1)
    expect(sent).toEqual([{ revision: 7, at: 0, remove: 1, insert: [block(1, 'ab')] }])
  })

  test('after a second at the latest', () => {
    const { write, sent } = desk()
    for (let n = 1; n <= 5; n++) {
      write(block(1, 'a'.repeat(n)), block(2))
      vi.advanceTimersByTime(200)
    }
    expect(sent).toEqual([{ revision: 7, at: 0, remove: 1, insert: [block(1, 'aaaaa')] }])
  })

  test('and is known to be unsent until then', () => {
    const { outbox, write, isUnsent } = desk()
    write(block(1, 'a'), block(2))
    write(block(1, 'ab'), block(2))
    expect(isUnsent()).toBe(true)
    vi.advanceTimersByTime(400)
    expect(isUnsent()).toBe(false)
    write(block(1, 'ab'), block(2))
    outbox.flush()
    expect(isUnsent()).toBe(false)
    write(block(1), block(2))
    outbox.stop()
    expect(isUnsent()).toBe(false)
  })

  test('at once when flushed, and then not again', () => {
    const { outbox, write, sent } = desk()
    write(block(1), block(2), block(3))
    outbox.flush()
    outbox.flush()
    vi.advanceTimersByTime(5000)
    expect(sent).toEqual([{ revision: 7, at: 2, remove: 0, insert: [block(3)] }])
  })

  test('not at all where nothing has changed', () => {
    const { write, sent } = desk()
    write(block(1), block(2))
    vi.advanceTimersByTime(5000)
    expect(sent).toEqual([])
  })

  test('one after the other without waiting, each on the revision of the one before', async () => {
    const { outbox, write, sent, answer } = desk()
    write(block(1, 'a'), block(2))
    outbox.flush()
    write(block(1, 'a'), block(2, 'b'))
    outbox.flush()
    expect(sent.map(({ revision, at }) => [revision, at])).toEqual([
      [7, 0],
      [8, 1],
    ])
    expect(outbox.revision()).toBe(9)
    await answer({ ok: true, value: null })
    await answer({ ok: true, value: null })
    await outbox.settled()
  })
})

describe('an edit that was refused', () => {
  test('because of another text begins again from that text', async () => {
    const { outbox, write, sent, conflicts, hold, answer } = desk()
    write(block(1, 'a'), block(2))
    outbox.flush()
    write(block(1, 'ab'), block(2))
    outbox.flush()
    hold(8, block(9))
    await answer(failed('conflict', 'Changed elsewhere.'))
    await answer(failed('conflict', 'Changed elsewhere.'))
    expect(conflicts).toEqual([8])
    write(block(9, 'c'))
    outbox.flush()
    expect(sent.at(-1)).toEqual({ revision: 8, at: 0, remove: 1, insert: [block(9, 'c')] })
  })

  test('for another reason stays written, and goes out with the next', async () => {
    const { outbox, write, sent, conflicts, answer } = desk()
    write(block(1, 'a'), block(2))
    outbox.flush()
    await answer(failed('write-failed', 'The disk is full.'))
    expect(conflicts).toEqual([])
    write(block(1, 'a'), block(2, 'b'))
    outbox.flush()
    expect(sent.at(-1)).toEqual({ revision: 7, at: 0, remove: 2, insert: [block(1, 'a'), block(2, 'b')] })
  })
})
