// Links and pictures in the documents lead somewhere: to a file of the checkout, and where they name a heading, to one
// that is there.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt()
/** Folders that hold no documents of ours. */
const skipped = new Set(['node_modules', 'fixtures', 'articles', 'out', 'release', 'package-for-trying', 'demo-output'])

/** @param {string} root the checkout @returns {string[]} paths of its documents, relative to it */
export function documents(root, folder = '.') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name.startsWith('.') || skipped.has(entry.name) ? [] : documents(root, path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

/** @returns {string[]} a sentence for each link of a document that leads nowhere */
export function brokenLinks(root, path) {
  return linksIn(readFileSync(join(root, path), 'utf8'))
    .filter((link) => !/^[a-z][a-z+.-]*:/i.test(link))
    .flatMap((link) => {
      const [file, heading] = decodeURI(link).split('#')
      const target = file === '' ? path : relative(root, join(root, dirname(path), file))
      if (target.startsWith('..') || !existsSync(join(root, target)))
        return [`${path} links to “${link}”, and there is no such file.`]
      if (heading === undefined || statSync(join(root, target)).isDirectory()) return []
      return headingsIn(readFileSync(join(root, target), 'utf8')).includes(heading)
        ? []
        : [`${path} links to “${link}”, and ${target} has no such heading.`]
    })
}

function linksIn(text) {
  return tokensIn(text).flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? [])
}

/** The names by which headings are linked to: small letters, blanks as hyphens, no punctuation. */
function headingsIn(text) {
  const blocks = markdown.parse(text, {})
  return blocks.flatMap((block, at) =>
    blocks[at - 1]?.type === 'heading_open'
      ? block.content
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .replaceAll(' ', '-')
      : [],
  )
}

function tokensIn(text) {
  return markdown.parse(text, {}).flatMap((block) => [block, ...(block.children ?? [])])
}
