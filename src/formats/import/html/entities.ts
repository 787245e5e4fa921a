// Character references that survive in metadata: many sites escape a title twice.
import { parseFragment } from 'parse5'

/** "&amp;" and its kind as the characters they stand for. Tags are not interpreted: "<b>" stays as it is written. */
export const unescaped = (text: string): string => {
  if (!text.includes('&')) return text
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes
  return node !== undefined && 'value' in node ? node.value : text
}
