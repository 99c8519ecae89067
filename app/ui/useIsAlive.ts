import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False on the server and in the first render of a page that it made; true from then on. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
