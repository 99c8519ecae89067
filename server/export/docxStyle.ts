import { convertMillimetersToTwip, type IStylesOptions } from 'docx'
import { LOCALES, type Language } from '../../domain/language'

/** Colours of a document, as hexadecimal RGB. */
export const COLOURS = {
  ink: '1F2933',
  heading: '17375E',
  quiet: '5B6770',
  line: 'B8C4CE',
  headFill: 'E3ECF4',
  goalFill: 'F5F8FA',
} as const

/** A4 in portrait, as the library wants it of a page on its side, in twips. */
export const PAGE = {
  width: convertMillimetersToTwip(210),
  height: convertMillimetersToTwip(297),
  margin: convertMillimetersToTwip(18),
}

/** The width between the margins of the page on its side, in twips. */
export const TEXT_WIDTH = PAGE.height - 2 * PAGE.margin

/** A font that every office has, or one of the same measures; so pages break alike everywhere. */
const FONT = 'Arial'

/** Body text of 10 points, headings of the word processor's own, all in one language. */
export function docxStyles(language: Language): IStylesOptions {
  const locale = LOCALES[language]
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 20,
          color: COLOURS.ink,
          language: { value: locale, eastAsia: locale, bidirectional: locale },
        },
        paragraph: { spacing: { after: 100, line: 264 } },
      },
      heading1: heading(38, { before: 480, after: 160 }),
      heading2: heading(25, { before: 360, after: 140 }),
    },
    paragraphStyles: PARAGRAPH_STYLES,
  }
}

/** Bold and together with what follows; the size in half points, the room around it in twips. */
function heading(size: number, room: { before: number; after: number }) {
  return {
    run: { font: FONT, size, bold: true, color: COLOURS.heading },
    paragraph: { spacing: { ...room, line: 240 }, keepNext: true, keepLines: true },
  }
}

const PARAGRAPH_STYLES: NonNullable<IStylesOptions['paragraphStyles']> = [
  {
    id: 'Cell',
    name: 'Table cell',
    basedOn: 'Normal',
    run: { size: 18 },
    paragraph: { spacing: { before: 0, after: 0, line: 250 } },
  },
  {
    id: 'CellHead',
    name: 'Table head',
    basedOn: 'Cell',
    run: { size: 17, bold: true, color: COLOURS.heading },
    paragraph: { keepNext: true },
  },
  {
    id: 'PageFooter',
    name: 'Page footer',
    basedOn: 'Normal',
    run: { size: 16, color: COLOURS.quiet },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  {
    id: 'Approval',
    name: 'Approval',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, after: 40 } },
  },
]
