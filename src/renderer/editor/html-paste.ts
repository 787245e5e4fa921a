// Rich text pasted from elsewhere. It is parsed apart from the page, where nothing in it runs or is fetched; what core's
// prose does not know is left behind on the way in. Inline styles are read for weight and slant, but must not be met by
// the parser: the window's Content-Security-Policy would refuse and report each of them.
import { $insertGeneratedNodes } from '@lexical/clipboard'
import { $generateNodesFromDOM } from '@lexical/html'
import { $getEditor, type BaseSelection } from 'lexical'

declare global {
  interface Window {
    /** Absent where the browser does not know Trusted Types. What a policy makes stands for a string. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string }
    }
  }
}

type HtmlPaste = (html: string, selection: BaseSelection) => boolean

/** Inside an update of the editor; answers that it is done. */
export const htmlPaste = (): HtmlPaste => {
  const policy = window.trustedTypes?.createPolicy('lexical', { createHTML: setStylesAside })
  return (html, selection) => {
    const page = new DOMParser().parseFromString(policy?.createHTML(html) ?? setStylesAside(html), 'text/html')
    for (const element of page.body.querySelectorAll('script, style, iframe, object, embed, template')) element.remove()
    for (const element of page.body.querySelectorAll<HTMLElement>(`[${ASIDE}]`)) {
      element.style.cssText = element.getAttribute(ASIDE) ?? ''
      element.removeAttribute(ASIDE)
    }
    const editor = $getEditor()
    $insertGeneratedNodes(editor, $generateNodesFromDOM(editor, page), selection)
    return true
  }
}

const ASIDE = 'data-style-aside'

/** Renames style attributes and takes out style sheets. */
export const setStylesAside = (html: string): string =>
  html
    .replace(/<style\b[^>]*>[\s\S]*?(?:<\/style\s*>|$)/giu, '')
    .replace(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/giu, (tag) => tag.replace(/([\s"'/])style(?=\s*=)/giu, `$1${ASIDE}`))
