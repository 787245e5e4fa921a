// What is remembered of how a screen was left, for as long as the window is open. It is a comfort and no part of the
// notebook: what cannot be understood, or finds no room, counts as never seen, and stands in nobody's way.

/** What was remembered; null for nothing, and for what cannot be read. Its shape is the caller's to check. */
export const recalled = (key: string): unknown => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return kept
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

export const remember = (key: string, what: unknown): void => {
  try {
    sessionStorage.setItem(key, JSON.stringify(what))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    // There is no room for it. What was there before would be taken for it.
    sessionStorage.removeItem(key)
  }
}
