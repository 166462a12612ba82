import { listOf } from './stacks.ts'

/** Black on white, everything open, nothing that only a pointer could use, and no cut through a row. */
export const PRINT_STYLE = `
@media print{
:root,:root:has(#dark :checked){color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#333}
html{font-size:11px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:none;padding:0}
main>section{border:0;border-top:1px solid #999;border-radius:0;padding:12px 0}
.switch,.key{display:none!important}
.scroll,.columns{overflow:visible}
.stage .board,.time>.board{padding:0;min-height:0}
${listOf('.stage')}
.stage .detail{display:block;height:auto;padding:0 0 6px 120px;font-size:10px}
.stage li:has(.detail>p:first-child>code) label>code{visibility:hidden}
.stage .detail>*+*{margin-top:0}
.stage .detail dl{display:flex;flex-wrap:wrap;gap:0 16px}
.stage .detail dt,.stage .detail dd{margin:0}
.stage .column li:has(:checked) label{font-weight:inherit}
.track{min-width:0}
.time .detail{display:none!important}
li,tr,.lane,.share,.error{break-inside:avoid}
h2,h3{break-after:avoid}
}
`
