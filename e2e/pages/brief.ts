// A brief as it is written: the page, its outline, its notes, and the claims beside it.
import { expect, type Locator, type Page } from '@playwright/test'
import { sheet } from './shell.ts'

export interface BriefPage {
  readonly title: Locator
  readonly text: Locator
  readonly toolbar: Locator
  readonly outline: Locator
  readonly notes: Locator
  readonly drawer: Locator
  /** Citations in the line, each with the number of its note. */
  chip(note: number): Locator
  /** Types a @ where the caret is, looks a claim up by some words, and cites it. */
  citeByAt(words: string): Promise<void>
  export(format: 'Markdown' | 'HTML'): Promise<void>
}

export const briefPage = (page: Page): BriefPage => {
  const text = page.getByRole('textbox', { name: /^Text of/ })
  return {
    title: page.getByRole('textbox', { name: 'Title of the brief' }),
    text,
    toolbar: page.getByRole('toolbar', { name: 'Text' }),
    outline: page.getByRole('navigation', { name: 'Outline' }),
    notes: page.getByRole('region', { name: 'Notes' }).getByRole('listitem'),
    drawer: page.getByRole('complementary', { name: 'Claims' }),
    chip: (note) => text.getByRole('button', { name: new RegExp(`^Note ${note}\\b`) }),
    citeByAt: async (words) => {
      const before = await text.getByRole('button', { name: /^Note/ }).count()
      await page.keyboard.type('@')
      const picker = page.getByRole('dialog', { name: 'Cite a claim' })
      await picker.getByRole('searchbox').fill(words)
      await expect(picker.getByRole('menuitem')).toHaveCount(1)
      await picker.getByRole('menuitem').click()
      await expect(text.getByRole('button', { name: /^Note/ })).toHaveCount(before + 1)
    },
    export: async (format) => {
      await page.getByRole('button', { name: 'Export…' }).click()
      const asked = sheet(page, /^Export/)
      await asked.getByRole('radio', { name: format }).click()
      await asked.getByRole('button', { name: 'Export', exact: true }).click()
      await expect(asked).toBeHidden()
    },
  }
}
