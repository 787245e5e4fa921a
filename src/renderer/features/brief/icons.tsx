// The signs on the toolbar, in the weight of its letters. Their buttons carry the names.
import type { ReactNode } from 'react'

const Icon = ({ children }: { readonly children: ReactNode }) => (
  <svg
    viewBox="0 0 16 16"
    width="1rem"
    height="1rem"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinecap="round"
    aria-hidden="true"
  >
    {children}
  </svg>
)

export const BulletsIcon = () => (
  <Icon>
    <path d="M6.5 4h7M6.5 8h7M6.5 12h7" />
    <path d="M2.8 4h.01M2.8 8h.01M2.8 12h.01" strokeWidth="2.4" />
  </Icon>
)

export const NumbersIcon = () => (
  <Icon>
    <path d="M7 4h6.5M7 8h6.5M7 12h6.5" />
    <path d="M2.2 3.2 3.4 2.6v3M2.2 10.6c.3-.8 1.8-.7 1.7.2-.1.8-1.5 1.2-1.8 2.1h2" strokeWidth="1.1" />
  </Icon>
)

export const QuoteIcon = () => (
  <Icon>
    <path d="M3 3.5v9" strokeWidth="1.8" />
    <path d="M6.5 5h7M6.5 8h7M6.5 11h4.5" />
  </Icon>
)

export const LinkIcon = () => (
  <Icon>
    <path d="M6.8 9.2 9.2 6.8M7.6 4.8l1.2-1.2a2.5 2.5 0 0 1 3.6 3.6l-1.2 1.2M8.4 11.2l-1.2 1.2a2.5 2.5 0 0 1-3.6-3.6l1.2-1.2" />
  </Icon>
)

export const NestIcon = () => (
  <Icon>
    <path d="M2.5 3.5h11M7.5 8h6M2.5 12.5h11M2.5 6.3 4.6 8l-2.1 1.7" />
  </Icon>
)

export const UnnestIcon = () => (
  <Icon>
    <path d="M2.5 3.5h11M7.5 8h6M2.5 12.5h11M4.6 6.3 2.5 8l2.1 1.7" />
  </Icon>
)
