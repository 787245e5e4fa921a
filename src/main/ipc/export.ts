// The channels of export: a brief or the claims, written where the user says.
import type { BrowserWindow } from 'electron'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import { notebookOf } from '#core/notebook/state.ts'
import { type Exported, renderBrief, renderClaims } from '#formats/export/index.ts'
import type { Exporter } from '../export/exporter.ts'
import type { NotebookKeeper } from '../notebook/keeper.ts'
import type { Answers } from './door.ts'

type Channels = Extract<keyof Answers, `export.${string}`>

interface Means {
  readonly keeper: NotebookKeeper
  readonly exporter: Exporter
}

export const exportAnswers = ({ keeper, exporter }: Means): Answers<Channels> => {
  const write = async (asker: BrowserWindow, dialogTitle: string, title: string, what: Exported) => {
    const path = await exporter.write(asker, dialogTitle, { title, extension: what.extension, text: what.text })
    return path.ok ? done({ path: path.value }) : path
  }
  return {
    'export.brief': async ({ brief, format }, asker): Promise<Outcome<{ path: string }>> => {
      const session = keeper.demand()
      if (!session.ok) return session
      const { state } = session.value
      const rendered = renderBrief(state, brief, format)
      if (!rendered.ok) return rendered
      return write(asker, 'Export brief', state.briefs.get(brief)?.title ?? '', rendered.value)
    },
    'export.claims': async ({ format, view }, asker) => {
      const session = keeper.demand()
      if (!session.ok) return session
      const { state } = session.value
      const rendered = renderClaims(state, format, view)
      return write(asker, 'Export claims', `${notebookOf(state).title} claims`, rendered)
    },
  }
}
