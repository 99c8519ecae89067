import {
  AlignmentType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { PAGE } from './docxStyle'
import { xmlText } from './xmlText'

/** A section on A4 on its side, whose footer names an organisation and counts the pages. */
export function landscapeSection(
  organisation: string,
  children: ISectionOptions['children'],
): ISectionOptions {
  const { width, height, margin } = PAGE
  return {
    properties: {
      page: {
        size: { width, height, orientation: PageOrientation.LANDSCAPE },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    footers: { default: pageFooter(organisation) },
    children,
  }
}

function pageFooter(organisation: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageFooter',
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun(`${xmlText(organisation)}  ·  `),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
