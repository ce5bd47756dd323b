/** Runs what docs/ci.md, action.yml and the hook for pre-commit run. */

import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { binary, makeProject, ownProject, type Run, readTree, repository, run, start } from '../program.ts';

const page = readFileSync(join(repository, 'docs/ci.md'), 'utf8');
const blocks = (kind: string): readonly string[] =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, own, text = '']) =>
    own === kind ? [text] : [],
  );

const own = ownProject();
const german = 'locales/de/code-of-conduct.md';
const faulty = (own[german] ?? '').replace(/^4\. .*$/m, '4. Nur 17.');

/** A project with programs beside it that start the built one. */
function makePlace(): string {
  const folder = makeProject({ ...own, [german]: faulty });
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'urtext'), `#!/bin/sh\nexec "${process.execPath}" "${binary}" "$@"\n`);
  writeFileSync(join(bin, 'npx'), '#!/bin/sh\n[ "$1" = --yes ] || exit 9\nshift 2\nexec urtext "$@"\n');
  for (const name of ['urtext', 'npx']) chmodSync(join(bin, name), 0o755);
  return folder;
}

function script(folder: string, text: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const path = `${join(folder, '.bin')}:${process.env['PATH'] ?? ''}`;
  return start('bash', ['-eo', 'pipefail', '-c', text], {
    cwd: folder,
    env: { PATH: path, HOME: folder, URTEXT_DISABLE_COMPILE_CACHE: '1', ...env },
  });
}

interface Job {
  readonly script?: readonly string[];
  readonly steps?: readonly { readonly run?: string }[];
}

describe('docs/ci.md', () => {
  it('has shell scripts that run, and say what a whole check says', async () => {
    const expected = await run(makePlace(), ['check']);
    const scripts = blocks('sh').filter((text) => !text.includes('SLURM'));
    expect(scripts).toHaveLength(4);
    for (const text of scripts) {
      const result = await script(makePlace(), text);
      expect([text, result.stderr]).toEqual([text, '']);
      expect(result.code).toBe(text.includes('baseline') || text.includes('completion') ? 0 : 1);
      if (text.includes('merge')) expect(result.stdout).toContain(expected.stdout);
    }
  });

  it('has an array for Slurm whose parts make a whole', async () => {
    const folder = makePlace();
    const [text = ''] = blocks('sh').filter((one) => one.includes('SLURM'));
    for (const id of ['1', '2'])
      expect(
        (await script(folder, text, { SLURM_ARRAY_TASK_ID: id, SLURM_ARRAY_TASK_COUNT: '2' })).code,
      ).toBe(0);
    expect((await run(folder, ['merge'])).stdout).toBe((await run(folder, ['check'])).stdout);
  });

  it('has jobs for GitLab whose reports come out', async () => {
    const [text = ''] = blocks('yaml').filter((one) => one.includes('CI_NODE_INDEX'));
    const jobs: { readonly part: Job; readonly report: Job } = parse(text);
    const folder = makePlace();
    for (const index of ['1', '2', '3'])
      await script(folder, jobs.part.script?.join('\n') ?? '', { CI_NODE_INDEX: index, CI_NODE_TOTAL: '3' });
    const result = await script(folder, jobs.report.script?.join('\n') ?? '');
    expect([result.code, result.stderr]).toEqual([1, '']);
    const files = readTree(folder);
    expect(JSON.parse(files['gl-code-quality-report.json'] ?? '')).not.toHaveLength(0);
    expect(files['urtext.xml']).toContain('<testsuites');
  });

  it('has a matrix for GitHub whose parts make a whole', async () => {
    const [text = ''] = blocks('yaml').filter((one) => one.includes('matrix.part'));
    const { jobs }: { readonly jobs: { readonly part: Job; readonly report: Job } } = parse(text);
    const folder = makePlace();
    const commandOf = (job: Job): string => job.steps?.flatMap((step) => step.run ?? []).join('\n') ?? '';
    for (const part of ['1', '2', '3']) {
      const command = commandOf(jobs.part).replaceAll('${{ matrix.part }}', part);
      expect((await script(folder, command)).code).toBe(0);
    }
    const result = await script(folder, commandOf(jobs.report), {
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    });
    expect([result.code, result.stderr]).toEqual([1, '']);
    expect(result.stdout).toMatch(/^::warning file=locales\/de\//);
    expect(readTree(folder)['summary.md']).toContain('### urtext');
  });

  it('names every format there is', () => {
    const { stdout } = { stdout: page };
    for (const format of [
      'pretty',
      'json',
      'sarif',
      'github',
      'gitlab',
      'junit',
      'checkstyle',
      'markdown',
      'html',
    ])
      expect(stdout).toContain(`| \`${format}\` |`);
  });
});

describe('action.yml', () => {
  it('annotates, sums up and writes SARIF, and no argument of it is more than an argument', async () => {
    const action: {
      readonly inputs: Readonly<Record<string, { readonly default: string }>>;
      readonly runs: {
        readonly steps: readonly { readonly run: string; readonly env: Record<string, string> }[];
      };
    } = parse(readFileSync(join(repository, 'action.yml'), 'utf8'));
    const [step] = action.runs.steps;
    expect(Object.values(step?.env ?? {}).every((value) => /^\$\{\{ inputs\.[\w-]+ \}\}$/.test(value))).toBe(
      true,
    );
    expect(step?.run).not.toContain('${{');
    const folder = makePlace();
    const result = await script(folder, step?.run ?? '', {
      ARGUMENTS: '--lang de --lang $(touch${IFS}x)',
      SARIF: '',
      VERSION: '0.1.0',
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    });
    expect(result.code).toBe(2);
    expect(Object.keys(readTree(folder))).not.toContain('x');
    const good = await script(folder, step?.run ?? '', {
      ARGUMENTS: '--lang de',
      SARIF: 'urtext.sarif',
      VERSION: action.inputs['version']?.default ?? '',
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    });
    expect([good.code, good.stderr]).toEqual([1, '']);
    expect(good.stdout).toMatch(/^::warning /);
    expect(JSON.parse(readTree(folder)['urtext.sarif'] ?? '')).toMatchObject({ version: '2.1.0' });
  });
});

describe('the hook for pre-commit', () => {
  it('checks the project, for files that it is about', async () => {
    const [hook]: readonly Record<string, string>[] = parse(
      readFileSync(join(repository, '.pre-commit-hooks.yaml'), 'utf8'),
    );
    expect((await script(makePlace(), hook?.['entry'] ?? '')).code).toBe(1);
    const files = new RegExp(hook?.['files'] ?? '');
    expect([german, 'urtext.config.json', 'a.po', 'b.xlf'].every((path) => files.test(path))).toBe(true);
    expect(files.test('image.png')).toBe(false);
  });
});

describe('completion', () => {
  it('completes commands and options in bash', async () => {
    const folder = makePlace();
    const ask = (line: string): Promise<Run> =>
      script(
        folder,
        `source <(urtext completion bash); COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _urtext; printf '%s\\n' "\${COMPREPLY[@]}"`,
      );
    expect((await ask('urtext che')).stdout).toBe('check\n');
    expect((await ask('urtext check --sh')).stdout).toBe('--shard\n');
    expect((await ask('urtext check --format s')).stdout).toBe('sarif\n');
    expect((await ask('urtext status --format j')).stdout).toBe('json\n');
    expect((await ask('urtext lock --ui-lang z')).stdout).toBe('zh-Hans\n');
    // Where anything may follow, the shell offers files.
    expect((await ask('urtext check --baseline --')).stdout).toBe('');
  });

  it.each(['zsh', 'fish'])('has a script for %s', async (shell) => {
    const { code, stdout } = await run(makePlace(), ['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toContain('shard');
  });

  it('says which shells there are', async () => {
    const { code, stderr } = await run(makePlace(), ['completion', 'tcsh']);
    expect(code).toBe(2);
    expect(stderr).toContain('bash, zsh, fish');
  });
});
