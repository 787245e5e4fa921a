// How an exported brief looks: set like a page, in light, dark and print. Nothing is fetched, so type is the reader's own.

export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1f1d1a; --quiet: #6b665e; --rule: #d8d3c8; --paper: #fdfcf9; --link: #275c8a; --mind: #8a4b08; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e5dc; --quiet: #a49e92; --rule: #46423b; --paper: #1c1b19; --link: #8fbfe8; --mind: #e3a765; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 'Source Serif 4', 'Source Serif Pro', Charter, Georgia, 'Noto Serif', serif; }
main { max-width: 42rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 0.6em; font-weight: 600; text-wrap: balance; }
h1 { font-size: 1.9rem; margin-top: 0; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1rem; }
p, ul, ol, blockquote, figure { margin: 0 0 1em; }
li > ul, li > ol { margin: 0.25em 0; }
li { text-align: start; }
figure, article > blockquote { padding-inline-start: 1.2rem; border-inline-start: 3px solid var(--rule); }
figure > blockquote { margin: 0; }
figcaption { margin-top: 0.25em; color: var(--quiet); font-size: 0.875rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
sup { line-height: 0; font-size: 0.7em; }
sup a { text-decoration: none; padding: 0 0.15em; }
.end { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); font-size: 0.9rem; line-height: 1.5; }
.end h2 { font-size: 1rem; margin: 0 0 0.75em; }
.end li { margin-bottom: 0.6em; }
.end li:target { background: color-mix(in srgb, var(--link) 12%, transparent); }
.warning { color: var(--mind); font-style: italic; }
@media print {
  :root { --ink: #000; --quiet: #444; --rule: #999; --paper: #fff; --link: #000; --mind: #000; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, .end li { break-inside: avoid; }
  .back { display: none; }
}
`
