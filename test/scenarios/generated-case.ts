import fc from 'fast-check'

/** What a generated case builds and publishes: first this, then each of the changes. */
export interface GeneratedCase {
  readonly platforms: 'linux/amd64' | 'linux/arm64' | 'linux/amd64,linux/arm64'
  readonly provenance: 'false' | 'mode=min' | 'mode=max'
  /** Layers don't tell when they were made. */
  readonly timeless: boolean
  readonly compression: 'gzip' | 'zstd'
  readonly cache: 'none' | 'beside' | 'elsewhere'
  /** On a builder of two nodes, with a leg for each platform. */
  readonly twoNodes: boolean
  /** True for a repository of the registry with a password. */
  readonly repositories: readonly boolean[]
  /** Each stands on an earlier stage, the base image, or nothing. */
  readonly stages: readonly Stage[]
  readonly changes: readonly Change[]
}

export interface Stage {
  readonly from: 'scratch' | 'busybox' | 'stage'
  readonly instructions: readonly Instruction[]
}

export type Instruction =
  | { readonly kind: 'copy'; readonly file: number; readonly link: boolean }
  | { readonly kind: 'copy-twice'; readonly file: number }
  | { readonly kind: 'copy-from'; readonly stage: number; readonly link: boolean }
  | { readonly kind: 'run'; readonly text: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'env'; readonly value: number }

export type Change =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly file: number }
  | { readonly kind: 'instruction'; readonly instruction: Instruction }
  | { readonly kind: 'repository'; readonly secure: boolean }
  | { readonly kind: 'platforms'; readonly platforms: GeneratedCase['platforms'] }

export const FILES = 3
const file = fc.nat(FILES - 1)
const platforms = fc.constantFrom('linux/amd64', 'linux/arm64', 'linux/amd64,linux/arm64')

const instruction: fc.Arbitrary<Instruction> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('copy'), file, link: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('copy-from'), stage: fc.nat(2), link: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy-twice'), file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('run'), text: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('empty') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('env'), value: fc.nat(9) }) },
)

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('nothing') }),
  fc.record({ kind: fc.constant('file'), file }),
  fc.record({ kind: fc.constant('instruction'), instruction }),
  fc.record({ kind: fc.constant('repository'), secure: fc.boolean() }),
  fc.record({ kind: fc.constant('platforms'), platforms }),
)

export const generatedCase: fc.Arbitrary<GeneratedCase> = fc.record({
  platforms,
  provenance: fc.constantFrom('false', 'mode=min', 'mode=max'),
  timeless: fc.boolean(),
  compression: fc.constantFrom('gzip', 'gzip', 'gzip', 'zstd'),
  cache: fc.constantFrom('none', 'none', 'beside', 'elsewhere'),
  twoNodes: fc.constantFrom(false, false, true),
  repositories: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
  stages: fc.array(
    fc.record({
      from: fc.constantFrom('scratch', 'busybox', 'stage'),
      instructions: fc.array(instruction, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  changes: fc.array(change, { maxLength: 2 }),
})

/** The Dockerfile of a case. Every stage has a file to copy, and a shell or not. */
export function dockerfileOf(stages: readonly Stage[]): string {
  const shells: boolean[] = []
  return stages
    .map(({ from, instructions }, index) => {
      const onStage = from === 'stage' && index > 0
      shells.push(onStage ? shells[index - 1] === true : from === 'busybox')
      const base = onStage ? `stage${index - 1}` : from === 'busybox' ? 'busybox:1.37' : 'scratch'
      const lines = instructions.flatMap((each, at) =>
        linesOf(each, { index, at, shell: shells[index] === true }),
      )
      return [`FROM ${base} AS stage${index}`, 'COPY file0 /first', ...lines].join('\n')
    })
    .join('\n')
}

interface Place {
  readonly index: number
  readonly at: number
  readonly shell: boolean
}

function linesOf(instruction: Instruction, { index, at, shell }: Place): readonly string[] {
  switch (instruction.kind) {
    case 'copy':
      return [`COPY ${instruction.link ? '--link ' : ''}file${instruction.file} /copied-${at}`]
    case 'copy-twice':
      return Array(2).fill(`COPY --link file${instruction.file} /twice`)
    case 'copy-from':
      return index === 0
        ? []
        : [
            `COPY ${instruction.link ? '--link ' : ''}--from=stage${instruction.stage % index} /first /from-${at}`,
          ]
    case 'run':
      return shell ? [`RUN echo ${instruction.text} >/run-${at}`] : []
    case 'empty':
      return [shell ? 'RUN true' : `WORKDIR /work-${at}`]
    case 'env':
      return [`ENV VALUE=${instruction.value}`]
  }
}
