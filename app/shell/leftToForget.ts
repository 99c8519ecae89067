const MARK = 'kavalaud/signing-out'

/** What this device has to forget of somebody's signing out. */
export type LeftToForget = {
  /** Key of the account. */
  who: string
  /** Names of the copies that are left; null where the server may not have signed out yet. */
  copies: readonly string[] | null
}

export const noteLeftToForget = (left: LeftToForget): void =>
  localStorage.setItem(MARK, JSON.stringify(left))

export const dropLeftToForget = (): void => localStorage.removeItem(MARK)

/** Null where nothing is. A device may hold anything; once, the key alone was noted. */
export function readLeftToForget(): LeftToForget | null {
  const noted = localStorage.getItem(MARK)
  if (noted === null) return null
  const { who, copies }: Partial<Record<keyof LeftToForget, unknown>> = parse(noted)
  return {
    who: typeof who === 'string' ? who : noted,
    copies: Array.isArray(copies) ? copies.filter((name) => typeof name === 'string') : null,
  }
}

function parse(noted: string): object {
  try {
    const read: unknown = JSON.parse(noted)
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}
