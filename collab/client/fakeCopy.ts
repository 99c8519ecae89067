import * as Y from 'yjs'
import type { LocalCopy } from './localCopy'

/** What the device remembers between two visits. */
export type Device = { update: Uint8Array | null; changes: number; isFull: boolean }

/** A copy in memory with the behaviour of the one in IndexedDB. */
export function copyOn(device: Device, doc: Y.Doc): LocalCopy {
  const origin = { copy: true }
  const keep = (): void => void (device.update = Y.encodeStateAsUpdate(doc))
  const load = async (): Promise<number> => {
    if (device.update) Y.applyUpdate(doc, device.update, origin)
    doc.on('update', keep)
    return device.changes
  }
  return {
    loaded: Promise.resolve().then(load),
    catchUp: async () => 0,
    unsavedClients: () => new Map(),
    lost: new Promise(() => undefined),
    isOrigin: (other) => other === origin,
    keepChanges: async (changes) => {
      if (device.isFull) throw new Error('QuotaExceededError')
      device.changes = changes
    },
    wipe: async () => {
      doc.off('update', keep)
      device.update = null
      device.changes = 0
    },
    close: async () => doc.off('update', keep),
  }
}

/** What a device that keeps nothing gives. */
export const noCopy: LocalCopy = {
  loaded: Promise.resolve(null),
  catchUp: async () => 0,
  unsavedClients: () => new Map(),
  lost: new Promise(() => undefined),
  isOrigin: () => false,
  keepChanges: async () => undefined,
  wipe: async () => undefined,
  close: async () => undefined,
}
