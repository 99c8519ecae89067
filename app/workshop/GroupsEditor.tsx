import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../ui/Panel'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'
import { ChangeButton, RowButtons } from './RowButtons'
import type { DraftState } from './useDraft'
import type { GroupRow } from './workshopDraft'

type Props = Pick<DraftState, 'draft' | 'edit' | 'change'> & {
  /** Groups with people or cards, which stay. */
  usedIds?: readonly string[]
}

/** The groups of a workshop, each with its theme, questions and chapter. */
export function GroupsEditor({ draft, edit, change, usedIds = [] }: Props) {
  const { t } = useTranslation()
  const { groups } = draft
  const editGroup = (at: number, part: Partial<GroupRow>) =>
    edit({ groups: groups.map((row, index) => (index === at ? { ...row, ...part } : row)) })
  return (
    <Panel title={t('workshop.groups')}>
      <p className="mb-3 text-muted">{t('workshop.groupsLead')}</p>
      <ul className="grid gap-4">
        {groups.map((row, at) => (
          <li key={row.key} className="rounded-lg border border-line p-3 sm:p-4">
            <div className="mb-2 flex items-center justify-between gap-2">
              <h3>{row.name || t('workshop.groupNumber', { n: at + 1 })}</h3>
              <RowButtons
                list="groups"
                at={at}
                count={groups.length}
                onChange={change}
                removable={!usedIds.includes(row.id)}
                labels={{
                  up: t('workshop.groupUp', { name: row.name }),
                  down: t('workshop.groupDown', { name: row.name }),
                  remove: usedIds.includes(row.id)
                    ? t('workshop.groupUsed')
                    : t('workshop.removeGroup', { name: row.name }),
                }}
              />
            </div>
            <GroupFields row={row} at={at} edit={(part) => editGroup(at, part)} />
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <ChangeButton
          change={{ list: 'groups', verb: 'add', at: groups.length }}
          onChange={change}
          label={t('workshop.addGroup')}
        />
      </div>
    </Panel>
  )
}

type GroupFieldsProps = { row: GroupRow; at: number; edit: (part: Partial<GroupRow>) => void }

function GroupFields({ row, at, edit }: GroupFieldsProps) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const [moreAtFirst] = useState(row.prompts !== '' || row.defaultChapter !== '')
  const field = (part: 'name' | 'theme' | 'prompts' | 'defaultChapter') => ({
    name: `groups.${at}.${part}`,
    value: row[part],
    onChange: (event: { target: { value: string } }) => edit({ [part]: event.target.value }),
    error: errorOf(`groups.${at}.${part}`),
    compact: true,
  })
  return (
    <div className="grid gap-3">
      <input type="hidden" name={`groups.${at}.id`} value={row.id} />
      <input type="hidden" name={`groups.${at}.key`} value={row.key} />
      <div className="grid gap-3 sm:grid-cols-[14rem_1fr]">
        <TextField {...field('name')} label={t('workshop.groupName')} maxLength={120} />
        <TextArea {...field('theme')} label={t('workshop.theme')} maxLength={1000} grow />
      </div>
      <details open={moreAtFirst}>
        <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-brand">
          {t('workshop.groupMore')}
        </summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          <TextArea
            {...field('prompts')}
            label={t('workshop.prompts')}
            hint={t('workshop.promptsHint')}
          />
          <TextField
            {...field('defaultChapter')}
            label={t('workshop.defaultChapter')}
            hint={t('workshop.defaultChapterHint')}
            maxLength={300}
          />
        </div>
      </details>
    </div>
  )
}
