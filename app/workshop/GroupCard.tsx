import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { GroupEntry } from '../../server/workshop/readMembers'
import { Badge } from '../ui/Badge'
import { ButtonLink } from '../ui/ButtonLink'
import { SubmitButton } from '../ui/SubmitButton'
import { MemberList } from './MemberList'

type Props = { group: GroupEntry; isMine: boolean; mayMove: boolean }

/** A group of a workshop with its theme, its people and the way to its board. */
export function GroupCard({ group, isMine, mayMove }: Props) {
  const { t } = useTranslation()
  const { id, name, theme, prompts, boardId, members } = group
  return (
    <li
      className={`flex flex-col gap-3 rounded-lg border p-4 ${isMine ? 'border-brand' : 'border-line'}`}
    >
      <div>
        <h3>
          {name} {isMine && <Badge tone="brand">{t('workshop.yours')}</Badge>}
        </h3>
        {theme && <p className="mt-1">{theme}</p>}
      </div>
      {prompts && (
        <ul className="list-disc pl-5 text-muted">
          {prompts.split('\n').map((prompt, index) => (
            <li key={index}>{prompt}</li>
          ))}
        </ul>
      )}
      <MemberList members={members} />
      <div className="mt-auto flex flex-wrap gap-2 pt-1">
        {boardId && (
          <ButtonLink to={`/boards/${boardId}`} look={isMine ? 'primary' : 'plain'}>
            {t('workshop.openBoard')}
            <span className="sr-only">: {name}</span>
          </ButtonLink>
        )}
        {mayMove && !isMine && (
          <Form method="post">
            <input type="hidden" name="group" value={id} />
            <SubmitButton look="quiet" name="intent" value="changeGroup">
              {t('workshop.changeGroup')}
            </SubmitButton>
          </Form>
        )}
      </div>
    </li>
  )
}
