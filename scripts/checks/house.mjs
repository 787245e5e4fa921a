// The house's own limits, those that neither types nor the linter can say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isTest } from './layer-rules.mjs'
import { readSource, sourceFiles, walk } from './source-files.mjs'

const longest = 300
/** Drawers: a name that says nothing of what is inside. */
const drawer = /(?:^|\/)(?:utils?|helpers?|libs?|misc|common|stuff)(?:\/|\.[^/]*$)/i
const isText = /\.(?:[cm]?[jt]s|[jt]sx|css|html)$/
const silencing = /@ts-(?:ignore|nocheck|expect-error)/
const unfinished = /\b(?:TODO|FIXME|XXX)\b/
const testMakers = ['test', 'it', 'describe', 'suite']
const notRun = ['skip', 'skipIf', 'runIf', 'only', 'todo', 'fixme', 'fails']

/**
 * @param {string} root a checkout
 * @returns {import('./violations.mjs').Violation[]}
 */
export function checkHouse(root) {
  return sourceFiles(root)
    .filter((path) => isText.test(path) && !path.includes('/fixtures/'))
    .flatMap((path) => [...checkFile(root, path), ...checkCode(root, path)])
}

function checkFile(root, path) {
  const problems = []
  const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length
  if (lines > longest)
    problems.push({ path, message: `${lines} lines; no file has more than ${longest}. Split it by what it is about.` })
  if (drawer.test(path)) problems.push({ path, message: 'A drawer for anything. Name the file after what is in it.' })
  return problems
}

function checkCode(root, path) {
  const source = readSource(root, path)
  if (source === undefined) return []
  const isProduct = path.startsWith('src/') && !isTest.test(path)
  const problems = []
  const report = (node, message) => problems.push({ path, line: source.lineAt(node.start), message })
  for (const comment of source.comments) judgeComment(comment, report)
  walk(source.program, (node) => judgeNode(node, report))
  if (isProduct) {
    if (source.comments[0]?.start !== 0) report({ start: 0 }, 'Open with a comment: why does this module exist?')
    for (const statement of source.program.body) judgeState(statement.declaration ?? statement, report)
  }
  return problems
}

function judgeComment(comment, report) {
  if (silencing.test(comment.value))
    report(comment, 'The type checker is not to be silenced. Give the value the type it has.')
  if (unfinished.test(comment.value)) report(comment, 'Do it, or leave it out: no notes to self in the code.')
}

function judgeNode(node, report) {
  if (node.type === 'TSAnyKeyword') report(node, '"any" switches the checker off. Use unknown, and narrow it.')
  if (node.type !== 'MemberExpression' || !notRun.includes(node.property.name)) return
  if (testMakers.includes(rootName(node.object)))
    report(node, 'Every test runs, always: no skipping, no "only". Mend it or take it out.')
}

/** `test` of `test.describe.skip` and of `it.each(rows).skip`. */
function rootName(node) {
  if (node.type === 'MemberExpression') return rootName(node.object)
  if (node.type === 'CallExpression') return rootName(node.callee)
  return node.name
}

/** A variable that a whole module shares is a singleton. */
function judgeState(statement, report) {
  if (statement?.type === 'VariableDeclaration' && statement.kind !== 'const' && !statement.declare) {
    report(statement, 'State shared by a whole module. Make it a value that is handed to whoever needs it.')
  }
}
