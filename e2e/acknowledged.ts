// What a window has said is saved: looked at with every frame that it shows, and told at once, so that it is known even
// when the whole program is gone a moment later.
import type { Page } from '@playwright/test'

/** What was on the screen together with the word "Saved". */
export interface Acknowledged {
  /** The words of the brief on the screen; empty where there is none. */
  readonly text: string
  readonly claims: number
}

const MARK = 'acknowledged '

/** @returns what was acknowledged last, as far as is known at the time of asking */
export const witness = async (page: Page): Promise<() => Acknowledged> => {
  let latest: Acknowledged = { text: '', claims: 0 }
  page.on('console', (message) => {
    if (message.text().startsWith(MARK)) latest = JSON.parse(message.text().slice(MARK.length))
  })
  await page.evaluate((mark) => {
    let told = ''
    const look = () => {
      const rail = document.querySelector('nav[aria-label="Notebook"]')
      const saved = [...(rail?.querySelectorAll('p') ?? [])].some((line) => line.textContent.startsWith('Saved'))
      const count = [...(rail?.querySelectorAll('button') ?? [])].find((one) => one.textContent.startsWith('Claims'))
      const text = document.querySelector('[contenteditable]')?.textContent ?? ''
      const seen = JSON.stringify({ text, claims: Number(/\d+/.exec(count?.textContent ?? '')?.[0]) })
      if (saved && seen !== told) {
        told = seen
        console.log(mark + seen)
      }
      requestAnimationFrame(look)
    }
    look()
  }, MARK)
  return () => latest
}
