import type { Status } from '../../../collab/client/status'

/** Whether what somebody writes now can still reach the server, at once or later. */
export function mayEditIn(status: Status): boolean {
  if (status.kind !== 'refused') return true
  return status.why === 'disk' || status.why === 'signIn' || status.why === 'tooMany'
}
