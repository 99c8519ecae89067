import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../ui/ButtonLink'

type Props = { page: string; isHost: boolean; hasEnded: boolean }

/** The ways from the programme into the seminar. */
export function SeminarLinks({ page, isHost, hasEnded }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {(isHost || hasEnded) && (
        <ButtonLink to={`${page}/summary`} look="quiet">
          {t('seminar.summary')}
        </ButtonLink>
      )}
      {isHost && <ButtonLink to={`${page}/screen`}>{t('seminar.screen')}</ButtonLink>}
      <ButtonLink to={`${page}/follow`} look={isHost ? 'plain' : 'primary'}>
        {t('seminar.follow')}
      </ButtonLink>
      {isHost && (
        <ButtonLink to={`${page}/host`} look="primary">
          {t('seminar.host')}
        </ButtonLink>
      )}
    </>
  )
}
