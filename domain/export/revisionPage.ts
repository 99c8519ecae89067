import { partiesText } from '../party/partiesText'
import type { ApprovalHeader, Goal } from '../plan/plan'
import type { RevisionActivity, RevisionChapter, RevisionContent } from '../plan/revision'
import { html, Html } from './html'
import { PUBLIC_STYLE } from './publicStyle'

/** What the page is made of. */
export type RevisionPageContent = Omit<RevisionContent, 'format' | 'version'>

/**
 * The page of a revision: a whole HTML document that needs no script and no other file. It is
 * rendered once, at approval, and kept; its words are Estonian, because that text is the official
 * one. Its links are relative to its address, `/p/<name of the plan>/<number>`.
 */
export function renderRevisionPage(content: RevisionPageContent): string {
  const { revision, organisation, title, preamble, approval, chapters } = content
  const hasTargets = chapters.some(({ activities }) =>
    activities.some(({ target }) => target.trim() !== ''),
  )
  const document = html`<!doctype html>
    <html lang="et">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}, redaktsioon ${revision} – Kavalaud</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style>
          ${new Html(PUBLIC_STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">Liigu sisu juurde</a>
        <header class="bar">
          <div class="wide">
            <span>Redaktsioon ${revision}</span>
            <nav aria-label="Kava">
              <ul>
                <li><a href="./">Kehtiv kava ja selle täitmine</a></li>
                <li><a href="changes?to=${revision}">Mis muutus</a></li>
              </ul>
            </nav>
          </div>
        </header>
        <main id="content" tabindex="-1" class="wide">
          <p class="above">${organisation}</p>
          <h1>${title}</h1>
          ${approvalLine(approval)}
          <p class="note">
            See on kava ${revision}. redaktsioon täpselt nii, nagu see kinnitati. Seda lehte ei
            muudeta.
          </p>
          ${paragraphs(preamble)} ${contents(chapters)}
          ${chapters.map((chapter) => chapterPart(chapter, hasTargets))}
        </main>
      </body>
    </html> `
  return document.markup
}

function approvalLine(approval: ApprovalHeader): Html {
  const { body, date, sitting, agendaItem, instrument } = approval
  const words = [body, date, sitting, agendaItem, instrument].filter((word) => word.trim() !== '')
  return html`<p class="lead"><b>KINNITATUD</b> ${words.join(' ')}</p>`
}

function paragraphs(text: string): Html {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length === 0
    ? html``
    : html`<div class="prose">${lines.map((line) => html`<p>${line}</p>`)}</div>`
}

function contents(chapters: readonly RevisionChapter[]): Html {
  if (chapters.length < 2) return html``
  return html`<nav class="toc" aria-label="Peatükid">
    <ol>
      ${chapters.map(
        ({ number, title }) =>
          html`<li>
            <a href="#${number}"><span class="n">${number}.</span> ${title}</a>
          </li>`,
      )}
    </ol>
  </nav>`
}

function chapterPart({ number, title, goals, activities }: RevisionChapter, hasTargets: boolean) {
  const heads = ['Nr', 'Tegevus', 'Tähtaeg', 'Osapool', ...(hasTargets ? ['Sihttase'] : [])]
  const classes = ['c-number', '', 'c-deadline', 'c-party', 'c-target']
  return html`<section class="part" aria-labelledby="${number}">
    <h2 id="${number}">${number}. ${title}</h2>
    <table role="table">
      <caption class="sr">
        Peatüki ${number} tegevused
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head, at) => html`<th role="columnheader" scope="col" class="${classes[at] ?? ''}">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${activities.map((activity, at) => [
          goalRow(goals, activity, activities[at - 1], heads.length),
          activity.isStruck ? struckRow(activity, heads.length) : activityRow(activity, hasTargets),
        ])}
      </tbody>
    </table>
  </section> `
}

/** A goal stands above the first of the activities that follow each other under it. */
function goalRow(
  goals: readonly Goal[],
  { goalId }: RevisionActivity,
  before: RevisionActivity | undefined,
  width: number,
): Html {
  if ((before?.goalId ?? null) === goalId) return html``
  const text = goals.find(({ id }) => id === goalId)?.text
  const words = text === undefined ? 'Ilma eesmärgita' : `Eesmärk: ${text}`
  return html`<tr role="row" class="goal">
    <th role="rowheader" scope="colgroup" colspan="${width}">${words}</th>
  </tr> `
}

function activityRow(activity: RevisionActivity, hasTargets: boolean): Html {
  const { number, text, description, deadlineRaw, parties, target } = activity
  return html`<tr role="row" id="${number}">
    ${numberCell(number)}
    <td role="cell" class="text">
      <p>${text}</p>
      ${description === '' ? '' : html`<p class="quiet">${description}</p>`}
    </td>
    ${cell('Tähtaeg', deadlineRaw)}${cell('Osapool', partiesText(parties))}${
      hasTargets ? cell('Sihttase', target) : ''
    }
  </tr> `
}

function struckRow({ number }: RevisionActivity, width: number): Html {
  return html`<tr role="row" id="${number}" class="struck">
    ${numberCell(number)}
    <td role="cell" class="text" colspan="${width - 1}">välja jäetud</td>
  </tr>`
}

const numberCell = (number: string) =>
  html`<th role="rowheader" scope="row" class="num"><a href="#${number}">${number}</a></th>`

const cell = (label: string, text: string) =>
  html`<td role="cell">
    <span class="l">${label}</span>
    <p>${text.trim() === '' ? '–' : text}</p>
  </td>`
