import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FileField } from '../../ui/FileField'
import { Panel } from '../../ui/Panel'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { SubmitButton } from '../../ui/SubmitButton'
import { TextArea } from '../../ui/TextArea'

const ACCEPTED = '.docx,.txt,.csv,.tsv,.json,.html,.htm,text/plain'

/** The first step of an import: a file, or text pasted from a document. */
export function ImportUpload({ answer }: { answer: unknown }) {
  const { t } = useTranslation()
  return (
    <Panel>
      <Form method="post" encType="multipart/form-data" className="grid gap-5">
        <input type="hidden" name="intent" value="preview" />
        <RefusalNotice answer={answer} />
        <FileField
          label={t('plan.importFile')}
          hint={t('plan.importFileHint')}
          name="file"
          accept={ACCEPTED}
        />
        <p className="flex items-center gap-3 text-muted">
          <span className="h-px grow bg-line" />
          {t('plan.or')}
          <span className="h-px grow bg-line" />
        </p>
        <TextArea
          label={t('plan.importPaste')}
          hint={t('plan.importPasteHint')}
          name="text"
          rows={10}
        />
        <div>
          <SubmitButton>{t('plan.toPreview')}</SubmitButton>
        </div>
      </Form>
    </Panel>
  )
}
