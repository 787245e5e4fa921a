// One thing that is wrong, or odd, in a notebook's folder.

/** `error`: something is lost or wrong. `warning`: something is left over, or not the notebook's own, and does no harm. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  /** Path in the notebook's folder, with "/". */
  readonly file: string
  readonly message: string
}

export const error = (file: string, message: string): Finding => ({ severity: 'error', file, message })
export const warning = (file: string, message: string): Finding => ({ severity: 'warning', file, message })
