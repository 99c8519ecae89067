import { XmlComponent } from 'docx'
import { COLOURS } from './docxStyle'
import { xmlText } from './xmlText'

const BLANK = '_'.repeat(22)

/**
 * A place to fill in: a plain-text content control that shows a line until somebody types over it.
 * `label` names it to a screen reader and in the word processor, `tag` to programs.
 */
export class FillIn extends XmlComponent {
  constructor(label: string, tag: string) {
    super('w:sdt')
    const value = (text: string) => ({ _attr: { 'w:val': xmlText(text) } })
    this.root.push(
      {
        'w:sdtPr': [
          { 'w:alias': value(label) },
          { 'w:tag': value(tag) },
          { 'w:showingPlcHdr': {} },
          { 'w:text': {} },
        ],
      },
      {
        'w:sdtContent': [
          { 'w:r': [{ 'w:rPr': [{ 'w:color': value(COLOURS.quiet) }] }, { 'w:t': [BLANK] }] },
        ],
      },
    )
  }
}
