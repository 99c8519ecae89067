import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { ProjectView } from '../../server/project/readProject'
import { SubmitButton } from '../ui/SubmitButton'

type Props = { organisations: ProjectView['project']['organisations']; own: readonly string[] }

/** The organisations of a project; for one's own, the buttons to take part and not to. */
export function Partners({ organisations, own }: Props) {
  const { t } = useTranslation()
  return (
    <ul className="grid gap-3">
      {organisations.map(({ organisationId, name, responsible, accepted }) => (
        <li key={organisationId}>
          <p className="font-medium">{name}</p>
          {responsible && <p className="text-sm text-muted">{responsible}</p>}
          {!accepted && <p className="text-sm text-muted">{t('project.asked')}</p>}
          {own.includes(organisationId) && (
            <Form method="post" className="mt-1.5 flex flex-wrap gap-2">
              <input type="hidden" name="organisation" value={organisationId} />
              {!accepted && (
                <SubmitButton name="intent" value="join" small>
                  {t('project.join')}
                  <span className="sr-only">: {name}</span>
                </SubmitButton>
              )}
              {(accepted || organisations.length > 1) && (
                <SubmitButton name="intent" value="leave" look="quiet" small>
                  {t('project.leave')}
                  <span className="sr-only">: {name}</span>
                </SubmitButton>
              )}
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
