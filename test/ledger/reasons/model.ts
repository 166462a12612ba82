import { createHash } from 'node:crypto'
import { type Instruction, instructions, type Stage, stagesOf } from '../../../src/ledger/dockerfile.ts'
import { parseProvenance } from '../../../src/ledger/provenance.ts'
import type { HistoryEntry, PlatformEvidence } from '../../../src/ledger/reasons/comparison.ts'

/**
 * A BuildKit on paper: what a Dockerfile becomes (definition, places, history, layers), without building it. It has the
 * forms that BuildKit 0.31 has, which `test/scenarios/explained.test.ts` holds against the real one.
 */
export interface BuildOptions {
  readonly args?: Readonly<Record<string, string>>
  /** The context: content by path. */
  readonly files?: Readonly<Record<string, string>>
  /** What tags point to, by image; any other than these is `1`. */
  readonly images?: Readonly<Record<string, string>>
  /** What addresses give. */
  readonly addresses?: Readonly<Record<string, string>>
  /** Lines that were done again though nothing changed, so that files have other times. */
  readonly again?: readonly number[]
  readonly target?: string
  /** `--network`, an option of the build that changes every RUN. */
  readonly network?: number
  readonly compression?: string
  /** A remote Git repository as context, at a commit. */
  readonly commit?: string
  readonly slsa?: '1.0' | '0.2'
  /** Whether the Dockerfile itself is recorded; it is. */
  readonly hasDockerfile?: boolean
  /** What is recorded with the image. */
  readonly mode?: 'max' | 'min' | 'none'
  /** Of another builder than BuildKit. */
  readonly isClassic?: boolean
}

export function sha256(value: unknown): string {
  return `sha256:${createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex')}`
}

export function build(dockerfile: string, options: BuildOptions = {}): PlatformEvidence {
  const paper = new Paper(dockerfile, options)
  const layers = paper.result.chain.map(({ diffId }) => ({
    digest: options.compression === undefined ? diffId : sha256([diffId, options.compression]),
    diffId: sha256(diffId),
  }))
  const provenance = options.mode === 'none' ? undefined : parseProvenance(paper.predicate())
  return { layers, provenance, history: paper.result.history }
}

/** The statement's predicate alone. */
export function predicate(dockerfile: string, options: BuildOptions = {}): unknown {
  return new Paper(dockerfile, options).predicate()
}

interface PaperStep {
  readonly id: string
  /** As the solve status calls it: the same in every build that has it. */
  readonly vertex: string
  readonly op: object
  readonly inputs: readonly string[]
  readonly lines: Set<number>
  chain: readonly Layer[] | undefined
}

interface Layer {
  readonly diffId: string
}

interface State {
  readonly step: string | undefined
  readonly chain: readonly Layer[]
  readonly env: readonly string[]
  readonly args: readonly string[]
  readonly cwd: string
  readonly user: string | undefined
  readonly shell: readonly string[]
  readonly history: readonly HistoryEntry[]
}

const EMPTY: State = {
  ...{ step: undefined, chain: [], env: ['PATH=/bin'], args: [], history: [] },
  ...{ cwd: '/', user: undefined, shell: ['/bin/sh', '-c'] },
}

class Paper {
  readonly steps = new Map<string, PaperStep>()
  readonly materials = new Map<string, object>()
  readonly result: State
  readonly #dockerfile: string
  readonly #options: BuildOptions
  readonly #stages: readonly Stage[]
  readonly #states = new Map<Stage, State>()
  readonly #globals: readonly Instruction[]

  constructor(dockerfile: string, options: BuildOptions) {
    this.#dockerfile = dockerfile
    this.#options = options
    const all = instructions(dockerfile.split('\n'))
    this.#stages = stagesOf(all)
    this.#globals = all.slice(
      0,
      all.findIndex(({ text }) => text.startsWith('FROM')),
    )
    const { target } = options
    const wanted = this.#stages.findLast(({ name }) => target === undefined || name === target)
    if (wanted === undefined) throw new RangeError('no such stage')
    this.result = this.#stage(wanted)
  }

  #stage(stage: Stage): State {
    const known = this.#states.get(stage)
    if (known !== undefined) return known
    let state = EMPTY
    for (const instruction of stage.instructions) state = this.#apply(instruction, state, stage)
    this.#states.set(stage, state)
    return state
  }

  #apply(instruction: Instruction, state: State, stage: Stage): State {
    const { text } = instruction
    const [, keyword = '', rest = ''] = /^(\S+)\s+(.*)$/s.exec(text) ?? []
    const expanded = this.#expand(rest, state)
    const note = (createdBy: string): Pick<State, 'history'> => ({
      history: [...state.history, this.#entry(createdBy, true)],
    })
    switch (keyword) {
      case 'FROM': {
        const [name = ''] = this.#expand(rest, this.#globalState()).split(' ')
        const parent = this.#stages
          .slice(0, this.#stages.indexOf(stage))
          .findLast((each) => each.name === name)
        return parent === undefined ? this.#image(name, instruction) : this.#stage(parent)
      }
      case 'ARG': {
        const [name = ''] = expanded.split('=', 1)
        const fallback = expanded.includes('=') ? expanded.slice(name.length + 1) : undefined
        const value = this.#options.args?.[name] ?? fallback
        if (value === undefined) return { ...state, ...note(`ARG ${name}`) }
        const variable = `${name}=${value}`
        return { ...state, args: [...state.args, variable], ...note(`ARG ${variable}`) }
      }
      case 'ENV':
        return { ...state, env: [...state.env, expanded], ...note(`ENV ${expanded}`) }
      case 'USER':
        return { ...state, user: expanded, ...note(`USER ${expanded}`) }
      case 'SHELL':
        return {
          ...state,
          shell: JSON.parse(rest) as string[],
          ...note(`SHELL [${JSON.parse(rest).join(' ')}]`),
        }
      case 'WORKDIR': {
        const made = this.#file({ mkdir: { path: expanded } }, [], [], instruction, { ...state })
        return { ...this.#add(made, state, `WORKDIR ${expanded}`), cwd: expanded }
      }
      case 'RUN':
        return this.#run(rest, instruction, state)
      case 'COPY':
      case 'ADD':
        return this.#copy(keyword, expanded, instruction, state)
      default:
        return { ...state, ...note(text) }
    }
  }

  #globalState(): State {
    const args = this.#globals.map(({ text }) => {
      const [name = '', value] = text.replace(/^ARG\s+/, '').split('=')
      return `${name}=${this.#options.args?.[name] ?? value ?? ''}`
    })
    return { ...EMPTY, args }
  }

  #expand(text: string, { env, args }: State): string {
    const value = (name: string) =>
      [...env, ...args].findLast((variable) => variable.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
    return text.replaceAll(/\$\{?(\w+)\}?/g, (_, name: string) => value(name))
  }

  #image(name: string, instruction: Instruction): State {
    if (name === 'scratch') return EMPTY
    const [tagged = '', pinned] = name.split('@sha256:')
    const version = pinned ?? this.#options.images?.[tagged] ?? '1'
    const digest = `sha256:${version.repeat(64).slice(0, 64)}`
    const plain = pinned === undefined ? tagged : tagged.replace(/:\w+$/, '')
    const path = plain.includes('.') ? plain : `docker.io/${plain.includes('/') ? '' : 'library/'}${plain}`
    const step = this.#step(
      { source: { identifier: `docker-image://${path}@${digest}` } },
      [],
      instruction,
      true,
    )
    const uri = `pkg:docker/${plain.replace(':', '@')}?${pinned === undefined ? '' : `digest=${digest}&`}platform=linux%2Famd64`
    this.materials.set(uri, { uri, digest: { sha256: digest.slice('sha256:'.length) } })
    step.chain = [0, 1].map((index) => ({ diffId: sha256([plain.split(':')[0], version, index]) }))
    const history = [
      this.#entry('COPY base / # buildkit', false),
      this.#entry('RUN /bin/sh -c setup # buildkit', false),
      this.#entry('CMD ["sh"]', true),
    ]
    return { ...EMPTY, step: step.id, chain: step.chain, history }
  }

  #run(rest: string, instruction: Instruction, state: State): State {
    const [, flags = '', command = ''] = /^((?:--\S+\s+)*)(.*)$/s.exec(rest) ?? []
    const from = /--mount=type=bind,from=(\S+?),/.exec(flags)?.[1]
    const mounted =
      from !== undefined
        ? this.#source(from, instruction)
        : flags.includes('type=bind')
          ? this.#context('.')
          : undefined
    const inputs = [state.step, mounted?.step].filter((input) => input !== undefined)
    const body = instruction.whole.includes('\n') ? instruction.whole.slice(instruction.text.length) : ''
    const args = [...state.shell, `${command}${body}`]
    const op = {
      exec: {
        meta: {
          args,
          cwd: state.cwd,
          env: [...state.env, ...state.args],
          ...(state.user !== undefined && { user: state.user }),
        },
        mounts: [{ dest: '/' }, ...(mounted === undefined ? [] : [{ dest: '/mnt', input: 1, output: -1 }])],
        ...(flags.includes('--network=none') && { network: 2 }),
        ...(this.#options.network !== undefined && { network: this.#options.network }),
      },
    }
    const step = this.#step(op, inputs, instruction, true)
    const layer = this.#layer(instruction, [op, state.chain, mounted?.content])
    step.chain = [...state.chain, layer]
    const count = state.args.length
    const variables = count === 0 ? '' : `|${count} ${state.args.join(' ')} `
    return this.#add({ step, layer }, state, `RUN ${variables}${args.join(' ')} # buildkit`)
  }

  #copy(keyword: string, rest: string, instruction: Instruction, state: State): State {
    const [, flags = '', paths = ''] = /^((?:--\S+\s+)*)(.*)$/s.exec(rest) ?? []
    const words = paths.split(' ')
    const dest = words.at(-1) ?? ''
    const from = /--from=(\S+)/.exec(flags)?.[1]
    const shown = flags.replaceAll(/--(?:link|from=\S+)\s+/g, '')
    const document = instruction.whole.includes('\n') ? this.#document(instruction, state) : undefined
    const sources =
      document !== undefined
        ? [document]
        : from !== undefined
          ? [this.#source(from, instruction)]
          : words
              .slice(0, -1)
              .map((path) => (path.includes('://') ? this.#address(path) : this.#context(path)))
    const action = { copy: { src: words.slice(0, -1), dest, ...(shown !== '' && { owner: shown.trim() }) } }
    const createdBy = `${keyword} ${shown}${paths} # buildkit`
    if (flags.includes('--link')) {
      const made = this.#file(action, sources, [], instruction, undefined)
      const merge = this.#step(
        { merge: {} },
        [state.step, made.step.id].filter((id) => id !== undefined),
        instruction,
        true,
      )
      merge.chain = [...state.chain, made.layer]
      return this.#add({ step: merge, layer: made.layer }, state, createdBy)
    }
    return this.#add(
      this.#file(action, sources, dest.split('/').slice(2), instruction, state),
      state,
      createdBy,
    )
  }

  /** With folders on the way that are made, the layer depends on when that was. */
  #file(
    action: object,
    sources: readonly Source[],
    folders: readonly string[],
    instruction: Instruction,
    below: State | undefined,
  ): { readonly step: PaperStep; readonly layer: Layer } {
    const onTop = below?.step !== undefined
    const op = {
      file: {
        actions: [{ Action: action, input: onTop ? 0 : -1, output: 0, secondaryInput: onTop ? 1 : 0 }],
      },
    }
    const inputs = [below?.step, ...sources.map(({ step }) => step)].filter((input) => input !== undefined)
    const step = this.#step(op, [...new Set(inputs)], instruction, true)
    const layer = this.#layer(instruction, [
      action,
      sources.map(({ content }) => content),
      folders.length > 0 ? below?.chain : '',
    ])
    step.chain = [...(below?.chain ?? []), layer]
    return { step, layer }
  }

  #source(name: string, instruction: Instruction): Source {
    const stage = this.#stages.find((each, index) => each.name === name || String(index) === name)
    const { step, chain } = stage === undefined ? this.#image(name, instruction) : this.#stage(stage)
    return { step, content: sha256(chain) }
  }

  #document({ whole, text }: Instruction, state: State): Source {
    const data = this.#expand(whole.slice(text.length), state)
    const op = { file: { actions: [{ Action: { mkfile: { data } }, input: -1, output: 0 }] } }
    return { step: this.#step(op, [], undefined, false).id, content: data }
  }

  #address(uri: string): Source {
    const content = this.#options.addresses?.[uri] ?? ''
    this.materials.set(uri, { uri, digest: { sha256: sha256(content).slice('sha256:'.length) } })
    return { step: this.#step({ source: { identifier: uri } }, [], undefined, false).id, content }
  }

  #context(path: string): Source {
    const { files = {}, commit } = this.#options
    const content = Object.entries(files).filter(([name]) => path === '.' || name === path)
    if (commit === undefined) {
      const attrs = { 'local.followpaths': JSON.stringify(Object.keys(files)) }
      return {
        step: this.#step({ source: { identifier: 'local://context', attrs } }, [], undefined, false).id,
        content,
      }
    }
    const uri = `${REPOSITORY}#${commit}`
    this.materials.set(uri, { uri, digest: { sha1: commit } })
    const attrs = { 'git.fullurl': REPOSITORY }
    return { step: this.#step({ source: { identifier: uri, attrs } }, [], undefined, false).id, content }
  }

  #layer({ line }: Instruction, content: unknown): Layer {
    return { diffId: sha256([content, this.#options.again?.includes(line) === true]) }
  }

  #add({ step, layer }: { step: PaperStep; layer: Layer }, state: State, createdBy: string): State {
    return {
      ...state,
      step: step.id,
      chain: [...state.chain, layer],
      history: [...state.history, this.#entry(createdBy, false)],
    }
  }

  #entry(createdBy: string, emptyLayer: boolean): HistoryEntry {
    const isClassic = this.#options.isClassic === true
    return {
      createdBy: isClassic ? `/bin/sh -c #(nop) ${createdBy.replace(' # buildkit', '')}` : createdBy,
      emptyLayer,
      isBuildKits: !isClassic,
    }
  }

  /** Steps that do the same to the same are one. */
  #step(
    Op: object,
    inputs: readonly string[],
    instruction: Instruction | undefined,
    hasPlace: boolean,
  ): PaperStep {
    const key = JSON.stringify([Op, inputs])
    const step = this.steps.get(key) ?? {
      id: `step${this.steps.size}`,
      vertex: sha256([Op, inputs.map((id) => this.#vertexOf(id))]),
      op: { Op, platform: { Architecture: 'amd64', OS: 'linux' } },
      inputs,
      lines: new Set<number>(),
      chain: undefined,
    }
    if (hasPlace && instruction !== undefined) step.lines.add(instruction.line)
    this.steps.set(key, step)
    return step
  }

  #vertexOf(id: string): string {
    return [...this.steps.values()].find((step) => step.id === id)?.vertex ?? ''
  }

  predicate(): unknown {
    const { slsa = '1.0', mode = 'max', args = {}, target, commit, hasDockerfile = true } = this.#options
    const materials = [...this.materials.values()]
    const steps = [...this.steps.values()]
    const exported = new Set(ancestors(this.result.step, steps))
    const buildConfig = {
      llbDefinition: steps.map(({ id, op, inputs }) => ({
        id,
        op,
        inputs: inputs.map((input) => `${input}:0`),
      })),
      digestMapping: Object.fromEntries(steps.map(({ id, vertex }) => [vertex, id])),
    }
    const facts = {
      source: {
        infos: hasDockerfile
          ? [{ filename: 'Dockerfile', data: Buffer.from(this.#dockerfile).toString('base64') }]
          : [],
        locations: Object.fromEntries(
          steps.map(({ id, lines }) => [
            id,
            { locations: [...lines].map((line) => ({ ranges: [{ start: { line }, end: { line } }] })) },
          ]),
        ),
      },
      layers: Object.fromEntries(
        steps
          .filter(({ id, chain }) => exported.has(id) && chain !== undefined)
          .map(({ id, chain }) => [`${id}:0`, [(chain ?? []).map(({ diffId }) => ({ digest: diffId }))]]),
      ),
    }
    const request = {
      args: {
        ...Object.fromEntries(Object.entries(args).map(([name, value]) => [`build-arg:${name}`, value])),
        ...(target !== undefined && { target }),
      },
    }
    const configSource = commit === undefined ? {} : { uri: `${REPOSITORY}#${commit}` }
    const isMax = mode === 'max'
    return slsa === '1.0'
      ? {
          buildDefinition: {
            externalParameters: { configSource, request: isMax ? request : {} },
            internalParameters: isMax ? { buildConfig } : {},
            resolvedDependencies: materials,
          },
          runDetails: { metadata: { buildkit_metadata: isMax ? facts : {} } },
        }
      : {
          invocation: { configSource, parameters: isMax ? request : {} },
          materials,
          ...(isMax && { buildConfig: reversed(buildConfig) }),
          metadata: isMax ? { 'https://mobyproject.org/buildkit@v1#metadata': facts } : {},
        }
  }
}

const REPOSITORY = 'https://github.com/acme/app.git'

interface Source {
  readonly step: string | undefined
  readonly content: unknown
}

/** The step and those whose layers are part of its own: not those that files are only copied from. */
function ancestors(id: string | undefined, steps: readonly PaperStep[]): readonly string[] {
  const step = steps.find((each) => each.id === id)
  if (step === undefined) return []
  const op = JSON.stringify(step.op)
  const below = op.includes('"merge"')
    ? step.inputs
    : op.includes('"input":-1')
      ? []
      : step.inputs.slice(0, 1)
  return [step.id, ...below.flatMap((input) => ancestors(input, steps))]
}

/** The same with the keys of all objects the other way round: another encoder. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  )
}
