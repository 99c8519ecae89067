import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering } from '../http/answering'
import { publicMeta } from '../publication/publicMeta'
import { publicNav } from '../publication/publicNav'
import { PublicPage } from '../publication/PublicPage'
import { RevisionChangesList } from '../publication/RevisionChangesList'
import { RevisionChoice } from '../publication/RevisionChoice'
import { usePublicPath } from '../publication/usePublicPath'
import type { PublicHandle } from '../shell/PublicDocument'
import type { TitleHandle } from '../shell/PageTitle'

export const handle = {
  isPublic: true,
  title: (t, view) =>
    view ? `${t('publication.changes')}: ${view.title}` : t('publication.changes'),
} satisfies TitleHandle<{ title: string }> & PublicHandle

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? publicMeta(data.origin, `/p/${data.slug}/changes`, data) : []

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, async () => {
    const { searchParams } = new URL(request.url)
    const [from, to] = [readNumber(searchParams.get('from')), readNumber(searchParams.get('to'))]
    const view = await context.services.readRevisionChanges(params['slug'] ?? '', {
      ...(from !== null && { from }),
      ...(to !== null && { to }),
    })
    return { ...view, origin: context.origin }
  })

const readNumber = (text: string | null) =>
  text !== null && /^\d{1,6}$/u.test(text) ? Number(text) : null

export default function PublicChangesPage() {
  const { t } = useTranslation()
  const view = useLoaderData<typeof loader>()
  const { slug, organisation, title, contact, numbers, from, to, diff, hasProposals } = view
  const pathTo = usePublicPath(slug)
  const has = { plan: true, proposals: hasProposals, changes: true }
  return (
    <PublicPage
      organisation={organisation}
      title={title}
      lead={<p className="lead">{t('publication.changesLead', { from, to })}</p>}
      nav={publicNav(t, pathTo, 'changes', has)}
      contact={contact}
    >
      <div className="part">
        {numbers.length > 1 && <RevisionChoice slug={slug} numbers={numbers} from={from} to={to} />}
      </div>
      <RevisionChangesList diff={diff} />
    </PublicPage>
  )
}
