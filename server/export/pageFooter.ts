import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { xmlText } from './xmlText'

/** The foot of every page: what the document is or whose, the page's number and how many there are. */
export function pageFooter(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageFooter',
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun(`${xmlText(text)}  ·  `),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
