import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { pullFocus } from '../hydration/pullFocus'
import { Notice } from '../ui/Notice'
import { RefusalNotice } from '../ui/RefusalNotice'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { readRefusal } from '../ui/refusalText'
import { useFieldError } from '../ui/useFieldError'
import { ContestedField } from './ContestedField'
import { usePlanPage } from './PlanContext'
import { PlanFormFor } from './PlanFormFor'
import { SaveButtons } from './SaveButtons'
import {
  APPROVAL_FIELDS,
  usePlanHeadDraft,
  type HeadField,
  type PlanHeadDraft,
} from './usePlanHeadDraft'

const LABELS = {
  title: 'plan.titleLabel',
  preamble: 'plan.preamble',
  body: 'plan.approvalBody',
  date: 'plan.approvalDate',
  sitting: 'plan.approvalSitting',
  agendaItem: 'plan.approvalAgendaItem',
  instrument: 'plan.approvalInstrument',
} as const satisfies Record<HeadField, string>

/** Edits in place what stands before the chapters: title, preamble and, folded, the decision. */
export function PlanHeadForm() {
  const { t } = useTranslation()
  const { plan, version } = usePlanPage()
  const answer = useAnswer()
  const errorOf = useFieldError()
  const draft = usePlanHeadDraft(plan, version)
  const { fields, set } = draft
  const box = useRef<HTMLDivElement>(null)
  useEffect(
    () => pullFocus(box.current?.querySelector<HTMLElement>('input:not([type=hidden])')),
    [],
  )
  return (
    <div
      ref={box}
      className="mb-6 rounded-xl border border-line bg-surface p-4 shadow-card sm:p-5 print:hidden"
    >
      <PlanFormFor intent="editPlan" values={{ version: draft.version }} className="grid gap-4">
        {readRefusal(answer)?.reason !== 'planChanged' && <RefusalNotice answer={answer} />}
        <HeadConflict draft={draft} />
        <TextField
          label={t(LABELS.title)}
          name="title"
          required
          maxLength={500}
          value={fields.title}
          onChange={({ target }) => set('title', target.value)}
          error={errorOf('title')}
        />
        <TextArea
          label={t(LABELS.preamble)}
          name="preamble"
          rows={6}
          value={fields.preamble}
          onChange={({ target }) => set('preamble', target.value)}
          error={errorOf('preamble')}
        />
        <ApprovalFields draft={draft} />
        <SaveButtons isContested={draft.contested.length > 0} />
      </PlanFormFor>
    </div>
  )
}

/** The decision; its fields are part of the form also while they are folded. */
function ApprovalFields({ draft: { fields, set } }: { draft: PlanHeadDraft }) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (
    <details>
      <summary className="w-fit cursor-pointer py-1 font-medium text-brand">
        {t('plan.approvalTitle')}
      </summary>
      <p className="mt-1 mb-3 text-sm text-muted">{t('plan.approvalHint')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {APPROVAL_FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(LABELS[field])}
            name={field}
            maxLength={300}
            value={fields[field]}
            onChange={({ target }) => set(field, target.value)}
            error={errorOf(field)}
          />
        ))}
      </div>
    </details>
  )
}

/** Says that somebody saved meanwhile, and for each field that both changed lets me take theirs. */
function HeadConflict({ draft: { theirs, fields, contested, set } }: { draft: PlanHeadDraft }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (theirs) pullFocus(box.current)
  }, [theirs])
  if (!theirs) return null
  const open = contested.filter((field) => fields[field] !== theirs[field])
  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-16 outline-none">
      <Notice tone={open.length > 0 ? 'danger' : 'info'}>
        <p className="font-medium">
          {`${t('plan.planChangedBySomebody')} ${t(open.length > 0 ? 'plan.chooseText' : 'plan.changesJoined')}`}
        </p>
        <ul className="mt-2 grid gap-3 empty:hidden">
          {open.map((field) => (
            <ContestedField
              key={field}
              label={t(LABELS[field])}
              theirs={theirs[field]}
              mine={fields[field]}
              onTake={() => set(field, theirs[field])}
            />
          ))}
        </ul>
      </Notice>
    </div>
  )
}
