import { readGolden } from '../support/shared'
import type { NewPerson } from '../support/test'
import type { Page } from '@playwright/test'

export const OWN = 'Jõelähtme vald'
export const OTHERS = ['Elva vald', 'Tartu vald'] as const

/** The people of a story and where they are, as it goes on. */
export type Story = {
  newPerson: NewPerson
  /** The facilitator, who is also the admin; at a laptop. */
  anu: Page
  /** The secretary; at a laptop. */
  siiri: Page
  /** A participant from the first municipality; on a phone. */
  mari: Page
  /** Addresses. */
  organisation: string
  plan: string
  workshop: string
  homework: string
  /** The texts of the drafts, in the order of writing. */
  drafts: string[]
}

/** Proposals of the slides that are long enough to be activities. */
export function readProposals(): string[] {
  const { areas } = readGolden('workshop').sevenAreas
  return areas.flatMap(({ proposals }) =>
    proposals.filter((text) => text.split(' ').length >= 4).slice(0, 1),
  )
}
