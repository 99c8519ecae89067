/**
 * Why a socket was closed by the server. 4400 to 4499 are final: the same client coming back the same
 * way would get the same answer. All others mean "again, soon". See CLOSE-1 in ../../SPEC.md.
 */
export const closeCodes = {
  restart: 1012,
  later: 1013,
  badMessage: 4400,
  signIn: 4401,
  notYours: 4403,
  gone: 4404,
  otherPerson: 4409,
  tooBig: 4413,
  tooMany: 4429,
  rightsChanged: 4500,
  notSaved: 4501,
} as const

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes]

/** Whether a client that was closed with this code should stay away. */
export function isFinal(code: number): boolean {
  return code >= 4400 && code < 4500
}
