import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering, answeringForm } from '../http/answering'
import { checkFields } from '../http/checkFields'
import { readNestedForm } from '../http/readNestedForm'
import { useAnswer } from '../http/useAnswer'
import { NotesForm } from '../notes/notesForm'
import { NotesLeftOver } from '../notes/NotesLeftOver'
import { NotesPaste } from '../notes/NotesPaste'
import { NotesPreviewForm } from '../notes/NotesPreviewForm'
import { runNotesForm } from '../notes/runNotesForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = { title: (t) => t('notes.title') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readPasteBoard(context.actor, params['boardId'] ?? ''))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = checkFields(await readNestedForm(request), NotesForm)
    return runNotesForm(context, params['boardId'] ?? '', form)
  })

export default function PasteNotesPage() {
  const { t } = useTranslation()
  const { id, name, theme } = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  const preview = answer && 'preview' in answer ? answer.preview : null
  return (
    <Page
      title={t('notes.title')}
      above={<Link to={`/boards/${id}`}>{[name, theme].filter(Boolean).join(': ')}</Link>}
      lead={preview ? t('notes.previewLead') : t('notes.lead')}
    >
      <div className="grid gap-5">
        <RefusalNotice answer={answer} />
        {preview ? (
          <>
            <NotesLeftOver lines={preview.leftOver} />
            <NotesPreviewForm preview={preview} />
            <details className="rounded-lg border border-line bg-surface px-3.5 py-2">
              <summary className="cursor-pointer py-1 font-medium text-brand">
                {t('notes.again')}
              </summary>
              <div className="mt-2">
                <NotesPaste text={preview.text} again />
              </div>
            </details>
          </>
        ) : (
          <Panel>
            <NotesPaste text="" />
          </Panel>
        )}
      </div>
    </Page>
  )
}
