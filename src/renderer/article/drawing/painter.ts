// Draws strokes into the page through the CSS Custom Highlight API: no element is made for a claim, so that thousands
// cost hardly more than the bare text. One Highlight a style; only what has changed is touched.
import type { Surface } from '../page/surface.ts'
import type { Stroke } from './strokes.ts'

export interface Painter {
  /** Draws these strokes, by name, in place of those drawn before. */
  draw(strokes: ReadonlyMap<string, Stroke>): void
  /** Takes away everything it has drawn. */
  clear(): void
}

interface Drawn {
  readonly stroke: Stroke
  readonly ranges: readonly StaticRange[]
}

/**
 * `registry` is shared by everything in the window that highlights, so keys are set and deleted one by one. Of several
 * backgrounds at one place only that of the highest `priority` is seen.
 */
export const createPainter = (surface: Surface, registry: HighlightRegistry, priority: number): Painter => {
  const drawn = new Map<string, Drawn>()
  const add = (name: string, stroke: Stroke) => {
    const ranges = surface.staticRanges(stroke)
    const highlight = registry.get(stroke.style) ?? newHighlight(priority)
    for (const range of ranges) highlight.add(range)
    registry.set(stroke.style, highlight)
    drawn.set(name, { stroke, ranges })
  }
  const erase = (name: string, { stroke, ranges }: Drawn) => {
    const highlight = registry.get(stroke.style)
    for (const range of ranges) highlight?.delete(range)
    drawn.delete(name)
  }
  const draw = (strokes: ReadonlyMap<string, Stroke>) => {
    for (const [name, old] of drawn) if (!isSame(strokes.get(name), old.stroke)) erase(name, old)
    for (const [name, stroke] of strokes) if (!drawn.has(name)) add(name, stroke)
  }
  // A style that is empty for the moment stays known: with each one that comes or goes the page is styled anew.
  const clear = () => {
    const styles = new Set([...drawn.values()].map(({ stroke }) => stroke.style))
    draw(new Map())
    for (const style of styles) if (registry.get(style)?.size === 0) registry.delete(style)
  }
  return { draw, clear }
}

const newHighlight = (priority: number): Highlight => {
  const highlight = new Highlight()
  highlight.priority = priority
  return highlight
}

const isSame = (a: Stroke | undefined, b: Stroke): boolean =>
  a !== undefined && a.start === b.start && a.end === b.end && a.style === b.style
