import type { TFunction } from 'i18next'
import type { Status } from '../../../collab/client/status'

/** Whether somebody only reads here, and has nothing that waits to be saved. */
export function isReading(status: Status): boolean {
  return status.kind === 'refused' && status.why === 'readOnly' && status.changes === 0
}

/** What a person is told about their work. It never promises more than the status says. */
export function statusText(t: TFunction, status: Status): string {
  switch (status.kind) {
    case 'connecting':
      return t('board.connecting')
    case 'saved':
      return t('term.saved')
    case 'saving':
      return t('board.saving', { count: status.changes })
    case 'offline':
      if (status.changes === 0)
        return t(status.kept === 'device' ? 'board.offline' : 'board.offlineNoCopy')
      return status.kept === 'device'
        ? t('board.offlineOnDevice', { count: status.changes })
        : t('board.offlineOnPage', { count: status.changes })
    case 'refused':
      if (isReading(status)) return t('board.readingOnly')
      return t(`board.refused_${status.why}_short`)
  }
}
