import { Form, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../../server/import/readImport'
import { ButtonLink } from '../../ui/ButtonLink'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { SubmitButton } from '../../ui/SubmitButton'
import { TextField } from '../../ui/TextField'
import { useFieldError } from '../../ui/useFieldError'
import { DraftChapterTable } from '../chapter/DraftChapterTable'
import { noteSentence } from './noteSentence'

type Props = { preview: ImportPreview; isNew: boolean; answer: unknown }

/** The second step: what would be written, what to look at, and what was not understood. */
export function ImportResult({ preview, isNew, answer }: Props) {
  const { t } = useTranslation()
  const { chapters, leftOver } = preview.draft
  const notes = preview.draft.notes.filter(({ key }) => key !== 'noActivities')
  const activities = chapters.flatMap((chapter) => chapter.activities).length
  return (
    <div className="grid gap-6">
      <RefusalNotice answer={answer} />
      <Notice tone={activities > 0 ? 'good' : 'warn'}>
        {activities > 0
          ? `${t('plan.countChapters', { count: chapters.length })}, ${t('plan.countActivities', { count: activities })}.`
          : t('plan.noteNoActivities')}
      </Notice>
      <Confirm preview={preview} isNew={isNew} canWrite={activities > 0} />
      {notes.length > 0 && (
        <Panel title={t('plan.notes')}>
          <ul className="grid list-disc gap-1 pl-5">
            {notes.map((note, at) => (
              <li key={at}>{noteSentence(t, note)}</li>
            ))}
          </ul>
        </Panel>
      )}
      {leftOver.length > 0 && (
        <Panel title={t('plan.leftOver')}>
          <p className="mb-3 text-muted">{t('plan.leftOverLead')}</p>
          <ol className="grid gap-1">
            {leftOver.map(({ line, text }, at) => (
              <li key={at} className="grid grid-cols-[5rem_minmax(0,1fr)] gap-2">
                <span className="text-sm text-muted">{t('plan.line', { line })}</span>
                <span className="whitespace-pre-line">{text}</span>
              </li>
            ))}
          </ol>
        </Panel>
      )}
      {chapters.map((chapter, at) => (
        <DraftChapterTable key={at} chapter={chapter} number={at + 1} />
      ))}
    </div>
  )
}

function Confirm({ preview: { source, draft }, isNew, canWrite }: ConfirmProps) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const errorOf = useFieldError()
  const another = (
    <ButtonLink to={pathname} reloadDocument look={canWrite ? 'quiet' : 'primary'}>
      {t('plan.otherDocument')}
    </ButtonLink>
  )
  if (!canWrite) return <div>{another}</div>
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="flex flex-wrap items-end gap-3 rounded-xl border border-line bg-surface p-4 shadow-card"
    >
      <input type="hidden" name="intent" value="write" />
      <input type="hidden" name="source" value={JSON.stringify(sourceOf(source))} />
      {isNew && (
        <div className="min-w-0 grow basis-80">
          <TextField
            label={t('plan.titleLabel')}
            name="title"
            required
            maxLength={500}
            defaultValue={draft.title}
            error={errorOf('title')}
          />
        </div>
      )}
      <SubmitButton>{t('plan.writePlan')}</SubmitButton>
      {another}
    </Form>
  )
}

type ConfirmProps = { preview: ImportPreview; isNew: boolean; canWrite: boolean }

const sourceOf = (source: ImportPreview['source']) =>
  typeof source === 'string' ? { kind: 'text', text: source } : source
