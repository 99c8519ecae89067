import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { useTimesTaken } from '../http/useTimesTaken'
import type { MemberEntry } from '../../server/organisation/readOrganisation'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { badFields } from '../ui/refusalText'
import { SelectField } from '../ui/SelectField'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

type Props = { members: readonly MemberEntry[]; mayManage: boolean }

/** Who may write the organisation's plans, and the form that names one more. */
export function MembersPanel({ members, mayManage }: Props) {
  const { t } = useTranslation()
  const answer = useAnswer()
  const added = useTimesTaken(
    (sent) => sent.get('intent') === 'setMember' && sent.get('role') !== 'none',
  )
  return (
    <Panel title={t('organisation.members')}>
      <ul className="grid gap-2">
        {members.map(({ name, email, role }) => (
          <li key={email} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="min-w-0">
              <span className="font-medium">{name}</span>{' '}
              <span className="text-sm break-all text-muted">{email}</span>
            </span>
            <span className="flex items-center gap-2">
              <span className="text-sm text-muted">
                {t(role === 'editor' ? 'organisation.editor' : 'organisation.secretary')}
              </span>
              {mayManage && <RemoveMember name={name} email={email} />}
            </span>
          </li>
        ))}
      </ul>
      {mayManage && (
        <div className="mt-4 grid gap-3 border-t border-line pt-4">
          {!badFields(answer).includes('title') && <RefusalNotice answer={answer} />}
          <AddMember key={added} />
        </div>
      )}
    </Panel>
  )
}

function RemoveMember({ name, email }: { name: string; email: string }) {
  const { t } = useTranslation()
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="setMember" />
      <input type="hidden" name="email" value={email} />
      <SubmitButton look="quiet" small name="role" value="none">
        {t('common.remove')}
        <span className="sr-only">: {name}</span>
      </SubmitButton>
    </Form>
  )
}

function AddMember() {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (
    <Form method="post" className="grid gap-3">
      <input type="hidden" name="intent" value="setMember" />
      <TextField
        label={t('organisation.memberEmail')}
        hint={t('organisation.memberHint')}
        name="email"
        type="email"
        autoComplete="off"
        required
        error={errorOf('email')}
      />
      <SelectField
        label={t('organisation.memberRole')}
        name="role"
        options={[
          { value: 'editor', label: t('organisation.editor') },
          { value: 'secretary', label: t('organisation.secretary') },
        ]}
      />
      <div>
        <SubmitButton look="plain">{t('organisation.addMember')}</SubmitButton>
      </div>
    </Form>
  )
}
