import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import type { OutcomeSettings } from './outcome.ts';
import { settingsDigest } from './settings-digest.ts';
import { createTeller, type Teller, type Told } from './told.ts';
import { type Asked, createTracer } from './trace.ts';

/** What was told of translations while the program runs; content decides what still holds, as in the cache of files. */
export interface Memory {
  /** Tells what is known, and finds out the rest. */
  readonly tellerFor: (host: Host, project: Project, settings: OutcomeSettings) => Promise<Teller>;
}

interface Entry {
  readonly settings: string;
  readonly asked: readonly Asked[];
  readonly told: Told;
}

/** One outcome of each translation is kept: the latest. */
export function createMemory(): Memory {
  const entries = new Map<string, Entry>();
  return {
    tellerFor: async (host, project, settings) => {
      const tracer = createTracer(host, project.root);
      const digests = new Map(
        project.documents.map((document) => [document, settingsDigest(host, project, document, settings)]),
      );
      const tell = await createTeller(tracer.host, project, settings);
      // What is read once for several translations is asked for on behalf of all of them.
      const shared = tracer.take();
      return async (document, lang) => {
        const key = `${lang} ${document.id}`;
        const digest = digests.get(document) ?? '';
        const known = entries.get(key);
        if (known?.settings === digest && tracer.holds(known.asked)) return known.told;
        tracer.take();
        const told = await tell(document, lang);
        entries.set(key, { settings: digest, asked: [...shared, ...tracer.take()], told });
        return told;
      };
    },
  };
}
