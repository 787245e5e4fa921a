// Lengths are in rem, so that they grow with the text; what scrolls and is measured is in pixels.

/** What a rem is in pixels just now. */
export const remInPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
