import * as v from 'valibot';

/** Names that valibot passes over in a record, since every object answers to them. Headings and editions bear them too. */
const passedOver = ['constructor', 'prototype'] as const;

/** `v.record` for names that people chose, whatever they are: none of them is lost. */
export function table<const Key extends v.GenericSchema<string, string>, const Value extends v.GenericSchema>(
  key: Key,
  value: Value,
): v.RecordSchema<Key, Value, undefined> {
  const schema = v.record(key, value);
  return {
    ...schema,
    '~run'(dataset, config) {
      const input = dataset.value;
      const result = schema['~run'](dataset, config);
      if (typeof input !== 'object' || input === null || !result.typed) return result;
      for (const name of passedOver) {
        if (!Object.hasOwn(input, name)) continue;
        // In capitals they are names like all others.
        const entry = { [name.toUpperCase()]: Reflect.get(input, name) };
        const one = schema['~run']({ value: entry }, config);
        for (const { path } of one.issues ?? []) if (path) Object.assign(path[0], { key: name });
        if (!one.typed || one.issues) return one;
        Object.assign(result.value, { [name]: Object.values(one.value)[0] });
      }
      return result;
    },
  };
}
