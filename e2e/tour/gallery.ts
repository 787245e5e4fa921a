// The page that shows the tour's pictures, light beside dark: what a person opens first in `demo-output/`.
import type { Stop } from './stop.ts'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Where a picture lies, relative to the gallery. @param at its place in the tour, from 0 */
export const picturePath = (theme: Theme, at: number, { name }: Stop): string =>
  `${theme}/${String(at + 1).padStart(2, '0')}-${name}.png`

export const gallery = (stops: readonly Stop[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Parallax: the guided tour</title>
<style>
  body { margin: 3rem auto; max-width: 96rem; padding: 0 2rem; font: 1rem/1.5 system-ui, sans-serif; color: #222; background: #f4f2ee }
  figure { margin: 0 0 3rem; display: grid; grid-template-columns: 1fr 1fr; gap: 1rem }
  figcaption { grid-column: 1 / -1 }
  img { width: 100%; border-radius: 4px; box-shadow: 0 1px 8px #0003 }
</style>
<h1>Parallax: the guided tour</h1>
<p>Driven through the real app on the sample notebook. Beside the pictures:
  <a href="brief.html">the brief as HTML</a>, <a href="brief.md">as Markdown</a>, <a href="claims.csv">the claims as a table</a>.</p>
${stops.map(figure).join('\n')}
</html>
`

const figure = (stop: Stop, at: number): string => `<figure>
  <figcaption><strong>${at + 1}.</strong> ${stop.caption}</figcaption>
${THEMES.map((theme) => `  <a href="${picturePath(theme, at, stop)}"><img src="${picturePath(theme, at, stop)}" alt="${stop.caption} (${theme})" loading="lazy"></a>`).join('\n')}
</figure>`
