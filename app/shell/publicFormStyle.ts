/** The look of forms and overviews on pages for everybody; documents that are kept have none. */
export const PUBLIC_FORM_STYLE = `
form{display:grid;gap:1rem}
label{display:block;font-weight:600;font-size:.9375rem}
label .quiet{font-weight:400}
input,select,textarea{display:block;width:100%;margin-top:.25rem;padding:.5rem .7rem;min-height:2.6rem;font:inherit;font-weight:400;color:inherit;background:#fff;border:1px solid #76858d;border-radius:.45rem}
[aria-invalid]{border:2px solid #a3231f}
.error{display:block;color:#a3231f;font-size:.9375rem}
button{font:inherit;font-weight:600;min-height:2.6rem;padding:.4rem 1.2rem;color:#fff;background:var(--brand);border:0;border-radius:.45rem;cursor:pointer;justify-self:start}
button:hover{background:#084644}
.sheet{max-width:44em;padding:clamp(1rem,3vw,1.5rem);background:var(--paper);border:1px solid var(--line);border-radius:.7rem}
.filter{grid-template-columns:repeat(auto-fit,minmax(min(9.5rem,100%),1fr));align-items:end;padding:1rem;background:var(--paper);border:1px solid var(--line);border-radius:.7rem}
.filter label{font-size:.875rem;min-width:0}
.filter button{justify-self:stretch}
.under{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;margin-top:.75rem}
.share{display:flex;height:.75rem;border-radius:.4rem;overflow:hidden;background:var(--line);gap:2px;max-width:44em}
.share span{display:block;background:#9aa7ac}
.share .done,.share .regular{background:#2f8a52}
.share .regular{background:#5fae7e}
.share .inProgress{background:#1d807c}
.share .withCouncil{background:#74b4b0}
.share .partly{background:#d99a1c}
.share .onHold{background:#e9c46a}
.counts{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin-top:.75rem}
.counts a{display:inline-block;min-height:1.75rem;color:inherit;text-decoration:none}
.counts a:hover{text-decoration:underline}
.counts b{font-size:1.2rem;font-weight:680}
.rows>li{padding:.9rem 0;border-top:1px solid var(--line)}
.rows>li:last-child{border-bottom:1px solid var(--line)}
.rows ul{margin-top:.4rem;padding-left:1rem;border-left:3px solid var(--line)}
.rows li>p{margin-top:.3rem}
.rows ul li+li{margin-top:.5rem}
h4{margin:0;font-size:.9375rem;font-weight:600}
.gap-top{margin-top:.75rem}
@media print{.share{display:none}}
`
