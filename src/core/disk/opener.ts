// A notebook is a folder, and a folder opens in a file manager. So that one can be double-clicked, a new notebook's
// folder gets one file of a kind that the system knows to be Parallax's. It says only where it is.

/** Lower case. Whatever a file with this ending is called, it stands for the folder it is in. */
export const OPENER_ENDING = '.parallax'

export const OPENER = `Open in Parallax${OPENER_ENDING}`

/** For whoever looks inside; never read. */
export const OPENER_TEXT = `This folder is a Parallax notebook, and this file opens it: double-click it.
The notebook is in the files beside it. This one holds nothing, and may be renamed or deleted.
`
