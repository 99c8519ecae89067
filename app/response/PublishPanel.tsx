import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CopyField } from '../ui/CopyField'
import { Panel } from '../ui/Panel'
import { SubmitButton } from '../ui/SubmitButton'

type Props = {
  /** The public address, with its host; null before the first publication. */
  address: string | null
  isPublished: boolean
  /** Whether drafts say something else now than what is public. */
  isBehind: boolean
}

/** Where the facilitator makes the response public, brings it up to date and takes it back. */
export function PublishPanel({ address, isPublished, isBehind }: Props) {
  const { t } = useTranslation()
  return (
    <Panel className="print:hidden">
      <div className="grid gap-3">
        <p>{t(isPublished ? 'response.published' : 'response.notPublished')}</p>
        {isPublished && address !== null && (
          <>
            <CopyField label={t('response.address')} value={address} />
            <p>
              <Link to={new URL(address).pathname} reloadDocument>
                {t('response.see')}
              </Link>
            </p>
          </>
        )}
        {isBehind && <p>{t('response.behind')}</p>}
        <Form method="post" className="flex flex-wrap gap-2">
          {isBehind && (
            <SubmitButton name="intent" value="publishResponse">
              {t('response.renew')}
            </SubmitButton>
          )}
          <SubmitButton
            name="intent"
            value={isPublished ? 'withdrawResponse' : 'publishResponse'}
            look={isPublished ? 'plain' : 'primary'}
          >
            {t(isPublished ? 'response.withdraw' : 'response.publish')}
          </SubmitButton>
        </Form>
      </div>
    </Panel>
  )
}
