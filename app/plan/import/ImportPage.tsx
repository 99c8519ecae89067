import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../http/useAnswer'
import { Page } from '../../ui/Page'
import type { importAction } from './importAction'
import { ImportResult } from './ImportResult'
import { ImportUpload } from './ImportUpload'

type Props = {
  above: ReactNode
  /** Whether the import makes a new plan, which needs a title. */
  isNew: boolean
}

/** An import in two steps: bring a document, look at how it reads, agree. */
export function ImportPage({ above, isNew }: Props) {
  const { t } = useTranslation()
  const answer = useAnswer<typeof importAction>()
  const newest = answer && 'draft' in answer ? answer : null
  const [preview, setPreview] = useState(newest)
  // A refused second step answers without the preview: what was read stays in the page.
  if (newest && newest !== preview) setPreview(newest)
  return (
    <Page
      title={preview ? t('plan.previewTitle') : t('plan.importTitle')}
      lead={preview ? t('plan.previewLead') : t('plan.importLead')}
      above={above}
      width={preview ? 'wide' : 'normal'}
    >
      {preview ? (
        <ImportResult preview={preview} isNew={isNew} answer={answer} />
      ) : (
        <ImportUpload answer={answer} />
      )}
    </Page>
  )
}
