import { Form, useSubmit } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CARD_KINDS } from '../../domain/board/card'
import { Button } from '../ui/Button'
import { SelectField } from '../ui/SelectField'
import { DESK_STATES, type DeskFilter } from './deskFilter'

type Props = {
  groups: readonly { id: string; name: string; theme: string }[]
  filter: DeskFilter
  shown: number
  all: number
}

/** Which drafts are shown. The choice stands in the address, so that it can be kept and shared. */
export function DeskFilters({ groups, filter, shown, all }: Props) {
  const { t } = useTranslation()
  const submit = useSubmit()
  return (
    <Form
      method="get"
      className="grid gap-3 sm:flex sm:flex-wrap sm:items-end"
      onChange={({ currentTarget }) => submit(currentTarget, { replace: true })}
    >
      <SelectField
        label={t('promotion.group')}
        name="group"
        defaultValue={filter.group}
        options={[
          { value: '', label: t('promotion.allGroups') },
          ...groups.map(({ id, name, theme }) => ({
            value: id,
            label: [name, theme].filter(Boolean).join(' – ').slice(0, 80),
          })),
        ]}
      />
      <SelectField
        label={t('promotion.kind')}
        name="kind"
        defaultValue={filter.kind}
        options={[
          ...CARD_KINDS.map((kind) => ({ value: kind, label: t(`cardKind.${kind}`) })),
          { value: 'all', label: t('promotion.allKinds') },
        ]}
      />
      <SelectField
        label={t('promotion.state')}
        name="state"
        defaultValue={filter.state}
        options={DESK_STATES.map((state) => ({ value: state, label: t(`deskState.${state}`) }))}
      />
      <Button type="submit">{t('promotion.show')}</Button>
      <p role="status" className="py-2 text-muted">
        {t('promotion.shown', { shown, all })}
      </p>
    </Form>
  )
}
