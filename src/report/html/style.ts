import { BASE_STYLE } from './styles/base.ts'
import { COLOURS } from './styles/colours.ts'
import { PRINT_STYLE } from './styles/print.ts'
import { STACK_STYLE } from './styles/stacks.ts'
import { TIMELINE_STYLE } from './styles/timeline.ts'

/** Print comes last: it takes back what is only for screens. */
export const STYLE = [COLOURS, BASE_STYLE, STACK_STYLE, TIMELINE_STYLE, PRINT_STYLE].join('')
