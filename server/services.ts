import { changePassword } from './account/changePassword'
import { findSession } from './account/findSession'
import { redeemOneTimeLink } from './account/oneTimeLink'
import { readViewer, requireViewer } from './account/readViewer'
import { signIn } from './account/signIn'
import { signOut } from './account/signOut'
import { authorizeDocument } from './board/authorizeDocument'
import { promoteDraft } from './board/promoteDraft'
import { promoteDrafts } from './board/promoteDrafts'
import { readBoard } from './board/readBoard'
import { readPromotionDesk } from './board/readPromotionDesk'
import { withdrawPromotion } from './board/withdrawPromotion'
import type { Deps } from './deps'
import { mayFollow } from './mayFollow'
import { changeMyGroup } from './workshop/changeMyGroup'
import { copyWorkshop } from './workshop/copyWorkshop'
import { createWorkshop } from './workshop/createWorkshop'
import { editWorkshop } from './workshop/editWorkshop'
import { joinWorkshop } from './workshop/joinWorkshop'
import { listWorkshops } from './workshop/listWorkshops'
import { lookUpCode } from './workshop/lookUpCode'
import { newJoinCode } from './workshop/newJoinCode'
import { readAgendaPaste } from './workshop/readAgendaPaste'
import { readJoinLink } from './workshop/readJoinLink'
import { readWorkshop } from './workshop/readWorkshop'
import { readWorkshopForEdit } from './workshop/readWorkshopForEdit'
import { saveAgenda } from './workshop/saveAgenda'
import { setWorkshopState } from './workshop/setWorkshopState'

/** Every use case. A route reaches the server through these alone. */
const useCases = {
  authorizeDocument,
  changeMyGroup,
  changePassword,
  copyWorkshop,
  createWorkshop,
  editWorkshop,
  findSession,
  joinWorkshop,
  listWorkshops,
  lookUpCode,
  mayFollow,
  newJoinCode,
  promoteDraft,
  promoteDrafts,
  readAgendaPaste,
  readBoard,
  readJoinLink,
  readPromotionDesk,
  readViewer,
  readWorkshop,
  readWorkshopForEdit,
  redeemOneTimeLink,
  requireViewer,
  saveAgenda,
  setWorkshopState,
  signIn,
  signOut,
  withdrawPromotion,
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
