// The reader: words under the mouse, claims in the text and their cards in the margin.
import { expect, type Locator, type Page } from '@playwright/test'
import { lookUp } from './shell.ts'

export interface Reader {
  readonly text: Locator
  /** The form of the live claim. */
  readonly live: Locator
  readonly margin: Locator
  /** Drags over words of the text. They must stand in it once, within one block. */
  select(words: string): Promise<void>
  press(words: string): Promise<void>
  claim(words: string): Promise<void>
  saidBy(name: string, offer?: RegExp): Promise<void>
  relayedBy(name: string, offer?: RegExp): Promise<void>
  code(facet: string, name: string): Promise<void>
  note(words: string): Promise<void>
  /** The card of a claim that is not the live one, found by what it says aloud: words, speaker, codes. */
  card(words: string | RegExp): Locator
  /** The words drawn in a style, such as `sentence-cursor`, or in any style whose name begins so; each once. */
  painted(style: string): Promise<string[]>
}

export const reader = (page: Page): Reader => {
  const text = page.getByRole('region', { name: 'Article' })
  const live = page.getByRole('region', { name: 'Live claim' })
  const margin = page.getByRole('complementary', { name: 'Claims' })
  const pick = async (button: string, list: string, name: string, offer: RegExp | undefined) => {
    await live.getByRole('button', { name: button }).click()
    await lookUp(page, list, name, offer ?? name)
  }
  const select = async (words: string) => {
    const { from, to } = await placeOf(page, words)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => painted(page, 'sentence-cursor')).toEqual([words])
  }
  return {
    text,
    live,
    margin,
    select,
    press: async (words) => {
      const { from } = await placeOf(page, words)
      await page.mouse.click(from.x + 2, from.y)
    },
    claim: async (words) => {
      await select(words)
      await page.keyboard.press('Enter')
      await expect(live).toBeVisible()
    },
    saidBy: (name, offer) => pick('Set speaker', 'Who says it?', name, offer),
    relayedBy: (name, offer) => pick('Relayed by: add who passes it on', 'Who passes it on?', name, offer),
    code: (facet, name) => pick(`Set ${facet.toLowerCase()}`, facet, name, undefined),
    note: async (words) => {
      await live.getByRole('button', { name: /^Note/ }).click()
      await live.getByRole('textbox', { name: 'Note' }).fill(words)
    },
    card: (words) => margin.getByRole('button', { name: words }),
    painted: (style) => painted(page, style),
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Where words begin and end on the screen, once they are in sight. */
const placeOf = async (page: Page, words: string): Promise<{ from: Point; to: Point }> => {
  const places = await page.evaluate((wanted) => {
    const found: { from: { x: number; y: number }; to: { x: number; y: number } }[] = []
    for (const block of document.querySelectorAll('[data-block]')) {
      const at = block.textContent.indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let before = 0
      for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
        const end = before + node.length
        if (at >= before && at < end) range.setStart(node, at - before)
        if (at + wanted.length > before && at + wanted.length <= end) range.setEnd(node, at + wanted.length - before)
        before = end
      }
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const middle = ({ top, height }: DOMRect) => top + height / 2
      const side = ({ left, right }: DOMRect, edge: 'start' | 'end') =>
        (edge === 'start') === (getComputedStyle(block).direction === 'ltr') ? left : right
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
      const [first, last] = [rects[0], rects.at(-1)]
      if (first && last)
        found.push({
          from: { x: side(first, 'start'), y: middle(first) },
          to: { x: side(last, 'end'), y: middle(last) },
        })
    }
    return found
  }, words)
  const [place] = places
  if (place === undefined || places.length > 1) throw new Error(`“${words}” stands ${places.length} times in the text.`)
  return place
}

const painted = (page: Page, style: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const words = new Set<string>()
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith(wanted)) continue
      for (const range of highlight) {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        words.add(live.toString())
      }
    }
    return [...words]
  }, style)
