import { useSyncExternalStore } from 'react'
import type { KeptChoice } from './keptChoice'

/** What was chosen on this device, kept current; null before any choice, on the server, and until the page has come alive. */
export const useKeptChoice = <Value extends string>(choice: KeptChoice<Value>): Value | null =>
  useSyncExternalStore(choice.subscribe, choice.read, () => null)
