import { OfficialText } from './OfficialText'

/** What stands before the chapters, a paragraph for each line. */
export function PublicPreamble({ text }: { text: string }) {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '')
  if (paragraphs.length === 0) return null
  return (
    <OfficialText as="div" className="prose">
      {paragraphs.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </OfficialText>
  )
}
