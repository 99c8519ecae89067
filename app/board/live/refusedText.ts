import type { TFunction } from 'i18next'
import type { Status } from '../../../collab/client/status'
import { mayEditIn } from './mayEditIn'

export type RefusedStatus = Extract<Status, { kind: 'refused' }>

/**
 * Why the server takes nothing from here, and what becomes of the changes.
 *
 * @param name of the person whose page it is
 */
export function refusedText(t: TFunction, status: RefusedStatus, name: string): string {
  return [t(`board.refused_${status.why}`, { name }), ofChanges(t, status, name)]
    .filter(Boolean)
    .join(' ')
}

function ofChanges(t: TFunction, status: RefusedStatus, name: string): string {
  const { why, changes: count, kept } = status
  if (why === 'signIn') {
    return count > 0 ? t(`board.signedOut_${kept}`, { count }) : t('board.signedOut_none')
  }
  if (why === 'otherPerson') {
    return count > 0 ? t(`board.otherPerson_${kept}`, { count, name }) : t('board.otherPerson_none')
  }
  return count > 0 && !mayEditIn(status) ? t('board.notTaken', { count }) : ''
}
