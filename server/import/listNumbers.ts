import { numberAttribute } from './htmlEvents'

const LEVELS_MAX = 9

/** Numbers the points of ordered lists, as a reader sees them: `2. `, within it `2.1. `. */
export class ListNumbers {
  readonly #lists: { isOrdered: boolean; number: number }[] = []

  /** @returns what stands before the text of the element that opens */
  open(tag: string, attributes: string): string {
    if (tag === 'ol' || tag === 'ul') {
      this.#lists.push({
        isOrdered: tag === 'ol',
        number: (numberAttribute(attributes, 'start') ?? 1) - 1,
      })
    }
    const list = this.#lists.at(-1)
    if (tag !== 'li' || !list?.isOrdered) return ''
    list.number += 1
    const levels = this.#lists
      .slice(-LEVELS_MAX)
      .filter(({ isOrdered }) => isOrdered)
      .map(({ number }) => number)
    return `${levels.join('.')}. `
  }

  close(tag: string): void {
    if (tag === 'ol' || tag === 'ul') this.#lists.pop()
  }
}
