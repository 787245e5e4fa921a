import { describe, expect, test } from 'vitest'
import type { AppState } from '#contract/app-state.ts'
import type { EventName } from '#contract/events.ts'
import type { Snapshot } from '#contract/messages.ts'
import { toldOf } from '#contract/told-change.ts'
import { type Change, make } from '#core/notebook/change.ts'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import { TABLE_NAMES } from '#core/notebook/tables.ts'
import type { Door } from './bridge.ts'
import { followNotebook } from './following.ts'
import { observable } from './observable.ts'
import type { Replica } from './replica.ts'

const HISTORY = { undo: null, redo: null }

/** A notebook as the writer has it: each change adds a coder of the next number. */
const writer = (session: string) => {
  const names: string[] = []
  const add = (): { seq: number; change: Change } => {
    names.push(`Coder ${names.length + 1}`)
    return { seq: names.length, change: { ops: [make('coders', coder(names.length))] } }
  }
  const snapshot = (): Snapshot => ({
    session,
    folder: session,
    coder: 'cdr-00000001',
    seq: names.length,
    savedSeq: 0,
    tables: {
      ...(Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Snapshot['tables']),
      coders: names.map((_, at) => coder(at + 1)),
    },
    history: HISTORY,
    readOnly: null,
    visits: { last: null, begun: '2031-05-12T09:00:00.000Z', held: { records: {}, revisions: {} } },
    problems: [],
  })
  return { session, add, snapshot }
}

const told = ({ seq, change }: { seq: number; change: Change }) => ({ seq, change: toldOf(change) })

const coder = (number: number) => ({ id: `cdr-${String(number).padStart(8, '0')}` as const, name: `Coder ${number}` })

/** A window whose snapshots arrive when the test says so. */
const window = async (first: ReturnType<typeof writer>) => {
  const listeners = new Map<string, (told: never) => void>()
  const waiting: ((snapshot: Outcome<Snapshot>) => void)[] = []
  const door = {
    ask: () => new Promise((resolve) => waiting.push(resolve)),
    listen: (event: EventName, listener: (told: never) => void) => {
      listeners.set(event, listener)
      return () => undefined
    },
    pathOf: () => '',
  } as unknown as Door
  const app = observable({ session: first.session } as AppState)
  const replica = observable<Replica | null>(null)
  const left: (string | undefined)[] = []
  const complain = () => undefined
  const following = followNotebook({ door, app, replica, left: () => left.push(replica.get()?.session), complain })
  const say = (event: EventName, told: object) => listeners.get(event)?.(told as never)
  const arrive = async (snapshot: Snapshot) => {
    waiting.shift()?.(done(snapshot))
    await Promise.resolve()
    await Promise.resolve()
  }
  await arrive(first.snapshot())
  await following
  return {
    say,
    arrive,
    left,
    replica,
    asked: () => waiting.length,
    changed: (by: ReturnType<typeof writer>) =>
      say('notebook.changed', { session: by.session, ...told(by.add()), label: '', history: HISTORY }),
    names: () => [...(replica.get()?.state.coders.values() ?? [])].map(({ name }) => name),
  }
}

describe('the copy of the open notebook', () => {
  test('moves by the changes of its own opening alone', async () => {
    const mine = writer('first')
    const { changed, names, say, replica } = await window(mine)
    changed(mine)
    changed(writer('another'))
    say('notebook.saved', { session: 'another', seq: 1, at: 'then' })
    expect(names()).toEqual(['Coder 1'])
    expect(replica.get()?.saving().savedSeq).toBe(0)
    say('notebook.saved', { session: 'first', seq: 1, at: 'then' })
    expect(replica.get()?.saving().savedSeq).toBe(1)
  })

  test('is taken anew where a change is missing, in the same place, with what came meanwhile', async () => {
    const mine = writer('first')
    const { changed, names, arrive, asked, replica, left } = await window(mine)
    const before = replica.get()
    changed(mine)
    mine.add()
    changed(mine)
    expect([names(), asked()]).toEqual([['Coder 1'], 1])
    const snapshot = mine.snapshot()
    changed(mine)
    await arrive(snapshot)
    expect(names()).toEqual(['Coder 1', 'Coder 2', 'Coder 3', 'Coder 4'])
    expect(replica.get()).toBe(before)
    expect(replica.get()?.revisionOf(['coders'])).toBeGreaterThan(2)
    expect([asked(), left]).toEqual([0, [undefined]])
  })

  test('begins with what changed while its snapshot was on the way', async () => {
    const mine = writer('first')
    const { changed, names, arrive, say, left } = await window(mine)
    const next = writer('second')
    say('app.changed', { session: 'second' })
    const snapshot = next.snapshot()
    changed(next)
    await arrive(snapshot)
    expect(names()).toEqual(['Coder 1'])
    expect(left).toEqual([undefined, 'first'])
    say('app.changed', { session: null })
    expect(left.at(-1)).toBe('second')
  })

  test('is of the notebook opened last, in whatever order snapshots come', async () => {
    const { say, arrive, replica } = await window(writer('first'))
    say('app.changed', { session: 'second' })
    say('app.changed', { session: 'third' })
    await arrive(writer('second').snapshot())
    expect(replica.get()?.session).toBe('first')
    await arrive(writer('third').snapshot())
    expect(replica.get()?.session).toBe('third')
  })

  test('knows at once what undo would do after a step that no longer fits', async () => {
    const { say, replica } = await window(writer('first'))
    say('notebook.history', { session: 'first', history: { undo: 'rename notebook', redo: null } })
    expect(replica.get()?.history().undo).toBe('rename notebook')
  })
})
