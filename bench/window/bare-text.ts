// The yardstick for the reader: the same words in the same window, font and column, put into plain paragraphs and
// nothing else. They are in the page's memory already: nothing is read, checked or remembered. The app's own page is
// hidden meanwhile.
import type { Page } from '@playwright/test'
import { type Time, timeKey } from './stopwatch.ts'

/** Times a key that shows a text. @param text the JSON that a version's text is kept as */
export const timeBareText = async (page: Page, text: string, paragraphs: number): Promise<Time> => {
  await page.evaluate(awaitKey, text)
  return timeKey(page, 'F9', { elements: { '[data-bare] p': paragraphs } })
}

/** Times a key that puts one more span into the text shown. @param count how many there are already */
export const timeSpan = async (page: Page, count: number): Promise<Time> => {
  await page.evaluate(awaitSpanKey, count)
  return timeKey(page, 'F9', { elements: { '[data-bare] span': count + 1 } })
}

/** Takes the text away and shows the app again. */
export const clearBareText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelector('[data-bare]')?.remove()
    document.getElementById('window')?.style.removeProperty('display')
  })

/** Runs in the page, and so holds all it needs. */
const awaitKey = (text: string): void => {
  const show = (blocks: readonly { readonly text: string }[]) => {
    const scroller = document.createElement('div')
    scroller.dataset.bare = ''
    scroller.style.cssText = 'height: 100vh; overflow: auto; font: 400 1.125rem / 1.62 var(--serif)'
    const column = document.createElement('div')
    column.style.cssText = 'max-width: 37.5rem; margin: 0 auto'
    for (const block of blocks) {
      const paragraph = document.createElement('p')
      paragraph.style.cssText = 'margin: 0 0 1em'
      paragraph.textContent = block.text
      column.append(paragraph)
    }
    scroller.append(column)
    document.getElementById('window')?.style.setProperty('display', 'none')
    document.body.append(scroller)
  }
  addEventListener('keyup', () => show(JSON.parse(text).blocks), { capture: true, once: true })
}

/** Runs in the page. Every paragraph in view gets its span in turn. */
const awaitSpanKey = (count: number): void => {
  const WORDS = { start: 20, end: 110 }
  const IN_VIEW = 6
  const put = () => {
    const text = document.querySelectorAll('[data-bare] p')[1 + (count % IN_VIEW)]?.lastChild
    if (!(text instanceof Text)) return
    const range = document.createRange()
    range.setStart(text, Math.min(WORDS.start, text.length))
    range.setEnd(text, Math.min(WORDS.end, text.length))
    const span = document.createElement('span')
    span.style.textDecoration = 'underline 2px'
    range.surroundContents(span)
  }
  addEventListener('keyup', put, { capture: true, once: true })
}
