// Joins the class names of a look; those that do not apply are left out.
export const look = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ')
