import { Paragraph, TextRun } from 'docx'
import type { ApprovalHeader } from '../../domain/plan/plan'
import { comingDecision } from '../../domain/plan/comingDecision'
import { COLOURS, TEXT_WIDTH } from './docxStyle'
import { FillIn } from './fillIn'
import type { PlanDocxLabels } from './planDocxLabels'
import { xmlText } from './xmlText'

const FIELDS = ['body', 'date', 'sitting', 'agendaItem', 'instrument'] as const

/** The block stands in the right part of the page, where decisions are noted. */
const INDENT = { left: Math.round(TEXT_WIDTH * 0.62) }

/**
 * The decision at the head of a plan: the words of it that are known, as they were written, and a
 * labelled place to fill in for each that is not. The decision on the plan in force is none of it.
 */
export function approvalParagraphs(
  approval: ApprovalHeader | null,
  labels: PlanDocxLabels,
): Paragraph[] {
  const coming = comingDecision(approval)
  const wordOf = (field: (typeof FIELDS)[number]) => coming[field].trim()
  const known = FIELDS.map(wordOf).filter((word) => word !== '')
  const blank = FIELDS.filter((field) => wordOf(field) === '')
  return [
    paragraph([
      new TextRun({ text: xmlText(labels.approved), bold: true, color: COLOURS.heading }),
    ]),
    ...(known.length > 0 ? [paragraph([new TextRun(xmlText(known.join(' ')))])] : []),
    ...blank.map((field) => {
      const label = new TextRun({ text: `${xmlText(labels[field])}: `, color: COLOURS.quiet })
      return paragraph([label, new FillIn(labels[field], field)])
    }),
  ]
}

function paragraph(children: (TextRun | FillIn)[]): Paragraph {
  return new Paragraph({ style: 'Approval', indent: INDENT, children })
}
