// The words of an article as anchors refer to them.

/** A version's joined text and its hash, which every anchor into it carries. */
export interface ReadText {
  readonly text: string
  readonly hash: string
}
