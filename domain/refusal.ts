/**
 * What a refusal means to a caller. Each code has one HTTP status and one socket close code;
 * `not_found` also answers for what exists but is not the caller's, so that nothing is revealed.
 */
export type RefusalCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'invalid'
  | 'too_many'
  | 'too_large'
  | 'not_saved'

/** Values that a refusal's sentence mentions, such as a number or a title. */
export type RefusalParams = Readonly<Record<string, string | number>>

/**
 * An answer of "no" that may be shown to a person. `reason` is a key under `refusal` in the
 * catalogues, so that each reader gets the sentence in their own language; `params` fill its gaps.
 * Everything else that is thrown is a bug or an outage and its message is never shown.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    readonly reason: string,
    readonly params: RefusalParams = {},
  ) {
    super(`${code}: ${reason}`)
  }
}

/**
 * Whether a thrown value is a refusal. By name and not by `instanceof`, because the domain is
 * bundled into both the host and the Remix build, which makes two classes of one source.
 */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'code' in error && 'reason' in error
}
