// Every question a window may ask the main process: what goes in and what comes back. Both sides check against this
// one list, so that a window can neither send nor receive what is not written here.
import { z } from 'zod'
import { ClaimsView } from '#core/claims-table/view.ts'
import { NewArticle } from '#core/commands/article-add.ts'
import { ChosenEncoding } from '#core/import/encodings.ts'
import { ArticleId, BriefId, VersionId, VersionText } from '#core/model/index.ts'
import { LastPlace } from '#core/resume/visit.ts'
import { AboutParallax } from './about.ts'
import { AppState, Preferences, SessionToken } from './app-state.ts'
import { ClaimsFormat, DraftKey, ExportFormat, ImportResult, Ran, Snapshot, Undone } from './messages.ts'
import type { ChannelName } from './names.ts'

interface Channel<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I
  readonly output: O
}
const channel = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Channel<I, O> => ({ input, output })

const Nothing = z.null()
const InSession = z.object({ session: SessionToken })
const FolderOrAsk = z.string().min(1).nullable()

export const CHANNELS = {
  'app.state': channel(Nothing, AppState),
  'app.setPreferences': channel(Preferences.partial(), Preferences),
  'app.newWindow': channel(Nothing, Nothing),
  'app.showFile': channel(z.object({ path: z.string() }), Nothing),
  'app.openUrl': channel(z.object({ url: z.url({ protocol: /^https?$/ }) }), Nothing),
  /** The catalog entries that can be used now, for the menu to show. */
  'app.setUsable': channel(z.object({ ids: z.array(z.string()) }), Nothing),

  'about.parallax': channel(Nothing, AboutParallax),
  /** Shows the file with what Chromium and Node.js are built from; it is too large to be sent. */
  'about.showRuntimeLicences': channel(Nothing, Nothing),

  /** A null folder asks the user for one. */
  'notebook.create': channel(
    z.object({ folder: FolderOrAsk, title: z.string().trim().min(1) }),
    z.object({ folder: z.string() }),
  ),
  'notebook.open': channel(z.object({ folder: FolderOrAsk }), z.object({ folder: z.string() })),
  /** Opens the user's copy of the sample; makes one where there is none yet, or where one is wanted afresh. */
  'notebook.openSample': channel(z.object({ afresh: z.boolean() }), z.object({ folder: z.string() })),
  'notebook.close': channel(InSession, Nothing),
  /** The answer to the event `notebook.leaving`: this window has sent all that was typed in it. */
  'notebook.left': channel(InSession.extend({ round: z.int() }), Nothing),
  'notebook.forget': channel(z.object({ folder: z.string() }), Nothing),
  /** Of whatever notebook is open: everything else is asked of the session that this names. */
  'notebook.snapshot': channel(Nothing, Snapshot),
  'notebook.run': channel(InSession.extend({ id: z.string(), input: z.unknown() }), Ran),
  'notebook.undo': channel(InSession, Undone),
  'notebook.redo': channel(InSession, Undone),
  /** Where this person is now, for the next time they come. */
  'notebook.keepPlace': channel(InSession.extend({ place: LastPlace }), Nothing),
  'notebook.readText': channel(InSession.extend({ article: ArticleId, version: VersionId }), VersionText),

  /** Null paths ask the user for files. Each file has its own result; one that fails does not stop the others. */
  'import.readFiles': channel(z.object({ paths: z.array(z.string().min(1)).nullable() }), z.array(ImportResult)),
  'import.readPaste': channel(z.object({ text: z.string(), html: z.string().nullable() }), ImportResult),
  'import.reread': channel(z.object({ key: DraftKey, encoding: ChosenEncoding }), ImportResult),
  'import.add': channel(
    z.object({
      drafts: z.array(z.object({ key: DraftKey, known: NewArticle.omit({ id: true, version: true }) })).min(1),
    }),
    z.object({ articles: z.array(ArticleId) }),
  ),
  'import.discard': channel(z.object({ keys: z.array(DraftKey) }), Nothing),
  'import.cancel': channel(Nothing, Nothing),

  /** Answers with the path written; a cancelled dialog is the failure `cancelled`. */
  'export.brief': channel(z.object({ brief: BriefId, format: ExportFormat }), z.object({ path: z.string() })),
  /** A null view stands for all claims, with all that is known of them. */
  'export.claims': channel(
    z.object({ format: ClaimsFormat, view: ClaimsView.nullable() }),
    z.object({ path: z.string() }),
  ),
} as const satisfies Record<ChannelName, Channel<z.ZodType, z.ZodType>>

export type { ChannelName } from './names.ts'
/** What a caller sends: fields with a default may be left out. */
export type RequestOf<C extends ChannelName> = z.input<(typeof CHANNELS)[C]['input']>
/** What the main process gets, once checked. */
export type InputOf<C extends ChannelName> = z.output<(typeof CHANNELS)[C]['input']>
export type ReplyOf<C extends ChannelName> = z.output<(typeof CHANNELS)[C]['output']>
