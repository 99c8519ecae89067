import type { Page } from '@playwright/test'

/** The words of a page that are cut off by what they stand in, or stand beside it. */
export function readRunOver(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const found: string[] = []
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const edgeOf = (element: Element): number => {
      const block = getComputedStyle(element).display === 'inline' && element.parentElement
      return block ? edgeOf(block) : element.getBoundingClientRect().right
    }
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (
        !parent?.checkVisibility() ||
        parent.closest('.sr-only, .max-sm\\:sr-only, option, svg')
      ) {
        continue
      }
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (range.getBoundingClientRect().right > edgeOf(parent) + 1.5) found.push(word)
      }
    }
    return found
  })
}
