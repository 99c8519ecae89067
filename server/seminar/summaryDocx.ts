import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { Language } from '../../domain/language'
import { answeredIn, type AnswerKey } from '../../domain/homework/answers'
import type { Decision } from '../../domain/seminar/draftDecision'
import { COLOURS, docxStyles, PAGE } from '../export/docxStyle'
import { pageFooter } from '../export/pageFooter'
import { xmlLines, xmlText } from '../export/xmlText'
import type { SeminarSummary, SummaryDraft, SummaryTurn } from './readSummary'

/** The words of the document in its reader's language. */
export type SummaryLabels = {
  title: string
  missed: Record<'absent' | 'postponed', string>
  drafts: string
  feedback: string
  noAnswers: string
  prompts: Record<AnswerKey, string>
  decisions: Record<Decision, string>
  acceptedAs: (number: string) => string
}

/**
 * The summary of a seminar as a Word document on A4: the workshop as first heading, each municipality
 * as a second one, with what was decided, the feedback and its answers.
 *
 * @param day the seminar's day as people read it
 */
export async function summaryDocx(
  { workshop, place, turns }: SeminarSummary,
  day: string,
  language: Language,
  labels: SummaryLabels,
): Promise<Uint8Array> {
  const when = [day, place].filter(Boolean).join(', ')
  const document = new Document({
    title: xmlText(`${labels.title}: ${workshop.title}`),
    styles: docxStyles(language),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        footers: { default: pageFooter(workshop.title) },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            text: xmlText(`${labels.title}: ${workshop.title}`),
          }),
          new Paragraph({ text: xmlText(when) }),
          ...turns.flatMap((turn) => turnParagraphs(turn, labels)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function turnParagraphs(turn: SummaryTurn, labels: SummaryLabels): Paragraph[] {
  const { municipality, missed, isTold, drafts, feedback, answers } = turn
  const answered = answeredIn(answers)
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      text: xmlText(missed ? `${municipality} (${labels.missed[missed]})` : municipality),
    }),
    ...(drafts.length > 0 ? [strong(labels.drafts)] : []),
    ...drafts.flatMap((draft) => draftParagraphs(draft, labels)),
    ...(feedback.trim() === '' ? [] : [strong(labels.feedback), ...lines(feedback)]),
    ...(isTold && answered.length === 0 ? [quiet(labels.noAnswers)] : []),
    ...answered.flatMap((key) => [strong(labels.prompts[key]), ...lines(answers[key])]),
  ]
}

function draftParagraphs(draft: SummaryDraft, labels: SummaryLabels): Paragraph[] {
  const { text, deadlineRaw, parties, target, decision, note, number } = draft
  const facts = [deadlineRaw, parties.join(', '), target].filter((fact) => fact.trim() !== '')
  const decided =
    decision === 'accepted' && number !== null
      ? labels.acceptedAs(number)
      : labels.decisions[decision]
  return [
    new Paragraph({ text: xmlText(text), bullet: { level: 0 } }),
    ...(facts.length > 0 ? [quiet(facts.join(' · '), INDENT)] : []),
    quiet(note === '' ? decided : `${decided}: ${note}`, INDENT),
  ]
}

const INDENT = { left: 720 }

const strong = (text: string) =>
  new Paragraph({ keepNext: true, children: [new TextRun({ text: xmlText(text), bold: true })] })

const quiet = (text: string, indent = { left: 0 }) =>
  new Paragraph({
    indent,
    children: [new TextRun({ text: xmlText(text), color: COLOURS.quiet })],
  })

const lines = (text: string) => xmlLines(text.trim()).map((line) => new Paragraph({ text: line }))
