// What a terminal or a reader would obey rather than show: control and direction characters, surrogates without a
// partner, fillers that take a cell in one terminal and none in another.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\s]+/gu
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const ESCAPE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g

/** Longer texts are cut before any pattern runs: what comes from outside must not decide how long that takes. */
const LONGEST = 8192

/** What most texts are, and nothing has to be done about. */
const HARMLESS = /^[!-~]+(?: [!-~]+)*$/

/** One harmless line of text that others wrote: Dockerfiles, branches, tags, answers of registries. */
export function plainText(text: string): string {
  const start = text.slice(0, LONGEST).trim()
  if (HARMLESS.test(start)) return start
  return start.replace(ESCAPE, '').replace(INVISIBLE, ' ').replace(STACKED_MARKS, '$1').trim()
}
