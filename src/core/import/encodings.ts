// The character encodings a person may choose when the guess for a file is wrong. Here, so that window, worker and
// command line offer the same list.
import { z } from 'zod'

/** Labels of the WHATWG Encoding Standard. `iso-8859-1` and `iso-8859-9` are read as their Windows supersets, as browsers do. */
export const ChosenEncoding = z.enum([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'windows-1254',
  'iso-8859-9',
  'windows-1250',
  'windows-1251',
  'windows-1256',
])
export type ChosenEncoding = z.infer<typeof ChosenEncoding>

/** In the order in which they are offered, with the names people know them by. */
export const OFFERED_ENCODINGS: readonly { readonly label: ChosenEncoding; readonly name: string }[] = [
  { label: 'utf-8', name: 'Unicode (UTF-8)' },
  { label: 'utf-16le', name: 'Unicode (UTF-16 LE)' },
  { label: 'utf-16be', name: 'Unicode (UTF-16 BE)' },
  { label: 'windows-1252', name: 'Western European (Windows-1252)' },
  { label: 'iso-8859-1', name: 'Western European (Latin-1, ISO 8859-1)' },
  { label: 'windows-1254', name: 'Turkish (Windows-1254)' },
  { label: 'iso-8859-9', name: 'Turkish (Latin-5, ISO 8859-9)' },
  { label: 'windows-1250', name: 'Central European (Windows-1250)' },
  { label: 'windows-1251', name: 'Cyrillic (Windows-1251)' },
  { label: 'windows-1256', name: 'Arabic (Windows-1256)' },
]
