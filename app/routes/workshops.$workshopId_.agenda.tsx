import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useAnswer } from '../http/useAnswer'
import { answering, answeringForm } from '../http/answering'
import { checkFields } from '../http/checkFields'
import { readNestedForm } from '../http/readNestedForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { AgendaEditor } from '../workshop/AgendaEditor'
import { FirstSubmit } from '../workshop/FirstSubmit'
import { FormGuard } from '../leaving/FormGuard'
import { PastePanel } from '../workshop/PastePanel'
import { runDraftForm } from '../workshop/runDraftForm'
import { SaveBar } from '../workshop/SaveBar'
import { TakeOver } from '../workshop/TakeOver'
import { useDraft } from '../workshop/useDraft'
import { WorkshopDraft, agendaRows } from '../workshop/workshopDraft'
import { AgendaRows, GroupRows, SavedVersion } from '../workshop/workshopForm'

export const handle = { title: (t) => t('workshop.agendaTitle') } satisfies TitleHandle

const EditedAgenda = SavedVersion.extend({
  agenda: AgendaRows,
  objectives: z.string().trim().max(5000).default(''),
  groups: GroupRows,
  takeObjectives: z.literal('on').optional(),
  takeGroups: z.literal('on').optional(),
})

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () =>
    context.services.readWorkshopForEdit(context.actor, params['workshopId'] ?? ''),
  )

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const id = params['workshopId'] ?? ''
    const fields = await readNestedForm(request)
    return runDraftForm(context, fields, async () => {
      const form = checkFields(fields, EditedAgenda)
      await context.services.saveAgenda(context.actor, id, {
        version: form.overwrite ?? form.version,
        items: form.agenda,
        objectives: form.takeObjectives && form.objectives,
        newGroups: form.takeGroups && form.groups,
      })
      return redirect(`/workshops/${id}`)
    })
  })

export default function AgendaPage() {
  const { t } = useTranslation()
  const workshop = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  const saved = WorkshopDraft.parse({
    agenda: agendaRows(workshop.agenda),
    version: String(workshop.version),
  })
  const state = useDraft(saved, answer)
  const page = `/workshops/${workshop.id}`
  return (
    <Page title={t('workshop.agendaTitle')} above={<Link to={page}>{workshop.title}</Link>}>
      <Form method="post" encType="multipart/form-data" className="grid gap-5" preventScrollReset>
        <FirstSubmit />
        <FormGuard />
        <input type="hidden" name="version" value={state.draft.version} />
        <PastePanel {...state} />
        <TakeOver draft={state.draft} />
        <AgendaEditor {...state} />
        <SaveBar label={t('common.save')} answer={answer} page={page} />
      </Form>
    </Page>
  )
}
