import { useTranslation } from 'react-i18next'
import { Checkbox } from '../ui/Checkbox'
import { Panel } from '../ui/Panel'
import type { WorkshopDraft } from './workshopDraft'

/** Offers the objectives and groups that a pasted deck has beside its agenda. */
export function TakeOver({ draft }: { draft: WorkshopDraft }) {
  const { t } = useTranslation()
  const { objectives, groups } = draft
  if (objectives === '' && groups.length === 0) return null
  return (
    <Panel>
      {objectives !== '' && (
        <>
          <Checkbox name="takeObjectives">
            {t('workshop.takeObjectives', { n: objectives.split('\n').length })}
          </Checkbox>
          <Lines lines={objectives.split('\n')} />
          <input type="hidden" name="objectives" value={objectives} />
        </>
      )}
      {groups.length > 0 && (
        <>
          <Checkbox name="takeGroups">{t('workshop.takeGroups', { n: groups.length })}</Checkbox>
          <Lines lines={groups.map(({ name, theme }) => `${name}: ${theme}`)} />
          {groups.map(({ key, name, theme }, at) => (
            <span key={key} hidden>
              <input type="hidden" name={`groups.${at}.name`} value={name} />
              <input type="hidden" name={`groups.${at}.theme`} value={theme} />
            </span>
          ))}
        </>
      )}
    </Panel>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="mb-2 ml-7 list-disc pl-5 text-sm text-muted">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
