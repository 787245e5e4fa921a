// Whose words a claim may give, as one chooses among them.
export const VOICES = [
  { value: 'own', label: 'Own voice' },
  { value: 'attributed', label: 'Attributed' },
  { value: 'unclear', label: 'Unclear' },
] as const
