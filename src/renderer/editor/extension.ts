// What the editor of a brief is made of. Only what core's prose knows is in it.
import { ClipboardImportExtension } from '@lexical/clipboard'
import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { ListExtension } from '@lexical/list'
import {
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  HEADING,
  ITALIC_STAR,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  UNORDERED_LIST,
} from '@lexical/markdown'
import { RichTextExtension } from '@lexical/rich-text'
import { configExtension, defineExtension, mergeRegister } from 'lexical'
import { registerCitationKeys } from './citing.ts'
import { htmlPaste } from './html-paste.ts'
import { registerListKeys } from './list-keys.ts'
import { CitationNode } from './nodes/CitationNode.tsx'
import { ClaimQuoteNode } from './nodes/ClaimQuoteNode.tsx'
import { $pastePlainText } from './plain-paste.ts'
import { safeHref } from './prose/to-prose.ts'
import styles from './Text.module.css'
import { registerTidying } from './tidy.ts'

const SHORTCUTS = [HEADING, QUOTE, UNORDERED_LIST, ORDERED_LIST, BOLD_ITALIC_STAR, BOLD_STAR, ITALIC_STAR]

/** Each editor has a history of its own, as deep as the notebook's. */
const STEPS_OF_UNDO = 300

export const briefExtension = () =>
  defineExtension({
    name: 'parallax/brief',
    namespace: 'parallax',
    editable: false,
    $initialEditorState: null,
    nodes: [CitationNode, ClaimQuoteNode],
    theme: {
      paragraph: styles.paragraph ?? '',
      heading: { h1: styles.heading1 ?? '', h2: styles.heading2 ?? '', h3: styles.heading3 ?? '' },
      quote: styles.quote ?? '',
      list: {
        ul: styles.bullets ?? '',
        ol: styles.numbers ?? '',
        listitem: styles.item ?? '',
        nested: { listitem: styles.nest ?? '' },
      },
      link: styles.link ?? '',
      text: { bold: styles.strong ?? '', italic: styles.emphasis ?? '' },
    },
    dependencies: [
      RichTextExtension,
      ListExtension,
      configExtension(LinkExtension, { validateUrl: (url) => safeHref(url) !== null }),
      configExtension(HistoryExtension, { maxDepth: STEPS_OF_UNDO }),
      configExtension(ClipboardImportExtension, {
        $importMimeType: { 'text/html': [htmlPaste()], 'text/plain': [$pastePlainText] },
      }),
    ],
    register: (editor) =>
      mergeRegister(
        registerTidying(editor),
        registerCitationKeys(editor),
        registerListKeys(editor),
        registerMarkdownShortcuts(editor, SHORTCUTS),
      ),
    onError: (error) => {
      throw error
    },
  })
