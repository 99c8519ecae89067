import { addProgress } from './addProgress'
import { answerRequest } from './answerRequest'
import { exportProgress } from './exportProgress'
import { makeRequests } from './makeRequests'
import { openRequest } from './openRequest'
import { readProgress } from './readProgress'
import { readRequest } from './readRequest'
import { readRequestLink } from './readRequestLink'
import { readRequests } from './readRequests'
import { revokeRequest } from './revokeRequest'

/** What the server does about progress. */
export const progressUseCases = {
  addProgress,
  answerRequest,
  exportProgress,
  makeRequests,
  openRequest,
  readProgress,
  readRequest,
  readRequestLink,
  readRequests,
  revokeRequest,
}
