import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../ui/ButtonLink'

const FORMATS = [
  ['docx', 'DOCX'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const

/** The plan as a file, in each format that there is. */
export function ExportLinks({ planId }: { planId: string }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('plan.download')} className="flex flex-wrap gap-2 print:hidden">
      {FORMATS.map(([format, name]) => (
        <ButtonLink
          key={format}
          to={`/plans/${planId}/export.${format}`}
          reloadDocument
          download
          look="plain"
          aria-label={t('plan.downloadAs', { format: name })}
        >
          <Download aria-hidden className="size-4" />
          {name}
        </ButtonLink>
      ))}
    </nav>
  )
}
