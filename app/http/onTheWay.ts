import type { Location } from '@remix-run/react'

/** What is on its way now: of a navigation and of the fetchers that send forms without leaving the page. */
export type OnTheWay = {
  state: 'idle' | 'submitting' | 'loading'
  location: Pick<Location, 'key' | 'pathname' | 'search'> | undefined
  formAction: string | undefined
  /** What the form of the navigation sends. */
  formData?: FormData | undefined
  /** What the routes of the page answered last. */
  actionData?: Readonly<Record<string, unknown>> | null
  fetchers: readonly {
    state: 'idle' | 'submitting' | 'loading'
    formAction?: string | undefined
    data?: unknown
  }[]
}

/** What the router has on its way at this moment, whether React has shown that already or not. */
export function readOnTheWay(): OnTheWay {
  const { navigation, fetchers, actionData } = window.__remixRouter.state
  const { state, location, formAction, formData } = navigation
  return { state, location, formAction, formData, actionData, fetchers: [...fetchers.values()] }
}

/**
 * Tells of every step of what is on its way. React draws the router's steps when it finds the time, and leaves out those
 * that are over by then: on a slow machine a form may be sent, answered and done with in one.
 *
 * @returns stops telling
 */
export const followOnTheWay = (listener: (now: OnTheWay) => void): (() => void) =>
  window.__remixRouter.subscribe(() => listener(readOnTheWay()))
