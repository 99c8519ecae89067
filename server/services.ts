import { changePassword } from './account/changePassword'
import { findSession } from './account/findSession'
import { redeemOneTimeLink } from './account/oneTimeLink'
import { readViewer, requireViewer } from './account/readViewer'
import { signIn } from './account/signIn'
import { signOut } from './account/signOut'
import type { Deps } from './deps'
import { mayFollow } from './mayFollow'

/** Every use case. A route reaches the server through these alone. */
const useCases = {
  changePassword,
  findSession,
  mayFollow,
  readViewer,
  redeemOneTimeLink,
  requireViewer,
  signIn,
  signOut,
}

type Bound<UseCases> = {
  [Name in keyof UseCases]: UseCases[Name] extends (deps: Deps, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never
}

export type Services = Bound<typeof useCases>

/** The use cases with their dependencies in place; built once. */
export function createServices(deps: Deps): Services {
  const bound = Object.entries(useCases).map(([name, useCase]) => [
    name,
    (useCase as (deps: Deps, ...rest: unknown[]) => unknown).bind(null, deps),
  ])
  return Object.fromEntries(bound) as Services
}
