// Who wrote it, from a line such as "By Ana Reyes and Tom Ek, Northern Wire".

const BY =
  /^(?:(?:written|reported|posted|edited) by|by|von|par|por|di|de la rédaction de|yazan|haber|автор|автори|текст)(?:\s*:?\s+|$)/iu
const LABEL = /^(?:author|authors|autor|autoren|auteur|yazar|muhabir)\s*:\s*/iu
const TURKISH_LABEL = /^(?:yazan|haber|muhabir|yazar)\s*:\s*/iu
const AND = /\s*(?:;|\||•|·|,\s+(?:and|und|et|y|e|ve)\s|\s(?:and|und|et|y|ve|и)\s|\s&\s|\s\+\s|,\s)\s*/iu
/** What follows a name without being one. */
const OFFICE =
  /\b(?:correspondent|reporter|editor|staff|writer|columnist|contributor|analyst|engineer|professor|director|manager|bureau|updated|published|korrespondent|redakteur|redakteurin|muhabiri|editörü|journaliste|rédaction)\b/iu
const NAME_AT_MOST = 60
const LINE_AT_MOST = 140

/** Names from a byline that says it is one ("By …", "Author: …"); null if the line does not, or holds no names. */
export const readByline = (line: string): string[] | null => {
  const trimmed = line.trim()
  if (trimmed.length > LINE_AT_MOST || !(BY.test(trimmed) || LABEL.test(trimmed) || TURKISH_LABEL.test(trimmed)))
    return null
  const names = authorNames(trimmed)
  return names.length > 0 && names.every(isName) ? names : null
}

/** The names in the first of several lines that holds any: beneath them stand offices, editors and dates. */
export const authorsInLines = (lines: string): string[] =>
  lines
    .split(/\s*\n\s*/)
    .map(authorNames)
    .find((names) => names.length > 0) ?? []

/** The names in a value that is known to be of authors: "Ana Reyes, Tom Ek". Addresses are no names. */
export const authorNames = (value: string): string[] => {
  const bare = value.replace(/\s+/gu, ' ').trim().replace(TURKISH_LABEL, '').replace(LABEL, '').replace(BY, '')
  const names = bare.split(AND).map((name) => name.replace(/\s*[(<[].*$/u, '').replace(/^[-–—\s]+|[-–—\s,.:]+$/gu, ''))
  return [...new Set(names)].filter(
    (name) => name !== '' && !isAddress(name) && !OFFICE.test(name) && name.length <= NAME_AT_MOST,
  )
}

const isAddress = (name: string): boolean => /^https?:|^www\.|@|\/\//iu.test(name)

/** Every word of a name but its particles begins with a capital, where the script has capitals; no figures, no full sentence. */
const isName = (name: string): boolean => {
  if (/[\d!?"“”]/u.test(name) || name.split(' ').length > 6) return false
  return /^[\p{Lu}\p{Lo}]/u.test(name)
}
