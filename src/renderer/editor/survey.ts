// Reads an editor's text as core's blocks, again and again while it is typed in: only what was touched since the last
// reading is read anew, so that the length of a text does not slow its writing. A block keeps its id as long as it
// stands, and where it only changes its kind.
import {
  $createParagraphNode,
  $getRoot,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import type { BlockId, ProseBlock } from '#core/model/index.ts'
import { $nodesFromProse } from './prose/from-prose.ts'
import { $draftsOf, type Draft } from './prose/to-prose.ts'

export interface Survey {
  /** The text as it is now. A block that did not change is the same object as in the last reading. */
  read(): readonly ProseBlock[]
  /** Puts a text in the place of the editor's own, at once. One without blocks gets a paragraph to write in. */
  plant(blocks: readonly ProseBlock[]): void
  /** The node that stands for a block, as of the last reading. */
  nodeOf(block: BlockId): NodeKey | null
  blockOf(node: NodeKey): BlockId | null
  stop(): void
}

export const surveyOf = (editor: LexicalEditor, newId: () => BlockId): Survey => {
  const ids = new Map<NodeKey, BlockId>()
  const drafts = new Map<NodeKey, readonly Draft[]>()
  const finished = new WeakMap<Draft, ProseBlock>()
  let order: readonly NodeKey[] = []

  const $drafts = (): Draft[] =>
    $getRoot()
      .getChildren()
      .flatMap((node) => {
        const known = drafts.get(node.getKey()) ?? $draftsOf(node)
        drafts.set(node.getKey(), known)
        return known
      })

  const finish = (draft: Draft, taken: Set<BlockId>): ProseBlock => {
    const held = ids.get(draft.key)
    // Undoing may bring back a node whose id has since passed to the node that took its place.
    const id = held === undefined || taken.has(held) ? newId() : held
    taken.add(id)
    ids.set(draft.key, id)
    const known = finished.get(draft)
    if (known?.id === id) return known
    const block = draft.finish(id)
    finished.set(draft, block)
    return block
  }

  return {
    read: () =>
      editor.read(() => {
        const all = $drafts()
        const keys = all.map((draft) => draft.key)
        for (const [key, heir] of heirs(order, keys)) {
          const id = ids.get(key)
          if (id !== undefined && !ids.has(heir)) ids.set(heir, id)
        }
        order = keys
        const taken = new Set<BlockId>()
        return all.map((draft) => finish(draft, taken))
      }),
    plant: (blocks) => {
      editor.update(
        () => {
          const planted = $nodesFromProse(blocks)
          $getRoot()
            .clear()
            .append(...(blocks.length > 0 ? planted.nodes : [$createParagraphNode()]))
          for (const [key, id] of planted.ids) ids.set(key, id)
          order = [...planted.ids.keys()]
        },
        { discrete: true, tag: HISTORY_MERGE_TAG },
      )
    },
    blockOf: (node) => ids.get(node) ?? null,
    nodeOf: (block) => order.find((key) => ids.get(key) === block) ?? null,
    stop: editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (tags.has(HISTORIC_TAG)) return drafts.clear()
      for (const key of dirtyElements.keys()) drafts.delete(key)
      for (const key of dirtyLeaves) drafts.delete(key)
      return undefined
    }),
  }
}

/**
 * Nodes that are gone, each with the new one in its place: where as many new ones stand between the same two neighbours
 * as have gone. So a paragraph that becomes a heading is still the same block.
 */
const heirs = (before: readonly NodeKey[], after: readonly NodeKey[]): [NodeKey, NodeKey][] => {
  const stayed = new Set(after)
  const old = new Set(before)
  if (after.every((key) => old.has(key))) return []
  const gone = gaps(before, stayed)
  const come = gaps(after, old)
  return [...come].flatMap(([neighbour, keys]) => {
    const left = gone.get(neighbour) ?? []
    return left.length === keys.length ? left.map((key, index): [NodeKey, NodeKey] => [key, keys[index] ?? key]) : []
  })
}

/** The keys that are not in `known`, by the known one before them. */
const gaps = (keys: readonly NodeKey[], known: ReadonlySet<NodeKey>): Map<NodeKey | null, NodeKey[]> => {
  const found = new Map<NodeKey | null, NodeKey[]>()
  let gap: NodeKey[] = []
  found.set(null, gap)
  for (const key of keys) {
    if (known.has(key)) {
      gap = []
      found.set(key, gap)
    } else gap.push(key)
  }
  return found
}
