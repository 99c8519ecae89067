import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DaysLeft } from '../homework/DaysLeft'
import { answering } from '../http/answering'
import { PrintButton } from '../sheet/PrintButton'
import { SheetAnswers } from '../sheet/SheetAnswers'
import { SheetDraft } from '../sheet/SheetDraft'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'

export const handle = { title: (t) => t('sheet.title') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readHomework(context.actor, params['homeworkId'] ?? ''))

/** Drafts that are thought of on paper. */
const EMPTY_DRAFTS = ['first', 'second']
const NO_DRAFT = { text: '', deadlineRaw: '', parties: [], target: '' }

/** The homework on paper: what there is, and lines for what is still missing. */
export default function SheetPage() {
  const { t } = useTranslation()
  const { homework, workshop, due, drafts, answers } = useLoaderData<typeof loader>()
  return (
    <div data-sheet className="bg-surface">
      <Page
        title={homework.municipality}
        above={
          <span>
            {t('homework.title')} · {workshop.title}
          </span>
        }
        lead={<DaysLeft due={due} />}
        actions={
          <div className="flex flex-wrap items-center gap-4 print:hidden">
            <Link to={`/homework/${homework.id}`} className="text-brand underline">
              {t('sheet.back')}
            </Link>
            <PrintButton />
          </div>
        }
      >
        <div className="grid gap-7">
          <p className="max-w-prose whitespace-pre-line">{due.instructions}</p>
          <section className="grid gap-5">
            <h2>{t('homework.drafts')}</h2>
            {drafts.map((draft, nth) => (
              <SheetDraft key={draft.cardId} number={nth + 1} draft={draft} />
            ))}
            {EMPTY_DRAFTS.map((key, nth) => (
              <SheetDraft key={key} number={drafts.length + nth + 1} draft={NO_DRAFT} />
            ))}
          </section>
          <SheetAnswers answers={answers} />
        </div>
      </Page>
    </div>
  )
}
