import { useTranslation } from 'react-i18next'
import type { Invitation } from '../../server/workshop/lookUpCode'
import { useFieldError } from '../ui/useFieldError'

/** The groups as cards of which one is chosen; the first lets the server choose the smallest. */
export function GroupChoice({ groups }: { groups: Invitation['groups'] }) {
  const { t } = useTranslation()
  const error = useFieldError()('group')
  if (groups.length === 0) return <input type="hidden" name="group" value="even" />
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-medium">{t('join.group')}</legend>
      <Choice value="even" name={t('join.even')} text={t('join.evenHint')} defaultChecked />
      {groups.map(({ id, name, theme, members }) => (
        <Choice
          key={id}
          value={id}
          name={name}
          text={theme}
          count={t('workshop.members', { count: members })}
        />
      ))}
      {error && <p className="text-sm font-medium text-danger">{error}</p>}
    </fieldset>
  )
}

type ChoiceProps = {
  value: string
  name: string
  text: string
  count?: string
  defaultChecked?: boolean
}

function Choice({ value, name, text, count, defaultChecked }: ChoiceProps) {
  return (
    <label
      data-choice
      className="flex cursor-pointer items-start gap-3 rounded-lg border border-line p-3 hover:border-brand has-checked:border-brand has-checked:bg-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand"
    >
      <input
        type="radio"
        name="group"
        value={value}
        defaultChecked={defaultChecked}
        className="mt-0.5 size-5 shrink-0 accent-brand outline-none"
      />
      <span className="min-w-0">
        <span className="font-medium">{name}</span>
        {count && <span className="ml-2 text-sm text-muted">{count}</span>}
        {text && <span className="block text-muted">{text}</span>}
      </span>
    </label>
  )
}
