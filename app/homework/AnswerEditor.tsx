import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { EditorContent, useEditor } from '@tiptap/react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answerText, noteWriter } from '../../collab/document/answers'
import { showPresence } from '../../collab/client/presence'
import type { AnswerKey } from '../../domain/homework/answers'
import type { Person } from '../../server/board/person'
import { cardExtensions } from '../board/editor/cardExtensions'
import { TextToolbar } from '../board/editor/TextToolbar'
import { UndoButtons } from '../board/UndoButtons'
import { usePeopleIn } from '../board/people/usePeople'
import { WritersNow } from '../board/people/WritersNow'
import { answerIds, AnswerSection } from './AnswerSection'
import { AnswerWriters } from './AnswerWriters'
import type { OpenAnswers } from './openAnswers'

type Props = { answers: OpenAnswers; answer: AnswerKey; me: Person }

/** One answer to write in, together with everybody who has the homework open. */
export function AnswerEditor({ answers, answer, me }: Props) {
  const { i18n } = useTranslation()
  const { doc, awareness, undos } = answers
  const { undo, undoState } = undos[answer]
  const extensions = useMemo(
    () =>
      cardExtensions({
        fragment: answerText(doc, answer),
        awareness,
        undo,
        placeholder: () => i18n.t('answers.placeholder'),
      }),
    [doc, answer, awareness, undo, i18n],
  )
  const { title, hint } = answerIds(answer)
  const editor = useEditor({
    extensions,
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': title,
        'aria-describedby': hint,
        lang: 'et',
        class: 'card-text card-editor',
      },
    },
    onFocus: () => showPresence(awareness, { cardId: answer }),
    onBlur: () => showPresence(awareness, { cardId: null }),
    onUpdate: ({ transaction }) => {
      if (!isChangeOrigin(transaction)) noteWriter(doc, answer, me)
    },
  })
  return (
    <AnswerSection answer={answer} beside={<WritersNow people={usePeopleIn(answers, answer)} />}>
      <div className="rounded-lg border border-field bg-surface focus-within:border-brand focus-within:ring-2 focus-within:ring-brand/25">
        <EditorContent editor={editor} />
        <TextToolbar editor={editor}>
          <div className="ml-auto">
            <UndoButtons undo={undo} undoState={undoState} />
          </div>
        </TextToolbar>
      </div>
      <AnswerWriters doc={doc} answer={answer} />
    </AnswerSection>
  )
}
