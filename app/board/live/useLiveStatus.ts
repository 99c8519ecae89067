import { useSyncExternalStore } from 'react'
import type { Status } from '../../../collab/client/status'
import type { OpenLive } from './openLive'

/** Whether the work in a live document is saved. */
export const useLiveStatus = ({ status }: Pick<OpenLive, 'status'>): Status =>
  useSyncExternalStore(status.subscribe, status.getSnapshot)
