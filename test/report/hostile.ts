import fc from 'fast-check'
import type { RunResult } from '../../src/report/result.ts'
import {
  baseline,
  budget,
  comparison,
  GHCR,
  HUB,
  image,
  layer,
  platform,
  releaseToTwo,
  tag,
  uploaded,
  withSums,
} from './samples.ts'

// What somebody writes into a Dockerfile, a branch or an error message to break out of where we show it.
const fragment = fc.constantFrom(
  ...['\u001b[31m', '\u001b]8;;https://evil.example\u0007', '\u009b2J', '\u0007', '\0', '\r\n', '\n', '\t'],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2028',
    '\u3164',
    '\u0301\u0301\u0301\u0301',
    '\ud800',
  ],
  ...[
    '|',
    '\\|',
    '\\',
    '`',
    '```',
    '~~~',
    '<b>',
    '</details>',
    '<img src=x>',
    '<!--',
    '-->',
    '&lt;',
    '&#124;',
  ],
  ...[
    '@octocat',
    '#1',
    'acme/app#2',
    '[a](https://evil.example)',
    '![i](//evil.example/i.png)',
    'www.evil.example',
  ],
  ...[
    '**',
    '__',
    '# ',
    '> ',
    '- ',
    '1. ',
    '---',
    '$(',
    "'",
    '"',
    '漢字',
    '👩‍👩‍👧',
    '🇩🇪',
    'ﾞ',
    '가',
    '각',
    'e\u0301',
    'word',
    ' ',
  ],
)

export const hostileText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fragment, { minLength: 1, maxLength: 20 }).map((parts) => parts.join('')),
  },
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)

/** A result in which everything that others wrote is hostile. */
export const hostileResult: fc.Arbitrary<RunResult> = fc
  .record({
    instructions: fc.array(
      fc.oneof(
        hostileText,
        hostileText.map((text) => `COPY --link ${text} /app`),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    reason: hostileText,
    platformName: hostileText,
    repositories: fc.oneof<fc.Arbitrary<string[]>[]>(
      fc.constant([GHCR]),
      fc.constant([GHCR, HUB]),
      fc.uniqueArray(hostileText, { minLength: 1, maxLength: 6 }),
    ),
    tagName: hostileText,
    message: hostileText,
    hint: fc.option(hostileText),
    node: hostileText,
    isFailed: fc.boolean(),
    sizes: fc.array(fc.maxSafeNat(), { minLength: 6, maxLength: 6 }),
  })
  .map((given) => {
    const from = { state: 'mounted', from: given.message, bytes: 0 } as const
    const everywhere = given.repositories.map((name, index) =>
      uploaded(given.sizes[index] ?? 1, name, index % 2 === 0 ? {} : from),
    )
    const layers = given.instructions.map((instruction, index) =>
      layer(`layer ${index % 4}`, given.sizes[index] ?? 1, instruction, everywhere, {
        reason: { code: 'x', message: given.reason },
      }),
    )
    const tags = [
      tag(given.tagName, 'moved', { reason: { code: 'x', message: given.reason }, rule: given.message }),
    ]
    const base = releaseToTwo()
    return withSums({
      ...base,
      ...(given.isFailed && {
        status: 'failed' as const,
        exitCode: 1,
        error: {
          code: 'x',
          phase: 'push' as const,
          message: given.message,
          hint: given.hint,
          repository: given.tagName,
          platform: given.platformName,
        },
      }),
      images: given.repositories.map((name) => image(name, tags)),
      platforms: [
        platform(given.platformName, layers, everywhere),
        platform('linux/arm64', layers, everywhere),
      ],
      attestations: [],
      baseline: {
        ...baseline(
          [comparison(given.platformName, given.sizes[0] ?? 0, given.sizes[1] ?? 0)],
          given.tagName,
        ),
        ...(given.isFailed && { reference: given.message }),
      },
      budgets: [given.platformName, null].map((platform) =>
        budget(given.reason, { platform, limit: given.sizes[2] ?? 0, actual: given.sizes[3] ?? 0 }),
      ),
      legs: base.legs.map((leg) => ({ ...leg, node: given.node, platforms: [given.platformName] })),
      advice: [
        {
          rule: given.tagName,
          message: given.message,
          platform: given.platformName,
          line: 3,
          savedBytes: given.sizes[0] ?? 0,
          savedMilliseconds: 20,
        },
      ],
      checks: [{ message: given.message, url: given.node, line: 4 }],
      warnings: [{ code: given.tagName, message: given.message, hint: given.hint }],
    })
  })
