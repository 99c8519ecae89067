import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { answering } from '../http/answering'
import { ImportPage } from '../plan/import/ImportPage'
import { importAction } from '../plan/import/importAction'
import type { TitleHandle } from '../shell/PageTitle'

export const handle = { title: (t) => t('plan.importTitle') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () =>
    context.services.readImportTarget(context.actor, { planId: params['planId'] ?? '' }),
  )

export const action = (args: ActionFunctionArgs) =>
  importAction(args, { planId: args.params['planId'] ?? '' })

export default function PlanImportPage() {
  const { name, path } = useLoaderData<typeof loader>()
  return <ImportPage above={<Link to={path}>{name}</Link>} isNew={false} />
}
