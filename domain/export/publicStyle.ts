/**
 * The look of every page for the public, as it stands inside the page: such a page needs no other
 * file, so it opens on a slow line and stays as it was approved. A table on a wide screen and on
 * paper, blocks on a phone. Letters are those of the reader's device.
 */
export const PUBLIC_STYLE = `:root{--ink:#16232b;--muted:#51606a;--line:#d5dcdc;--brand:#0b5d5b;--soft:#e9f2f0;--paper:#f7f8f6}
*{box-sizing:border-box}
html{font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;color:var(--ink);background:#fff;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;overflow-wrap:break-word}
a{color:var(--brand);text-underline-offset:.15em}
a:hover{color:#084644;text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px;border-radius:3px}
h1,h2,h3,p,ul,ol,dl,dd{margin:0}
ul,ol{padding:0;list-style:none}
h1{font-size:clamp(1.6rem,1.2rem + 1.8vw,2.4rem);line-height:1.18;letter-spacing:-.018em;font-weight:680;max-width:26em;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.3;letter-spacing:-.01em;font-weight:650}
h3{font-size:1.05rem;line-height:1.4;font-weight:640}
.skip{position:absolute!important;left:-99em;padding:.75rem 1rem;background:#fff}
.skip:focus{left:.5rem;top:.5rem;z-index:1}
.wide{max-width:76rem;margin:0 auto;padding-left:clamp(1rem,4vw,2.5rem);padding-right:clamp(1rem,4vw,2.5rem)}
.bar{border-bottom:1px solid var(--line);font-size:.9375rem}
.bar .wide{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem;padding-top:.55rem;padding-bottom:.55rem}
.bar ul,.links{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.bar a,.links a{display:inline-block;min-height:1.75rem;padding:.1rem 0}
.bar a[aria-current]{color:var(--ink);font-weight:650;text-decoration:none}
main{display:block;padding-top:clamp(1.5rem,4vw,3rem);padding-bottom:4rem}
main:focus{outline:0}
.above{color:var(--muted);font-weight:550;margin-bottom:.35rem}
.lead{color:var(--muted);margin-top:.75rem;max-width:44em}
.lead b{color:var(--ink);font-weight:650;letter-spacing:.03em}
.prose{max-width:44em;margin-top:1.5rem}
.prose p+p{margin-top:.75rem}
.note{max-width:44em;margin-top:1.5rem;padding:.75rem 1rem;background:var(--soft);border-left:4px solid var(--brand);border-radius:0 .4rem .4rem 0}
.note.wrong{background:#fdeceb;border-color:#a3231f}
.quiet,.quiet p{color:var(--muted);font-size:.9375rem}
.part{margin-top:clamp(2.25rem,5vw,3.25rem)}
.part>h2{margin-bottom:.9rem}
.toc{margin-top:2rem}
.toc ol{display:grid;gap:.1rem 2.5rem;margin-top:.5rem}
.toc a{display:flex;gap:.6rem;padding:.3rem 0;text-decoration:none}
.toc a:hover{text-decoration:underline}
.cap{display:inline-block}.cap::first-letter{text-transform:uppercase}
.n{font-variant-numeric:tabular-nums}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table,tbody,tr,td,th{display:block;width:100%;text-align:left;font-weight:inherit;border:0;padding:0}
thead{display:none}
table{border-collapse:collapse;border-top:1px solid var(--line)}
tr{padding:1rem 0;border-bottom:1px solid var(--line)}
tr:target{background:var(--soft);box-shadow:0 0 0 .6rem var(--soft)}
tr.goal{padding:.75rem .9rem;background:var(--soft);border-bottom:0;margin-top:-1px;font-weight:600}
.num a{font-weight:680;font-variant-numeric:tabular-nums;text-decoration:none}
.num a:hover{text-decoration:underline}
td{margin-top:.45rem;hyphens:auto}
td p,.pre{white-space:pre-line}
td.text{margin-top:.1rem}
td p+p{margin-top:.3rem}
.l{display:block;color:var(--muted);font-size:.875rem;line-height:1.4}.l::first-letter{text-transform:uppercase}
.lead-party{font-weight:600}
.struck,.struck a{color:var(--muted)}
ins{background:#e6f4ea;color:#1f6b3a;text-decoration-thickness:2px}
del{background:#fdeceb;color:#a3231f}
footer{border-top:1px solid var(--line);color:var(--muted);font-size:.9375rem}
footer .wide{padding-top:1.25rem;padding-bottom:2rem}
@media (min-width:40em){.toc ol{grid-template-columns:1fr 1fr}}
@media (min-width:58em),print{
table{display:table;table-layout:fixed}
thead{display:table-header-group}
tbody{display:table-row-group}
tr{display:table-row}
tr:target{box-shadow:none}
td,th{display:table-cell;vertical-align:top;width:auto;padding:.8rem 1rem .8rem 0;border-bottom:1px solid var(--line);margin:0}
thead th{font-size:.875rem;color:var(--muted);font-weight:600;padding-bottom:.4rem;border-bottom:2px solid var(--line)}
tr.goal th{padding:.7rem .9rem}
tr:target td:first-child,tr:target th{padding-left:.5rem}
.l{display:none}
.c-number{width:4rem}.c-deadline{width:13%}.c-party{width:24%}.c-target{width:15%}.c-progress{width:17%}
}
@media print{
@page{size:A4;margin:14mm 12mm}
html{font-size:9.5pt;line-height:1.4}
.bar,.skip,.toc,.links,.screen,form{display:none!important}
.wide{max-width:none;padding:0}
main{padding:0}
.part{margin-top:1.6em}
h2{break-after:avoid}
tr{break-inside:avoid}
td,th{padding:.45em .8em .45em 0}
a{color:inherit;text-decoration:none}
}
`
