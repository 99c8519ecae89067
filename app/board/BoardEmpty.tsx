import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { useBoard } from './BoardContext'

/** What stands on a board without cards: what to do, and the group's questions to begin from. */
export function BoardEmpty({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation()
  const { mayEdit, page } = useBoard()
  if (!mayEdit) return <EmptyState>{t('board.emptyToRead')}</EmptyState>
  return (
    <EmptyState
      action={
        <Button look="primary" onClick={onAdd}>
          <Plus aria-hidden className="size-5" />
          {t('board.addFirst')}
        </Button>
      }
    >
      <p className="text-lg font-medium text-ink">{t('board.emptyTitle')}</p>
      <p className="mt-1">{t('board.emptyText')}</p>
      {page.board.prompts.length > 0 && (
        <ul className="mx-auto mt-4 grid w-fit list-disc gap-1.5 pl-5 text-left text-ink">
          {page.board.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
    </EmptyState>
  )
}
