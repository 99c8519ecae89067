import { existsSync } from 'node:fs'

const shared = new URL('../../../shared/', import.meta.url)

/** Whether the folder of the real documents is laid beside the project. */
export const hasShared = existsSync(shared)

export const agendaSeed = new URL('seeds/004_694f821fa8d9842f.txt', shared)
export const planSeed = new URL('seeds/003_a54dfb003d55458e.txt', shared)
