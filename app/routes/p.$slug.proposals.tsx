import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { LONGEST_PROPOSAL } from '../../domain/plan/proposal'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { shownName } from '../http/shownName'
import { typedFields } from '../http/typedFields'
import { ConsultationDraft } from '../publication/ConsultationDraft'
import { ConsultationLead } from '../publication/ConsultationLead'
import { ProposalForm } from '../publication/ProposalForm'
import { ProposalTable } from '../publication/ProposalTable'
import { publicMeta } from '../publication/publicMeta'
import { publicNav } from '../publication/publicNav'
import { PublicPage } from '../publication/PublicPage'
import { usePublicPath } from '../publication/usePublicPath'
import type { PublicHandle } from '../shell/PublicDocument'
import type { TitleHandle } from '../shell/PageTitle'

export const handle = {
  isPublic: true,
  title: (t, view) =>
    view ? `${t('publication.proposals')}: ${view.title}` : t('publication.proposals'),
} satisfies TitleHandle<{ title: string }> & PublicHandle

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? publicMeta(data.origin, `/p/${data.slug}/proposals`, data) : []

const Proposal = z.object({
  text: z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1).max(LONGEST_PROPOSAL)),
  name: shownName(80).default(''),
  activity: z.string().max(40).default(''),
})

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, async () => ({
    ...(await context.services.readConsultation(params['slug'] ?? '')),
    origin: context.origin,
  }))

export const action = async ({ request, params, context }: ActionFunctionArgs) => {
  const kept = await typedFields(request)
  return answeringForm(async () => {
    const slug = params['slug'] ?? ''
    const { text, name, activity } = await readForm(request, Proposal)
    await context.services.sendProposal(context.actor, slug, {
      text,
      name,
      activityId: activity || null,
    })
    const lang = new URL(request.url).searchParams.get('lang')
    const query = new URLSearchParams({ sent: '1', ...(lang === null ? {} : { lang }) })
    return redirect(`/p/${slug}/proposals?${query.toString()}#content`)
  }, kept)
}

export default function ProposalsPage() {
  const { t } = useTranslation()
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { slug, organisation, title, contact, consultation, revisions, draft, proposals } = view
  const pathTo = usePublicPath(slug)
  const has = { plan: revisions > 0, proposals: true, changes: revisions > 1 }
  const about = search.get('activity') ?? ''
  return (
    <PublicPage
      organisation={organisation}
      title={title}
      lead={<ConsultationLead consultation={consultation} />}
      nav={publicNav(t, pathTo, 'proposals', has)}
      contact={contact}
    >
      {search.get('sent') !== null && (
        <p className="note" role="status">
          {t('publication.sent')}
        </p>
      )}
      {draft && <ConsultationDraft slug={slug} draft={draft} />}
      {draft && <ProposalForm slug={slug} draft={draft} about={about} answer={answer} />}
      <ProposalTable proposals={proposals} />
    </PublicPage>
  )
}
