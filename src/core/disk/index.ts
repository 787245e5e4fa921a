// The notebook on disk, as pure data: one door to what a file is called, holds, and looks like.
export * from './files.ts'
export * from './format.ts'
export * from './gather.ts'
export * from './layout.ts'
export * from './migrations/index.ts'
export * from './parse.ts'
export * from './print.ts'
export * from './scatter.ts'
