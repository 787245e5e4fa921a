// With text twice its size every screen still fits: nothing pushes the window's content aside, and what can be pressed
// is in sight or can be scrolled to.
import { expect, test } from './app-fixture.ts'
import { throughScreens } from './screens.ts'
import { told } from './told.ts'

test('text of 200 % makes no screen wider than its window', async ({ desk }) => {
  test.setTimeout(120_000)
  const app = await desk.start()
  await told(app.page, 'app.setPreferences', { textSize: 200 })
  await throughScreens(app, desk.folder, async (name, page) => {
    await expect(page.locator('html')).toHaveCSS('font-size', '32px')
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const sticksOut = (element: Element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 0 && (right > clientWidth + 1 || left < -1) && !isScrolled(element)
      }
      const isScrolled = (element: Element): boolean => {
        for (let box = element.parentElement; box !== null; box = box.parentElement)
          if (box.scrollWidth > box.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(box).overflowX)) return true
        return false
      }
      const controls = document.querySelectorAll('button, input, textarea, [role=textbox], a, h1, h2')
      const out = [...controls].filter(sticksOut).map((element) => element.outerHTML.slice(0, 160))
      return { page: scrollWidth - clientWidth, out }
    })
    expect.soft(wide, name).toEqual({ page: 0, out: [] })
  })
})
