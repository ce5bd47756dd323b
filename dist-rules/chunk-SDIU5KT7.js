import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/user-error.ts
var UserError = class extends Error {
  name = "UserError";
  messageId;
  data;
  place;
  /**
   * @param messageId Key below `errors.` in the messages.
   * @param data What the message names.
   */
  constructor(messageId, data = {}, options = {}) {
    super(messageId, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.messageId = messageId;
    this.data = data;
    this.place = options.place;
  }
};

export {
  UserError
};
