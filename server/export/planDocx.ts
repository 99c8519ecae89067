import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import type { Language } from '../../domain/language'
import type { Plan } from '../../domain/plan/plan'
import { approvalParagraphs } from './approvalParagraphs'
import { chapterTable, docxColumns } from './chapterTable'
import { docxStyles, TEXT_WIDTH } from './docxStyle'
import { landscapeSection } from './landscapeSection'
import type { PlanDocxLabels } from './planDocxLabels'
import { xmlLines, xmlText } from './xmlText'

/** Lines across the whole of a page on its side are too long to read. */
const PROSE_INDENT = { right: Math.round(TEXT_WIDTH * 0.3) }

/**
 * A plan as a Word document on A4 on its side: the decision, the title as first heading, the
 * preamble, and for each chapter a second heading and a table. Numbers are those of the plan now. It is
 * the document that a body decides on, so the joint projects beside the plan, which each organisation
 * decides on elsewhere, are not in it.
 */
export async function planDocx(
  plan: Plan,
  language: Language,
  labels: PlanDocxLabels,
): Promise<Uint8Array> {
  const document = new Document({
    title: xmlText(plan.title),
    creator: xmlText(plan.organisation),
    lastModifiedBy: xmlText(plan.organisation),
    styles: docxStyles(language),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
    sections: [
      landscapeSection(plan.organisation, [
        ...approvalParagraphs(plan.approval, labels),
        new Paragraph({ heading: HeadingLevel.HEADING_1, text: xmlText(plan.title) }),
        ...preambleParagraphs(plan.preamble),
        ...chapters(plan, labels),
      ]),
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function preambleParagraphs(preamble: string): Paragraph[] {
  return xmlLines(preamble)
    .filter((line) => line.trim() !== '')
    .map((text) => new Paragraph({ text, indent: PROSE_INDENT }))
}

function chapters(plan: Plan, labels: PlanDocxLabels) {
  const columns = docxColumns(plan, labels)
  return plan.chapters.flatMap((chapter) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      text: xmlText(`${chapter.number}. ${chapter.title}`),
    }),
    chapterTable(chapter, columns, labels),
  ])
}
