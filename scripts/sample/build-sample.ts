// Makes the sample notebook from its sources, in the order in which a researcher would: import, code article by article,
// gather, compare, write. The same sources always give the same bytes.
import { createNotebook } from '#storage/index.ts'
import { ARTICLES } from './coding/index.ts'
import { deskBefore, must } from './desk.ts'
import { addArticles } from './making/articles.ts'
import { addBriefs } from './making/briefs.ts'
import { addClaims } from './making/claims.ts'
import { addCodebook } from './making/codebook.ts'
import { addFindings } from './making/findings.ts'
import { addSources } from './making/sources.ts'
import { steadyHost } from './steady-host.ts'

/** Where the sources lie in the checkout. */
export const MATERIAL = 'scripts/sample'

export const TITLE = 'The night at Dravik'

/**
 * @param material the folder of the sources
 * @param folder where the notebook is to be; nothing may be there yet
 * @returns what was made, in a line
 */
export const buildSample = async (material: string, folder: string): Promise<string> => {
  const host = steadyHost('2025-03-31T08:20:00.000Z')
  host.nameNext('coder')
  const coder = { id: host.newId('cdr'), name: 'Parallax sample' } as const
  host.nameNext('notebook')
  const session = must(await createNotebook(folder, { title: TITLE, coder, host }), 'the notebook')
  const desk = deskBefore(session, host)
  const codes = addCodebook(desk)
  const articles = await addArticles(desk, material, ARTICLES, codes)
  const sources = addSources(desk, articles, codes)
  const claims = addClaims(desk, ARTICLES, { articles, sources, codes })
  const points = addFindings(desk, { articles, claims, codes })
  await addBriefs(desk, material, { articles, claims, points })
  must(await session.flush(), 'saving')
  must(await session.close(), 'closing')
  const { state } = session
  return `${state.articles.size} articles, ${state.claims.size} claims, ${state.points.size} points, ${state.silences.size} silences, ${state.links.size} links`
}
