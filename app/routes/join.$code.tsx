import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useAnswer } from '../http/useAnswer'
import type { Invitation } from '../../server/workshop/lookUpCode'
import { answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { shownName } from '../http/shownName'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'
import { CodeForm } from '../workshop/CodeForm'
import { GroupChoice } from '../workshop/GroupChoice'
import { MunicipalityField } from '../workshop/MunicipalityField'
import { WorkshopDate } from '../workshop/WorkshopDate'

export const handle = { title: (t) => t('join.title') } satisfies TitleHandle

const JoinForm = z
  .object({
    name: shownName(80).pipe(z.string().min(1)),
    municipality: z.string().min(1).max(40),
    other: shownName(120).default(''),
    group: z.string().min(1).max(40),
  })
  .refine(({ municipality, other }) => municipality !== 'other' || other !== '', {
    path: ['other'],
  })

const boardPath = (workshopId: string, boardId: string | null) =>
  boardId === null ? `/workshops/${workshopId}` : `/boards/${boardId}`

export const loader = ({ params, context }: LoaderFunctionArgs) =>
  answeringForm(async () => {
    const invitation = await context.services.lookUpCode(context.actor, params['code'] ?? '')
    const { workshopId, joined } = invitation
    return joined ? redirect(boardPath(workshopId, joined.boardId)) : { invitation }
  })

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { name, municipality, other, group } = await readForm(request, JoinForm)
    const { workshopId, boardId } = await context.services.joinWorkshop(
      context.actor,
      params['code'] ?? '',
      {
        name,
        municipality: municipality === 'other' ? { other } : { id: municipality },
        group: group === 'even' ? 'even' : { id: group },
      },
    )
    return redirect(boardPath(workshopId, boardId))
  })

export default function JoinPage() {
  const { t } = useTranslation()
  const answer = useLoaderData<typeof loader>()
  if ('invitation' in answer) return <Joining invitation={answer.invitation} />
  return (
    <Page title={t('join.title')} width="narrow">
      <Panel>
        <div className="grid gap-4">
          <RefusalNotice answer={answer} />
          <CodeForm />
        </div>
      </Panel>
    </Page>
  )
}

function Joining({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const { title, date, place, municipalities, groups } = invitation
  return (
    <Page
      title={title}
      above={t('join.title')}
      lead={
        <>
          <WorkshopDate date={date} />
          {place && <span> · {place}</span>}
        </>
      }
      width="narrow"
    >
      <Panel>
        <Form method="post" className="grid gap-5">
          <RefusalNotice answer={useAnswer()} />
          <TextField
            label={t('join.name')}
            hint={t('join.nameHint')}
            name="name"
            required
            maxLength={80}
            autoComplete="name"
            error={errorOf('name') && t('join.nameWrong')}
          />
          <MunicipalityField municipalities={municipalities} />
          <GroupChoice groups={groups} />
          <SubmitButton>{t('join.submit')}</SubmitButton>
        </Form>
      </Panel>
    </Page>
  )
}
