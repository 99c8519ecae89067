import { useTranslation } from 'react-i18next'
import type { PublicProposal } from '../../server/publication/readConsultation'
import { useForeignLang, useOfficialLang } from './OfficialText'
import { PlainBody, PlainCell, PlainHead, PlainHeadCell, PlainRow, PlainTable } from './PlainTable'
import { outcomeLabel } from './outcomeLabel'

/** What was proposed and what became of it, without who proposed. */
export function ProposalTable({ proposals }: { proposals: readonly PublicProposal[] }) {
  const { t } = useTranslation()
  const official = useOfficialLang()
  return (
    <section id="answers" className="part" aria-labelledby="answers-title">
      <h2 id="answers-title">{t('publication.answersTitle')}</h2>
      {proposals.length === 0 ? (
        <p className="quiet">{t('publication.noProposals')}</p>
      ) : (
        <PlainTable className="answers" labels={HEADS.map((head) => t(head))}>
          <caption className="sr">{t('publication.answersTitle')}</caption>
          <PlainHead>
            {HEADS.map((head) => (
              <PlainHeadCell key={head}>{t(head)}</PlainHeadCell>
            ))}
          </PlainHead>
          <PlainBody lang={official}>
            {proposals.map((proposal) => (
              <ProposalRow key={proposal.id} proposal={proposal} />
            ))}
          </PlainBody>
        </PlainTable>
      )}
    </section>
  )
}

const HEADS = [
  'publication.proposalAbout',
  'publication.proposalText',
  'publication.answer',
] as const

function ProposalRow({ proposal }: { proposal: PublicProposal }) {
  const { t } = useTranslation()
  const lang = useForeignLang()
  const { id, about, text, outcome, answer } = proposal
  return (
    <PlainRow id={`e-${id}`}>
      <PlainCell>{about || <span lang={lang}>{t('publication.wholePlan')}</span>}</PlainCell>
      <PlainCell>{text}</PlainCell>
      <PlainCell>
        {outcome === null ? (
          <p lang={lang}>{t('publication.notAnswered')}</p>
        ) : (
          <>
            <b className={OUTCOME_LOOK[outcome]} lang={lang}>
              {outcomeLabel(t, outcome)}
            </b>
            {answer}
          </>
        )}
      </PlainCell>
    </PlainRow>
  )
}

/** Looks of the statuses that say much the same. */
const OUTCOME_LOOK = { taken: 'done', partly: 'partly', no: undefined } as const
