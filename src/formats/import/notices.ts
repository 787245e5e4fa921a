// Paragraphs in which the paper speaks about its own article: corrections, clarifications, editor's notes.

const NOTICE =
  /^(?:correction|corrections|clarification|editor[’']s note|editors[’'] note|update|düzeltme|editörün notu|korrektur|berichtigung|anmerkung der redaktion|rectificatif|erratum|corrección|fe de erratas|исправление)(?!\p{L})[^.:]{0,40}:/iu

/** The kind of a paragraph from its first words. */
export const noticeOrParagraph = (text: string): 'notice' | 'paragraph' => (NOTICE.test(text) ? 'notice' : 'paragraph')
