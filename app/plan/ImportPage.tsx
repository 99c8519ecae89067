import { useActionData } from '@remix-run/react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../server/plan/previewImport'
import { Page } from '../ui/Page'
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
  const answer: unknown = useActionData()
  const [preview, setPreview] = useState(readPreview(answer))
  const newest = readPreview(answer)
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

function readPreview(answer: unknown): ImportPreview | null {
  const isPreview = typeof answer === 'object' && answer !== null && 'draft' in answer
  return isPreview ? (answer as ImportPreview) : null
}
