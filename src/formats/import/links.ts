// Which addresses may leave an import: the web's and mail's. A notebook opens them in the browser one day, so whatever
// could run or reach into the machine is refused here, at the door.

const LONGEST = 2048
const SAFE_TO_LINK = new Set(['http:', 'https:', 'mailto:'])

const parse = (address: string, base: string | null): URL | null => {
  const trimmed = address.trim()
  if (trimmed === '' || trimmed.length > LONGEST) return null
  // URL drops tabs and line ends inside an address, as browsers do, so "java\nscript:" shows itself for what it is.
  try {
    const url = new URL(trimmed, base ?? undefined)
    url.username = ''
    url.password = ''
    return url.href.length > LONGEST ? null : url
  } catch {
    return null
  }
}

/** An absolute http, https or mailto address; null for any other, and for a relative one without a base. */
export const safeHref = (address: string, base: string | null): string | null => {
  const url = parse(address, base)
  return url !== null && SAFE_TO_LINK.has(url.protocol) ? url.href : null
}

/** An absolute http or https address, as an article's own may be. */
export const webAddress = (address: string, base: string | null = null): string | null => {
  const url = parse(address, base)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
