import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering } from '../http/answering'
import { planColumns } from '../plan/planColumns'
import { ApprovalLine } from '../publication/ApprovalLine'
import { PlanFilterForm } from '../publication/PlanFilterForm'
import { PlanOverview } from '../publication/PlanOverview'
import { PublicChapter } from '../publication/PublicChapter'
import { PublicContents } from '../publication/PublicContents'
import { publicMeta } from '../publication/publicMeta'
import { publicNav } from '../publication/publicNav'
import { PublicNotes } from '../publication/PublicNotes'
import { PublicPage } from '../publication/PublicPage'
import { PublicProjects } from '../publication/PublicProjects'
import { filterQuery, readPlanFilter } from '../publication/readPlanFilter'
import { RevisionList } from '../publication/RevisionList'
import { ShownCount } from '../publication/ShownCount'
import { usePublicPath } from '../publication/usePublicPath'
import type { PublicHandle } from '../shell/PublicDocument'
import type { TitleHandle } from '../shell/PageTitle'

type Loaded = Awaited<ReturnType<typeof load>>

export const handle = {
  isPublic: true,
  title: (t, view) => view?.plan.title ?? t('common.plans'),
} satisfies TitleHandle<Loaded> & PublicHandle

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? publicMeta(data.origin, `/p/${data.slug}`, data.plan) : []

async function load({ request, params, context }: LoaderFunctionArgs) {
  const slug = params['slug'] ?? ''
  const filter = readPlanFilter(new URL(request.url))
  const view = await context.services.readPublicPlan(slug, filter)
  if (view === 'onlyProposals') {
    throw redirect(`/p/${slug}/proposals${new URL(request.url).search}`)
  }
  return { ...view, filter, origin: context.origin }
}

export const loader = (args: LoaderFunctionArgs) => answering(args.request, () => load(args))

export default function PublicPlanPage() {
  const { t } = useTranslation()
  const view = useLoaderData<typeof loader>()
  const { slug, plan, filter, choices, revisions, contact, consultation } = view
  const pathTo = usePublicPath(slug)
  const has = { plan: true, proposals: consultation !== null, changes: revisions.length > 1 }
  const columns = planColumns(plan)
  const query = filterQuery(filter)
  return (
    <PublicPage
      organisation={plan.organisation}
      title={plan.title}
      lead={<ApprovalLine approval={plan.approval} />}
      nav={publicNav(t, pathTo, '', has)}
      contact={contact}
    >
      <PublicNotes slug={slug} consultation={consultation} preamble={plan.preamble} />
      <PlanOverview slug={slug} counts={view.counts} />
      <PublicContents chapters={choices.chapters} />
      <section id="activities" className="part screen" aria-label={t('publication.filter')}>
        <PlanFilterForm slug={slug} filter={filter} choices={choices} />
        <div className="under">
          <ShownCount view={view} />
          <p className="links">
            <a href={pathTo('plan.csv', query)}>{t('plan.downloadAs', { format: 'CSV' })}</a>
            <a href={pathTo('plan.json', query)}>{t('plan.downloadAs', { format: 'JSON' })}</a>
          </p>
        </div>
      </section>
      {plan.chapters.map((chapter) => (
        <PublicChapter
          key={chapter.id}
          chapter={chapter}
          columns={columns}
          origins={view.origins}
        />
      ))}
      <PublicProjects projects={view.projects} />
      <RevisionList slug={slug} revisions={revisions} />
    </PublicPage>
  )
}
