import { expect, test } from 'vitest'
import { setStylesAside } from './html-paste.ts'

test('style attributes are set aside, whatever surrounds them; words are left alone', () => {
  expect(setStylesAside(`<p class="a>b" STYLE = 'font-weight:700'>in style = of old</p>`)).toBe(
    `<p class="a>b" data-style-aside = 'font-weight:700'>in style = of old</p>`,
  )
  expect(setStylesAside('<br/style="x"><i title="t"style=y>')).toBe(
    '<br/data-style-aside="x"><i title="t"data-style-aside=y>',
  )
})

test('style sheets are taken out', () => {
  expect(setStylesAside('a<style type="text/css">p { color: red }</style >b<STYLE>i {')).toBe('ab')
})
