// Everything by which one file can reach another: static and dynamic imports, re-exports, types, `require`, and the
// `new URL(…, import.meta.url)` that starts a worker.
import { walk } from './source-files.mjs'

/**
 * @typedef {{ specifier: string | undefined, names: string[], isType: boolean, offset: number }} Import
 *   `specifier` is undefined when it is computed; `names` holds '*' when the whole module is taken
 * @param {{ program: object }} source
 * @returns {Import[]}
 */
export function importsOf({ program }) {
  const found = []
  walk(program, (node) => {
    const read = readers[node.type]?.(node)
    if (read) found.push({ names: ['*'], isType: false, offset: node.start, ...read })
  })
  return found
}

const readers = {
  ImportDeclaration: (node) => ({
    specifier: node.source.value,
    names: node.specifiers.filter((one) => one.importKind !== 'type').map(importedName),
    isType: node.importKind === 'type',
  }),
  ExportNamedDeclaration: (node) =>
    node.source && {
      specifier: node.source.value,
      names: node.specifiers.map((one) => one.local.name ?? one.local.value),
      isType: node.exportKind === 'type',
    },
  ExportAllDeclaration: (node) => ({ specifier: node.source.value, isType: node.exportKind === 'type' }),
  ImportExpression: (node) => ({ specifier: literal(node.source) }),
  TSImportType: (node) => ({ specifier: literal(node.source), isType: true }),
  TSExternalModuleReference: (node) => ({ specifier: literal(node.expression) }),
  CallExpression: (node) =>
    (node.callee.name === 'require' || isGlob(node.callee)) && {
      specifier: isGlob(node.callee) ? undefined : literal(node.arguments[0]),
    },
  NewExpression: (node) => {
    const [target, base] = node.arguments
    const isBeside =
      node.callee.name === 'URL' && base?.type === 'MemberExpression' && base.object.type === 'MetaProperty'
    const address = isBeside ? literal(target) : undefined
    return address?.endsWith('.ts') && { specifier: address }
  },
}

function importedName(one) {
  if (one.type !== 'ImportSpecifier') return '*'
  return one.imported.name ?? one.imported.value
}

function literal(node) {
  if (node?.type === 'Literal') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  return undefined
}

function isGlob(callee) {
  return callee.type === 'MemberExpression' && callee.object.type === 'MetaProperty' && callee.property.name === 'glob'
}
