import type { TransferState } from '../text/transfer.ts'

/** Colours of a terminal, or none. Sixteen-colour codes only: they follow the terminal's own theme, light or dark. */
export interface Paint {
  readonly colour: boolean
  strong(text: string): string
  faint(text: string): string
  good(text: string): string
  bad(text: string): string
  note(text: string): string
  transfer(state: TransferState | undefined, text: string): string
}

const CODES = {
  strong: [1, 22],
  faint: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
}

const STATE_COLOURS = { exists: 'green', mounted: 'cyan', uploaded: 'yellow', unknown: 'red' } as const

export function paintWith(colour: boolean): Paint {
  const code = (name: keyof typeof CODES) => (text: string) => {
    const [on, off] = CODES[name]
    return colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  }
  return {
    colour,
    strong: code('strong'),
    faint: code('faint'),
    good: code('green'),
    bad: code('red'),
    note: code('yellow'),
    transfer: (state, text) => (state === undefined ? code('faint') : code(STATE_COLOURS[state]))(text),
  }
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of at most `width` cells for a share from 0 to 1; what is more than nothing is seen. */
export function bar(share: number, width: number): string {
  if (share <= 0 || width < 1) return ''
  const eighths = Math.max(1, Math.round(Math.min(1, share) * width * 8))
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]
}
