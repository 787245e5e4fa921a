// Which way a text runs, so that a list of titles in several scripts reads right.

export type Direction = 'ltr' | 'rtl'

const RTL_SCRIPTS = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Samaritan', 'Mandaic', 'Adlam', 'Hanifi_Rohingya']
const RTL = new RegExp(`[\\u200f${RTL_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u')
const STRONG = /[\p{L}\u200e\u200f]/u

/** The direction of the first letter that has one (Unicode's rule P2); left to right where none has. */
export const baseDirection = (text: string): Direction => {
  const strong = STRONG.exec(text)
  return strong !== null && RTL.test(strong[0]) ? 'rtl' : 'ltr'
}
