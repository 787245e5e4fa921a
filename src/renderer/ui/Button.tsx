// A button in three weights: the one thing to do, other things to do, and things that stay quiet until wanted.
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { Keys } from './Keys.tsx'
import { look } from './look.ts'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly weight?: 'primary' | 'plain' | 'quiet' | 'danger'
  /** The signs of its shortcut, one a key. */
  readonly keys?: readonly string[] | undefined
  readonly children: ReactNode
}

export const Button = ({ weight = 'plain', keys, children, ...rest }: ButtonProps) => (
  <AriaButton {...rest} className={look(styles.button, styles[weight])}>
    {children}
    {keys && <Keys signs={keys} />}
  </AriaButton>
)
