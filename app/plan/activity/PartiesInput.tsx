import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { readParties } from '../../../domain/party/readParties'
import { suggestParties } from '../../../domain/party/suggestParties'
import { Badge } from '../../ui/Badge'
import { buttonStyle } from '../../ui/buttonStyle'
import { TextArea } from '../../ui/TextArea'
import { usePlanPage } from '../PlanContext'

const SUGGESTIONS = 4

type Props = { value: string; onChange: (value: string) => void }

/** The parties as one text, with how it reads below: who leads, who supports; and who else there is. */
export function PartiesInput({ value, onChange }: Props) {
  const { t } = useTranslation()
  const { parties: known } = usePlanPage()
  const parties = readParties(value)
  const names = parties.map(({ name }) => name)
  const suggested = suggestParties('', known, SUGGESTIONS, names)
  const add = (name: string) => onChange(value.trim() === '' ? name : `${value.trim()}, ${name}`)
  return (
    <div className="grid gap-1.5">
      <TextArea
        label={t('plan.parties')}
        hint={t('plan.partiesHint')}
        name="parties"
        rows={2}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {parties.length > 0 && (
        <ul aria-label={t('plan.partiesRead')} className="flex flex-wrap gap-1.5">
          {parties.map(({ raw, role }, at) => (
            <li key={at}>
              <Badge tone={role === 'lead' ? 'brand' : 'neutral'}>
                {raw}
                {role === 'lead' && (
                  <span className="font-normal"> · {t('term.leadResponsible')}</span>
                )}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {suggested.length > 0 && (
        <div className="flex flex-wrap items-center gap-1">
          {suggested.map((name) => (
            <button
              key={name}
              type="button"
              className={buttonStyle({ look: 'quiet', small: true })}
              aria-label={t('plan.addParty', { name })}
              onClick={() => add(name)}
            >
              <Plus aria-hidden className="size-4" />
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
