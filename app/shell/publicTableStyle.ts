/**
 * The look of the tables of pages for everybody that `PlainTable` makes: of a row only what is said in
 * it is sent, and everything around that is here. What a cell says stands in it plainly, a status in a
 * `b` before it, and in a `p` what is said beside it. On a phone each cell has the head of its column
 * above it, for eyes; the heads themselves stay for whoever hears the page, in their own language.
 * Documents that are kept have none of this.
 */
export const PUBLIC_TABLE_STYLE = `
td{white-space:pre-line}
th+td{margin-top:.1rem}
tbody th>a{font-weight:680;font-variant-numeric:tabular-nums;text-decoration:none}
tbody th>a:hover{text-decoration:underline}
td p{margin-top:.3rem;color:var(--muted);font-size:.9375rem}
td b{display:block;width:fit-content;padding:0 .55em;border:1px solid var(--line);border-radius:1em;font-size:.875rem;font-weight:inherit;line-height:1.6;background:var(--paper)}
td .done,td .regular{border-color:#1f6b3a66;background:#e6f4ea;color:#1f6b3a}
td .inProgress,td .withCouncil{border-color:#0b5d5b55;background:var(--soft);color:#084644}
td .partly,td .onHold{border-color:#7a4b0055;background:#fff3d9;color:#7a4b00}
td:nth-child(1){--c:var(--c1)}td:nth-child(2){--c:var(--c2)}td:nth-child(3){--c:var(--c3)}td:nth-child(4){--c:var(--c4)}td:nth-child(5){--c:var(--c5)}td:nth-child(6){--c:var(--c6)}
td::before{content:var(--c);display:block;color:var(--muted);font-size:.875rem;line-height:1.4}
@supports (content:"a"/""){td::before{content:var(--c)/""}}
@media screen and (max-width:57.99em){thead{display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}
@media (min-width:58em),print{td::before{display:none}th+td{margin-top:0}}
@media print{td b{border:0;background:none!important;padding:0;color:inherit!important}}
`
