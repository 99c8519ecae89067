import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyMention } from '../../../domain/party/party'
import { Missing } from '../Missing'

/** The parties of an activity, the lead first and in bold; as written, each on its line. */
export function Parties({ parties }: { parties: readonly PartyMention[] }) {
  const { t } = useTranslation()
  if (parties.length === 0) return <Missing>{t('term.missingParty')}</Missing>
  return (
    <ul>
      {parties.map((party, at) => (
        <li key={at} className={party.role === 'lead' ? 'font-medium' : 'text-muted'}>
          {party.raw}
          {party.role === 'lead' && parties.length > 1 && (
            <span className="sr-only"> ({t('term.leadResponsible')})</span>
          )}
          <Remarks party={party} />
        </li>
      ))}
    </ul>
  )
}

function Remarks({ party }: { party: PartyMention }) {
  const { t } = useTranslation()
  const { alternative, qualifier } = party
  const remarks = [
    alternative === undefined ? '' : t('plan.orByAgreement', { name: alternative }),
    qualifier ?? '',
  ].filter(Boolean)
  return remarks.map((remark) => (
    <Fragment key={remark}>
      <br />
      <span className="text-sm font-normal text-muted">{remark}</span>
    </Fragment>
  ))
}
