// List items as the lists they make: a brief keeps them as single blocks that know how deep they stand.
import type { ProseBlock } from '../model/index.ts'

export interface List<Content> {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem<Content>[]
}

export interface ListItem<Content> {
  readonly content: Content
  readonly lists: readonly List<Content>[]
}

export type Item = Extract<ProseBlock, { kind: 'list-item' }>

/** The lists that a run of items makes. An item cannot stand more than one step deeper than the one before it. */
export const listsOf = <Content>(items: readonly Item[], contentOf: (item: Item) => Content): List<Content>[] => {
  const level = Math.min(...items.map((item) => item.depth))
  const lists: { kind: 'list'; ordered: boolean; items: ListItem<Content>[] }[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    if (item === undefined) break
    const after = items.findIndex((other, index) => index > at && other.depth <= Math.max(level, item.depth))
    const end = after < 0 ? items.length : after
    const inner = items.slice(at + 1, end)
    const list = lists.at(-1)
    const entry = { content: contentOf(item), lists: inner.length === 0 ? [] : listsOf(inner, contentOf) }
    if (list?.ordered === item.ordered) list.items.push(entry)
    else lists.push({ kind: 'list', ordered: item.ordered, items: [entry] })
    at = end
  }
  return lists
}
