/** Engines that share work, begun for a test on this machine alone: an SSH server on loopback, and a cluster of Slurm. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../program.ts';

/** A port that nobody uses just now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

/** Runs a server until the test is over. */
function serve(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  const child = spawn(command, args, { env, stdio: 'ignore' });
  onTestFinished(
    () =>
      new Promise<void>((ended) => {
        if (child.exitCode !== null || child.signalCode !== null) return ended();
        child.on('exit', () => ended());
        child.kill('SIGTERM');
      }),
  );
  return child;
}

async function until(what: string, is: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    if (is()) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`Waited in vain for ${what}`);
}

/** What `ssh` is called with so that any name of a host is this machine; commands there have `path` as their `PATH`. */
export async function startSsh(path: string): Promise<string> {
  const folder = temporaryFolder();
  chmodSync(folder, 0o700);
  const port = await freePort();
  for (const key of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)]);
  // Where it runs as root, the server wants a folder for those that it gives up its rights in.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  writeFileSync(join(folder, 'authorized'), readFileSync(join(folder, 'user.pub')));
  writeFileSync(
    join(folder, 'sshd.conf'),
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${folder}/host`,
      `AuthorizedKeysFile ${folder}/authorized`,
      'StrictModes no',
      'UsePAM no',
      'PasswordAuthentication no',
      'MaxStartups 50',
      `PidFile ${folder}/sshd.pid`,
      `SetEnv PATH=${path}`,
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'ssh.conf'),
    [
      'Host *',
      'HostName 127.0.0.1',
      `Port ${port}`,
      `User ${userInfo().username}`,
      `IdentityFile ${folder}/user`,
      'IdentitiesOnly yes',
      'StrictHostKeyChecking no',
      `UserKnownHostsFile ${folder}/known`,
      'LogLevel ERROR',
    ].join('\n'),
  );
  serve('/usr/sbin/sshd', ['-D', '-f', join(folder, 'sshd.conf')]);
  await until('sshd', () => existsSync(join(folder, 'sshd.pid')));
  return `ssh -F ${folder}/ssh.conf`;
}

/** The environment of a cluster of one node with two processors, which is this machine. */
export async function startSlurm(): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'munge.key'), randomBytes(128), { mode: 0o600 });
  const [controller, node] = [await freePort(), await freePort()];
  const [name, user] = [hostname().split('.', 1)[0] ?? '', userInfo().username];
  const config = join(folder, 'slurm.conf');
  writeFileSync(
    config,
    [
      'ClusterName=urtext',
      `SlurmctldHost=${name}(127.0.0.1)`,
      `SlurmUser=${user}`,
      `SlurmdUser=${user}`,
      `SlurmctldPort=${controller}`,
      `SlurmdPort=${node}`,
      'AuthType=auth/munge',
      `AuthInfo=socket=${folder}/munge.socket`,
      'CredType=cred/munge',
      `StateSaveLocation=${folder}/state`,
      `SlurmdSpoolDir=${folder}/spool`,
      `SlurmctldPidFile=${folder}/slurmctld.pid`,
      `SlurmdPidFile=${folder}/slurmd.pid`,
      `SlurmctldLogFile=${folder}/slurmctld.log`,
      `SlurmdLogFile=${folder}/slurmd.log`,
      'ProctrackType=proctrack/linuxproc',
      'TaskPlugin=task/none',
      'SelectType=select/cons_tres',
      'SelectTypeParameters=CR_Core',
      'ReturnToService=2',
      'MailProg=/bin/true',
      `NodeName=${name} NodeAddr=127.0.0.1 CPUs=1 State=UNKNOWN`,
      'PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP',
      '',
    ].join('\n'),
  );
  const env = { SLURM_CONF: config };
  const all = { ...process.env, ...env };
  const munge = ['socket', 'key', 'pid', 'log', 'seed'].map((kind) =>
    kind === 'socket' ? `--socket=${folder}/munge.socket` : `--${kind}-file=${folder}/munge.${kind}`,
  );
  serve('/usr/sbin/munged', ['--foreground', '--force', ...munge]);
  await until('munged', () => existsSync(join(folder, 'munge.socket')));
  serve('/usr/sbin/slurmctld', ['-D', '-i'], all);
  serve('/usr/sbin/slurmd', ['-D', '-N', name], all);
  await until('a node of Slurm', () => {
    try {
      return execFileSync('sinfo', ['--noheader', '--format=%t'], { env: all, stdio: 'pipe' })
        .toString()
        .startsWith('idle');
    } catch {
      return false;
    }
  });
  return env;
}
