// How much may stand beside a page, so that its lines stay long enough to be written in.

/** In rem: a page of about fifty letters a line, and the usual widths of what stands beside it. */
const PAGE = 29
const CLAIMS = 19.5
const OUTLINE = 12.5

/** What there is room for beside the page in so many rem. */
export const roomBeside = (width: number): { readonly outline: boolean; readonly claims: boolean } => ({
  claims: width >= PAGE + CLAIMS,
  outline: width >= PAGE + CLAIMS + OUTLINE,
})
