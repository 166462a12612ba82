/**
 * A layer is a label around a hidden radio button, as high as its bytes or its time ask. What is known of it lies beside
 * the stacks, in a place that all layers share: the one that is pointed to, or else chosen, shows there. So nothing
 * between a detail and its board may be positioned.
 */
export const STACK_STYLE = `
.board{position:relative}
.stage{display:grid;gap:12px}.stage>*{min-width:0}
.stage .board{padding-right:376px;min-height:340px}
.stage .board{padding-left:30px}
.key{position:absolute;left:0;top:56px;width:22px;height:calc(var(--px)*var(--u,1)*1px);writing-mode:sideways-lr;text-align:center;font-size:12px;line-height:14px;white-space:nowrap;color:var(--soft);border:solid var(--soft);border-width:1px 1px 1px 0;clip-path:none}
.stage:not(:has(#by-bytes :checked)) [data-view=bytes],.stage:not(:has(#by-time :checked)) [data-view=time]{display:none}
.columns{display:flex;gap:min(18px,1.4%);overflow-x:auto;padding:4px}
.column{flex:1 1 0;min-width:56px;max-width:460px}
.column:only-child{max-width:none}
.column>p{font-size:13px;color:var(--soft);margin-bottom:8px}
.column li{--h:var(--b)}
.stage:has(#by-time :checked) .column li{--h:var(--t)}
.column label{display:flex;flex-wrap:wrap;align-content:flex-start;align-items:baseline;position:relative;overflow:hidden;container-type:size;cursor:pointer;
height:max(3px,calc(var(--h)*var(--u,1)*1px));margin-bottom:1px;border-radius:3px;
background:var(--pattern);background-color:var(--fill);color:var(--text);font-size:13px;line-height:18px}
.moves .column label{transition:height .25s}
.column label:has(.strips){padding-right:calc(var(--repositories)*10px)}
.column label code,.lane code{line-height:inherit}
.column label>:is(b,code,span,i){opacity:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;margin-left:8px;font-style:normal}
.column label>b{min-width:1.2em;text-align:right}
.column label>code{flex:1 1 0}
.column label>i{margin-right:8px}
@container (min-height:17px){.column label>:is(b,code,span,i){opacity:1}}
@container (min-height:24px){.column label>:is(b,code,span,i){margin-top:3px}}
@container (min-height:44px){.column label>:is(b,code,span,i){margin-top:4px}.column label>code{flex-basis:calc(100% - 46px)}.column label>span,.column label>i{margin-top:0}}
@container (max-height:44px) and (max-width:340px){.column label>i{position:absolute;opacity:0}.column label>span{margin-right:8px}}
@container (max-width:150px){.column label>:is(b,i){position:absolute;opacity:0}.column label>code{flex-basis:0}.column label>span{margin-right:6px}}
@container (max-width:150px) and (min-height:44px){.column label>span{margin-top:4px}}
.strips{position:absolute;inset:0 0 0 auto;display:flex;opacity:1!important;margin:0!important}
.strips i{width:10px;background:var(--pattern);background-color:var(--fill);border-left:1px solid var(--card)}
.column label::after{content:"";position:absolute;inset:0;border-radius:inherit;box-shadow:var(--edge,none);pointer-events:none}
.stage .board .columns .column li:has(:checked) label{--edge:inset 0 0 0 2px var(--ink)}
.detail{display:none;background:var(--card);font-size:14px}
li:hover>.detail,li:has(:checked)>.detail,li:focus-within>.detail{display:block}
li:hover>.detail,li:focus-within>.detail{z-index:2}
li:hover>.detail{z-index:3}
.stage .detail{position:absolute;top:4px;right:0;bottom:4px;width:352px;overflow:auto;border:1px solid var(--line);border-radius:12px;padding:16px 18px}
.detail>*+*{margin-top:8px}
.detail>p:first-child>code{font-size:14px;font-weight:600}
.detail>p{color:var(--soft)}
.detail code{color:var(--ink)}
.detail .why{color:var(--ink);border-left:3px solid var(--accent);padding-left:10px}
.detail dt{color:var(--soft);font-size:13px;margin-top:8px}
.detail dd{display:flex;gap:8px;align-items:baseline}
.detail dd::before{content:"";flex:none;width:12px;height:12px;border-radius:3px;background:var(--pattern);background-color:var(--fill);align-self:center}
${listOf('.stage:has(#as-list :checked)')}
.stage:has(#as-list :checked) .board{padding:0}
.stage:has(#as-list :checked) li:not(:has(:checked))>.detail{display:none}
@media(max-width:900px){.stage{--u:.7}
.stage .board{padding:0 0 292px 26px;min-height:0}.stage .detail{top:auto;left:0;bottom:0;width:auto;height:276px}
.columns{gap:10px}.column{min-width:58px}
.stage:has(#as-list :checked) .board{padding:0}.stage:has(#as-list :checked) .detail{height:auto;padding-left:8px}
${narrowListOf('.stage:has(#as-list :checked)')}}
@media(prefers-reduced-motion:reduce){.moves .column label{transition:none}}
`

/** Without bars, and the words below. */
function narrowListOf(stage: string): string {
  return `
${stage} .column label{flex-wrap:wrap;padding:4px 0;line-height:22px}
${stage} .column label::before{margin-right:0;height:22px;width:6px}
${stage} .column label>code{flex-basis:calc(100% - 60px)}
${stage} .column label>span{min-width:0;margin-left:14px}
${stage} .column label>i{width:auto}`
}

/** The same layers one below the other, each with a bar and all of its words: a view, and what is printed. */
export function listOf(stage: string): string {
  return `
${stage} .columns{display:block}
${stage} .column{max-width:none}
${stage} .column+.column{margin-top:22px}
${stage} .column label{height:auto;container-type:normal;background:none;color:inherit;flex-wrap:nowrap;align-items:center;line-height:28px;border-radius:0;border-top:1px solid var(--line);margin:0}
${stage} .column label::before{content:"";flex:none;height:12px;border-radius:3px;background:var(--pattern);background-color:var(--fill);width:max(3px,calc(var(--b)*.2px));margin-right:calc(84px - max(3px,var(--b)*.2px))}
${stage} .column label>:is(b,code,span,i){opacity:1}
${stage} .column label>b{min-width:1.6em}
${stage} .column label>span{min-width:5em;text-align:right}
${stage} .column label>i{width:12em;margin-right:0}
${stage} .column label:has(.strips){padding-right:0}
${stage} .strips{display:none}
${stage} .column label::after{content:none}
${stage} .column li:has(:checked) label{font-weight:600}
${stage} .detail{position:static;width:auto;border:0;padding:4px 0 14px 84px;overflow:visible}
`
}
