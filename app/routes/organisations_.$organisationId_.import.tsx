import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { answering } from '../http/answering'
import { ImportPage } from '../plan/import/ImportPage'
import { importAction } from '../plan/import/importAction'
import type { TitleHandle } from '../shell/PageTitle'

export const handle = { title: (t) => t('plan.importTitle') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => {
    const organisationId = params['organisationId'] ?? ''
    return context.services.readImportTarget(context.actor, { organisationId })
  })

export const action = (args: ActionFunctionArgs) =>
  importAction(args, { organisationId: args.params['organisationId'] ?? '' })

export default function OrganisationImportPage() {
  const { name, path } = useLoaderData<typeof loader>()
  return <ImportPage above={<Link to={path}>{name}</Link>} isNew />
}
