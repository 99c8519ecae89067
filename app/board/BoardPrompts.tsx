import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/** The questions that the group answers; one line until somebody wants them. */
export function BoardPrompts({ prompts }: { prompts: readonly string[] }) {
  const { t } = useTranslation()
  if (prompts.length === 0) return null
  return (
    <details className="group max-w-4xl">
      <summary className="inline-flex min-h-8 cursor-pointer list-none items-center gap-1.5 text-sm font-medium text-brand [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        {t('board.prompts', { count: prompts.length })}
      </summary>
      <ul className="mt-1 mb-2 grid list-disc gap-1 pl-9">
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </details>
  )
}
