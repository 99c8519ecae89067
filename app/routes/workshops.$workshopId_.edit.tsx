import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { answering, answeringForm } from '../http/answering'
import { checkFields } from '../http/checkFields'
import { readNestedForm } from '../http/readNestedForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { FirstSubmit } from '../workshop/FirstSubmit'
import { FormGuard } from '../leaving/FormGuard'
import { GroupsEditor } from '../workshop/GroupsEditor'
import { HeadFields } from '../workshop/HeadFields'
import { runDraftForm } from '../workshop/runDraftForm'
import { SaveBar } from '../workshop/SaveBar'
import { timeZones } from '../workshop/timeZones'
import { useDraft } from '../workshop/useDraft'
import { WorkshopDraft, groupRows } from '../workshop/workshopDraft'
import { GroupRows, SavedVersion, WorkshopHead } from '../workshop/workshopForm'

export const handle = { title: (t) => t('workshop.editTitle') } satisfies TitleHandle

const EditedWorkshop = WorkshopHead.extend({ groups: GroupRows, ...SavedVersion.shape })

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, async () => {
    const id = params['workshopId'] ?? ''
    const workshop = await context.services.readWorkshopForEdit(context.actor, id)
    return { workshop, timeZones: timeZones() }
  })

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const id = params['workshopId'] ?? ''
    const fields = await readNestedForm(request)
    return runDraftForm(context, fields, async () => {
      const { version, overwrite, ...edit } = checkFields(fields, EditedWorkshop)
      await context.services.editWorkshop(context.actor, id, {
        ...edit,
        version: overwrite ?? version,
      })
      return redirect(`/workshops/${id}`)
    })
  })

export default function EditWorkshopPage() {
  const { t } = useTranslation()
  const { workshop, timeZones } = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  const { version, municipalities, groups } = workshop
  const saved = WorkshopDraft.parse({
    ...workshop,
    municipalities: municipalities.join('\n'),
    groups: groupRows(groups),
    agenda: [],
    version: String(version),
  })
  const state = useDraft(saved, answer)
  const page = `/workshops/${workshop.id}`
  return (
    <Page title={t('workshop.editTitle')} above={<Link to={page}>{workshop.title}</Link>}>
      <Form method="post" className="grid gap-5" preventScrollReset>
        <FirstSubmit />
        <FormGuard />
        <input type="hidden" name="version" value={state.draft.version} />
        <HeadFields {...state} timeZones={timeZones} />
        <GroupsEditor {...state} usedIds={groups.filter(({ used }) => used).map(({ id }) => id)} />
        <SaveBar label={t('common.save')} answer={answer} page={page} />
      </Form>
    </Page>
  )
}
