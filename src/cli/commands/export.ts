// `parallax export`: writes a brief or the claims of a notebook into a file.
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Brief } from '#core/model/index.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { BRIEF_FORMATS, CLAIM_FORMATS, type Exported, renderBrief, renderClaims } from '#formats/export/index.ts'
import { type NotebookSession, writeDurably } from '#storage/index.ts'
import type { Given } from '../arguments.ts'
import type { CliCommand } from '../command.ts'
import type { Io } from '../io.ts'
import { cliHost, reading } from '../notebook.ts'
import { cleanLine } from '../printing/clean.ts'
import { type Ending, misused, report, unable } from '../report.ts'

const FORMATS = { brief: Object.keys(BRIEF_FORMATS), claims: Object.keys(CLAIM_FORMATS) } as const

type What = keyof typeof FORMATS

export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'Writes a brief or all claims of a notebook into a file.',
  operands: 'NOTEBOOK',
  least: 1,
  most: 1,
  options: {
    what: { value: 'brief|claims', needed: true, help: 'What to export.' },
    format: {
      value: 'F',
      needed: true,
      help: `For a brief: ${FORMATS.brief.join(' or ')}. For claims: ${FORMATS.claims.join(' or ')}.`,
    },
    brief: { value: 'ID', help: 'Which brief; may be left out where there is only one.' },
    out: { value: 'FILE', needed: true, help: 'Where to write it. A file that is there is replaced.' },
  },
  details: [],
  run: async (given, io) => {
    const asked = readRequest(given)
    if (typeof asked === 'string') return misused(`${asked} See: parallax export --help`)
    return reading(given.operands[0] ?? '', io, (session) => exportFrom(session, asked, io))
  },
}

interface Request {
  readonly what: What
  readonly format: string
  readonly brief: string | null
  readonly out: string
}

/** What is asked for, or the sentence why that is not understood. */
const readRequest = ({ option }: Given): Request | string => {
  const what = option('what')
  const format = option('format')
  const out = option('out')
  const brief = option('brief')
  if (what === null || !(what === 'brief' || what === 'claims'))
    return 'Say what to export: --what brief or --what claims.'
  if (format === null || !FORMATS[what].includes(format))
    return `Say in which format to export: --format ${FORMATS[what].join(' or --format ')}.`
  if (out === null) return 'Say where to write it: --out FILE.'
  return brief !== null && what === 'claims' ? '--brief goes with --what brief.' : { what, format, brief, out }
}

const exportFrom = async (session: NotebookSession, request: Request, io: Io): Promise<Ending> => {
  const exported = render(session.state, request)
  if (!exported.ok) return unable(exported.failure)
  const file = resolve(io.folder, request.out)
  if (await isInside(session.folder, file))
    return unable({
      code: 'conflict',
      message: `${file} lies inside the notebook, whose files only Parallax writes. Choose a place outside of it.`,
      file,
    })
  const bytes = Buffer.from(exported.value.text)
  const written = await writeDurably(cliHost(), file, bytes)
  if (!written.ok) return unable(written.failure)
  const { what, format } = request
  return report([{ file, what, format, bytes: bytes.length }], `Wrote ${cleanLine(file)}`)
}

const render = (state: NotebookState, { what, format, brief }: Request): Outcome<Exported> => {
  if (what === 'claims') return done(renderClaims(state, format === 'csv' ? 'csv' : 'json'))
  const chosen = chooseBrief(state, brief)
  if (!chosen.ok) return chosen
  return renderBrief(state, chosen.value.id, format === 'html' ? 'html' : 'markdown')
}

const chooseBrief = (state: NotebookState, id: string | null): Outcome<Brief> => {
  const briefs = [...state.briefs.values()].filter((brief) => (id === null ? brief.trashed === null : brief.id === id))
  const [only, another] = briefs
  if (only === undefined)
    return failed(
      'not-found',
      id === null
        ? 'This notebook has no brief to export. Write one in the app first.'
        : `This notebook has no brief ${id}. ${listed(state)}`,
    )
  return another === undefined ? done(only) : failed('invalid-input', `Say which brief to export. ${listed(state)}`)
}

const listed = (state: NotebookState): string => {
  const briefs = [...state.briefs.values()].filter((brief) => brief.trashed === null)
  return briefs.length === 0
    ? 'It has none.'
    : `It has: ${briefs.map(({ id, title }) => `--brief ${id} (“${title}”)`).join(', ')}.`
}

/** Follows links, so that none leads an export over the notebook's own files. */
const isInside = async (folder: string, file: string): Promise<boolean> => {
  const home = await realpath(folder)
  const place = await realpath(dirname(file)).then(
    (parent) => join(parent, basename(file)),
    () => file,
  )
  const way = relative(home, place)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way)
}
