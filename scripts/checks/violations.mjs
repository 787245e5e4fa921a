// What a check of the sources answers, and how it is shown.

/**
 * @typedef {{ path: string, line?: number, message: string }} Violation `line` counts from 1; none when it is the whole file
 * @param {Violation[]} violations
 * @returns {string} one a line, in a form that terminals and editors can follow
 */
export function listing(violations) {
  return violations
    .map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`}  ${message}`)
    .join('\n')
}
