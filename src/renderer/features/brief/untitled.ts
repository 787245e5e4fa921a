// What a brief is called until it is given a title.
export const UNTITLED = 'Untitled brief'
