import type { Page } from '@playwright/test'
import { readGolden } from '../support/shared'
import type { NewPerson } from '../support/test'
import { lookAs, type Look } from './look'

/** The people of a story and where they are, as it goes on. */
export type Story = {
  newPerson: NewPerson
  look: Look
  /** The facilitator, who is also the admin; at a laptop. */
  anu: Page
  /** The secretary; at a laptop. */
  siiri: Page
  /** A participant from the organisation that the story is about; on a phone. */
  mari: Page
  /** Whose plan the story is about, and who else is at the workshop. */
  own: string
  others: readonly string[]
  /** Addresses. */
  plan: string
  workshop: string
  homework: string
  /** The texts of the drafts, in the order of writing. */
  drafts: string[]
  /** What was written under the questions of the homework. */
  answers: string[]
}

/** The people at the beginning of a story, which has a name for its pictures. */
export async function beginStory(
  name: string,
  newPerson: NewPerson,
  { own, others }: Pick<Story, 'own' | 'others'>,
): Promise<Story> {
  return {
    newPerson,
    look: lookAs(name),
    anu: await newPerson({ facilitator: true }),
    siiri: await newPerson(),
    mari: await newPerson({ phone: true }),
    own,
    others,
    plan: '',
    workshop: '',
    homework: '',
    drafts: [],
    answers: [],
  }
}

/** Proposals of the slides that are long enough to be activities. */
export function readProposals(): string[] {
  const { areas } = readGolden('workshop').sevenAreas
  return areas.flatMap(({ proposals }) =>
    proposals.filter((text) => text.split(' ').length >= 4).slice(0, 1),
  )
}
