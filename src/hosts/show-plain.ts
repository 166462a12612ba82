import type { Message } from '../report/message.ts'

export type Write = (text: string) => void

/** Plain lines; what went wrong and what other programs say goes to the error stream. */
export function showPlain(message: Message, out: Write, err: Write): void {
  switch (message.kind) {
    case 'heading':
      out(`\n${message.text}\n`)
      break
    case 'info':
    case 'notice':
    case 'report':
      out(`${message.text}\n`)
      break
    case 'group':
      out(`${message.title}\n`)
      break
    case 'group-end':
      break
    case 'warning':
      err(`warning: ${withHint(message)}\n`)
      break
    case 'error':
      err(`error: ${withHint(message)}\n`)
      break
    case 'output':
      err(message.text)
      break
    default:
      message satisfies never
  }
}

export function withHint(message: { readonly text: string; readonly hint?: string }): string {
  return message.hint === undefined ? message.text : `${message.text}\n  ${message.hint}`
}
