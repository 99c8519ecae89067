import { defaultLimits, sizes, type Limits } from '../../collab/server/limits'
import type { Env } from '../env'

const MB = 1024 * 1024

/** What live documents and their connections may take, with the sizes that the configuration gives. */
export function liveLimits(env: Pick<Env, 'COLLAB_FRAME_MB' | 'COLLAB_DOCUMENT_MB'>): Limits {
  return { ...defaultLimits, ...sizes(env.COLLAB_FRAME_MB * MB, env.COLLAB_DOCUMENT_MB * MB) }
}
