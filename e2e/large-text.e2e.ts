// With text twice its size every screen still fits: nothing pushes the window's content aside, and whatever can be
// pressed or written in is in sight or can be scrolled to.
import type { Page } from '@playwright/test'
import { expect, test } from './app-fixture.ts'
import { throughScreens } from './screens.ts'
import { told } from './told.ts'

/** Controls of which a part can be seen by no scrolling, because something around them cuts it off. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isCut = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect()
      if (width === 0) return false
      for (let box = element.parentElement; box !== null; box = box.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(box)
        if (clipPath !== 'none' || (/auto|scroll/.test(overflowX) && box.scrollWidth > box.clientWidth)) return false
        const around = box.getBoundingClientRect()
        if (/hidden|clip/.test(overflowX) && (left < around.left - 1 || right > around.right + 1)) return true
      }
      return right > document.documentElement.clientWidth + 1 || left < -1
    }
    const controls = document.querySelectorAll('button, input, textarea, [role=textbox], a')
    return [...controls].filter(isCut).map((element) => element.outerHTML.slice(0, 200))
  })

test('text of 200 % cuts nothing off and makes no screen wider than its window', async ({ desk }) => {
  test.setTimeout(120_000)
  const app = await desk.start()
  await told(app.page, 'app.setPreferences', { textSize: 200 })
  await throughScreens(app, desk.folder, async (name, page) => {
    await expect(page.locator('html')).toHaveCSS('font-size', '32px')
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }))
    expect.soft(scrollWidth, `${name}: wider than its window`).toBe(clientWidth)
    expect.soft(await cutOff(page), `${name}: cut off`).toEqual([])
  })
})
