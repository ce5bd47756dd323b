// Loaded before the program: counts the calls that change files, from the first one on, and kills the process or lets the
// call fail at one of them. "URTEXT_CRASH" is JSON: {"at": 3, "error": "EIO", "count": "/path/to/a/file"}.
// With "states", a folder, it keeps there before each of these calls what the folder of the project holds, by the number of
// the call: what a process leaves that is killed at it. A process that runs the program many times arms the hook itself.
const fs = require('node:fs');
const paths = require('node:path');

let { at = 0, error, count, states } = JSON.parse(process.env.URTEXT_CRASH ?? '{}');
const writeCount = fs.writeFileSync;
let calls = 0;
let isCopying = false;
const CHANGING = [
  'writeSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
  'fchmodSync',
];

for (const name of CHANGING) wrap(name, () => calls > 0 || name === 'mkdirSync' || name === 'renameSync');
// Opening and closing count once something is written, reading before that does not.
wrap('openSync', (path, flags) => flags === 'wx' || calls > 0);
wrap('closeSync', () => calls > 0);

function wrap(name, counts) {
  const real = fs[name];
  fs[name] = function (...given) {
    if (isCopying || !isOurs(name, given) || !counts(...given)) return real.apply(this, given);
    calls++;
    if (states) keepState();
    if (calls === at) {
      if (error === undefined) process.kill(process.pid, 'SIGKILL');
      // The call of which the system says that it failed was not done; a file is closed nevertheless.
      if (name === 'closeSync') real.apply(this, given);
      throw Object.assign(new Error(`${error}: injected, ${name}`), {
        code: error,
        path: typeof given[0] === 'string' ? given[0] : undefined,
      });
    }
    return real.apply(this, given);
  };
}

/** Copying calls what is counted here. */
function keepState() {
  isCopying = true;
  fs.cpSync(process.cwd(), paths.join(states, String(calls)), { recursive: true, preserveTimestamps: true });
  isCopying = false;
}

/** From here on, for a run of the program in this process; without a point, nothing happens. */
exports.arm = (point = {}) => {
  ({ at = 0, error } = point);
  calls = 0;
};

/** What the program keeps of its own code is no matter of a project. */
function isOurs(name, [path]) {
  return typeof path !== 'string' || !/[/\\](?:urtext-code|\.cache|compile-cache)[/\\]?/.test(path);
}

if (count)
  process.on('exit', () => {
    isCopying = true;
    writeCount(count, String(calls));
  });
