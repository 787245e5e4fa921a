// Times what a key brings about, inside the page: from the key's own time stamp to the task after the frame in which
// all that was waited for is drawn. What is sent into the page must hold everything it needs.
import type { Page } from '@playwright/test'

/** What must be in the document. */
export interface Wanted {
  /** By selector, the least number of elements. */
  readonly elements?: Readonly<Record<string, number>>
  /** The ranges of all highlights whose names begin so. */
  readonly highlights?: { readonly named: string; readonly least: number }
  /** A selector that nothing may match. */
  readonly absent?: string
}

export interface Time {
  /** Milliseconds from the key until all of it was painted. */
  readonly painted: number
  /** Until the page had no long task for 0.3 s: work put off until after the first frame counts here. */
  readonly atRest: number
}

/** Presses a key and times until the page shows what is wanted. */
export const timeKey = async (page: Page, key: string, wanted: Wanted): Promise<Time> => {
  await page.evaluate(armStopwatch, wanted)
  await page.keyboard.press(key)
  return page.evaluate(() => Reflect.get(window, 'stopwatch'))
}

/** How many ranges are drawn by highlights whose names begin so. */
export const rangesDrawn = (page: Page, named: string): Promise<number> =>
  page.evaluate((beginning) => {
    let count = 0
    for (const [name, highlight] of CSS.highlights) if (name.startsWith(beginning)) count += highlight.size
    return count
  }, named)

/** Begins at the next key press. */
const armStopwatch = (wanted: Wanted): void => {
  const QUIET = 300
  const PATIENCE = 60_000
  const longTasks: PerformanceEntry[] = []
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries()))
  observer.observe({ type: 'longtask' })
  const ranges = (named: string): number => {
    let count = 0
    for (const [name, highlight] of CSS.highlights) if (name.startsWith(named)) count += highlight.size
    return count
  }
  const isThere = (): boolean => {
    const { elements = {}, highlights, absent } = wanted
    if (absent !== undefined && document.querySelector(absent) !== null) return false
    if (highlights !== undefined && ranges(highlights.named) < highlights.least) return false
    return Object.entries(elements).every(([selector, least]) => document.querySelectorAll(selector).length >= least)
  }
  /** The task after the present frame: what the frame drew is painted by then. */
  const afterFrame = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  const painted = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const begun = performance.now()
      const look = () => {
        if (performance.now() - begun > PATIENCE) reject(new Error(`Not there: ${JSON.stringify(wanted)}`))
        else if (isThere()) void afterFrame().then(() => resolve(performance.now()))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  const rest = async (since: number): Promise<number> => {
    for (;;) {
      const last = longTasks.reduce((latest, { startTime, duration }) => Math.max(latest, startTime + duration), since)
      if (performance.now() - last > QUIET) return last
      await new Promise((resolve) => setTimeout(resolve, QUIET / 4))
    }
  }
  const key = new Promise<number>((resolve) => {
    addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true })
  })
  const time = key.then(async (begun) => {
    const drawn = await painted()
    const atRest = await rest(drawn)
    observer.disconnect()
    return { painted: drawn - begun, atRest: atRest - begun }
  })
  Reflect.set(window, 'stopwatch', time)
}
