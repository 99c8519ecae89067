import { existsSync, readFileSync } from 'node:fs'

const shared = new URL('../../../shared/', import.meta.url)

/** Whether the folder of the real documents is laid beside the project. */
export const hasShared = existsSync(shared)

export const agendaSeed = new URL('seeds/004_694f821fa8d9842f.txt', shared)
export const planSeed = new URL('seeds/003_a54dfb003d55458e.txt', shared)
export const goalsSeed = new URL('seeds/001_cf5ec222ed708dae.txt', shared)
export const notesSeed = new URL('seeds/000_3e8a4b474fa12dbe.txt', shared)

type Golden = {
  workshop: {
    sevenAreas: { areas: { proposals: string[] }[] }
    homework: { instructions: string[]; derived: { days: number } }
    followUpSeminar: { startRaw: string; endRaw: string; place: string; points: { text: string }[] }
  }
  joelahtme: {
    approval: {
      raw: string
      body: string
      derived: { body: string; date: string; sessionNumber: number; agendaItemNumber: number }
    }
    chapters: { title: string; activities: GoldenActivity[] }[]
  }
  ivol: {
    tables: {
      rows?: { activity: string }[]
      sections?: { title: string; goals: { text: string; activities: GoldenGoalActivity[] }[] }[]
    }[]
  }
  elva: {
    title: string
    derived: { municipalities: string[] }
    goal: { text: string }
    activities: {
      areas: string[]
      audience: string[]
      trainingDays: { number: string; dateRaw: string; venue: string }[]
    }
    trainer: { text: string }
    results: {
      paragraphs: string[]
      jointActivities: {
        text: string
        statusRaw: string
        derived: { status: 'decisionPending' | 'onHold' | 'planned' }
      }[]
    }
    funding: { text: string }
    contact: { name: string; organisation: string; phone: string }
  }
  'kohtla-jarve': { blocks: { items: { text: string }[]; derived: { kind: string } }[] }
}

export type GoldenActivity = {
  number: string
  text: string
  progress: string
  derived: { partiesNormalised: string[] }
}

type GoldenGoalActivity = { text: string; targetLevel?: string }

/** A real document as careful JSON. */
export const readGolden = <Name extends keyof Golden>(name: Name): Golden[Name] =>
  JSON.parse(readFileSync(new URL(`golden/${name}.json`, shared), 'utf8')) as Golden[Name]
