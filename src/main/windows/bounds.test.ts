import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cascaded, fitBounds, type Rectangle, SMALLEST, USUAL } from './bounds.ts'

const screen: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 }
const second: Rectangle = { x: 1920, y: 0, width: 2560, height: 1440 }

describe('where a window opens', () => {
  it('is the middle of the main screen the first time', () => {
    expect(fitBounds(null, [screen, second])).toEqual({ x: 280, y: 100, ...USUAL })
  })

  it('is where it was', () => {
    const was = { x: 2000, y: 40, width: 1200, height: 900 }
    expect(fitBounds(was, [screen, second])).toEqual(was)
  })

  it('is the main screen when the other is gone', () => {
    const was = { x: 2000, y: 40, width: 1200, height: 900 }
    expect(fitBounds(was, [screen])).toEqual({ x: 360, y: 90, width: 1200, height: 900 })
  })

  it('is wholly on the screen that showed most of it', () => {
    expect(fitBounds({ x: 1500, y: -50, width: 1200, height: 900 }, [screen, second])).toEqual({
      x: 1920,
      y: 0,
      width: 1200,
      height: 900,
    })
  })

  it('always lies on a screen, and is never smaller than it may be', () => {
    const rectangle = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 1, max: 6000 }),
      height: fc.integer({ min: 1, max: 6000 }),
    })
    fc.assert(
      fc.property(rectangle, (wanted) => {
        const at = fitBounds(wanted, [screen, second])
        const holds = [screen, second].some(
          (one) =>
            at.x >= one.x &&
            at.y >= one.y &&
            at.x + at.width <= one.x + one.width &&
            at.y + at.height <= one.y + one.height,
        )
        expect(holds).toBe(true)
        expect(at.width).toBeGreaterThanOrEqual(SMALLEST.width)
        expect(at.height).toBeGreaterThanOrEqual(SMALLEST.height)
      }),
    )
  })

  it('of a second window is a little lower', () => {
    expect(cascaded({ x: 10, y: 20, width: 900, height: 600 })).toEqual({ x: 38, y: 48, width: 900, height: 600 })
  })
})
