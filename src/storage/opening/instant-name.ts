// Folders that are made at a moment are named for it.

/** An instant as part of a file's name: Windows allows no colon. */
export const nameOfInstant = (instant: string): string => instant.replaceAll(':', '-')
