import { createOrganisation } from './createOrganisation'
import { listOrganisations } from './listOrganisations'
import { readOrganisation } from './readOrganisation'
import { setOrganisationMember } from './setOrganisationMember'

/** What the server does about the organisations that have plans, and about who edits for them. */
export const organisationUseCases = {
  createOrganisation,
  listOrganisations,
  readOrganisation,
  setOrganisationMember,
}
