// Scripts written without blanks between words, for whoever must cut text into pieces.

/** For use inside a character class of a regular expression with the `u` or `v` flag. */
export const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('')
  .concat('ー')
