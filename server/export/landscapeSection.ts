import { PageOrientation, type ISectionOptions } from 'docx'
import { PAGE } from './docxStyle'
import { pageFooter } from './pageFooter'

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
