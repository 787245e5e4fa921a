// The channels of the notebook: opening and closing it, what it holds, and every edit.
import { dirname, join } from 'node:path'
import type { History, Snapshot } from '#contract/messages.ts'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import { TABLE_NAMES } from '#core/notebook/tables.ts'
import type { NotebookSession } from '#storage/index.ts'
import { askForNotebook, askForParent } from '../dialogs/folders.ts'
import type { LastWords } from '../lifecycle/last-words.ts'
import type { NotebookKeeper } from '../notebook/keeper.ts'
import { openMeant } from '../notebook/meant-folder.ts'
import { folderFor } from '../notebook/new-folder.ts'
import type { RecentNotebooks } from '../profile/recent-notebooks.ts'
import type { VisitKeeper } from '../profile/visits.ts'
import type { SampleNotebook } from '../sample/sample.ts'
import type { Answers } from './door.ts'

type Channels = Extract<keyof Answers, `notebook.${string}`>

interface Means {
  readonly keeper: NotebookKeeper
  readonly recent: RecentNotebooks
  readonly visits: VisitKeeper
  readonly lastWords: LastWords
  readonly sample: SampleNotebook
}

export const notebookAnswers = ({ keeper, recent, visits, lastWords, sample }: Means): Answers<Channels> => ({
  'notebook.create': async ({ folder, title }, asker) => {
    const last = keeper.current()?.folder ?? recent.list()[0]?.folder
    const chosen = folder === null ? await askForParent(asker, last && dirname(last)) : done(dirname(folder))
    if (!chosen.ok) return chosen
    return folderOf(await keeper.create(folder ?? join(chosen.value, await folderFor(chosen.value, title)), title))
  },
  'notebook.open': async ({ folder }, asker) => {
    const chosen = folder === null ? await askForNotebook(asker) : done(folder)
    return chosen.ok ? folderOf(await openMeant(chosen.value, keeper.open)) : chosen
  },
  'notebook.openSample': async ({ afresh }) => folderOf(await sample.open(afresh)),
  'notebook.close': ({ session }) => keeper.close(session),
  'notebook.left': ({ round }, asker) => {
    lastWords.heard(asker, round)
    return done(null)
  },
  'notebook.forget': async ({ folder }) => {
    const forgotten = await recent.forget(folder)
    visits.tidy()
    return forgotten.ok ? done(null) : forgotten
  },
  'notebook.snapshot': () => using(keeper.demand(), (session) => done(snapshotOf(session, visits))),
  'notebook.run': ({ session: token, id, input }) =>
    using(keeper.meant(token), (session) => {
      const ran = session.request(id, input)
      return ran.ok ? done({ seq: ran.value.seq, made: [...ran.value.made] }) : ran
    }),
  'notebook.undo': ({ session: token }) =>
    using(keeper.meant(token), (session) => moved(session.history().undo, session.undo())),
  'notebook.redo': ({ session: token }) =>
    using(keeper.meant(token), (session) => moved(session.history().redo, session.redo())),
  'notebook.keepPlace': ({ session: token, place }) =>
    using(keeper.meant(token), (session) => {
      visits.placed(session, place)
      return done(null)
    }),
  'notebook.readText': async ({ session: token, article, version }) => {
    const session = keeper.meant(token)
    return session.ok ? session.value.readText(article, version) : session
  },
})

const using = <T>(session: Outcome<NotebookSession>, work: (session: NotebookSession) => Outcome<T>): Outcome<T> =>
  session.ok ? work(session.value) : session

const folderOf = (opened: Outcome<NotebookSession>): Outcome<{ folder: string }> =>
  opened.ok ? done({ folder: opened.value.folder }) : opened

/** @param label what was to be undone or redone, in the words of the history */
const moved = (label: string | null, outcome: Outcome<{ readonly label: string }>): Outcome<{ label: string }> =>
  outcome.ok ? done({ label: label ?? outcome.value.label }) : outcome

const snapshotOf = (session: NotebookSession, visits: VisitKeeper): Snapshot => ({
  session: session.token,
  folder: session.folder,
  coder: session.coder,
  seq: session.seq,
  savedSeq: session.savedSeq,
  tables: Object.fromEntries(
    TABLE_NAMES.map((name) => [name, [...session.state[name].values()]]),
  ) as unknown as Snapshot['tables'],
  history: session.history() satisfies History,
  readOnly: session.readOnly,
  visits: visits.of(session),
  problems: [...session.problems],
})
