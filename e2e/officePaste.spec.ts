import type { Locator } from '@playwright/test'
import { card, closeEditor, joinBoard, seeAs, textOf, writeCard } from './pages/board'
import { MARI } from './pages/people'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

test('what is copied in Word and Excel is pasted into a card as what it looks like there', async ({
  newPerson,
  server,
}) => {
  const mari = await newPerson()
  await joinBoard(mari, server.joinCode, { ...MARI, group: '3. grupp' })
  await seeAs(mari, 'list')
  await writeCard(mari, '')
  await paste(textOf(mari), { html: FROM_WORD })
  await expect(textOf(mari).locator('strong')).toHaveText('Kokkuvõte')
  await expect(textOf(mari).locator('> ul > li > p')).toHaveText(['esimene', 'teine'])
  await expect(textOf(mari).locator('> ul > li > ol > li')).toHaveText(['alla'])
  await expect(textOf(mari)).not.toContainText('·')

  await textOf(mari).fill('')
  await paste(textOf(mari), { html: FROM_EXCEL })
  await expect(textOf(mari).locator('p')).toHaveText(['Avame ruumi', '2027', 'Kutsume noored'])

  const parties = mari.getByRole('combobox', { name: say('board.parties') })
  await paste(parties, { text: 'Kantselei\tIT-juht\r\nNoortekogu\r\n' })
  await closeEditor(mari)
  const tokens = card(mari, 'Avame ruumi').getByRole('list', { name: say('board.parties') })
  await expect(tokens.getByRole('listitem')).toHaveText([/^Kantselei/, 'IT-juht', 'Noortekogu'])
})

/** Pastes as the browser does where it is told to. */
async function paste(into: Locator, { html, text = '' }: { html?: string; text?: string }) {
  await into.focus()
  await into.evaluate(
    (target, [asHtml, asText]) => {
      const clipboardData = new DataTransfer()
      if (asHtml) clipboardData.setData('text/html', asHtml)
      if (asText) clipboardData.setData('text/plain', asText)
      const how = { clipboardData, bubbles: true, cancelable: true }
      target.dispatchEvent(new ClipboardEvent('paste', how))
    },
    [html, text] as const,
  )
}

const bullet = (mark: string) =>
  `<![if !supportLists]><span><span style="mso-list:Ignore">${mark}<span>&nbsp;&nbsp;</span></span></span><![endif]>`

const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=ET><!--StartFragment-->
<p class=MsoNormal><b>Kokkuvõte</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style="mso-list:l0 level1 lfo1">${bullet('·')}esimene<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style="mso-list:l0 level2 lfo1">${bullet('1.')}alla<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style="mso-list:l0 level1 lfo1">${bullet('·')}teine<o:p></o:p></p>
<!--EndFragment--></body></html>`

const FROM_EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><!--StartFragment-->
<tr><td>Avame ruumi</td><td>2027</td></tr><tr><td>Kutsume noored</td><td></td></tr>
<!--EndFragment--></table></body></html>`
