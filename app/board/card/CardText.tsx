import type { TextBlock, TextMark, TextRun } from '../../../domain/board/card'
import { groupBlocks, type TextNode } from './groupBlocks'

/** A card's text at rest, laid out as the editor lays it out, so that opening a card moves nothing. */
export function CardText({ blocks }: { blocks: readonly TextBlock[] }) {
  return (
    <div className="card-text">
      <Nodes nodes={groupBlocks(blocks)} />
    </div>
  )
}

function Nodes({ nodes }: { nodes: readonly TextNode[] }) {
  return nodes.map((node, nth) =>
    node.type === 'paragraph' ? (
      <p key={nth}>
        <Runs runs={node.block.runs} />
      </p>
    ) : (
      <List key={nth} node={node} />
    ),
  )
}

function List({ node }: { node: TextNode & { type: 'list' } }) {
  const Tag = node.ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {node.entries.map(({ block, inner }, nth) => (
        <li key={nth}>
          {block && (
            <p>
              <Runs runs={block.runs} />
            </p>
          )}
          <Nodes nodes={inner} />
        </li>
      ))}
    </Tag>
  )
}

function Runs({ runs }: { runs: readonly TextRun[] }) {
  if (runs.length === 0) return <br />
  return runs.map(({ text, marks }, nth) => <Marked key={nth} text={text} marks={marks} />)
}

const TAGS: Record<TextMark, 'strong' | 'em' | 'u' | 's' | 'code'> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
}

function Marked({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const [mark, ...others] = marks
  if (mark === undefined) return text
  const Tag = TAGS[mark]
  return (
    <Tag>
      <Marked text={text} marks={others} />
    </Tag>
  )
}
