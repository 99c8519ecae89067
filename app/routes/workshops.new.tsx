import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { answering, answeringForm } from '../http/answering'
import { checkFields } from '../http/checkFields'
import { readNestedForm } from '../http/readNestedForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { AgendaEditor } from '../workshop/AgendaEditor'
import { FirstSubmit } from '../workshop/FirstSubmit'
import { FormGuard } from '../leaving/FormGuard'
import { GroupsEditor } from '../workshop/GroupsEditor'
import { HeadFields } from '../workshop/HeadFields'
import { PastePanel } from '../workshop/PastePanel'
import { runDraftForm } from '../workshop/runDraftForm'
import { SaveBar } from '../workshop/SaveBar'
import { timeZones } from '../workshop/timeZones'
import { useDraft } from '../workshop/useDraft'
import { WorkshopDraft, groupRows } from '../workshop/workshopDraft'
import { AgendaRows, GroupRows, WorkshopHead } from '../workshop/workshopForm'

export const handle = { title: (t) => t('workshop.newTitle') } satisfies TitleHandle

const NewWorkshop = WorkshopHead.extend({ groups: GroupRows, agenda: AgendaRows })
const FIRST_GROUPS = [1, 2, 3]

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, async () => {
    await context.services.requireViewer(context.actor)
    return { timeZones: timeZones() }
  })

export const action = ({ request, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const fields = await readNestedForm(request)
    return runDraftForm(context, fields, async () => {
      const made = checkFields(fields, NewWorkshop)
      const { id } = await context.services.createWorkshop(context.actor, made)
      return redirect(`/workshops/${id}`)
    })
  })

export default function NewWorkshopPage() {
  const { t } = useTranslation()
  const { timeZones } = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  const blank = { theme: '', prompts: '', defaultChapter: '' }
  const groups = FIRST_GROUPS.map((n) => ({ ...blank, name: t('workshop.groupNumber', { n }) }))
  const state = useDraft(WorkshopDraft.parse({ groups: groupRows(groups) }), answer)
  return (
    <Page title={t('workshop.newTitle')} lead={t('workshop.newLead')}>
      <Form method="post" encType="multipart/form-data" className="grid gap-5" preventScrollReset>
        <FirstSubmit />
        <FormGuard />
        <HeadFields {...state} timeZones={timeZones} />
        <PastePanel {...state} />
        <AgendaEditor {...state} />
        <GroupsEditor {...state} />
        <SaveBar label={t('workshop.create')} answer={answer} />
      </Form>
    </Page>
  )
}
