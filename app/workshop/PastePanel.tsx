import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Panel } from '../ui/Panel'
import { TextArea } from '../ui/TextArea'
import { PasteReport } from './PasteReport'
import type { DraftState } from './useDraft'

type Props = Pick<DraftState, 'draft' | 'edit' | 'outcome'>

/** Where an agenda or a whole slide deck is pasted, and what was read out of it. */
export function PastePanel({ draft, edit, outcome }: Props) {
  const { t } = useTranslation()
  const field = (
    <div className="grid gap-3">
      <TextArea
        label={t('workshop.pasteLabel')}
        hint={t('workshop.pasteHint')}
        name="paste"
        rows={6}
        value={draft.paste}
        onChange={(event) => edit({ paste: event.target.value })}
      />
      <p className="text-sm text-muted">{t('workshop.readReplaces')}</p>
      <div>
        <Button type="submit" name="intent" value="read" formNoValidate>
          {t('workshop.read')}
        </Button>
      </div>
    </div>
  )
  const readSomething = outcome && outcome.items + outcome.groups + outcome.objectives > 0
  return (
    <Panel title={t('workshop.paste')}>
      <div className="grid gap-3">
        {outcome && <PasteReport outcome={outcome} />}
        {readSomething ? (
          <details>
            <summary className="w-fit cursor-pointer py-1 font-medium text-brand">
              {t('workshop.readAgain')}
            </summary>
            <div className="mt-2">{field}</div>
          </details>
        ) : (
          field
        )}
      </div>
    </Panel>
  )
}
