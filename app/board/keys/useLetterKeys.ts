import { createKeptChoice } from '../../ui/keptChoice'
import { useKeptChoice } from '../../ui/useKeptChoice'

const CHOICE = createKeptChoice('kavalaud/letterKeys', ['on', 'off'])

/**
 * Whether a letter pressed alone does something on boards: it does until this device turns that off. Whoever
 * speaks to their computer says letters without meaning keys (WCAG 2.1.4), so every such key asks here.
 */
export function useLetterKeys(): [boolean, (areOn: boolean) => void] {
  return [useKeptChoice(CHOICE) !== 'off', turnLetterKeys]
}

const turnLetterKeys = (areOn: boolean): void => CHOICE.choose(areOn ? 'on' : 'off')
