// Scrolls a list inside the page, a step each frame as a wheel does, and tells how long the frames took. The yardstick is
// a bare list of as many rows in the same window: the same words in the same cells, drawn by hand as they come in sight,
// and nothing that could be selected, sorted, folded or edited. What is sent into the page must hold everything it needs.
import type { Page } from '@playwright/test'
import { timeKey } from './stopwatch.ts'

/** In pixels, and how many of them. */
export interface Scroll {
  readonly step: number
  readonly frames: number
}

/** Milliseconds from frame to frame while a scroller goes down by steps. */
export const frameTimes = (page: Page, scroller: string, scroll: Scroll): Promise<number[]> =>
  page.evaluate(scrollDown, { scroller, ...scroll })

const scrollDown = ({ scroller, step, frames }: Scroll & { readonly scroller: string }): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const box = document.querySelector(scroller)
    if (box === null) return reject(new Error(`There is no ${scroller}.`))
    box.scrollTop = 0
    const times: number[] = []
    let before: number | null = null
    const frame = (now: number) => {
      if (before !== null) times.push(now - before)
      before = now
      if (times.length === frames) return resolve(times)
      box.scrollTop += step
      requestAnimationFrame(frame)
      return undefined
    }
    requestAnimationFrame(frame)
    return undefined
  })

export const BARE = '[data-bare-list]'

/** Times a key that leaves only the rows with a word in the bare list, or, with the second, sorts it by a cell. */
export const timeBareKey = async (page: Page, key: 'F8' | 'F9'): Promise<number> => {
  const round = await page.evaluate(() => document.querySelector<HTMLElement>('[data-bare-list]')?.dataset.round ?? '')
  const { painted } = await timeKey(page, key, { absent: `${BARE}[data-round="${round}"]` })
  return painted
}

/** Puts a bare list of so many rows in the place of the app's own page. The rows in sight give it words and measures. */
export const showBareList = (page: Page, grid: string, count: number): Promise<void> =>
  page.evaluate(drawBareList, { grid, count })

/** Takes it away and shows the app again. */
export const hideBareList = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelector('[data-bare-list]')?.remove()
    document.getElementById('window')?.style.removeProperty('display')
  })

const drawBareList = ({ grid, count }: { readonly grid: string; readonly count: number }): void => {
  const BEYOND = 8
  const rows = [...document.querySelectorAll(`${grid} tbody tr`)]
  const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''))
  const widths = [...(rows[0]?.children ?? [])].map((cell) => cell.getBoundingClientRect().width)
  const height = rows[0]?.getBoundingClientRect().height ?? 0
  const scroller = document.createElement('div')
  scroller.dataset.bareList = ''
  scroller.style.cssText = 'height: 100vh; overflow: auto; position: relative'
  const body = document.createElement('div')
  body.style.cssText = `position: relative; height: ${count * height}px`
  scroller.append(body)
  const all = Array.from({ length: count }, (_, index) => cells[index % cells.length] ?? [])
  let shown = all
  const drawn = new Map<number, HTMLElement>()
  const rowAt = (index: number) => {
    const row = document.createElement('div')
    row.style.cssText = `position: absolute; top: ${index * height}px; height: ${height}px; display: flex; border-bottom: 1px solid`
    for (const [at, words] of (shown[index] ?? []).entries()) {
      const cell = document.createElement('div')
      cell.style.cssText = `width: ${widths[at]}px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis`
      cell.textContent = words
      row.append(cell)
    }
    return row
  }
  const draw = () => {
    const from = Math.max(0, Math.floor(scroller.scrollTop / height) - BEYOND)
    const to = Math.min(shown.length, Math.ceil((scroller.scrollTop + scroller.clientHeight) / height) + BEYOND)
    for (const [index, row] of drawn)
      if (index < from || index >= to) {
        row.remove()
        drawn.delete(index)
      }
    for (let index = from; index < to; index += 1) {
      if (drawn.has(index)) continue
      const row = rowAt(index)
      drawn.set(index, row)
      body.append(row)
    }
  }
  const show = (rows: string[][]) => {
    shown = rows
    for (const row of drawn.values()) row.remove()
    drawn.clear()
    body.style.height = `${shown.length * height}px`
    scroller.dataset.round = String(Number(scroller.dataset.round) + 1)
    draw()
  }
  const words = [...new Set(cells.map(([first = '']) => first.split(' ').at(-1) ?? ''))]
  const press = ({ key }: KeyboardEvent) => {
    const round = Number(scroller.dataset.round)
    const word = words[round % words.length]?.toLowerCase() ?? ''
    if (key === 'F8') show(all.filter((row) => row.some((cell) => cell.toLowerCase().includes(word))))
    if (key === 'F9')
      show(all.toSorted(([, a = ''], [, b = '']) => (round % 2 === 0 ? 1 : -1) * (a < b ? -1 : a > b ? 1 : 0)))
  }
  scroller.dataset.round = '0'
  scroller.tabIndex = 0
  scroller.addEventListener('keydown', press)
  scroller.addEventListener('scroll', draw, { passive: true })
  document.getElementById('window')?.style.setProperty('display', 'none')
  document.body.append(scroller)
  scroller.focus()
  draw()
}
