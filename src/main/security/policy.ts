// What a page of ours may do, as the header on every response says it. The window loads nothing, runs nothing and asks
// nothing that was not built into it.

/** @param nonce fresh for each page; only style elements that carry it are applied */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lexical 'allow-duplicates'",
  ].join('; ')

/** What the page holds where its nonce belongs. */
export const NONCE_PLACE = '__CSP_NONCE__'

/** @returns the page with its nonce written in, for the libraries that make style elements */
export const withNonce = (html: string, nonce: string): string => html.replaceAll(NONCE_PLACE, nonce)

/** What hot reloading needs: inline scripts and styles, and a socket to the development server. */
export const developmentPolicy = (host: string): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ws://${host}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
