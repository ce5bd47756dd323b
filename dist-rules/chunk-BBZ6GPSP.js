import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  Tokenizer
} from "./chunk-S6ZOKQOB.js";
import {
  foldDigits
} from "./chunk-VLMDFLFP.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-VRIS7PE3.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar;
    exports.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag2) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag2.startsWith(prefix))
            return handle + escapeTagName(tag2.substring(prefix.length));
        }
        return tag2[0] === "!" ? tag2 : `!<${tag2}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold2 === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text[fold2]}\\`;
          res += `
${indent}${text.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag2) => tag2.default && tag2.tag !== "tag:yaml.org,2002:str" && tag2.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag2 = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag2)
        props.push(doc.directives.tagString(tag2));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag2) => tag2.tag === merge.tag && tag2.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag: tag2, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag2 || tag2 === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs3 = new YAMLSeq.YAMLSeq(schema);
      pairs3.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs3.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs2;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs2 = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs2.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs2.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag2 of customTags)
          tags = tags.concat(tag2);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag2) => {
        const tagObj = typeof tag2 === "string" ? tagsByName[tag2] : tag2;
        if (!tagObj) {
          const tagName = JSON.stringify(tag2);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag: tag2 } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag2, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag2 = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag2)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag2)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag2 = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag2)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag: tag2,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag2) {
      const NodeClass = tag2?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag2) {
      const NodeClass = tag2?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag2) {
      const isMap = fc.start.source === "{";
      const fcName = isMap ? "flow map" : "flow sequence";
      const NodeClass = tag2?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag2) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag2) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag2) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag2);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag2 = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag2) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag2 = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag2);
      const res = tag2.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag2?.format)
        node.format = tag2.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag2;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag2 = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag2 = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag2 = findScalarTagByTest(ctx, value, token, onError);
      else
        tag2 = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag2.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag2.format)
        scalar.format = tag2.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag2 of schema.tags) {
        if (!tag2.collection && tag2.tag === tagName) {
          if (tag2.default && tag2.test)
            matchWithTest.push(tag2);
          else
            return tag2;
        }
      }
      for (const tag2 of matchWithTest)
        if (tag2.test?.test(value))
          return tag2;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag2 = schema.tags.find((tag3) => (tag3.default === true || atKey && tag3.default === "key") && tag3.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag3) => tag3.default && tag3.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag2.tag !== compat.tag) {
          const ts = directives.tagString(tag2.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag2;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag: tag2 } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag2)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag2, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag2 ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag: tag2, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag2, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer2 = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer2;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// node_modules/unhomoglyph/data.json
var require_data = __commonJS({
  "node_modules/unhomoglyph/data.json"(exports, module) {
    module.exports = {
      "0": "O",
      "1": "l",
      "\u05AD": "\u0596",
      "\u05AE": "\u0598",
      "\u05A8": "\u0599",
      "\u05A4": "\u059A",
      "\u1AB4": "\u06DB",
      "\u20DB": "\u06DB",
      "\u0619": "\u0313",
      "\u08F3": "\u0313",
      "\u0343": "\u0313",
      "\u0315": "\u0313",
      "\u064F": "\u0313",
      "\u065D": "\u0314",
      "\u059C": "\u0301",
      "\u059D": "\u0301",
      "\u0618": "\u0301",
      "\u0747": "\u0301",
      "\u0341": "\u0301",
      "\u0954": "\u0301",
      "\u064E": "\u0301",
      "\u0340": "\u0300",
      "\u0953": "\u0300",
      "\u030C": "\u0306",
      "\uA67C": "\u0306",
      "\u0658": "\u0306",
      "\u065A": "\u0306",
      "\u036E": "\u0306",
      "\u06E8": "\u0306\u0307",
      "\u0310": "\u0306\u0307",
      "\u0901": "\u0306\u0307",
      "\u0981": "\u0306\u0307",
      "\u0A81": "\u0306\u0307",
      "\u0B01": "\u0306\u0307",
      "\u0C00": "\u0306\u0307",
      "\u0C81": "\u0306\u0307",
      "\u0D01": "\u0306\u0307",
      "\u{114BF}": "\u0306\u0307",
      "\u1CD0": "\u0302",
      "\u0311": "\u0302",
      "\u065B": "\u0302",
      "\u07EE": "\u0302",
      "\uA6F0": "\u0302",
      "\u05AF": "\u030A",
      "\u06DF": "\u030A",
      "\u17D3": "\u030A",
      "\u309A": "\u030A",
      "\u0652": "\u030A",
      "\u0B82": "\u030A",
      "\u1036": "\u030A",
      "\u17C6": "\u030A",
      "\u{11300}": "\u030A",
      "\u0E4D": "\u030A",
      "\u0ECD": "\u030A",
      "\u0366": "\u030A",
      "\u2DEA": "\u030A",
      "\u08EB": "\u0308",
      "\u07F3": "\u0308",
      "\u064B": "\u030B",
      "\u08F0": "\u030B",
      "\u0342": "\u0303",
      "\u0653": "\u0303",
      "\u05C4": "\u0307",
      "\u06EC": "\u0307",
      "\u0740": "\u0307",
      "\u08EA": "\u0307",
      "\u0741": "\u0307",
      "\u0358": "\u0307",
      "\u05B9": "\u0307",
      "\u05BA": "\u0307",
      "\u05C2": "\u0307",
      "\u05C1": "\u0307",
      "\u07ED": "\u0307",
      "\u0902": "\u0307",
      "\u0A02": "\u0307",
      "\u0A82": "\u0307",
      "\u0BCD": "\u0307",
      "\u0337": "\u0338",
      "\u1AB7": "\u0328",
      "\u0322": "\u0328",
      "\u0345": "\u0328",
      "\u1CD2": "\u0304",
      "\u0305": "\u0304",
      "\u0659": "\u0304",
      "\u07EB": "\u0304",
      "\uA6F1": "\u0304",
      "\u1CDA": "\u030E",
      "\u0657": "\u0312",
      "\u0357": "\u0350",
      "\u08FF": "\u0350",
      "\u08F8": "\u0350",
      "\u0900": "\u0352",
      "\u1CED": "\u0316",
      "\u1CDC": "\u0329",
      "\u0656": "\u0329",
      "\u1CD5": "\u032B",
      "\u0347": "\u0333",
      "\u08F9": "\u0354",
      "\u08FA": "\u0355",
      "\u309B": "\uFF9E",
      "\u309C": "\uFF9F",
      "\u0336": "\u0335",
      "\u302C": "\u0309",
      "\u05C5": "\u0323",
      "\u08ED": "\u0323",
      "\u1CDD": "\u0323",
      "\u05B4": "\u0323",
      "\u065C": "\u0323",
      "\u093C": "\u0323",
      "\u09BC": "\u0323",
      "\u0A3C": "\u0323",
      "\u0ABC": "\u0323",
      "\u0B3C": "\u0323",
      "\u{111CA}": "\u0323",
      "\u{114C3}": "\u0323",
      "\u{10A3A}": "\u0323",
      "\u08EE": "\u0324",
      "\u1CDE": "\u0324",
      "\u0F37": "\u0325",
      "\u302D": "\u0325",
      "\u0327": "\u0326",
      "\u0321": "\u0326",
      "\u0339": "\u0326",
      "\u1CD9": "\u032D",
      "\u1CD8": "\u032E",
      "\u0952": "\u0331",
      "\u0320": "\u0331",
      "\u08F1": "\u064C",
      "\u08E8": "\u064C",
      "\u08E5": "\u064C",
      \uFC5E: "\uFE72\u0651",
      "\u08F2": "\u064D",
      \uFC5F: "\uFE74\u0651",
      \uFCF2: "\uFE77\u0651",
      \uFC60: "\uFE76\u0651",
      \uFCF3: "\uFE79\u0651",
      \uFC61: "\uFE78\u0651",
      "\u061A": "\u0650",
      "\u0317": "\u0650",
      \uFCF4: "\uFE7B\u0651",
      \uFC62: "\uFE7A\u0651",
      \uFC63: "\uFE7C\u0670",
      "\u065F": "\u0655",
      "\u030D": "\u0670",
      "\u0742": "\u073C",
      "\u0A03": "\u0983",
      "\u0C03": "\u0983",
      "\u0C83": "\u0983",
      "\u0D03": "\u0983",
      "\u0D83": "\u0983",
      "\u1038": "\u0983",
      "\u{114C1}": "\u0983",
      "\u17CB": "\u0E48",
      "\u0EC8": "\u0E48",
      "\u0EC9": "\u0E49",
      "\u0ECA": "\u0E4A",
      "\u0ECB": "\u0E4B",
      "\uA66F": "\u20E9",
      "\u2028": " ",
      "\u2029": " ",
      "\u1680": " ",
      "\u2000": " ",
      "\u2001": " ",
      "\u2002": " ",
      "\u2003": " ",
      "\u2004": " ",
      "\u2005": " ",
      "\u2006": " ",
      "\u2008": " ",
      "\u2009": " ",
      "\u200A": " ",
      "\u205F": " ",
      "\xA0": " ",
      "\u2007": " ",
      "\u202F": " ",
      "\u07FA": "_",
      "\uFE4D": "_",
      "\uFE4E": "_",
      "\uFE4F": "_",
      "\u2010": "-",
      "\u2011": "-",
      "\u2012": "-",
      "\u2013": "-",
      "\uFE58": "-",
      "\u06D4": "-",
      "\u2043": "-",
      "\u02D7": "-",
      "\u2212": "-",
      "\u2796": "-",
      "\u2CBA": "-",
      "\u2A29": "-\u0313",
      "\u2E1A": "-\u0308",
      "\uFB29": "-\u0307",
      "\u2238": "-\u0307",
      "\u2A2A": "-\u0323",
      "\uA4FE": "-.",
      "\uFF5E": "\u301C",
      "\u060D": ",",
      "\u066B": ",",
      "\u201A": ",",
      "\xB8": ",",
      "\uA4F9": ",",
      "\u2E32": "\u060C",
      "\u066C": "\u060C",
      "\u037E": ";",
      "\u2E35": "\u061B",
      "\u0903": ":",
      "\u0A83": ":",
      "\uFF1A": ":",
      "\u0589": ":",
      "\u0703": ":",
      "\u0704": ":",
      "\u16EC": ":",
      "\uFE30": ":",
      "\u1803": ":",
      "\u1809": ":",
      "\u205A": ":",
      "\u05C3": ":",
      "\u02F8": ":",
      "\uA789": ":",
      "\u2236": ":",
      \u02D0: ":",
      "\uA4FD": ":",
      "\u2A74": "::=",
      "\u29F4": ":\u2192",
      "\uFF01": "!",
      \u01C3: "!",
      "\u2D51": "!",
      "\u203C": "!!",
      "\u2049": "!?",
      \u0294: "?",
      "\u0241": "?",
      "\u097D": "?",
      \u13AE: "?",
      "\uA6EB": "?",
      "\u2048": "?!",
      "\u2047": "??",
      "\u2E2E": "\u061F",
      "\u{1D16D}": ".",
      "\u2024": ".",
      "\u0701": ".",
      "\u0702": ".",
      "\uA60E": ".",
      "\u{10A50}": ".",
      "\u0660": ".",
      "\u06F0": ".",
      "\uA4F8": ".",
      "\uA4FB": ".,",
      "\u2025": "..",
      "\uA4FA": "..",
      "\u2026": "...",
      "\uA6F4": "\uA6F3\uA6F3",
      "\u30FB": "\xB7",
      "\uFF65": "\xB7",
      "\u16EB": "\xB7",
      "\u0387": "\xB7",
      "\u2E31": "\xB7",
      "\u{10101}": "\xB7",
      "\u2022": "\xB7",
      "\u2027": "\xB7",
      "\u2219": "\xB7",
      "\u22C5": "\xB7",
      "\uA78F": "\xB7",
      \u1427: "\xB7",
      "\u22EF": "\xB7\xB7\xB7",
      "\u2D48": "\xB7\xB7\xB7",
      \u1444: "\xB7<",
      "\u22D7": "\xB7>",
      \u1437: "\xB7>",
      \u1440: "\xB7>",
      \u152F: "\xB74",
      \u147E: "\xB7b",
      \u1480: "\xB7b\u0307",
      \u147A: "\xB7d",
      \u1498: "\xB7J",
      \u14B6: "\xB7L",
      \u1476: "\xB7P",
      \u1457: "\xB7U",
      \u143A: "\xB7V",
      \u143C: "\xB7\u0245",
      \u14AE: "\xB7\u0393",
      \u140E: "\xB7\u0394",
      \u1459: "\xB7\u0548",
      \u140C: "\xB7\u1401",
      \u1410: "\xB7\u1404",
      \u1412: "\xB7\u1405",
      \u1414: "\xB7\u1406",
      \u1417: "\xB7\u140A",
      \u1419: "\xB7\u140B",
      \u143E: "\xB7\u1432",
      \u1442: "\xB7\u1434",
      \u1446: "\xB7\u1439",
      \u145B: "\xB7\u144F",
      \u1454: "\xB7\u1450",
      \u145D: "\xB7\u1450",
      \u145F: "\xB7\u1451",
      \u1461: "\xB7\u1455",
      \u1463: "\xB7\u1456",
      \u1474: "\xB7\u146B",
      \u1478: "\xB7\u146E",
      \u147C: "\xB7\u1470",
      \u1492: "\xB7\u1489",
      \u1494: "\xB7\u148B",
      \u1496: "\xB7\u148C",
      \u149A: "\xB7\u148E",
      \u149C: "\xB7\u1490",
      \u149E: "\xB7\u1491",
      \u14AC: "\xB7\u14A3",
      \u14B0: "\xB7\u14A6",
      \u14B2: "\xB7\u14A7",
      \u14B4: "\xB7\u14A8",
      \u14B8: "\xB7\u14AB",
      \u14C9: "\xB7\u14C0",
      "\u18C6": "\xB7\u14C2",
      "\u18C8": "\xB7\u14C3",
      "\u18CA": "\xB7\u14C4",
      "\u18CC": "\xB7\u14C5",
      \u14CB: "\xB7\u14C7",
      \u14CD: "\xB7\u14C8",
      \u14DC: "\xB7\u14D3",
      \u14DE: "\xB7\u14D5",
      \u14E0: "\xB7\u14D6",
      \u14E2: "\xB7\u14D7",
      \u14E4: "\xB7\u14D8",
      \u14E6: "\xB7\u14DA",
      \u14E8: "\xB7\u14DB",
      \u14F6: "\xB7\u14ED",
      \u14F8: "\xB7\u14EF",
      \u14FA: "\xB7\u14F0",
      \u14FC: "\xB7\u14F1",
      \u14FE: "\xB7\u14F2",
      \u1500: "\xB7\u14F4",
      \u1502: "\xB7\u14F5",
      \u1517: "\xB7\u1510",
      \u1519: "\xB7\u1511",
      \u151B: "\xB7\u1512",
      \u151D: "\xB7\u1513",
      \u151F: "\xB7\u1514",
      \u1521: "\xB7\u1515",
      \u1523: "\xB7\u1516",
      \u1531: "\xB7\u1528",
      \u1533: "\xB7\u1529",
      \u1535: "\xB7\u152A",
      \u1537: "\xB7\u152B",
      \u1539: "\xB7\u152D",
      \u153B: "\xB7\u152E",
      "\u18CE": "\xB7\u1543",
      "\u18CF": "\xB7\u1546",
      "\u18D0": "\xB7\u1547",
      "\u18D1": "\xB7\u1548",
      "\u18D2": "\xB7\u1549",
      "\u18D3": "\xB7\u154B",
      \u154E: "\xB7\u154C",
      \u155B: "\xB7\u155A",
      \u1568: "\xB7\u1567",
      "\u18B3": "\xB7\u18B1",
      "\u18B6": "\xB7\u18B4",
      "\u18B9": "\xB7\u18B8",
      "\u18C2": "\xB7\u18C0",
      "\uA830": "\u0964",
      "\u0965": "\u0964\u0964",
      "\u1C3C": "\u1C3B\u1C3B",
      "\u104B": "\u104A\u104A",
      "\u1AA9": "\u1AA8\u1AA8",
      "\u1AAB": "\u1AAA\u1AA8",
      "\u1B5F": "\u1B5E\u1B5E",
      "\u{10A57}": "\u{10A56}\u{10A56}",
      "\u{1144C}": "\u{1144B}\u{1144B}",
      "\u{11642}": "\u{11641}\u{11641}",
      "\u{11C42}": "\u{11C41}\u{11C41}",
      "\u1C7F": "\u1C7E\u1C7E",
      "\u055D": "'",
      "\uFF07": "'",
      "\u2018": "'",
      "\u2019": "'",
      "\u201B": "'",
      "\u2032": "'",
      "\u2035": "'",
      "\u055A": "'",
      "\u05F3": "'",
      "`": "'",
      "\u1FEF": "'",
      "\uFF40": "'",
      "\xB4": "'",
      "\u0384": "'",
      "\u1FFD": "'",
      "\u1FBD": "'",
      "\u1FBF": "'",
      "\u1FFE": "'",
      "\u02B9": "'",
      "\u0374": "'",
      "\u02C8": "'",
      "\u02CA": "'",
      "\u02CB": "'",
      "\u02F4": "'",
      \u02BB: "'",
      \u02BD: "'",
      \u02BC: "'",
      \u02BE: "'",
      "\uA78C": "'",
      \u05D9: "'",
      "\u07F4": "'",
      "\u07F5": "'",
      \u144A: "'",
      \u16CC: "'",
      "\u{16F51}": "'",
      "\u{16F52}": "'",
      "\u1CD3": "''",
      '"': "''",
      "\uFF02": "''",
      "\u201C": "''",
      "\u201D": "''",
      "\u201F": "''",
      "\u2033": "''",
      "\u2036": "''",
      "\u3003": "''",
      "\u05F4": "''",
      "\u02DD": "''",
      "\u02BA": "''",
      "\u02F6": "''",
      \u02EE: "''",
      \u05F2: "''",
      "\u2034": "'''",
      "\u2037": "'''",
      "\u2057": "''''",
      \u0181: "'B",
      \u018A: "'D",
      \u0149: "'n",
      \u01A4: "'P",
      \u01AC: "'T",
      \u01B3: "'Y",
      "\uFF3B": "(",
      "\u2768": "(",
      "\u2772": "(",
      "\u3014": "(",
      "\uFD3E": "(",
      "\u2E28": "((",
      "\u3220": "(\u30FC)",
      "\u2475": "(2)",
      "\u2487": "(2O)",
      "\u2476": "(3)",
      "\u2477": "(4)",
      "\u2478": "(5)",
      "\u2479": "(6)",
      "\u247A": "(7)",
      "\u247B": "(8)",
      "\u247C": "(9)",
      "\u249C": "(a)",
      "\u{1F110}": "(A)",
      "\u249D": "(b)",
      "\u{1F111}": "(B)",
      "\u249E": "(c)",
      "\u{1F112}": "(C)",
      "\u249F": "(d)",
      "\u{1F113}": "(D)",
      "\u24A0": "(e)",
      "\u{1F114}": "(E)",
      "\u24A1": "(f)",
      "\u{1F115}": "(F)",
      "\u24A2": "(g)",
      "\u{1F116}": "(G)",
      "\u24A3": "(h)",
      "\u{1F117}": "(H)",
      "\u24A4": "(i)",
      "\u24A5": "(j)",
      "\u{1F119}": "(J)",
      "\u24A6": "(k)",
      "\u{1F11A}": "(K)",
      "\u2474": "(l)",
      "\u{1F118}": "(l)",
      "\u24A7": "(l)",
      "\u{1F11B}": "(L)",
      "\u247F": "(l2)",
      "\u2480": "(l3)",
      "\u2481": "(l4)",
      "\u2482": "(l5)",
      "\u2483": "(l6)",
      "\u2484": "(l7)",
      "\u2485": "(l8)",
      "\u2486": "(l9)",
      "\u247E": "(ll)",
      "\u247D": "(lO)",
      "\u{1F11C}": "(M)",
      "\u24A9": "(n)",
      "\u{1F11D}": "(N)",
      "\u24AA": "(o)",
      "\u{1F11E}": "(O)",
      "\u24AB": "(p)",
      "\u{1F11F}": "(P)",
      "\u24AC": "(q)",
      "\u{1F120}": "(Q)",
      "\u24AD": "(r)",
      "\u{1F121}": "(R)",
      "\u24A8": "(rn)",
      "\u24AE": "(s)",
      "\u{1F122}": "(S)",
      "\u{1F12A}": "(S)",
      "\u24AF": "(t)",
      "\u{1F123}": "(T)",
      "\u24B0": "(u)",
      "\u{1F124}": "(U)",
      "\u24B1": "(v)",
      "\u{1F125}": "(V)",
      "\u24B2": "(w)",
      "\u{1F126}": "(W)",
      "\u24B3": "(x)",
      "\u{1F127}": "(X)",
      "\u24B4": "(y)",
      "\u{1F128}": "(Y)",
      "\u24B5": "(z)",
      "\u{1F129}": "(Z)",
      "\u3200": "(\u1100)",
      "\u320E": "(\uAC00)",
      "\u3201": "(\u1102)",
      "\u320F": "(\uB098)",
      "\u3202": "(\u1103)",
      "\u3210": "(\uB2E4)",
      "\u3203": "(\u1105)",
      "\u3211": "(\uB77C)",
      "\u3204": "(\u1106)",
      "\u3212": "(\uB9C8)",
      "\u3205": "(\u1107)",
      "\u3213": "(\uBC14)",
      "\u3206": "(\u1109)",
      "\u3214": "(\uC0AC)",
      "\u3207": "(\u110B)",
      "\u3215": "(\uC544)",
      "\u321D": "(\uC624\uC804)",
      "\u321E": "(\uC624\uD6C4)",
      "\u3208": "(\u110C)",
      "\u3216": "(\uC790)",
      "\u321C": "(\uC8FC)",
      "\u3209": "(\u110E)",
      "\u3217": "(\uCC28)",
      "\u320A": "(\u110F)",
      "\u3218": "(\uCE74)",
      "\u320B": "(\u1110)",
      "\u3219": "(\uD0C0)",
      "\u320C": "(\u1111)",
      "\u321A": "(\uD30C)",
      "\u320D": "(\u1112)",
      "\u321B": "(\uD558)",
      "\u3226": "(\u4E03)",
      "\u3222": "(\u4E09)",
      "\u{1F241}": "(\u4E09)",
      "\u3228": "(\u4E5D)",
      "\u3221": "(\u4E8C)",
      "\u{1F242}": "(\u4E8C)",
      "\u3224": "(\u4E94)",
      "\u3239": "(\u4EE3)",
      "\u323D": "(\u4F01)",
      "\u3241": "(\u4F11)",
      "\u3227": "(\u516B)",
      "\u3225": "(\u516D)",
      "\u3238": "(\u52B4)",
      "\u{1F247}": "(\u52DD)",
      "\u3229": "(\u5341)",
      "\u323F": "(\u5354)",
      "\u3234": "(\u540D)",
      "\u323A": "(\u547C)",
      "\u3223": "(\u56DB)",
      "\u322F": "(\u571F)",
      "\u323B": "(\u5B66)",
      "\u{1F243}": "(\u5B89)",
      "\u{1F245}": "(\u6253)",
      "\u{1F248}": "(\u6557)",
      "\u3230": "(\u65E5)",
      "\u322A": "(\u6708)",
      "\u3232": "(\u6709)",
      "\u322D": "(\u6728)",
      "\u{1F240}": "(\u672C)",
      "\u3231": "(\u682A)",
      "\u322C": "(\u6C34)",
      "\u322B": "(\u706B)",
      "\u{1F244}": "(\u70B9)",
      "\u3235": "(\u7279)",
      "\u{1F246}": "(\u76D7)",
      "\u323C": "(\u76E3)",
      "\u3233": "(\u793E)",
      "\u3237": "(\u795D)",
      "\u3240": "(\u796D)",
      "\u3242": "(\u81EA)",
      "\u3243": "(\u81F3)",
      "\u3236": "(\u8CA1)",
      "\u323E": "(\u8CC7)",
      "\u322E": "(\u91D1)",
      "\uFF3D": ")",
      "\u2769": ")",
      "\u2773": ")",
      "\u3015": ")",
      "\uFD3F": ")",
      "\u2E29": "))",
      "\u2774": "{",
      "\u{1D114}": "{",
      "\u2775": "}",
      "\u301A": "\u27E6",
      "\u301B": "\u27E7",
      "\u27E8": "\u276C",
      "\u2329": "\u276C",
      "\u3008": "\u276C",
      "\u31DB": "\u276C",
      \u304F: "\u276C",
      "\u{21FE8}": "\u276C",
      "\u27E9": "\u276D",
      "\u232A": "\u276D",
      "\u3009": "\u276D",
      "\uFF3E": "\uFE3F",
      "\u2E3F": "\xB6",
      "\u204E": "*",
      "\u066D": "*",
      "\u2217": "*",
      "\u{1031F}": "*",
      "\u1735": "/",
      "\u2041": "/",
      "\u2215": "/",
      "\u2044": "/",
      "\u2571": "/",
      "\u27CB": "/",
      "\u29F8": "/",
      "\u{1D23A}": "/",
      "\u31D3": "/",
      \u3033: "/",
      "\u2CC6": "/",
      \u30CE: "/",
      \u4E3F: "/",
      "\u2F03": "/",
      "\u29F6": "/\u0304",
      "\u2AFD": "//",
      "\u2AFB": "///",
      "\uFF3C": "\\",
      "\uFE68": "\\",
      "\u2216": "\\",
      "\u27CD": "\\",
      "\u29F5": "\\",
      "\u29F9": "\\",
      "\u{1D20F}": "\\",
      "\u{1D23B}": "\\",
      "\u31D4": "\\",
      \u4E36: "\\",
      "\u2F02": "\\",
      "\u2CF9": "\\\\",
      "\u244A": "\\\\",
      "\u27C8": "\\\u1455",
      "\uA778": "&",
      "\u0AF0": "\u0970",
      "\u{110BB}": "\u0970",
      "\u{111C7}": "\u0970",
      "\u26AC": "\u0970",
      "\u{111DB}": "\uA8FC",
      "\u17D9": "\u0E4F",
      "\u17D5": "\u0E5A",
      "\u17DA": "\u0E5B",
      "\u0F0C": "\u0F0B",
      "\u0F0E": "\u0F0D\u0F0D",
      "\u02C4": "^",
      "\u02C6": "^",
      "\uA67E": "\u02C7",
      "\u02D8": "\u02C7",
      "\u203E": "\u02C9",
      "\uFE49": "\u02C9",
      "\uFE4A": "\u02C9",
      "\uFE4B": "\u02C9",
      "\uFE4C": "\u02C9",
      "\xAF": "\u02C9",
      "\uFFE3": "\u02C9",
      "\u2594": "\u02C9",
      \u044A: "\u02C9b",
      "\uA651": "\u02C9bi",
      "\u0375": "\u02CF",
      "\u02FB": "\u02EA",
      "\uA716": "\u02EA",
      "\uA714": "\u02EB",
      "\u3002": "\u02F3",
      "\u2E30": "\xB0",
      "\u02DA": "\xB0",
      "\u2218": "\xB0",
      "\u25CB": "\xB0",
      "\u25E6": "\xB0",
      "\u235C": "\xB0\u0332",
      "\u2364": "\xB0\u0308",
      "\u2103": "\xB0C",
      "\u2109": "\xB0F",
      "\u0BF5": "\u0BF3",
      "\u0F1B": "\u0F1A\u0F1A",
      "\u0F1F": "\u0F1A\u0F1D",
      "\u0FCE": "\u0F1D\u0F1A",
      "\u0F1E": "\u0F1D\u0F1D",
      "\u24B8": "\xA9",
      "\u24C7": "\xAE",
      "\u24C5": "\u2117",
      "\u{1D21B}": "\u2144",
      "\u2BEC": "\u219E",
      "\u2BED": "\u219F",
      "\u2BEE": "\u21A0",
      "\u2BEF": "\u21A1",
      "\u21B5": "\u21B2",
      "\u2965": "\u21C3\u21C2",
      "\u296F": "\u21C3\u16DA",
      "\u{1D6DB}": "\u2202",
      "\u{1D715}": "\u2202",
      "\u{1D74F}": "\u2202",
      "\u{1D789}": "\u2202",
      "\u{1D7C3}": "\u2202",
      "\u{1E8CC}": "\u2202",
      "\u{1E8CD}": "\u2202\u0335",
      \u00F0: "\u2202\u0335",
      "\u2300": "\u2205",
      "\u{1D6C1}": "\u2207",
      "\u{1D6FB}": "\u2207",
      "\u{1D735}": "\u2207",
      "\u{1D76F}": "\u2207",
      "\u{1D7A9}": "\u2207",
      "\u{118A8}": "\u2207",
      "\u2362": "\u2207\u0308",
      "\u236B": "\u2207\u0334",
      "\u2588": "\u220E",
      "\u25A0": "\u220E",
      "\u2A3F": "\u2210",
      "\u16ED": "+",
      "\u2795": "+",
      "\u{1029B}": "+",
      "\u2A23": "+\u0302",
      "\u2A22": "+\u030A",
      "\u2A24": "+\u0303",
      "\u2214": "+\u0307",
      "\u2A25": "+\u0323",
      "\u2A26": "+\u0330",
      "\u2A27": "+\u2082",
      "\u2797": "\xF7",
      "\u2039": "<",
      "\u276E": "<",
      "\u02C2": "<",
      "\u{1D236}": "<",
      \u1438: "<",
      \u16B2: "<",
      "\u22D6": "<\xB7",
      "\u2CB4": "<\xB7",
      \u1445: "<\xB7",
      "\u226A": "<<",
      "\u22D8": "<<<",
      "\u1400": "=",
      "\u2E40": "=",
      "\u30A0": "=",
      "\uA4FF": "=",
      "\u225A": "=\u0306",
      "\u2259": "=\u0302",
      "\u2257": "=\u030A",
      "\u2250": "=\u0307",
      "\u2251": "=\u0307\u0323",
      "\u2A6E": "=\u20F0",
      "\u2A75": "==",
      "\u2A76": "===",
      "\u225E": "=\u036B",
      "\u203A": ">",
      "\u276F": ">",
      "\u02C3": ">",
      "\u{1D237}": ">",
      \u1433: ">",
      "\u{16F3F}": ">",
      \u1441: ">\xB7",
      "\u2AA5": "><",
      "\u226B": ">>",
      "\u2A20": ">>",
      "\u22D9": ">>>",
      "\u2053": "~",
      "\u02DC": "~",
      "\u1FC0": "~",
      "\u223C": "~",
      "\u2368": "~\u0308",
      "\u2E1E": "~\u0307",
      "\u2A6A": "~\u0307",
      "\u2E1F": "~\u0323",
      "\u{1E8C8}": "\u2220",
      "\u22C0": "\u2227",
      "\u222F": "\u222E\u222E",
      "\u2230": "\u222E\u222E\u222E",
      "\u2E2B": "\u2234",
      "\u2E2A": "\u2235",
      "\u2E2C": "\u2237",
      "\u{111DE}": "\u2248",
      "\u264E": "\u224F",
      "\u{1F75E}": "\u224F",
      "\u2263": "\u2261",
      "\u2A03": "\u228D",
      "\u2A04": "\u228E",
      "\u{1D238}": "\u228F",
      "\u{1D239}": "\u2290",
      "\u2A05": "\u2293",
      "\u2A06": "\u2294",
      "\u2A02": "\u2297",
      "\u235F": "\u229B",
      "\u{1F771}": "\u22A0",
      "\u{1F755}": "\u22A1",
      "\u25C1": "\u22B2",
      "\u25B7": "\u22B3",
      "\u2363": "\u22C6\u0308",
      "\uFE34": "\u2307",
      "\u25E0": "\u2312",
      "\u2A3D": "\u2319",
      "\u2325": "\u2324",
      "\u29C7": "\u233B",
      "\u25CE": "\u233E",
      "\u29BE": "\u233E",
      "\u29C5": "\u2342",
      "\u29B0": "\u2349",
      "\u23C3": "\u234B",
      "\u23C2": "\u234E",
      "\u23C1": "\u2355",
      "\u23C6": "\u236D",
      "\u2638": "\u2388",
      "\uFE35": "\u23DC",
      "\uFE36": "\u23DD",
      "\uFE37": "\u23DE",
      "\uFE38": "\u23DF",
      "\uFE39": "\u23E0",
      "\uFE3A": "\u23E1",
      "\u25B1": "\u23E5",
      "\u23FC": "\u23FB",
      "\uFE31": "\u2502",
      "\uFF5C": "\u2502",
      "\u2503": "\u2502",
      "\u250F": "\u250C",
      "\u2523": "\u251C",
      "\u2590": "\u258C",
      "\u2597": "\u2596",
      "\u259D": "\u2598",
      "\u2610": "\u25A1",
      "\uFFED": "\u25AA",
      "\u25B8": "\u25B6",
      "\u25BA": "\u25B6",
      "\u2CE9": "\u2627",
      "\u{1F70A}": "\u2629",
      "\u{1F312}": "\u263D",
      "\u{1F319}": "\u263D",
      "\u23FE": "\u263E",
      "\u{1F318}": "\u263E",
      "\u29D9": "\u299A",
      "\u{1F73A}": "\u29DF",
      "\u2A3E": "\u2A1F",
      "\u{101A0}": "\u2CE8",
      "\u2669": "\u{1D158}\u{1D165}",
      "\u266A": "\u{1D158}\u{1D165}\u{1D16E}",
      "\u24EA": "\u{1F10D}",
      "\u21BA": "\u{1F10E}",
      "\u02D9": "\u0971",
      "\u0D4E": "\u0971",
      "\uFF0D": "\u30FC",
      "\u2014": "\u30FC",
      "\u2015": "\u30FC",
      "\u2500": "\u30FC",
      "\u2501": "\u30FC",
      "\u31D0": "\u30FC",
      "\uA7F7": "\u30FC",
      \u1173: "\u30FC",
      \u3161: "\u30FC",
      \u4E00: "\u30FC",
      "\u2F00": "\u30FC",
      \u1196: "\u30FC\u30FC",
      "\uD7B9": "\u30FC\u1161",
      "\uD7BA": "\u30FC\u1165",
      "\uD7BB": "\u30FC\u1165\u4E28",
      "\uD7BC": "\u30FC\u1169",
      \u1195: "\u30FC\u116E",
      \u1174: "\u30FC\u4E28",
      \u3162: "\u30FC\u4E28",
      \u1197: "\u30FC\u4E28\u116E",
      "\u{1F10F}": "$\u20E0",
      "\u20A4": "\xA3",
      "\u3012": "\u20B8",
      "\u3036": "\u20B8",
      "\u1B5C": "\u1B50",
      "\uA9C6": "\uA9D0",
      "\u{114D1}": "\u09E7",
      "\u0CE7": "\u0C67",
      "\u1065": "\u1041",
      "\u2460": "\u2780",
      "\u2469": "\u2789",
      "\u23E8": "\u2081\u2080",
      "\u{1D7D0}": "2",
      "\u{1D7DA}": "2",
      "\u{1D7E4}": "2",
      "\u{1D7EE}": "2",
      "\u{1D7F8}": "2",
      "\u{1FBF2}": "2",
      "\uA75A": "2",
      \u01A7: "2",
      \u03E8: "2",
      "\uA644": "2",
      \u14BF: "2",
      "\uA6EF": "2",
      "\uA9CF": "\u0662",
      "\u06F2": "\u0662",
      "\u0AE8": "\u0968",
      "\u{114D2}": "\u09E8",
      "\u0CE8": "\u0C68",
      "\u2461": "\u2781",
      \u01BB: "2\u0335",
      "\u{1F103}": "2,",
      "\u2489": "2.",
      "\u33F5": "22\u65E5",
      "\u336E": "22\u70B9",
      "\u33F6": "23\u65E5",
      "\u336F": "23\u70B9",
      "\u33F7": "24\u65E5",
      "\u3370": "24\u70B9",
      "\u33F8": "25\u65E5",
      "\u33F9": "26\u65E5",
      "\u33FA": "27\u65E5",
      "\u33FB": "28\u65E5",
      "\u33FC": "29\u65E5",
      "\u33F4": "2l\u65E5",
      "\u336D": "2l\u70B9",
      "\u249B": "2O.",
      "\u33F3": "2O\u65E5",
      "\u336C": "2O\u70B9",
      "\u0DE9": "\u0DE8\u0DCF",
      "\u0DEF": "\u0DE8\u0DD3",
      "\u33E1": "2\u65E5",
      "\u32C1": "2\u6708",
      "\u335A": "2\u70B9",
      "\u{1D206}": "3",
      "\u{1D7D1}": "3",
      "\u{1D7DB}": "3",
      "\u{1D7E5}": "3",
      "\u{1D7EF}": "3",
      "\u{1D7F9}": "3",
      "\u{1FBF3}": "3",
      "\uA7AB": "3",
      \u021C: "3",
      \u01B7: "3",
      "\uA76A": "3",
      "\u2CCC": "3",
      \u0417: "3",
      \u04E0: "3",
      "\u{16F3B}": "3",
      "\u{118CA}": "3",
      "\u06F3": "\u0663",
      "\u{1E8C9}": "\u0663",
      "\u0AE9": "\u0969",
      "\u2462": "\u2782",
      \u0498: "3\u0326",
      "\u{1F104}": "3,",
      "\u248A": "3.",
      "\u33FE": "3l\u65E5",
      "\u33FD": "3O\u65E5",
      "\u33E2": "3\u65E5",
      "\u32C2": "3\u6708",
      "\u335B": "3\u70B9",
      "\u{1D7D2}": "4",
      "\u{1D7DC}": "4",
      "\u{1D7E6}": "4",
      "\u{1D7F0}": "4",
      "\u{1D7FA}": "4",
      "\u{1FBF4}": "4",
      \u13CE: "4",
      "\u{118AF}": "4",
      "\u06F4": "\u0664",
      "\u0AEA": "\u096A",
      "\u2463": "\u2783",
      "\u{1F105}": "4,",
      "\u248B": "4.",
      \u1530: "4\xB7",
      "\u33E3": "4\u65E5",
      "\u32C3": "4\u6708",
      "\u335C": "4\u70B9",
      "\u{1D7D3}": "5",
      "\u{1D7DD}": "5",
      "\u{1D7E7}": "5",
      "\u{1D7F1}": "5",
      "\u{1D7FB}": "5",
      "\u{1FBF5}": "5",
      \u01BC: "5",
      "\u{118BB}": "5",
      "\u2464": "\u2784",
      "\u{1F106}": "5,",
      "\u248C": "5.",
      "\u33E4": "5\u65E5",
      "\u32C4": "5\u6708",
      "\u335D": "5\u70B9",
      "\u{1D7D4}": "6",
      "\u{1D7DE}": "6",
      "\u{1D7E8}": "6",
      "\u{1D7F2}": "6",
      "\u{1D7FC}": "6",
      "\u{1FBF6}": "6",
      "\u2CD2": "6",
      \u0431: "6",
      \u13EE: "6",
      "\u{118D5}": "6",
      "\u06F6": "\u0666",
      "\u{114D6}": "\u09EC",
      "\u2465": "\u2785",
      "\u{1F107}": "6,",
      "\u248D": "6.",
      "\u33E5": "6\u65E5",
      "\u32C5": "6\u6708",
      "\u335E": "6\u70B9",
      "\u{1D212}": "7",
      "\u{1D7D5}": "7",
      "\u{1D7DF}": "7",
      "\u{1D7E9}": "7",
      "\u{1D7F3}": "7",
      "\u{1D7FD}": "7",
      "\u{1FBF7}": "7",
      "\u{104D2}": "7",
      "\u{118C6}": "7",
      "\u2466": "\u2786",
      "\u{1F108}": "7,",
      "\u248E": "7.",
      "\u33E6": "7\u65E5",
      "\u32C6": "7\u6708",
      "\u335F": "7\u70B9",
      "\u0B03": "8",
      "\u09EA": "8",
      "\u0A6A": "8",
      "\u{1E8CB}": "8",
      "\u{1D7D6}": "8",
      "\u{1D7E0}": "8",
      "\u{1D7EA}": "8",
      "\u{1D7F4}": "8",
      "\u{1D7FE}": "8",
      "\u{1FBF8}": "8",
      \u0223: "8",
      \u0222: "8",
      "\u{1031A}": "8",
      "\u0AEE": "\u096E",
      "\u2467": "\u2787",
      "\u{1F109}": "8,",
      "\u248F": "8.",
      "\u33E7": "8\u65E5",
      "\u32C7": "8\u6708",
      "\u3360": "8\u70B9",
      "\u0A67": "9",
      "\u0B68": "9",
      "\u09ED": "9",
      "\u0D6D": "9",
      "\u{1D7D7}": "9",
      "\u{1D7E1}": "9",
      "\u{1D7EB}": "9",
      "\u{1D7F5}": "9",
      "\u{1D7FF}": "9",
      "\u{1FBF9}": "9",
      "\uA76E": "9",
      "\u2CCA": "9",
      "\u{118CC}": "9",
      "\u{118AC}": "9",
      "\u{118D6}": "9",
      "\u0967": "\u0669",
      "\u{118E4}": "\u0669",
      "\u06F9": "\u0669",
      "\u0CEF": "\u0C6F",
      "\u2468": "\u2788",
      "\u{1F10A}": "9,",
      "\u2490": "9.",
      "\u33E8": "9\u65E5",
      "\u32C8": "9\u6708",
      "\u3361": "9\u70B9",
      "\u237A": "a",
      \uFF41: "a",
      "\u{1D41A}": "a",
      "\u{1D44E}": "a",
      "\u{1D482}": "a",
      "\u{1D4B6}": "a",
      "\u{1D4EA}": "a",
      "\u{1D51E}": "a",
      "\u{1D552}": "a",
      "\u{1D586}": "a",
      "\u{1D5BA}": "a",
      "\u{1D5EE}": "a",
      "\u{1D622}": "a",
      "\u{1D656}": "a",
      "\u{1D68A}": "a",
      \u0251: "a",
      \u03B1: "a",
      "\u{1D6C2}": "a",
      "\u{1D6FC}": "a",
      "\u{1D736}": "a",
      "\u{1D770}": "a",
      "\u{1D7AA}": "a",
      \u0430: "a",
      "\u2DF6": "\u0363",
      \uFF21: "A",
      "\u{1D400}": "A",
      "\u{1D434}": "A",
      "\u{1D468}": "A",
      "\u{1D49C}": "A",
      "\u{1D4D0}": "A",
      "\u{1D504}": "A",
      "\u{1D538}": "A",
      "\u{1D56C}": "A",
      "\u{1D5A0}": "A",
      "\u{1D5D4}": "A",
      "\u{1D608}": "A",
      "\u{1D63C}": "A",
      "\u{1D670}": "A",
      \u0391: "A",
      "\u{1D6A8}": "A",
      "\u{1D6E2}": "A",
      "\u{1D71C}": "A",
      "\u{1D756}": "A",
      "\u{1D790}": "A",
      \u0410: "A",
      \u13AA: "A",
      \u15C5: "A",
      "\uA4EE": "A",
      "\u{16F40}": "A",
      "\u{102A0}": "A",
      "\u2376": "a\u0332",
      \u01CE: "\u0103",
      \u01CD: "\u0102",
      \u0227: "\xE5",
      \u0226: "\xC5",
      \u1E9A: "\u1EA3",
      "\u2100": "a/c",
      "\u2101": "a/s",
      "\uA733": "aa",
      "\uA732": "AA",
      \u00E6: "ae",
      \u04D5: "ae",
      \u00C6: "AE",
      \u04D4: "AE",
      "\uA735": "ao",
      "\uA734": "AO",
      "\u{1F707}": "AR",
      "\uA737": "au",
      "\uA736": "AU",
      "\uA739": "av",
      "\uA73B": "av",
      "\uA738": "AV",
      "\uA73A": "AV",
      "\uA73D": "ay",
      "\uA73C": "AY",
      "\uAB7A": "\u1D00",
      "\u2200": "\u2C6F",
      "\u{1D217}": "\u2C6F",
      \u15C4: "\u2C6F",
      "\uA4EF": "\u2C6F",
      "\u{1041F}": "\u2C70",
      "\u{1D41B}": "b",
      "\u{1D44F}": "b",
      "\u{1D483}": "b",
      "\u{1D4B7}": "b",
      "\u{1D4EB}": "b",
      "\u{1D51F}": "b",
      "\u{1D553}": "b",
      "\u{1D587}": "b",
      "\u{1D5BB}": "b",
      "\u{1D5EF}": "b",
      "\u{1D623}": "b",
      "\u{1D657}": "b",
      "\u{1D68B}": "b",
      \u0184: "b",
      \u042C: "b",
      \u13CF: "b",
      \u1472: "b",
      \u15AF: "b",
      \uFF22: "B",
      \u212C: "B",
      "\u{1D401}": "B",
      "\u{1D435}": "B",
      "\u{1D469}": "B",
      "\u{1D4D1}": "B",
      "\u{1D505}": "B",
      "\u{1D539}": "B",
      "\u{1D56D}": "B",
      "\u{1D5A1}": "B",
      "\u{1D5D5}": "B",
      "\u{1D609}": "B",
      "\u{1D63D}": "B",
      "\u{1D671}": "B",
      "\uA7B4": "B",
      \u0392: "B",
      "\u{1D6A9}": "B",
      "\u{1D6E3}": "B",
      "\u{1D71D}": "B",
      "\u{1D757}": "B",
      "\u{1D791}": "B",
      \u0412: "B",
      \u13F4: "B",
      \u15F7: "B",
      "\uA4D0": "B",
      "\u{10282}": "B",
      "\u{102A1}": "B",
      "\u{10301}": "B",
      \u0253: "b\u0314",
      \u1473: "b\u0307",
      \u0183: "b\u0304",
      \u0182: "b\u0304",
      \u0411: "b\u0304",
      \u0180: "b\u0335",
      \u048D: "b\u0335",
      \u048C: "b\u0335",
      \u0463: "b\u0335",
      \u0462: "b\u0335",
      \u147F: "b\xB7",
      \u1481: "b\u0307\xB7",
      \u1488: "b'",
      \u042B: "bl",
      \u0432: "\u0299",
      "\u13FC": "\u0299",
      \uFF43: "c",
      "\u217D": "c",
      "\u{1D41C}": "c",
      "\u{1D450}": "c",
      "\u{1D484}": "c",
      "\u{1D4B8}": "c",
      "\u{1D4EC}": "c",
      "\u{1D520}": "c",
      "\u{1D554}": "c",
      "\u{1D588}": "c",
      "\u{1D5BC}": "c",
      "\u{1D5F0}": "c",
      "\u{1D624}": "c",
      "\u{1D658}": "c",
      "\u{1D68C}": "c",
      "\u1D04": "c",
      \u03F2: "c",
      "\u2CA5": "c",
      \u0441: "c",
      "\uABAF": "c",
      "\u{1043D}": "c",
      "\u2DED": "\u0368",
      "\u{1F74C}": "C",
      "\u{118F2}": "C",
      "\u{118E9}": "C",
      \uFF23: "C",
      "\u216D": "C",
      \u2102: "C",
      \u212D: "C",
      "\u{1D402}": "C",
      "\u{1D436}": "C",
      "\u{1D46A}": "C",
      "\u{1D49E}": "C",
      "\u{1D4D2}": "C",
      "\u{1D56E}": "C",
      "\u{1D5A2}": "C",
      "\u{1D5D6}": "C",
      "\u{1D60A}": "C",
      "\u{1D63E}": "C",
      "\u{1D672}": "C",
      "\u03F9": "C",
      "\u2CA4": "C",
      \u0421: "C",
      \u13DF: "C",
      "\uA4DA": "C",
      "\u{102A2}": "C",
      "\u{10302}": "C",
      "\u{10415}": "C",
      "\u{1051C}": "C",
      "\xA2": "c\u0338",
      "\u023C": "c\u0338",
      "\u20A1": "C\u20EB",
      "\u{1F16E}": "C\u20E0",
      \u00E7: "c\u0326",
      \u04AB: "c\u0326",
      \u00C7: "C\u0326",
      \u04AA: "C\u0326",
      \u0187: "C'",
      "\u2105": "c/o",
      "\u2106": "c/u",
      "\u{1F16D}": "\u33C4	\u20DD",
      "\u22F4": "\uA793",
      \u025B: "\uA793",
      \u03B5: "\uA793",
      "\u03F5": "\uA793",
      "\u{1D6C6}": "\uA793",
      "\u{1D6DC}": "\uA793",
      "\u{1D700}": "\uA793",
      "\u{1D716}": "\uA793",
      "\u{1D73A}": "\uA793",
      "\u{1D750}": "\uA793",
      "\u{1D774}": "\uA793",
      "\u{1D78A}": "\uA793",
      "\u{1D7AE}": "\uA793",
      "\u{1D7C4}": "\uA793",
      "\u2C89": "\uA793",
      \u0454: "\uA793",
      "\u0511": "\uA793",
      "\uAB9B": "\uA793",
      "\u{118CE}": "\uA793",
      "\u{10429}": "\uA793",
      "\u20AC": "\uA792",
      "\u2C88": "\uA792",
      \u0404: "\uA792",
      "\u2377": "\uA793\u0332",
      "\u037D": "\uA73F",
      "\u03FF": "\uA73E",
      "\u217E": "d",
      "\u2146": "d",
      "\u{1D41D}": "d",
      "\u{1D451}": "d",
      "\u{1D485}": "d",
      "\u{1D4B9}": "d",
      "\u{1D4ED}": "d",
      "\u{1D521}": "d",
      "\u{1D555}": "d",
      "\u{1D589}": "d",
      "\u{1D5BD}": "d",
      "\u{1D5F1}": "d",
      "\u{1D625}": "d",
      "\u{1D659}": "d",
      "\u{1D68D}": "d",
      "\u0501": "d",
      \u13E7: "d",
      \u146F: "d",
      "\uA4D2": "d",
      "\u216E": "D",
      "\u2145": "D",
      "\u{1D403}": "D",
      "\u{1D437}": "D",
      "\u{1D46B}": "D",
      "\u{1D49F}": "D",
      "\u{1D4D3}": "D",
      "\u{1D507}": "D",
      "\u{1D53B}": "D",
      "\u{1D56F}": "D",
      "\u{1D5A3}": "D",
      "\u{1D5D7}": "D",
      "\u{1D60B}": "D",
      "\u{1D63F}": "D",
      "\u{1D673}": "D",
      \u13A0: "D",
      \u15DE: "D",
      \u15EA: "D",
      "\uA4D3": "D",
      \u0257: "d\u0314",
      \u0256: "d\u0328",
      \u018C: "d\u0304",
      \u0111: "d\u0335",
      \u0110: "D\u0335",
      \u00D0: "D\u0335",
      \u0189: "D\u0335",
      "\u20AB": "d\u0335\u0331",
      "\uA77A": "\uA779",
      \u147B: "d\xB7",
      \u1487: "d'",
      \u02A4: "d\u021D",
      \u01F3: "dz",
      \u02A3: "dz",
      \u01F2: "Dz",
      \u01F1: "DZ",
      \u01C6: "d\u017E",
      \u01C5: "D\u017E",
      \u01C4: "D\u017D",
      \u02A5: "d\u0291",
      "\uAB70": "\u1D05",
      "\u2E39": "\u1E9F",
      \u03B4: "\u1E9F",
      "\u{1D6C5}": "\u1E9F",
      "\u{1D6FF}": "\u1E9F",
      "\u{1D739}": "\u1E9F",
      "\u{1D773}": "\u1E9F",
      "\u{1D7AD}": "\u1E9F",
      \u056E: "\u1E9F",
      \u1577: "\u1E9F",
      "\u212E": "e",
      \uFF45: "e",
      \u212F: "e",
      "\u2147": "e",
      "\u{1D41E}": "e",
      "\u{1D452}": "e",
      "\u{1D486}": "e",
      "\u{1D4EE}": "e",
      "\u{1D522}": "e",
      "\u{1D556}": "e",
      "\u{1D58A}": "e",
      "\u{1D5BE}": "e",
      "\u{1D5F2}": "e",
      "\u{1D626}": "e",
      "\u{1D65A}": "e",
      "\u{1D68E}": "e",
      "\uAB32": "e",
      \u0435: "e",
      \u04BD: "e",
      "\u2DF7": "\u0364",
      "\u22FF": "E",
      \uFF25: "E",
      \u2130: "E",
      "\u{1D404}": "E",
      "\u{1D438}": "E",
      "\u{1D46C}": "E",
      "\u{1D4D4}": "E",
      "\u{1D508}": "E",
      "\u{1D53C}": "E",
      "\u{1D570}": "E",
      "\u{1D5A4}": "E",
      "\u{1D5D8}": "E",
      "\u{1D60C}": "E",
      "\u{1D640}": "E",
      "\u{1D674}": "E",
      \u0395: "E",
      "\u{1D6AC}": "E",
      "\u{1D6E6}": "E",
      "\u{1D720}": "E",
      "\u{1D75A}": "E",
      "\u{1D794}": "E",
      \u0415: "E",
      "\u2D39": "E",
      \u13AC: "E",
      "\uA4F0": "E",
      "\u{118A6}": "E",
      "\u{118AE}": "E",
      "\u{10286}": "E",
      \u011B: "\u0115",
      \u011A: "\u0114",
      "\u0247": "e\u0338",
      "\u0246": "E\u0338",
      \u04BF: "e\u0328",
      "\uAB7C": "\u1D07",
      \u0259: "\u01DD",
      \u04D9: "\u01DD",
      "\u2203": "\u018E",
      "\u2D3A": "\u018E",
      "\uA4F1": "\u018E",
      \u025A: "\u01DD\u02DE",
      "\u1D14": "\u01DDo",
      "\uAB41": "\u01DDo\u0338",
      "\uAB42": "\u01DDo\u0335",
      \u04D8: "\u018F",
      "\u{1D221}": "\u0190",
      \u2107: "\u0190",
      "\u0510": "\u0190",
      \u13CB: "\u0190",
      "\u{16F2D}": "\u0190",
      "\u{10401}": "\u0190",
      "\u1D9F": "\u1D4B",
      "\u1D08": "\u025C",
      \u0437: "\u025C",
      \u0499: "\u025C\u0326",
      "\u{10442}": "\u025E",
      "\uA79D": "\u029A",
      "\u{1042A}": "\u029A",
      "\u{1D41F}": "f",
      "\u{1D453}": "f",
      "\u{1D487}": "f",
      "\u{1D4BB}": "f",
      "\u{1D4EF}": "f",
      "\u{1D523}": "f",
      "\u{1D557}": "f",
      "\u{1D58B}": "f",
      "\u{1D5BF}": "f",
      "\u{1D5F3}": "f",
      "\u{1D627}": "f",
      "\u{1D65B}": "f",
      "\u{1D68F}": "f",
      "\uAB35": "f",
      "\uA799": "f",
      \u017F: "f",
      "\u1E9D": "f",
      \u0584: "f",
      "\u{1D213}": "F",
      \u2131: "F",
      "\u{1D405}": "F",
      "\u{1D439}": "F",
      "\u{1D46D}": "F",
      "\u{1D4D5}": "F",
      "\u{1D509}": "F",
      "\u{1D53D}": "F",
      "\u{1D571}": "F",
      "\u{1D5A5}": "F",
      "\u{1D5D9}": "F",
      "\u{1D60D}": "F",
      "\u{1D641}": "F",
      "\u{1D675}": "F",
      "\uA798": "F",
      \u03DC: "F",
      "\u{1D7CA}": "F",
      \u15B4: "F",
      "\uA4DD": "F",
      "\u{118C2}": "F",
      "\u{118A2}": "F",
      "\u{10287}": "F",
      "\u{102A5}": "F",
      "\u{10525}": "F",
      \u0192: "f\u0326",
      \u0191: "F\u0326",
      "\u1D6E": "f\u0334",
      "\u213B": "FAX",
      \uFB00: "ff",
      \uFB03: "ffi",
      \uFB04: "ffl",
      \uFB01: "fi",
      \uFB02: "fl",
      \u02A9: "f\u014B",
      \u15B5: "\u2132",
      "\uA4DE": "\u2132",
      "\u{1D230}": "\uA7FB",
      \u15B7: "\uA7FB",
      \uFF47: "g",
      \u210A: "g",
      "\u{1D420}": "g",
      "\u{1D454}": "g",
      "\u{1D488}": "g",
      "\u{1D4F0}": "g",
      "\u{1D524}": "g",
      "\u{1D558}": "g",
      "\u{1D58C}": "g",
      "\u{1D5C0}": "g",
      "\u{1D5F4}": "g",
      "\u{1D628}": "g",
      "\u{1D65C}": "g",
      "\u{1D690}": "g",
      \u0261: "g",
      "\u1D83": "g",
      \u018D: "g",
      \u0581: "g",
      "\u{1D406}": "G",
      "\u{1D43A}": "G",
      "\u{1D46E}": "G",
      "\u{1D4A2}": "G",
      "\u{1D4D6}": "G",
      "\u{1D50A}": "G",
      "\u{1D53E}": "G",
      "\u{1D572}": "G",
      "\u{1D5A6}": "G",
      "\u{1D5DA}": "G",
      "\u{1D60E}": "G",
      "\u{1D642}": "G",
      "\u{1D676}": "G",
      "\u050C": "G",
      \u13C0: "G",
      \u13F3: "G",
      "\uA4D6": "G",
      "\u1DA2": "\u1D4D",
      \u0260: "g\u0314",
      \u01E7: "\u011F",
      \u01E6: "\u011E",
      \u01F5: "\u0123",
      \u01E5: "g\u0335",
      \u01E4: "G\u0335",
      \u0193: "G'",
      "\u050D": "\u0262",
      "\uAB90": "\u0262",
      "\u13FB": "\u0262",
      \uFF48: "h",
      \u210E: "h",
      "\u{1D421}": "h",
      "\u{1D489}": "h",
      "\u{1D4BD}": "h",
      "\u{1D4F1}": "h",
      "\u{1D525}": "h",
      "\u{1D559}": "h",
      "\u{1D58D}": "h",
      "\u{1D5C1}": "h",
      "\u{1D5F5}": "h",
      "\u{1D629}": "h",
      "\u{1D65D}": "h",
      "\u{1D691}": "h",
      \u04BB: "h",
      \u0570: "h",
      \u13C2: "h",
      \uFF28: "H",
      \u210B: "H",
      \u210C: "H",
      \u210D: "H",
      "\u{1D407}": "H",
      "\u{1D43B}": "H",
      "\u{1D46F}": "H",
      "\u{1D4D7}": "H",
      "\u{1D573}": "H",
      "\u{1D5A7}": "H",
      "\u{1D5DB}": "H",
      "\u{1D60F}": "H",
      "\u{1D643}": "H",
      "\u{1D677}": "H",
      \u0397: "H",
      "\u{1D6AE}": "H",
      "\u{1D6E8}": "H",
      "\u{1D722}": "H",
      "\u{1D75C}": "H",
      "\u{1D796}": "H",
      "\u2C8E": "H",
      \u041D: "H",
      \u13BB: "H",
      \u157C: "H",
      "\uA4E7": "H",
      "\u{102CF}": "H",
      "\u1D78": "\u1D34",
      \u0266: "h\u0314",
      "\uA695": "h\u0314",
      \u13F2: "h\u0314",
      "\u2C67": "H\u0329",
      \u04A2: "H\u0329",
      \u0127: "h\u0335",
      \u210F: "h\u0335",
      \u045B: "h\u0335",
      \u0126: "H\u0335",
      "\u04C9": "H\u0326",
      \u04C7: "H\u0326",
      \u043D: "\u029C",
      "\uAB8B": "\u029C",
      \u04A3: "\u029C\u0329",
      "\u04CA": "\u029C\u0326",
      \u04C8: "\u029C\u0326",
      "\u050A": "\u01F6",
      "\uAB80": "\u2C76",
      "\u0370": "\u2C75",
      \u13A8: "\u2C75",
      \u13B0: "\u2C75",
      "\uA6B1": "\u2C75",
      "\uA795": "\uA727",
      "\u02DB": "i",
      "\u2373": "i",
      \uFF49: "i",
      "\u2170": "i",
      \u2139: "i",
      "\u2148": "i",
      "\u{1D422}": "i",
      "\u{1D456}": "i",
      "\u{1D48A}": "i",
      "\u{1D4BE}": "i",
      "\u{1D4F2}": "i",
      "\u{1D526}": "i",
      "\u{1D55A}": "i",
      "\u{1D58E}": "i",
      "\u{1D5C2}": "i",
      "\u{1D5F6}": "i",
      "\u{1D62A}": "i",
      "\u{1D65E}": "i",
      "\u{1D692}": "i",
      \u0131: "i",
      "\u{1D6A4}": "i",
      \u026A: "i",
      \u0269: "i",
      \u03B9: "i",
      \u1FBE: "i",
      \u037A: "i",
      "\u{1D6CA}": "i",
      "\u{1D704}": "i",
      "\u{1D73E}": "i",
      "\u{1D778}": "i",
      "\u{1D7B2}": "i",
      \u0456: "i",
      "\uA647": "i",
      "\u04CF": "i",
      "\uAB75": "i",
      \u13A5: "i",
      "\u{118C3}": "i",
      "\u24DB": "\u24BE",
      "\u2378": "i\u0332",
      \u01D0: "\u012D",
      \u01CF: "\u012C",
      \u0268: "i\u0335",
      "\u1D7B": "i\u0335",
      "\u1D7C": "i\u0335",
      "\u2171": "ii",
      "\u2172": "iii",
      \u0133: "ij",
      "\u2173": "iv",
      "\u2178": "ix",
      \uFF4A: "j",
      "\u2149": "j",
      "\u{1D423}": "j",
      "\u{1D457}": "j",
      "\u{1D48B}": "j",
      "\u{1D4BF}": "j",
      "\u{1D4F3}": "j",
      "\u{1D527}": "j",
      "\u{1D55B}": "j",
      "\u{1D58F}": "j",
      "\u{1D5C3}": "j",
      "\u{1D5F7}": "j",
      "\u{1D62B}": "j",
      "\u{1D65F}": "j",
      "\u{1D693}": "j",
      \u03F3: "j",
      \u0458: "j",
      \uFF2A: "J",
      "\u{1D409}": "J",
      "\u{1D43D}": "J",
      "\u{1D471}": "J",
      "\u{1D4A5}": "J",
      "\u{1D4D9}": "J",
      "\u{1D50D}": "J",
      "\u{1D541}": "J",
      "\u{1D575}": "J",
      "\u{1D5A9}": "J",
      "\u{1D5DD}": "J",
      "\u{1D611}": "J",
      "\u{1D645}": "J",
      "\u{1D679}": "J",
      "\uA7B2": "J",
      "\u037F": "J",
      \u0408: "J",
      \u13AB: "J",
      \u148D: "J",
      "\uA4D9": "J",
      "\u0249": "j\u0335",
      "\u0248": "J\u0335",
      \u1499: "J\xB7",
      "\u{1D6A5}": "\u0237",
      \u0575: "\u0237",
      "\uAB7B": "\u1D0A",
      "\u{1D424}": "k",
      "\u{1D458}": "k",
      "\u{1D48C}": "k",
      "\u{1D4C0}": "k",
      "\u{1D4F4}": "k",
      "\u{1D528}": "k",
      "\u{1D55C}": "k",
      "\u{1D590}": "k",
      "\u{1D5C4}": "k",
      "\u{1D5F8}": "k",
      "\u{1D62C}": "k",
      "\u{1D660}": "k",
      "\u{1D694}": "k",
      \u212A: "K",
      \uFF2B: "K",
      "\u{1D40A}": "K",
      "\u{1D43E}": "K",
      "\u{1D472}": "K",
      "\u{1D4A6}": "K",
      "\u{1D4DA}": "K",
      "\u{1D50E}": "K",
      "\u{1D542}": "K",
      "\u{1D576}": "K",
      "\u{1D5AA}": "K",
      "\u{1D5DE}": "K",
      "\u{1D612}": "K",
      "\u{1D646}": "K",
      "\u{1D67A}": "K",
      \u039A: "K",
      "\u{1D6B1}": "K",
      "\u{1D6EB}": "K",
      "\u{1D725}": "K",
      "\u{1D75F}": "K",
      "\u{1D799}": "K",
      "\u2C94": "K",
      \u041A: "K",
      \u13E6: "K",
      \u16D5: "K",
      "\uA4D7": "K",
      "\u{10518}": "K",
      \u0199: "k\u0314",
      "\u2C69": "K\u0329",
      \u049A: "K\u0329",
      "\u20AD": "K\u0335",
      "\uA740": "K\u0335",
      \u049E: "K\u0335",
      \u0198: "K'",
      "\u05C0": "l",
      "|": "l",
      "\u2223": "l",
      "\u23FD": "l",
      "\uFFE8": "l",
      "\u0661": "l",
      "\u06F1": "l",
      "\u{10320}": "l",
      "\u{1E8C7}": "l",
      "\u{1D7CF}": "l",
      "\u{1D7D9}": "l",
      "\u{1D7E3}": "l",
      "\u{1D7ED}": "l",
      "\u{1D7F7}": "l",
      "\u{1FBF1}": "l",
      I: "l",
      \uFF29: "l",
      "\u2160": "l",
      \u2110: "l",
      \u2111: "l",
      "\u{1D408}": "l",
      "\u{1D43C}": "l",
      "\u{1D470}": "l",
      "\u{1D4D8}": "l",
      "\u{1D540}": "l",
      "\u{1D574}": "l",
      "\u{1D5A8}": "l",
      "\u{1D5DC}": "l",
      "\u{1D610}": "l",
      "\u{1D644}": "l",
      "\u{1D678}": "l",
      \u0196: "l",
      \uFF4C: "l",
      "\u217C": "l",
      \u2113: "l",
      "\u{1D425}": "l",
      "\u{1D459}": "l",
      "\u{1D48D}": "l",
      "\u{1D4C1}": "l",
      "\u{1D4F5}": "l",
      "\u{1D529}": "l",
      "\u{1D55D}": "l",
      "\u{1D591}": "l",
      "\u{1D5C5}": "l",
      "\u{1D5F9}": "l",
      "\u{1D62D}": "l",
      "\u{1D661}": "l",
      "\u{1D695}": "l",
      \u01C0: "l",
      \u0399: "l",
      "\u{1D6B0}": "l",
      "\u{1D6EA}": "l",
      "\u{1D724}": "l",
      "\u{1D75E}": "l",
      "\u{1D798}": "l",
      "\u2C92": "l",
      \u0406: "l",
      \u04C0: "l",
      \u05D5: "l",
      \u05DF: "l",
      \u0627: "l",
      "\u{1EE00}": "l",
      "\u{1EE80}": "l",
      \uFE8E: "l",
      \uFE8D: "l",
      "\u07CA": "l",
      "\u2D4F": "l",
      \u16C1: "l",
      "\uA4F2": "l",
      "\u{16F28}": "l",
      "\u{1028A}": "l",
      "\u{10309}": "l",
      "\u{1D22A}": "L",
      "\u216C": "L",
      \u2112: "L",
      "\u{1D40B}": "L",
      "\u{1D43F}": "L",
      "\u{1D473}": "L",
      "\u{1D4DB}": "L",
      "\u{1D50F}": "L",
      "\u{1D543}": "L",
      "\u{1D577}": "L",
      "\u{1D5AB}": "L",
      "\u{1D5DF}": "L",
      "\u{1D613}": "L",
      "\u{1D647}": "L",
      "\u{1D67B}": "L",
      "\u2CD0": "L",
      \u13DE: "L",
      \u14AA: "L",
      "\uA4E1": "L",
      "\u{16F16}": "L",
      "\u{118A3}": "L",
      "\u{118B2}": "L",
      "\u{1041B}": "L",
      "\u{10526}": "L",
      \uFD3C: "l\u030B",
      \uFD3D: "l\u030B",
      \u0142: "l\u0338",
      \u0141: "L\u0338",
      \u026D: "l\u0328",
      \u0197: "l\u0335",
      \u019A: "l\u0335",
      \u026B: "l\u0334",
      \u0625: "l\u0655",
      \uFE88: "l\u0655",
      \uFE87: "l\u0655",
      \u0673: "l\u0655",
      \u0140: "l\xB7",
      \u013F: "l\xB7",
      \u14B7: "l\xB7",
      "\u{1F102}": "l,",
      "\u2488": "l.",
      \u05F1: "l'",
      "\u2493": "l2.",
      "\u33EB": "l2\u65E5",
      "\u32CB": "l2\u6708",
      "\u3364": "l2\u70B9",
      "\u2494": "l3.",
      "\u33EC": "l3\u65E5",
      "\u3365": "l3\u70B9",
      "\u2495": "l4.",
      "\u33ED": "l4\u65E5",
      "\u3366": "l4\u70B9",
      "\u2496": "l5.",
      "\u33EE": "l5\u65E5",
      "\u3367": "l5\u70B9",
      "\u2497": "l6.",
      "\u33EF": "l6\u65E5",
      "\u3368": "l6\u70B9",
      "\u2498": "l7.",
      "\u33F0": "l7\u65E5",
      "\u3369": "l7\u70B9",
      "\u2499": "l8.",
      "\u33F1": "l8\u65E5",
      "\u336A": "l8\u70B9",
      "\u249A": "l9.",
      "\u33F2": "l9\u65E5",
      "\u336B": "l9\u70B9",
      \u01C9: "lj",
      \u0132: "lJ",
      \u01C8: "Lj",
      \u01C7: "LJ",
      "\u2016": "ll",
      "\u2225": "ll",
      "\u2161": "ll",
      \u01C1: "ll",
      \u05F0: "ll",
      "\u{10199}": "l\u0335l\u0335",
      "\u2492": "ll.",
      "\u2162": "lll",
      "\u{10198}": "l\u0335l\u0335S\u0335",
      "\u33EA": "ll\u65E5",
      "\u32CA": "ll\u6708",
      "\u3363": "ll\u70B9",
      \u042E: "lO",
      "\u2491": "lO.",
      "\u33E9": "lO\u65E5",
      "\u32C9": "lO\u6708",
      "\u3362": "lO\u70B9",
      \u02AA: "ls",
      "\u20B6": "lt",
      "\u2163": "lV",
      "\u2168": "lX",
      \u026E: "l\u021D",
      \u02AB: "lz",
      \u0623: "l\u0674",
      \uFE84: "l\u0674",
      \uFE83: "l\u0674",
      \u0672: "l\u0674",
      \u0675: "l\u0674",
      \uFDF3: "l\u0643\u0628\u0631",
      \uFDF2: "l\u0644\u0644\u0651\u0670o",
      "\u33E0": "l\u65E5",
      "\u32C0": "l\u6708",
      "\u3359": "l\u70B9",
      "\u2CD1": "\u029F",
      "\uABAE": "\u029F",
      "\u{10443}": "\u029F",
      \uFF2D: "M",
      "\u216F": "M",
      \u2133: "M",
      "\u{1D40C}": "M",
      "\u{1D440}": "M",
      "\u{1D474}": "M",
      "\u{1D4DC}": "M",
      "\u{1D510}": "M",
      "\u{1D544}": "M",
      "\u{1D578}": "M",
      "\u{1D5AC}": "M",
      "\u{1D5E0}": "M",
      "\u{1D614}": "M",
      "\u{1D648}": "M",
      "\u{1D67C}": "M",
      \u039C: "M",
      "\u{1D6B3}": "M",
      "\u{1D6ED}": "M",
      "\u{1D727}": "M",
      "\u{1D761}": "M",
      "\u{1D79B}": "M",
      "\u03FA": "M",
      "\u2C98": "M",
      \u041C: "M",
      \u13B7: "M",
      \u15F0: "M",
      \u16D6: "M",
      "\uA4DF": "M",
      "\u{102B0}": "M",
      "\u{10311}": "M",
      "\u04CD": "M\u0326",
      "\u{1F76B}": "MB",
      "\u2DE8": "\u1DDF",
      "\u{1D427}": "n",
      "\u{1D45B}": "n",
      "\u{1D48F}": "n",
      "\u{1D4C3}": "n",
      "\u{1D4F7}": "n",
      "\u{1D52B}": "n",
      "\u{1D55F}": "n",
      "\u{1D593}": "n",
      "\u{1D5C7}": "n",
      "\u{1D5FB}": "n",
      "\u{1D62F}": "n",
      "\u{1D663}": "n",
      "\u{1D697}": "n",
      \u0578: "n",
      \u057C: "n",
      \uFF2E: "N",
      \u2115: "N",
      "\u{1D40D}": "N",
      "\u{1D441}": "N",
      "\u{1D475}": "N",
      "\u{1D4A9}": "N",
      "\u{1D4DD}": "N",
      "\u{1D511}": "N",
      "\u{1D579}": "N",
      "\u{1D5AD}": "N",
      "\u{1D5E1}": "N",
      "\u{1D615}": "N",
      "\u{1D649}": "N",
      "\u{1D67D}": "N",
      \u039D: "N",
      "\u{1D6B4}": "N",
      "\u{1D6EE}": "N",
      "\u{1D728}": "N",
      "\u{1D762}": "N",
      "\u{1D79C}": "N",
      "\u2C9A": "N",
      "\uA4E0": "N",
      "\u{10513}": "N",
      "\u{1018E}": "N\u030A",
      \u0273: "n\u0328",
      \u019E: "n\u0329",
      \u03B7: "n\u0329",
      "\u{1D6C8}": "n\u0329",
      "\u{1D702}": "n\u0329",
      "\u{1D73C}": "n\u0329",
      "\u{1D776}": "n\u0329",
      "\u{1D7B0}": "n\u0329",
      \u019D: "N\u0326",
      "\u1D70": "n\u0334",
      \u01CC: "nj",
      \u01CB: "Nj",
      \u01CA: "NJ",
      "\u2116": "No",
      "\u0377": "\u1D0E",
      \u0438: "\u1D0E",
      "\u{1044D}": "\u1D0E",
      \u0146: "\u0272",
      "\u0C02": "o",
      "\u0C82": "o",
      "\u0D02": "o",
      "\u0D82": "o",
      "\u0966": "o",
      "\u0A66": "o",
      "\u0AE6": "o",
      "\u0BE6": "o",
      "\u0C66": "o",
      "\u0CE6": "o",
      "\u0D66": "o",
      "\u0E50": "o",
      "\u0ED0": "o",
      "\u1040": "o",
      "\u0665": "o",
      "\u06F5": "o",
      \uFF4F: "o",
      \u2134: "o",
      "\u{1D428}": "o",
      "\u{1D45C}": "o",
      "\u{1D490}": "o",
      "\u{1D4F8}": "o",
      "\u{1D52C}": "o",
      "\u{1D560}": "o",
      "\u{1D594}": "o",
      "\u{1D5C8}": "o",
      "\u{1D5FC}": "o",
      "\u{1D630}": "o",
      "\u{1D664}": "o",
      "\u{1D698}": "o",
      "\u1D0F": "o",
      "\u1D11": "o",
      "\uAB3D": "o",
      \u03BF: "o",
      "\u{1D6D0}": "o",
      "\u{1D70A}": "o",
      "\u{1D744}": "o",
      "\u{1D77E}": "o",
      "\u{1D7B8}": "o",
      \u03C3: "o",
      "\u{1D6D4}": "o",
      "\u{1D70E}": "o",
      "\u{1D748}": "o",
      "\u{1D782}": "o",
      "\u{1D7BC}": "o",
      "\u2C9F": "o",
      \u043E: "o",
      "\u10FF": "o",
      \u0585: "o",
      \u05E1: "o",
      \u0647: "o",
      "\u{1EE24}": "o",
      "\u{1EE64}": "o",
      "\u{1EE84}": "o",
      \uFEEB: "o",
      \uFEEC: "o",
      \uFEEA: "o",
      \uFEE9: "o",
      \u06BE: "o",
      \uFBAC: "o",
      \uFBAD: "o",
      \uFBAB: "o",
      \uFBAA: "o",
      \u06C1: "o",
      \uFBA8: "o",
      \uFBA9: "o",
      \uFBA7: "o",
      \uFBA6: "o",
      \u06D5: "o",
      \u0D20: "o",
      \u101D: "o",
      "\u{104EA}": "o",
      "\u{118C8}": "o",
      "\u{118D7}": "o",
      "\u{1042C}": "o",
      "\u07C0": "O",
      "\u09E6": "O",
      "\u0B66": "O",
      "\u3007": "O",
      "\u{114D0}": "O",
      "\u{118E0}": "O",
      "\u{1D7CE}": "O",
      "\u{1D7D8}": "O",
      "\u{1D7E2}": "O",
      "\u{1D7EC}": "O",
      "\u{1D7F6}": "O",
      "\u{1FBF0}": "O",
      \uFF2F: "O",
      "\u{1D40E}": "O",
      "\u{1D442}": "O",
      "\u{1D476}": "O",
      "\u{1D4AA}": "O",
      "\u{1D4DE}": "O",
      "\u{1D512}": "O",
      "\u{1D546}": "O",
      "\u{1D57A}": "O",
      "\u{1D5AE}": "O",
      "\u{1D5E2}": "O",
      "\u{1D616}": "O",
      "\u{1D64A}": "O",
      "\u{1D67E}": "O",
      \u039F: "O",
      "\u{1D6B6}": "O",
      "\u{1D6F0}": "O",
      "\u{1D72A}": "O",
      "\u{1D764}": "O",
      "\u{1D79E}": "O",
      "\u2C9E": "O",
      \u041E: "O",
      \u0555: "O",
      "\u2D54": "O",
      \u12D0: "O",
      \u0B20: "O",
      "\u{104C2}": "O",
      "\uA4F3": "O",
      "\u{118B5}": "O",
      "\u{10292}": "O",
      "\u{102AB}": "O",
      "\u{10404}": "O",
      "\u{10516}": "O",
      "\u2070": "\xBA",
      "\u1D52": "\xBA",
      \u01D2: "\u014F",
      \u01D1: "\u014E",
      "\u06FF": "o\u0302",
      \u0150: "\xD6",
      \u00F8: "o\u0338",
      "\uAB3E": "o\u0338",
      \u00D8: "O\u0338",
      "\u2D41": "O\u0338",
      \u01FE: "O\u0338\u0301",
      \u0275: "o\u0335",
      "\uA74B": "o\u0335",
      \u04E9: "o\u0335",
      \u0473: "o\u0335",
      "\uAB8E": "o\u0335",
      "\uABBB": "o\u0335",
      "\u2296": "O\u0335",
      "\u229D": "O\u0335",
      "\u236C": "O\u0335",
      "\u{1D21A}": "O\u0335",
      "\u{1F714}": "O\u0335",
      \u019F: "O\u0335",
      "\uA74A": "O\u0335",
      \u03B8: "O\u0335",
      \u03D1: "O\u0335",
      "\u{1D6C9}": "O\u0335",
      "\u{1D6DD}": "O\u0335",
      "\u{1D703}": "O\u0335",
      "\u{1D717}": "O\u0335",
      "\u{1D73D}": "O\u0335",
      "\u{1D751}": "O\u0335",
      "\u{1D777}": "O\u0335",
      "\u{1D78B}": "O\u0335",
      "\u{1D7B1}": "O\u0335",
      "\u{1D7C5}": "O\u0335",
      \u0398: "O\u0335",
      "\u03F4": "O\u0335",
      "\u{1D6AF}": "O\u0335",
      "\u{1D6B9}": "O\u0335",
      "\u{1D6E9}": "O\u0335",
      "\u{1D6F3}": "O\u0335",
      "\u{1D723}": "O\u0335",
      "\u{1D72D}": "O\u0335",
      "\u{1D75D}": "O\u0335",
      "\u{1D767}": "O\u0335",
      "\u{1D797}": "O\u0335",
      "\u{1D7A1}": "O\u0335",
      \u04E8: "O\u0335",
      \u0472: "O\u0335",
      "\u2D31": "O\u0335",
      \u13BE: "O\u0335",
      \u13EB: "O\u0335",
      "\uAB74": "o\u031B",
      \uFCD9: "o\u0670",
      "\u{1F101}": "O,",
      "\u{1F100}": "O.",
      \u01A1: "o'",
      \u01A0: "O'",
      \u13A4: "O'",
      "%": "\xBA/\u2080",
      "\u066A": "\xBA/\u2080",
      "\u2052": "\xBA/\u2080",
      "\u2030": "\xBA/\u2080\u2080",
      "\u0609": "\xBA/\u2080\u2080",
      "\u2031": "\xBA/\u2080\u2080\u2080",
      "\u060A": "\xBA/\u2080\u2080\u2080",
      \u0153: "oe",
      \u0152: "OE",
      \u0276: "o\u1D07",
      "\u221E": "oo",
      "\uA74F": "oo",
      "\uA699": "oo",
      "\uA74E": "OO",
      "\uA698": "OO",
      \uFCD7: "o\u062C",
      \uFC51: "o\u062C",
      \uFCD8: "o\u0645",
      \uFC52: "o\u0645",
      \uFD93: "o\u0645\u062C",
      \uFD94: "o\u0645\u0645",
      \uFC53: "o\u0649",
      \uFC54: "o\u0649",
      "\u0D5F": "o\u0D30o",
      \u1010: "o\u102C",
      "\u3358": "O\u70B9",
      "\u2184": "\u0254",
      "\u1D10": "\u0254",
      "\u037B": "\u0254",
      "\u{1044B}": "\u0254",
      "\u2183": "\u0186",
      "\u03FD": "\u0186",
      "\uA4DB": "\u0186",
      "\u{10423}": "\u0186",
      "\uAB3F": "\u0254\u0338",
      "\uAB62": "\u0254e",
      "\u{1043F}": "\u0277",
      "\u2374": "p",
      \uFF50: "p",
      "\u{1D429}": "p",
      "\u{1D45D}": "p",
      "\u{1D491}": "p",
      "\u{1D4C5}": "p",
      "\u{1D4F9}": "p",
      "\u{1D52D}": "p",
      "\u{1D561}": "p",
      "\u{1D595}": "p",
      "\u{1D5C9}": "p",
      "\u{1D5FD}": "p",
      "\u{1D631}": "p",
      "\u{1D665}": "p",
      "\u{1D699}": "p",
      \u03C1: "p",
      \u03F1: "p",
      "\u{1D6D2}": "p",
      "\u{1D6E0}": "p",
      "\u{1D70C}": "p",
      "\u{1D71A}": "p",
      "\u{1D746}": "p",
      "\u{1D754}": "p",
      "\u{1D780}": "p",
      "\u{1D78E}": "p",
      "\u{1D7BA}": "p",
      "\u{1D7C8}": "p",
      "\u2CA3": "p",
      \u0440: "p",
      \uFF30: "P",
      \u2119: "P",
      "\u{1D40F}": "P",
      "\u{1D443}": "P",
      "\u{1D477}": "P",
      "\u{1D4AB}": "P",
      "\u{1D4DF}": "P",
      "\u{1D513}": "P",
      "\u{1D57B}": "P",
      "\u{1D5AF}": "P",
      "\u{1D5E3}": "P",
      "\u{1D617}": "P",
      "\u{1D64B}": "P",
      "\u{1D67F}": "P",
      \u03A1: "P",
      "\u{1D6B8}": "P",
      "\u{1D6F2}": "P",
      "\u{1D72C}": "P",
      "\u{1D766}": "P",
      "\u{1D7A0}": "P",
      "\u2CA2": "P",
      \u0420: "P",
      \u13E2: "P",
      \u146D: "P",
      "\uA4D1": "P",
      "\u{10295}": "P",
      \u01A5: "p\u0314",
      "\u1D7D": "p\u0335",
      \u1477: "p\xB7",
      \u1486: "P'",
      "\u1D29": "\u1D18",
      "\uABB2": "\u1D18",
      \u03C6: "\u0278",
      \u03D5: "\u0278",
      "\u{1D6D7}": "\u0278",
      "\u{1D6DF}": "\u0278",
      "\u{1D711}": "\u0278",
      "\u{1D719}": "\u0278",
      "\u{1D74B}": "\u0278",
      "\u{1D753}": "\u0278",
      "\u{1D785}": "\u0278",
      "\u{1D78D}": "\u0278",
      "\u{1D7BF}": "\u0278",
      "\u{1D7C7}": "\u0278",
      "\u2CAB": "\u0278",
      \u0444: "\u0278",
      "\u{1D42A}": "q",
      "\u{1D45E}": "q",
      "\u{1D492}": "q",
      "\u{1D4C6}": "q",
      "\u{1D4FA}": "q",
      "\u{1D52E}": "q",
      "\u{1D562}": "q",
      "\u{1D596}": "q",
      "\u{1D5CA}": "q",
      "\u{1D5FE}": "q",
      "\u{1D632}": "q",
      "\u{1D666}": "q",
      "\u{1D69A}": "q",
      "\u051B": "q",
      \u0563: "q",
      \u0566: "q",
      \u211A: "Q",
      "\u{1D410}": "Q",
      "\u{1D444}": "Q",
      "\u{1D478}": "Q",
      "\u{1D4AC}": "Q",
      "\u{1D4E0}": "Q",
      "\u{1D514}": "Q",
      "\u{1D57C}": "Q",
      "\u{1D5B0}": "Q",
      "\u{1D5E4}": "Q",
      "\u{1D618}": "Q",
      "\u{1D64C}": "Q",
      "\u{1D680}": "Q",
      "\u2D55": "Q",
      \u02A0: "q\u0314",
      "\u{1F700}": "QE",
      "\u1D90": "\u024B",
      "\u1D0B": "\u0138",
      \u03BA: "\u0138",
      \u03F0: "\u0138",
      "\u{1D6CB}": "\u0138",
      "\u{1D6DE}": "\u0138",
      "\u{1D705}": "\u0138",
      "\u{1D718}": "\u0138",
      "\u{1D73F}": "\u0138",
      "\u{1D752}": "\u0138",
      "\u{1D779}": "\u0138",
      "\u{1D78C}": "\u0138",
      "\u{1D7B3}": "\u0138",
      "\u{1D7C6}": "\u0138",
      "\u2C95": "\u0138",
      \u043A: "\u0138",
      "\uABB6": "\u0138",
      \u049B: "\u0138\u0329",
      \u049F: "\u0138\u0335",
      "\u{1D42B}": "r",
      "\u{1D45F}": "r",
      "\u{1D493}": "r",
      "\u{1D4C7}": "r",
      "\u{1D4FB}": "r",
      "\u{1D52F}": "r",
      "\u{1D563}": "r",
      "\u{1D597}": "r",
      "\u{1D5CB}": "r",
      "\u{1D5FF}": "r",
      "\u{1D633}": "r",
      "\u{1D667}": "r",
      "\u{1D69B}": "r",
      "\uAB47": "r",
      "\uAB48": "r",
      "\u1D26": "r",
      "\u2C85": "r",
      \u0433: "r",
      "\uAB81": "r",
      "\u{1D216}": "R",
      \u211B: "R",
      \u211C: "R",
      \u211D: "R",
      "\u{1D411}": "R",
      "\u{1D445}": "R",
      "\u{1D479}": "R",
      "\u{1D4E1}": "R",
      "\u{1D57D}": "R",
      "\u{1D5B1}": "R",
      "\u{1D5E5}": "R",
      "\u{1D619}": "R",
      "\u{1D64D}": "R",
      "\u{1D681}": "R",
      \u01A6: "R",
      \u13A1: "R",
      \u13D2: "R",
      "\u{104B4}": "R",
      \u1587: "R",
      "\uA4E3": "R",
      "\u{16F35}": "R",
      \u027D: "r\u0328",
      \u027C: "r\u0329",
      "\u024D": "r\u0335",
      \u0493: "r\u0335",
      "\u1D72": "r\u0334",
      \u0491: "r'",
      "\u{118E3}": "rn",
      m: "rn",
      "\u217F": "rn",
      "\u{1D426}": "rn",
      "\u{1D45A}": "rn",
      "\u{1D48E}": "rn",
      "\u{1D4C2}": "rn",
      "\u{1D4F6}": "rn",
      "\u{1D52A}": "rn",
      "\u{1D55E}": "rn",
      "\u{1D592}": "rn",
      "\u{1D5C6}": "rn",
      "\u{1D5FA}": "rn",
      "\u{1D62E}": "rn",
      "\u{1D662}": "rn",
      "\u{1D696}": "rn",
      "\u{11700}": "rn",
      "\u20A5": "rn\u0338",
      \u0271: "rn\u0326",
      "\u1D6F": "rn\u0334",
      "\u20A8": "Rs",
      "\uAB71": "\u0280",
      "\uABA2": "\u0280",
      \u044F: "\u1D19",
      "\u1D73": "\u027E\u0334",
      "\u2129": "\u027F",
      \uFF53: "s",
      "\u{1D42C}": "s",
      "\u{1D460}": "s",
      "\u{1D494}": "s",
      "\u{1D4C8}": "s",
      "\u{1D4FC}": "s",
      "\u{1D530}": "s",
      "\u{1D564}": "s",
      "\u{1D598}": "s",
      "\u{1D5CC}": "s",
      "\u{1D600}": "s",
      "\u{1D634}": "s",
      "\u{1D668}": "s",
      "\u{1D69C}": "s",
      "\uA731": "s",
      \u01BD: "s",
      \u0455: "s",
      "\uABAA": "s",
      "\u{118C1}": "s",
      "\u{10448}": "s",
      \uFF33: "S",
      "\u{1D412}": "S",
      "\u{1D446}": "S",
      "\u{1D47A}": "S",
      "\u{1D4AE}": "S",
      "\u{1D4E2}": "S",
      "\u{1D516}": "S",
      "\u{1D54A}": "S",
      "\u{1D57E}": "S",
      "\u{1D5B2}": "S",
      "\u{1D5E6}": "S",
      "\u{1D61A}": "S",
      "\u{1D64E}": "S",
      "\u{1D682}": "S",
      \u0405: "S",
      \u054F: "S",
      \u13D5: "S",
      \u13DA: "S",
      "\uA4E2": "S",
      "\u{16F3A}": "S",
      "\u{10296}": "S",
      "\u{10420}": "S",
      \u0282: "s\u0328",
      "\u1D74": "s\u0334",
      "\uA7B5": "\xDF",
      \u03B2: "\xDF",
      \u03D0: "\xDF",
      "\u{1D6C3}": "\xDF",
      "\u{1D6FD}": "\xDF",
      "\u{1D737}": "\xDF",
      "\u{1D771}": "\xDF",
      "\u{1D7AB}": "\xDF",
      \u13F0: "\xDF",
      "\u{1F75C}": "sss",
      \uFB06: "st",
      "\u222B": "\u0283",
      "\uAB4D": "\u0283",
      "\u2211": "\u01A9",
      "\u2140": "\u01A9",
      \u03A3: "\u01A9",
      "\u{1D6BA}": "\u01A9",
      "\u{1D6F4}": "\u01A9",
      "\u{1D72E}": "\u01A9",
      "\u{1D768}": "\u01A9",
      "\u{1D7A2}": "\u01A9",
      "\u2D49": "\u01A9",
      "\u222C": "\u0283\u0283",
      "\u222D": "\u0283\u0283\u0283",
      "\u2A0C": "\u0283\u0283\u0283\u0283",
      "\u{1D42D}": "t",
      "\u{1D461}": "t",
      "\u{1D495}": "t",
      "\u{1D4C9}": "t",
      "\u{1D4FD}": "t",
      "\u{1D531}": "t",
      "\u{1D565}": "t",
      "\u{1D599}": "t",
      "\u{1D5CD}": "t",
      "\u{1D601}": "t",
      "\u{1D635}": "t",
      "\u{1D669}": "t",
      "\u{1D69D}": "t",
      "\u22A4": "T",
      "\u27D9": "T",
      "\u{1F768}": "T",
      \uFF34: "T",
      "\u{1D413}": "T",
      "\u{1D447}": "T",
      "\u{1D47B}": "T",
      "\u{1D4AF}": "T",
      "\u{1D4E3}": "T",
      "\u{1D517}": "T",
      "\u{1D54B}": "T",
      "\u{1D57F}": "T",
      "\u{1D5B3}": "T",
      "\u{1D5E7}": "T",
      "\u{1D61B}": "T",
      "\u{1D64F}": "T",
      "\u{1D683}": "T",
      \u03A4: "T",
      "\u{1D6BB}": "T",
      "\u{1D6F5}": "T",
      "\u{1D72F}": "T",
      "\u{1D769}": "T",
      "\u{1D7A3}": "T",
      "\u2CA6": "T",
      \u0422: "T",
      \u13A2: "T",
      "\uA4D4": "T",
      "\u{16F0A}": "T",
      "\u{118BC}": "T",
      "\u{10297}": "T",
      "\u{102B1}": "T",
      "\u{10315}": "T",
      \u01AD: "t\u0314",
      "\u2361": "T\u0308",
      "\u023E": "T\u0338",
      \u021A: "\u0162",
      \u01AE: "T\u0328",
      \u04AC: "T\u0329",
      "\u20AE": "T\u20EB",
      \u0167: "t\u0335",
      \u0166: "T\u0335",
      "\u1D75": "t\u0334",
      \u10A0: "\uA786",
      "\uA728": "T3",
      \u02A8: "t\u0255",
      "\u2121": "TEL",
      "\uA777": "tf",
      \u02A6: "ts",
      \u02A7: "t\u0283",
      "\uA729": "t\u021D",
      \u03C4: "\u1D1B",
      "\u{1D6D5}": "\u1D1B",
      "\u{1D70F}": "\u1D1B",
      "\u{1D749}": "\u1D1B",
      "\u{1D783}": "\u1D1B",
      "\u{1D7BD}": "\u1D1B",
      \u0442: "\u1D1B",
      "\uAB72": "\u1D1B",
      \u04AD: "\u1D1B\u0329",
      \u0163: "\u01AB",
      \u021B: "\u01AB",
      \u13BF: "\u01AB",
      "\u{1D42E}": "u",
      "\u{1D462}": "u",
      "\u{1D496}": "u",
      "\u{1D4CA}": "u",
      "\u{1D4FE}": "u",
      "\u{1D532}": "u",
      "\u{1D566}": "u",
      "\u{1D59A}": "u",
      "\u{1D5CE}": "u",
      "\u{1D602}": "u",
      "\u{1D636}": "u",
      "\u{1D66A}": "u",
      "\u{1D69E}": "u",
      "\uA79F": "u",
      "\u1D1C": "u",
      "\uAB4E": "u",
      "\uAB52": "u",
      \u028B: "u",
      \u03C5: "u",
      "\u{1D6D6}": "u",
      "\u{1D710}": "u",
      "\u{1D74A}": "u",
      "\u{1D784}": "u",
      "\u{1D7BE}": "u",
      \u057D: "u",
      "\u{104F6}": "u",
      "\u{118D8}": "u",
      "\u222A": "U",
      "\u22C3": "U",
      "\u{1D414}": "U",
      "\u{1D448}": "U",
      "\u{1D47C}": "U",
      "\u{1D4B0}": "U",
      "\u{1D4E4}": "U",
      "\u{1D518}": "U",
      "\u{1D54C}": "U",
      "\u{1D580}": "U",
      "\u{1D5B4}": "U",
      "\u{1D5E8}": "U",
      "\u{1D61C}": "U",
      "\u{1D650}": "U",
      "\u{1D684}": "U",
      \u054D: "U",
      \u1200: "U",
      "\u{104CE}": "U",
      \u144C: "U",
      "\uA4F4": "U",
      "\u{16F42}": "U",
      "\u{118B8}": "U",
      \u01D4: "\u016D",
      \u01D3: "\u016C",
      "\u1D7E": "u\u0335",
      "\uAB9C": "u\u0335",
      "\u0244": "U\u0335",
      \u13CC: "U\u0335",
      \u1458: "U\xB7",
      \u1467: "U'",
      "\u1D6B": "ue",
      "\uAB63": "uo",
      \u1E43: "\uAB51",
      \u057A: "\u0270",
      \u1223: "\u0270",
      "\u2127": "\u01B1",
      \u162E: "\u01B1",
      \u1634: "\u01B1",
      "\u1D7F": "\u028A\u0335",
      "\u2228": "v",
      "\u22C1": "v",
      \uFF56: "v",
      "\u2174": "v",
      "\u{1D42F}": "v",
      "\u{1D463}": "v",
      "\u{1D497}": "v",
      "\u{1D4CB}": "v",
      "\u{1D4FF}": "v",
      "\u{1D533}": "v",
      "\u{1D567}": "v",
      "\u{1D59B}": "v",
      "\u{1D5CF}": "v",
      "\u{1D603}": "v",
      "\u{1D637}": "v",
      "\u{1D66B}": "v",
      "\u{1D69F}": "v",
      "\u1D20": "v",
      \u03BD: "v",
      "\u{1D6CE}": "v",
      "\u{1D708}": "v",
      "\u{1D742}": "v",
      "\u{1D77C}": "v",
      "\u{1D7B6}": "v",
      \u0475: "v",
      \u05D8: "v",
      "\u{11706}": "v",
      "\uABA9": "v",
      "\u{118C0}": "v",
      "\u{1D20D}": "V",
      "\u0667": "V",
      "\u06F7": "V",
      "\u2164": "V",
      "\u{1D415}": "V",
      "\u{1D449}": "V",
      "\u{1D47D}": "V",
      "\u{1D4B1}": "V",
      "\u{1D4E5}": "V",
      "\u{1D519}": "V",
      "\u{1D54D}": "V",
      "\u{1D581}": "V",
      "\u{1D5B5}": "V",
      "\u{1D5E9}": "V",
      "\u{1D61D}": "V",
      "\u{1D651}": "V",
      "\u{1D685}": "V",
      \u0474: "V",
      "\u2D38": "V",
      \u13D9: "V",
      \u142F: "V",
      "\uA6DF": "V",
      "\uA4E6": "V",
      "\u{16F08}": "V",
      "\u{118A0}": "V",
      "\u{1051D}": "V",
      "\u{10197}": "V\u0335",
      \u143B: "V\xB7",
      "\u{1F76C}": "VB",
      "\u2175": "vi",
      "\u2176": "vii",
      "\u2177": "viii",
      "\u2165": "Vl",
      "\u2166": "Vll",
      "\u2167": "Vlll",
      "\u{1F708}": "V\u1DE4",
      "\u1D27": "\u028C",
      "\u{104D8}": "\u028C",
      "\u0668": "\u0245",
      "\u06F8": "\u0245",
      \u039B: "\u0245",
      "\u{1D6B2}": "\u0245",
      "\u{1D6EC}": "\u0245",
      "\u{1D726}": "\u0245",
      "\u{1D760}": "\u0245",
      "\u{1D79A}": "\u0245",
      \u041B: "\u0245",
      "\u2D37": "\u0245",
      "\u{104B0}": "\u0245",
      \u1431: "\u0245",
      "\uA6CE": "\u0245",
      "\uA4E5": "\u0245",
      "\u{16F3D}": "\u0245",
      "\u{1028D}": "\u0245",
      "\u04C5": "\u0245\u0326",
      \u143D: "\u0245\xB7",
      \u026F: "w",
      "\u{1D430}": "w",
      "\u{1D464}": "w",
      "\u{1D498}": "w",
      "\u{1D4CC}": "w",
      "\u{1D500}": "w",
      "\u{1D534}": "w",
      "\u{1D568}": "w",
      "\u{1D59C}": "w",
      "\u{1D5D0}": "w",
      "\u{1D604}": "w",
      "\u{1D638}": "w",
      "\u{1D66C}": "w",
      "\u{1D6A0}": "w",
      "\u1D21": "w",
      \u0461: "w",
      "\u051D": "w",
      \u0561: "w",
      "\u{1170A}": "w",
      "\u{1170E}": "w",
      "\u{1170F}": "w",
      "\uAB83": "w",
      "\u{118EF}": "W",
      "\u{118E6}": "W",
      "\u{1D416}": "W",
      "\u{1D44A}": "W",
      "\u{1D47E}": "W",
      "\u{1D4B2}": "W",
      "\u{1D4E6}": "W",
      "\u{1D51A}": "W",
      "\u{1D54E}": "W",
      "\u{1D582}": "W",
      "\u{1D5B6}": "W",
      "\u{1D5EA}": "W",
      "\u{1D61E}": "W",
      "\u{1D652}": "W",
      "\u{1D686}": "W",
      "\u051C": "W",
      \u13B3: "W",
      \u13D4: "W",
      "\uA4EA": "W",
      \u047D: "w\u0486\u0487",
      "\u{114C5}": "w\u0307",
      "\u20A9": "W\u0335",
      "\uA761": "w\u0326",
      "\u1D0D": "\u028D",
      \u043C: "\u028D",
      "\uAB87": "\u028D",
      "\u04CE": "\u028D\u0326",
      "\u166E": "x",
      "\xD7": "x",
      "\u292B": "x",
      "\u292C": "x",
      "\u2A2F": "x",
      \uFF58: "x",
      "\u2179": "x",
      "\u{1D431}": "x",
      "\u{1D465}": "x",
      "\u{1D499}": "x",
      "\u{1D4CD}": "x",
      "\u{1D501}": "x",
      "\u{1D535}": "x",
      "\u{1D569}": "x",
      "\u{1D59D}": "x",
      "\u{1D5D1}": "x",
      "\u{1D605}": "x",
      "\u{1D639}": "x",
      "\u{1D66D}": "x",
      "\u{1D6A1}": "x",
      \u0445: "x",
      \u1541: "x",
      \u157D: "x",
      "\u2DEF": "\u036F",
      "\u166D": "X",
      "\u2573": "X",
      "\u{10322}": "X",
      "\u{118EC}": "X",
      \uFF38: "X",
      "\u2169": "X",
      "\u{1D417}": "X",
      "\u{1D44B}": "X",
      "\u{1D47F}": "X",
      "\u{1D4B3}": "X",
      "\u{1D4E7}": "X",
      "\u{1D51B}": "X",
      "\u{1D54F}": "X",
      "\u{1D583}": "X",
      "\u{1D5B7}": "X",
      "\u{1D5EB}": "X",
      "\u{1D61F}": "X",
      "\u{1D653}": "X",
      "\u{1D687}": "X",
      "\uA7B3": "X",
      \u03A7: "X",
      "\u{1D6BE}": "X",
      "\u{1D6F8}": "X",
      "\u{1D732}": "X",
      "\u{1D76C}": "X",
      "\u{1D7A6}": "X",
      "\u2CAC": "X",
      \u0425: "X",
      "\u2D5D": "X",
      \u16B7: "X",
      "\uA4EB": "X",
      "\u{10290}": "X",
      "\u{102B4}": "X",
      "\u{10317}": "X",
      "\u{10527}": "X",
      "\u2A30": "x\u0307",
      \u04B2: "X\u0329",
      "\u{10196}": "X\u0335",
      "\u217A": "xi",
      "\u217B": "xii",
      "\u216A": "Xl",
      "\u216B": "Xll",
      \u0263: "y",
      "\u1D8C": "y",
      \uFF59: "y",
      "\u{1D432}": "y",
      "\u{1D466}": "y",
      "\u{1D49A}": "y",
      "\u{1D4CE}": "y",
      "\u{1D502}": "y",
      "\u{1D536}": "y",
      "\u{1D56A}": "y",
      "\u{1D59E}": "y",
      "\u{1D5D2}": "y",
      "\u{1D606}": "y",
      "\u{1D63A}": "y",
      "\u{1D66E}": "y",
      "\u{1D6A2}": "y",
      \u028F: "y",
      "\u1EFF": "y",
      "\uAB5A": "y",
      \u03B3: "y",
      "\u213D": "y",
      "\u{1D6C4}": "y",
      "\u{1D6FE}": "y",
      "\u{1D738}": "y",
      "\u{1D772}": "y",
      "\u{1D7AC}": "y",
      \u0443: "y",
      \u04AF: "y",
      \u10E7: "y",
      "\u{118DC}": "y",
      \uFF39: "Y",
      "\u{1D418}": "Y",
      "\u{1D44C}": "Y",
      "\u{1D480}": "Y",
      "\u{1D4B4}": "Y",
      "\u{1D4E8}": "Y",
      "\u{1D51C}": "Y",
      "\u{1D550}": "Y",
      "\u{1D584}": "Y",
      "\u{1D5B8}": "Y",
      "\u{1D5EC}": "Y",
      "\u{1D620}": "Y",
      "\u{1D654}": "Y",
      "\u{1D688}": "Y",
      \u03A5: "Y",
      \u03D2: "Y",
      "\u{1D6BC}": "Y",
      "\u{1D6F6}": "Y",
      "\u{1D730}": "Y",
      "\u{1D76A}": "Y",
      "\u{1D7A4}": "Y",
      "\u2CA8": "Y",
      \u0423: "Y",
      \u04AE: "Y",
      \u13A9: "Y",
      \u13BD: "Y",
      "\uA4EC": "Y",
      "\u{16F43}": "Y",
      "\u{118A4}": "Y",
      "\u{102B2}": "Y",
      \u01B4: "y\u0314",
      "\u024F": "y\u0335",
      \u04B1: "y\u0335",
      "\xA5": "Y\u0335",
      "\u024E": "Y\u0335",
      \u04B0: "Y\u0335",
      \u0292: "\u021D",
      "\uA76B": "\u021D",
      "\u2CCD": "\u021D",
      \u04E1: "\u021D",
      \u10F3: "\u021D",
      "\u{1D433}": "z",
      "\u{1D467}": "z",
      "\u{1D49B}": "z",
      "\u{1D4CF}": "z",
      "\u{1D503}": "z",
      "\u{1D537}": "z",
      "\u{1D56B}": "z",
      "\u{1D59F}": "z",
      "\u{1D5D3}": "z",
      "\u{1D607}": "z",
      "\u{1D63B}": "z",
      "\u{1D66F}": "z",
      "\u{1D6A3}": "z",
      "\u1D22": "z",
      "\uAB93": "z",
      "\u{118C4}": "z",
      "\u{102F5}": "Z",
      "\u{118E5}": "Z",
      \uFF3A: "Z",
      \u2124: "Z",
      \u2128: "Z",
      "\u{1D419}": "Z",
      "\u{1D44D}": "Z",
      "\u{1D481}": "Z",
      "\u{1D4B5}": "Z",
      "\u{1D4E9}": "Z",
      "\u{1D585}": "Z",
      "\u{1D5B9}": "Z",
      "\u{1D5ED}": "Z",
      "\u{1D621}": "Z",
      "\u{1D655}": "Z",
      "\u{1D689}": "Z",
      \u0396: "Z",
      "\u{1D6AD}": "Z",
      "\u{1D6E7}": "Z",
      "\u{1D721}": "Z",
      "\u{1D75B}": "Z",
      "\u{1D795}": "Z",
      \u13C3: "Z",
      "\uA4DC": "Z",
      "\u{118A9}": "Z",
      \u0290: "z\u0328",
      \u01B6: "z\u0335",
      \u01B5: "Z\u0335",
      \u0225: "z\u0326",
      \u0224: "Z\u0326",
      "\u1D76": "z\u0334",
      \u01BF: "\xFE",
      "\u03F8": "\xFE",
      "\u03F7": "\xDE",
      "\u{104C4}": "\xDE",
      "\u2079": "\uA770",
      "\u1D24": "\u01A8",
      \u03E9: "\u01A8",
      "\uA645": "\u01A8",
      \u044C: "\u0185",
      "\uAB9F": "\u0185",
      \u044B: "\u0185i",
      "\uAB7E": "\u0242",
      \u02E4: "\u02C1",
      "\uA6CD": "\u02A1",
      "\u2299": "\u0298",
      "\u2609": "\u0298",
      "\u2A00": "\u0298",
      "\uA668": "\u0298",
      "\u2D59": "\u0298",
      "\u{104C3}": "\u0298",
      "\u213E": "\u0393",
      "\u{1D6AA}": "\u0393",
      "\u{1D6E4}": "\u0393",
      "\u{1D71E}": "\u0393",
      "\u{1D758}": "\u0393",
      "\u{1D792}": "\u0393",
      "\u2C84": "\u0393",
      \u0413: "\u0393",
      \u13B1: "\u0393",
      \u14A5: "\u0393",
      "\u{16F07}": "\u0393",
      \u0492: "\u0393\u0335",
      \u14AF: "\u0393\xB7",
      \u0490: "\u0393'",
      "\u2206": "\u0394",
      "\u25B3": "\u0394",
      "\u{1F702}": "\u0394",
      "\u{1D6AB}": "\u0394",
      "\u{1D6E5}": "\u0394",
      "\u{1D71F}": "\u0394",
      "\u{1D759}": "\u0394",
      "\u{1D793}": "\u0394",
      "\u2C86": "\u0394",
      "\u2D60": "\u0394",
      \u1403: "\u0394",
      "\u{16F1A}": "\u0394",
      "\u{10285}": "\u0394",
      "\u{102A3}": "\u0394",
      "\u2359": "\u0394\u0332",
      \u140F: "\u0394\xB7",
      \u142C: "\u0394\u1420",
      "\u{1D7CB}": "\u03DD",
      "\u{1D6C7}": "\u03B6",
      "\u{1D701}": "\u03B6",
      "\u{1D73B}": "\u03B6",
      "\u{1D775}": "\u03B6",
      "\u{1D7AF}": "\u03B6",
      "\u2CE4": "\u03D7",
      "\u{1D6CC}": "\u03BB",
      "\u{1D706}": "\u03BB",
      "\u{1D740}": "\u03BB",
      "\u{1D77A}": "\u03BB",
      "\u{1D7B4}": "\u03BB",
      "\u2C96": "\u03BB",
      "\u{104DB}": "\u03BB",
      \u00B5: "\u03BC",
      "\u{1D6CD}": "\u03BC",
      "\u{1D707}": "\u03BC",
      "\u{1D741}": "\u03BC",
      "\u{1D77B}": "\u03BC",
      "\u{1D7B5}": "\u03BC",
      "\u{1D6CF}": "\u03BE",
      "\u{1D709}": "\u03BE",
      "\u{1D743}": "\u03BE",
      "\u{1D77D}": "\u03BE",
      "\u{1D7B7}": "\u03BE",
      "\u{1D6B5}": "\u039E",
      "\u{1D6EF}": "\u039E",
      "\u{1D729}": "\u039E",
      "\u{1D763}": "\u039E",
      "\u{1D79D}": "\u039E",
      \u03D6: "\u03C0",
      "\u213C": "\u03C0",
      "\u{1D6D1}": "\u03C0",
      "\u{1D6E1}": "\u03C0",
      "\u{1D70B}": "\u03C0",
      "\u{1D71B}": "\u03C0",
      "\u{1D745}": "\u03C0",
      "\u{1D755}": "\u03C0",
      "\u{1D77F}": "\u03C0",
      "\u{1D78F}": "\u03C0",
      "\u{1D7B9}": "\u03C0",
      "\u{1D7C9}": "\u03C0",
      "\u1D28": "\u03C0",
      \u043F: "\u03C0",
      "\u220F": "\u03A0",
      "\u213F": "\u03A0",
      "\u{1D6B7}": "\u03A0",
      "\u{1D6F1}": "\u03A0",
      "\u{1D72B}": "\u03A0",
      "\u{1D765}": "\u03A0",
      "\u{1D79F}": "\u03A0",
      "\u2CA0": "\u03A0",
      \u041F: "\u03A0",
      "\uA6DB": "\u03A0",
      "\u{102AD}": "\u03D8",
      "\u{10312}": "\u03D8",
      \u03DB: "\u03C2",
      "\u{1D6D3}": "\u03C2",
      "\u{1D70D}": "\u03C2",
      "\u{1D747}": "\u03C2",
      "\u{1D781}": "\u03C2",
      "\u{1D7BB}": "\u03C2",
      "\u{1D6BD}": "\u03A6",
      "\u{1D6F7}": "\u03A6",
      "\u{1D731}": "\u03A6",
      "\u{1D76B}": "\u03A6",
      "\u{1D7A5}": "\u03A6",
      "\u2CAA": "\u03A6",
      \u0424: "\u03A6",
      \u0553: "\u03A6",
      \u1240: "\u03A6",
      "\u16F0": "\u03A6",
      "\u{102B3}": "\u03A6",
      "\uAB53": "\u03C7",
      "\uAB55": "\u03C7",
      "\u{1D6D8}": "\u03C7",
      "\u{1D712}": "\u03C7",
      "\u{1D74C}": "\u03C7",
      "\u{1D786}": "\u03C7",
      "\u{1D7C0}": "\u03C7",
      "\u2CAD": "\u03C7",
      "\u{1D6D9}": "\u03C8",
      "\u{1D713}": "\u03C8",
      "\u{1D74D}": "\u03C8",
      "\u{1D787}": "\u03C8",
      "\u{1D7C1}": "\u03C8",
      \u0471: "\u03C8",
      "\u{104F9}": "\u03C8",
      "\u{1D6BF}": "\u03A8",
      "\u{1D6F9}": "\u03A8",
      "\u{1D733}": "\u03A8",
      "\u{1D76D}": "\u03A8",
      "\u{1D7A7}": "\u03A8",
      "\u2CAE": "\u03A8",
      \u0470: "\u03A8",
      "\u{104D1}": "\u03A8",
      \u16D8: "\u03A8",
      "\u{102B5}": "\u03A8",
      "\u2375": "\u03C9",
      "\uA7B7": "\u03C9",
      "\u{1D6DA}": "\u03C9",
      "\u{1D714}": "\u03C9",
      "\u{1D74E}": "\u03C9",
      "\u{1D788}": "\u03C9",
      "\u{1D7C2}": "\u03C9",
      "\u2CB1": "\u03C9",
      "\uA64D": "\u03C9",
      \u2126: "\u03A9",
      "\u{1D6C0}": "\u03A9",
      "\u{1D6FA}": "\u03A9",
      "\u{1D734}": "\u03A9",
      "\u{1D76E}": "\u03A9",
      "\u{1D7A8}": "\u03A9",
      \u162F: "\u03A9",
      \u1635: "\u03A9",
      "\u{102B6}": "\u03A9",
      "\u2379": "\u03C9\u0332",
      \u1F7D: "\u1FF4",
      "\u2630": "\u2CB6",
      "\u2CDC": "\u03EC",
      \u0497: "\u0436\u0329",
      \u0496: "\u0416\u0329",
      "\u{1D20B}": "\u0418",
      "\u0376": "\u0418",
      "\uA6A1": "\u0418",
      "\u{10425}": "\u0418",
      \u0419: "\u040D",
      "\u048A": "\u040D\u0326",
      \u045D: "\u0439",
      "\u048B": "\u0439\u0326",
      "\u{104BC}": "\u04C3",
      "\u1D2B": "\u043B",
      "\u04C6": "\u043B\u0326",
      "\uAB60": "\u0459",
      "\u{104EB}": "\uA669",
      "\u1DEE": "\u2DEC",
      "\u{104CD}": "\u040B",
      "\u{1D202}": "\u04FE",
      "\u{1D222}": "\u0460",
      \u13C7: "\u0460",
      \u15EF: "\u0460",
      \u047C: "\u0460\u0486\u0487",
      "\u18ED": "\u0460\xB7",
      "\uA7B6": "\uA64C",
      \u04CC: "\u04B7",
      \u04CB: "\u04B6",
      \u04BE: "\u04BC\u0328",
      "\u2CBD": "\u0448",
      "\u2CBC": "\u0428",
      "\uA650": "\u042Al",
      "\u2108": "\u042D",
      "\u{1F701}": "\uA658",
      "\u{16F1C}": "\uA658",
      "\uA992": "\u2C3F",
      \u0587: "\u0565\u0582",
      \u1294: "\u0571",
      \uFB14: "\u0574\u0565",
      \uFB15: "\u0574\u056B",
      \uFB17: "\u0574\u056D",
      \uFB13: "\u0574\u0576",
      "\u2229": "\u0548",
      "\u22C2": "\u0548",
      "\u{1D245}": "\u0548",
      \u1260: "\u0548",
      \u144E: "\u0548",
      "\uA4F5": "\u0548",
      \u145A: "\u0548\xB7",
      \u1468: "\u0548'",
      \uFB16: "\u057E\u0576",
      "\u20BD": "\u0554",
      "\u02D3": "\u0559",
      \u02BF: "\u0559",
      \u2135: "\u05D0",
      \uFB21: "\u05D0",
      \uFB2F: "\uFB2E",
      \uFB30: "\uFB2E",
      \uFB4F: "\u05D0\u05DC",
      \u2136: "\u05D1",
      \u2137: "\u05D2",
      \u2138: "\u05D3",
      \uFB22: "\u05D3",
      \uFB23: "\u05D4",
      \uFB39: "\uFB1D",
      \uFB24: "\u05DB",
      \uFB25: "\u05DC",
      \uFB26: "\u05DD",
      \uFB20: "\u05E2",
      \uFB27: "\u05E8",
      \uFB2B: "\uFB2A",
      \uFB49: "\uFB2A",
      \uFB2D: "\uFB2C",
      \uFB28: "\u05EA",
      \uFE80: "\u0621",
      "\u06FD": "\u0621\u0348",
      \uFE82: "\u0622",
      \uFE81: "\u0622",
      \uFB51: "\u0671",
      \uFB50: "\u0671",
      "\u{1EE01}": "\u0628",
      "\u{1EE21}": "\u0628",
      "\u{1EE61}": "\u0628",
      "\u{1EE81}": "\u0628",
      "\u{1EEA1}": "\u0628",
      \uFE91: "\u0628",
      \uFE92: "\u0628",
      \uFE90: "\u0628",
      \uFE8F: "\u0628",
      "\u0751": "\u0628\u06DB",
      "\u08B6": "\u0628\u06E2",
      "\u08A1": "\u0628\u0654",
      \uFCA0: "\u0628o",
      \uFCE2: "\u0628o",
      \uFC9C: "\u0628\u062C",
      \uFC05: "\u0628\u062C",
      \uFC9D: "\u0628\u062D",
      \uFC06: "\u0628\u062D",
      \uFDC2: "\u0628\u062D\u0649",
      \uFC9E: "\u0628\u062E",
      \uFC07: "\u0628\u062E",
      \uFCD2: "\u0628\u062E",
      \uFC4B: "\u0628\u062E",
      \uFD9E: "\u0628\u062E\u0649",
      \uFC6A: "\u0628\u0631",
      \uFC6B: "\u0628\u0632",
      \uFC9F: "\u0628\u0645",
      \uFCE1: "\u0628\u0645",
      \uFC6C: "\u0628\u0645",
      \uFC08: "\u0628\u0645",
      \uFC6D: "\u0628\u0646",
      \uFC6E: "\u0628\u0649",
      \uFC09: "\u0628\u0649",
      \uFC6F: "\u0628\u0649",
      \uFC0A: "\u0628\u0649",
      \uFB54: "\u067B",
      \uFB55: "\u067B",
      \uFB53: "\u067B",
      \uFB52: "\u067B",
      \u06D0: "\u067B",
      \uFBE6: "\u067B",
      \uFBE7: "\u067B",
      \uFBE5: "\u067B",
      \uFBE4: "\u067B",
      \uFB5C: "\u0680",
      \uFB5D: "\u0680",
      \uFB5B: "\u0680",
      \uFB5A: "\u0680",
      "\u08A9": "\u0754",
      "\u0767": "\u0754",
      "\u2365": "\u0629",
      \u00F6: "\u0629",
      \uFE94: "\u0629",
      \uFE93: "\u0629",
      \u06C3: "\u0629",
      "\u{1EE15}": "\u062A",
      "\u{1EE35}": "\u062A",
      "\u{1EE75}": "\u062A",
      "\u{1EE95}": "\u062A",
      "\u{1EEB5}": "\u062A",
      \uFE97: "\u062A",
      \uFE98: "\u062A",
      \uFE96: "\u062A",
      \uFE95: "\u062A",
      \uFCA5: "\u062Ao",
      \uFCE4: "\u062Ao",
      \uFCA1: "\u062A\u062C",
      \uFC0B: "\u062A\u062C",
      \uFD50: "\u062A\u062C\u0645",
      \uFDA0: "\u062A\u062C\u0649",
      \uFD9F: "\u062A\u062C\u0649",
      \uFCA2: "\u062A\u062D",
      \uFC0C: "\u062A\u062D",
      \uFD52: "\u062A\u062D\u062C",
      \uFD51: "\u062A\u062D\u062C",
      \uFD53: "\u062A\u062D\u0645",
      \uFCA3: "\u062A\u062E",
      \uFC0D: "\u062A\u062E",
      \uFD54: "\u062A\u062E\u0645",
      \uFDA2: "\u062A\u062E\u0649",
      \uFDA1: "\u062A\u062E\u0649",
      \uFC70: "\u062A\u0631",
      \uFC71: "\u062A\u0632",
      \uFCA4: "\u062A\u0645",
      \uFCE3: "\u062A\u0645",
      \uFC72: "\u062A\u0645",
      \uFC0E: "\u062A\u0645",
      \uFD55: "\u062A\u0645\u062C",
      \uFD56: "\u062A\u0645\u062D",
      \uFD57: "\u062A\u0645\u062E",
      \uFDA4: "\u062A\u0645\u0649",
      \uFDA3: "\u062A\u0645\u0649",
      \uFC73: "\u062A\u0646",
      \uFC74: "\u062A\u0649",
      \uFC0F: "\u062A\u0649",
      \uFC75: "\u062A\u0649",
      \uFC10: "\u062A\u0649",
      \uFB60: "\u067A",
      \uFB61: "\u067A",
      \uFB5F: "\u067A",
      \uFB5E: "\u067A",
      \uFB64: "\u067F",
      \uFB65: "\u067F",
      \uFB63: "\u067F",
      \uFB62: "\u067F",
      "\u{1EE02}": "\u062C",
      "\u{1EE22}": "\u062C",
      "\u{1EE42}": "\u062C",
      "\u{1EE62}": "\u062C",
      "\u{1EE82}": "\u062C",
      "\u{1EEA2}": "\u062C",
      \uFE9F: "\u062C",
      \uFEA0: "\u062C",
      \uFE9E: "\u062C",
      \uFE9D: "\u062C",
      \uFCA7: "\u062C\u062D",
      \uFC15: "\u062C\u062D",
      \uFDA6: "\u062C\u062D\u0649",
      \uFDBE: "\u062C\u062D\u0649",
      \uFDFB: "\u062C\u0644 \u062C\u0644l\u0644o",
      \uFCA8: "\u062C\u0645",
      \uFC16: "\u062C\u0645",
      \uFD59: "\u062C\u0645\u062D",
      \uFD58: "\u062C\u0645\u062D",
      \uFDA7: "\u062C\u0645\u0649",
      \uFDA5: "\u062C\u0645\u0649",
      \uFD1D: "\u062C\u0649",
      \uFD01: "\u062C\u0649",
      \uFD1E: "\u062C\u0649",
      \uFD02: "\u062C\u0649",
      \uFB78: "\u0683",
      \uFB79: "\u0683",
      \uFB77: "\u0683",
      \uFB76: "\u0683",
      \uFB74: "\u0684",
      \uFB75: "\u0684",
      \uFB73: "\u0684",
      \uFB72: "\u0684",
      \uFB7C: "\u0686",
      \uFB7D: "\u0686",
      \uFB7B: "\u0686",
      \uFB7A: "\u0686",
      \uFB80: "\u0687",
      \uFB81: "\u0687",
      \uFB7F: "\u0687",
      \uFB7E: "\u0687",
      "\u{1EE07}": "\u062D",
      "\u{1EE27}": "\u062D",
      "\u{1EE47}": "\u062D",
      "\u{1EE67}": "\u062D",
      "\u{1EE87}": "\u062D",
      "\u{1EEA7}": "\u062D",
      \uFEA3: "\u062D",
      \uFEA4: "\u062D",
      \uFEA2: "\u062D",
      \uFEA1: "\u062D",
      \u0685: "\u062D\u06DB",
      \u0681: "\u062D\u0654",
      "\u0772": "\u062D\u0654",
      \uFCA9: "\u062D\u062C",
      \uFC17: "\u062D\u062C",
      \uFDBF: "\u062D\u062C\u0649",
      \uFCAA: "\u062D\u0645",
      \uFC18: "\u062D\u0645",
      \uFD5B: "\u062D\u0645\u0649",
      \uFD5A: "\u062D\u0645\u0649",
      \uFD1B: "\u062D\u0649",
      \uFCFF: "\u062D\u0649",
      \uFD1C: "\u062D\u0649",
      \uFD00: "\u062D\u0649",
      "\u{1EE17}": "\u062E",
      "\u{1EE37}": "\u062E",
      "\u{1EE57}": "\u062E",
      "\u{1EE77}": "\u062E",
      "\u{1EE97}": "\u062E",
      "\u{1EEB7}": "\u062E",
      \uFEA7: "\u062E",
      \uFEA8: "\u062E",
      \uFEA6: "\u062E",
      \uFEA5: "\u062E",
      \uFCAB: "\u062E\u062C",
      \uFC19: "\u062E\u062C",
      \uFC1A: "\u062E\u062D",
      \uFCAC: "\u062E\u0645",
      \uFC1B: "\u062E\u0645",
      \uFD1F: "\u062E\u0649",
      \uFD03: "\u062E\u0649",
      \uFD20: "\u062E\u0649",
      \uFD04: "\u062E\u0649",
      "\u{102E1}": "\u062F",
      "\u{1EE03}": "\u062F",
      "\u{1EE83}": "\u062F",
      "\u{1EEA3}": "\u062F",
      \uFEAA: "\u062F",
      \uFEA9: "\u062F",
      \u0688: "\u062F\u0615",
      \uFB89: "\u062F\u0615",
      \uFB88: "\u062F\u0615",
      \u068E: "\u062F\u06DB",
      \uFB87: "\u062F\u06DB",
      \uFB86: "\u062F\u06DB",
      "\u06EE": "\u062F\u0302",
      "\u08AE": "\u062F\u0324\u0323",
      "\u{1EE18}": "\u0630",
      "\u{1EE98}": "\u0630",
      "\u{1EEB8}": "\u0630",
      \uFEAC: "\u0630",
      \uFEAB: "\u0630",
      \uFC5B: "\u0630\u0670",
      \u068B: "\u068A\u0615",
      \uFB85: "\u068C",
      \uFB84: "\u068C",
      \uFB83: "\u068D",
      \uFB82: "\u068D",
      "\u{1EE13}": "\u0631",
      "\u{1EE93}": "\u0631",
      "\u{1EEB3}": "\u0631",
      \uFEAE: "\u0631",
      \uFEAD: "\u0631",
      \u0691: "\u0631\u0615",
      \uFB8D: "\u0631\u0615",
      \uFB8C: "\u0631\u0615",
      \u0698: "\u0631\u06DB",
      \uFB8B: "\u0631\u06DB",
      \uFB8A: "\u0631\u06DB",
      \u0692: "\u0631\u0306",
      "\u08B9": "\u0631\u0306\u0307",
      "\u06EF": "\u0631\u0302",
      "\u076C": "\u0631\u0654",
      \uFC5C: "\u0631\u0670",
      \uFDF6: "\u0631\u0633\u0648\u0644",
      "\uFDFC": "\u0631\u0649l\u0644",
      "\u{1EE06}": "\u0632",
      "\u{1EE86}": "\u0632",
      "\u{1EEA6}": "\u0632",
      \uFEB0: "\u0632",
      \uFEAF: "\u0632",
      "\u08B2": "\u0632\u0302",
      "\u0771": "\u0697\u0615",
      "\u{1EE0E}": "\u0633",
      "\u{1EE2E}": "\u0633",
      "\u{1EE4E}": "\u0633",
      "\u{1EE6E}": "\u0633",
      "\u{1EE8E}": "\u0633",
      "\u{1EEAE}": "\u0633",
      \uFEB3: "\u0633",
      \uFEB4: "\u0633",
      \uFEB2: "\u0633",
      \uFEB1: "\u0633",
      \u0634: "\u0633\u06DB",
      "\u{1EE14}": "\u0633\u06DB",
      "\u{1EE34}": "\u0633\u06DB",
      "\u{1EE54}": "\u0633\u06DB",
      "\u{1EE74}": "\u0633\u06DB",
      "\u{1EE94}": "\u0633\u06DB",
      "\u{1EEB4}": "\u0633\u06DB",
      \uFEB7: "\u0633\u06DB",
      \uFEB8: "\u0633\u06DB",
      \uFEB6: "\u0633\u06DB",
      \uFEB5: "\u0633\u06DB",
      "\u077E": "\u0633\u0302",
      \uFD31: "\u0633o",
      \uFCE8: "\u0633o",
      \uFD32: "\u0633\u06DBo",
      \uFCEA: "\u0633\u06DBo",
      \uFCAD: "\u0633\u062C",
      \uFD34: "\u0633\u062C",
      \uFC1C: "\u0633\u062C",
      \uFD2D: "\u0633\u06DB\u062C",
      \uFD37: "\u0633\u06DB\u062C",
      \uFD25: "\u0633\u06DB\u062C",
      \uFD09: "\u0633\u06DB\u062C",
      \uFD5D: "\u0633\u062C\u062D",
      \uFD5E: "\u0633\u062C\u0649",
      \uFD69: "\u0633\u06DB\u062C\u0649",
      \uFCAE: "\u0633\u062D",
      \uFD35: "\u0633\u062D",
      \uFC1D: "\u0633\u062D",
      \uFD2E: "\u0633\u06DB\u062D",
      \uFD38: "\u0633\u06DB\u062D",
      \uFD26: "\u0633\u06DB\u062D",
      \uFD0A: "\u0633\u06DB\u062D",
      \uFD5C: "\u0633\u062D\u062C",
      \uFD68: "\u0633\u06DB\u062D\u0645",
      \uFD67: "\u0633\u06DB\u062D\u0645",
      \uFDAA: "\u0633\u06DB\u062D\u0649",
      \uFCAF: "\u0633\u062E",
      \uFD36: "\u0633\u062E",
      \uFC1E: "\u0633\u062E",
      \uFD2F: "\u0633\u06DB\u062E",
      \uFD39: "\u0633\u06DB\u062E",
      \uFD27: "\u0633\u06DB\u062E",
      \uFD0B: "\u0633\u06DB\u062E",
      \uFDA8: "\u0633\u062E\u0649",
      \uFDC6: "\u0633\u062E\u0649",
      \uFD2A: "\u0633\u0631",
      \uFD0E: "\u0633\u0631",
      \uFD29: "\u0633\u06DB\u0631",
      \uFD0D: "\u0633\u06DB\u0631",
      \uFCB0: "\u0633\u0645",
      \uFCE7: "\u0633\u0645",
      \uFC1F: "\u0633\u0645",
      \uFD30: "\u0633\u06DB\u0645",
      \uFCE9: "\u0633\u06DB\u0645",
      \uFD28: "\u0633\u06DB\u0645",
      \uFD0C: "\u0633\u06DB\u0645",
      \uFD61: "\u0633\u0645\u062C",
      \uFD60: "\u0633\u0645\u062D",
      \uFD5F: "\u0633\u0645\u062D",
      \uFD6B: "\u0633\u06DB\u0645\u062E",
      \uFD6A: "\u0633\u06DB\u0645\u062E",
      \uFD63: "\u0633\u0645\u0645",
      \uFD62: "\u0633\u0645\u0645",
      \uFD6D: "\u0633\u06DB\u0645\u0645",
      \uFD6C: "\u0633\u06DB\u0645\u0645",
      \uFD17: "\u0633\u0649",
      \uFCFB: "\u0633\u0649",
      \uFD18: "\u0633\u0649",
      \uFCFC: "\u0633\u0649",
      \uFD19: "\u0633\u06DB\u0649",
      \uFCFD: "\u0633\u06DB\u0649",
      \uFD1A: "\u0633\u06DB\u0649",
      \uFCFE: "\u0633\u06DB\u0649",
      "\u{102F2}": "\u0635",
      "\u{1EE11}": "\u0635",
      "\u{1EE31}": "\u0635",
      "\u{1EE51}": "\u0635",
      "\u{1EE71}": "\u0635",
      "\u{1EE91}": "\u0635",
      "\u{1EEB1}": "\u0635",
      \uFEBB: "\u0635",
      \uFEBC: "\u0635",
      \uFEBA: "\u0635",
      \uFEB9: "\u0635",
      \u069E: "\u0635\u06DB",
      "\u08AF": "\u0635\u0324\u0323",
      \uFCB1: "\u0635\u062D",
      \uFC20: "\u0635\u062D",
      \uFD65: "\u0635\u062D\u062D",
      \uFD64: "\u0635\u062D\u062D",
      \uFDA9: "\u0635\u062D\u0649",
      \uFCB2: "\u0635\u062E",
      \uFD2B: "\u0635\u0631",
      \uFD0F: "\u0635\u0631",
      \uFDF5: "\u0635\u0644\u0639\u0645",
      \uFDF9: "\u0635\u0644\u0649",
      \uFDF0: "\u0635\u0644\u0649",
      \uFDFA: "\u0635\u0644\u0649 l\u0644\u0644o \u0639\u0644\u0649o \u0648\u0633\u0644\u0645",
      \uFCB3: "\u0635\u0645",
      \uFC21: "\u0635\u0645",
      \uFDC5: "\u0635\u0645\u0645",
      \uFD66: "\u0635\u0645\u0645",
      \uFD21: "\u0635\u0649",
      \uFD05: "\u0635\u0649",
      \uFD22: "\u0635\u0649",
      \uFD06: "\u0635\u0649",
      "\u{1EE19}": "\u0636",
      "\u{1EE39}": "\u0636",
      "\u{1EE59}": "\u0636",
      "\u{1EE79}": "\u0636",
      "\u{1EE99}": "\u0636",
      "\u{1EEB9}": "\u0636",
      \uFEBF: "\u0636",
      \uFEC0: "\u0636",
      \uFEBE: "\u0636",
      \uFEBD: "\u0636",
      \uFCB4: "\u0636\u062C",
      \uFC22: "\u0636\u062C",
      \uFCB5: "\u0636\u062D",
      \uFC23: "\u0636\u062D",
      \uFD6E: "\u0636\u062D\u0649",
      \uFDAB: "\u0636\u062D\u0649",
      \uFCB6: "\u0636\u062E",
      \uFC24: "\u0636\u062E",
      \uFD70: "\u0636\u062E\u0645",
      \uFD6F: "\u0636\u062E\u0645",
      \uFD2C: "\u0636\u0631",
      \uFD10: "\u0636\u0631",
      \uFCB7: "\u0636\u0645",
      \uFC25: "\u0636\u0645",
      \uFD23: "\u0636\u0649",
      \uFD07: "\u0636\u0649",
      \uFD24: "\u0636\u0649",
      \uFD08: "\u0636\u0649",
      "\u{102E8}": "\u0637",
      "\u{1EE08}": "\u0637",
      "\u{1EE68}": "\u0637",
      "\u{1EE88}": "\u0637",
      "\u{1EEA8}": "\u0637",
      \uFEC3: "\u0637",
      \uFEC4: "\u0637",
      \uFEC2: "\u0637",
      \uFEC1: "\u0637",
      \u069F: "\u0637\u06DB",
      \uFCB8: "\u0637\u062D",
      \uFC26: "\u0637\u062D",
      \uFD33: "\u0637\u0645",
      \uFD3A: "\u0637\u0645",
      \uFC27: "\u0637\u0645",
      \uFD72: "\u0637\u0645\u062D",
      \uFD71: "\u0637\u0645\u062D",
      \uFD73: "\u0637\u0645\u0645",
      \uFD74: "\u0637\u0645\u0649",
      \uFD11: "\u0637\u0649",
      \uFCF5: "\u0637\u0649",
      \uFD12: "\u0637\u0649",
      \uFCF6: "\u0637\u0649",
      "\u{1EE1A}": "\u0638",
      "\u{1EE7A}": "\u0638",
      "\u{1EE9A}": "\u0638",
      "\u{1EEBA}": "\u0638",
      \uFEC7: "\u0638",
      \uFEC8: "\u0638",
      \uFEC6: "\u0638",
      \uFEC5: "\u0638",
      \uFCB9: "\u0638\u0645",
      \uFD3B: "\u0638\u0645",
      \uFC28: "\u0638\u0645",
      "\u060F": "\u0639",
      "\u{1EE0F}": "\u0639",
      "\u{1EE2F}": "\u0639",
      "\u{1EE4F}": "\u0639",
      "\u{1EE6F}": "\u0639",
      "\u{1EE8F}": "\u0639",
      "\u{1EEAF}": "\u0639",
      \uFECB: "\u0639",
      \uFECC: "\u0639",
      \uFECA: "\u0639",
      \uFEC9: "\u0639",
      \uFCBA: "\u0639\u062C",
      \uFC29: "\u0639\u062C",
      \uFDC4: "\u0639\u062C\u0645",
      \uFD75: "\u0639\u062C\u0645",
      \uFDF7: "\u0639\u0644\u0649o",
      \uFCBB: "\u0639\u0645",
      \uFC2A: "\u0639\u0645",
      \uFD77: "\u0639\u0645\u0645",
      \uFD76: "\u0639\u0645\u0645",
      \uFD78: "\u0639\u0645\u0649",
      \uFDB6: "\u0639\u0645\u0649",
      \uFD13: "\u0639\u0649",
      \uFCF7: "\u0639\u0649",
      \uFD14: "\u0639\u0649",
      \uFCF8: "\u0639\u0649",
      "\u{1EE1B}": "\u063A",
      "\u{1EE3B}": "\u063A",
      "\u{1EE5B}": "\u063A",
      "\u{1EE7B}": "\u063A",
      "\u{1EE9B}": "\u063A",
      "\u{1EEBB}": "\u063A",
      \uFECF: "\u063A",
      \uFED0: "\u063A",
      \uFECE: "\u063A",
      \uFECD: "\u063A",
      \uFCBC: "\u063A\u062C",
      \uFC2B: "\u063A\u062C",
      \uFCBD: "\u063A\u0645",
      \uFC2C: "\u063A\u0645",
      \uFD79: "\u063A\u0645\u0645",
      \uFD7B: "\u063A\u0645\u0649",
      \uFD7A: "\u063A\u0645\u0649",
      \uFD15: "\u063A\u0649",
      \uFCF9: "\u063A\u0649",
      \uFD16: "\u063A\u0649",
      \uFCFA: "\u063A\u0649",
      "\u{1EE10}": "\u0641",
      "\u{1EE30}": "\u0641",
      "\u{1EE70}": "\u0641",
      "\u{1EE90}": "\u0641",
      "\u{1EEB0}": "\u0641",
      \uFED3: "\u0641",
      \uFED4: "\u0641",
      \uFED2: "\u0641",
      \uFED1: "\u0641",
      \u06A7: "\u0641",
      \uFCBE: "\u0641\u062C",
      \uFC2D: "\u0641\u062C",
      \uFCBF: "\u0641\u062D",
      \uFC2E: "\u0641\u062D",
      \uFCC0: "\u0641\u062E",
      \uFC2F: "\u0641\u062E",
      \uFD7D: "\u0641\u062E\u0645",
      \uFD7C: "\u0641\u062E\u0645",
      \uFCC1: "\u0641\u0645",
      \uFC30: "\u0641\u0645",
      \uFDC1: "\u0641\u0645\u0649",
      \uFC7C: "\u0641\u0649",
      \uFC31: "\u0641\u0649",
      \uFC7D: "\u0641\u0649",
      \uFC32: "\u0641\u0649",
      "\u{1EE1E}": "\u06A1",
      "\u{1EE7E}": "\u06A1",
      "\u08BB": "\u06A1",
      "\u066F": "\u06A1",
      "\u{1EE1F}": "\u06A1",
      "\u{1EE5F}": "\u06A1",
      "\u08BC": "\u06A1",
      \u06A4: "\u06A1\u06DB",
      \uFB6C: "\u06A1\u06DB",
      \uFB6D: "\u06A1\u06DB",
      \uFB6B: "\u06A1\u06DB",
      \uFB6A: "\u06A1\u06DB",
      \u06A8: "\u06A1\u06DB",
      "\u08A4": "\u06A2\u06DB",
      \uFB70: "\u06A6",
      \uFB71: "\u06A6",
      \uFB6F: "\u06A6",
      \uFB6E: "\u06A6",
      "\u{1EE12}": "\u0642",
      "\u{1EE32}": "\u0642",
      "\u{1EE52}": "\u0642",
      "\u{1EE72}": "\u0642",
      "\u{1EE92}": "\u0642",
      "\u{1EEB2}": "\u0642",
      \uFED7: "\u0642",
      \uFED8: "\u0642",
      \uFED6: "\u0642",
      \uFED5: "\u0642",
      \uFCC2: "\u0642\u062D",
      \uFC33: "\u0642\u062D",
      \uFDF1: "\u0642\u0644\u0649",
      \uFCC3: "\u0642\u0645",
      \uFC34: "\u0642\u0645",
      \uFDB4: "\u0642\u0645\u062D",
      \uFD7E: "\u0642\u0645\u062D",
      \uFD7F: "\u0642\u0645\u0645",
      \uFDB2: "\u0642\u0645\u0649",
      \uFC7E: "\u0642\u0649",
      \uFC35: "\u0642\u0649",
      \uFC7F: "\u0642\u0649",
      \uFC36: "\u0642\u0649",
      "\u{1EE0A}": "\u0643",
      "\u{1EE2A}": "\u0643",
      "\u{1EE6A}": "\u0643",
      \uFEDB: "\u0643",
      \uFEDC: "\u0643",
      \uFEDA: "\u0643",
      \uFED9: "\u0643",
      \u06A9: "\u0643",
      \uFB90: "\u0643",
      \uFB91: "\u0643",
      \uFB8F: "\u0643",
      \uFB8E: "\u0643",
      \u06AA: "\u0643",
      \u06AD: "\u0643\u06DB",
      \uFBD5: "\u0643\u06DB",
      \uFBD6: "\u0643\u06DB",
      \uFBD4: "\u0643\u06DB",
      \uFBD3: "\u0643\u06DB",
      "\u0763": "\u0643\u06DB",
      \uFC80: "\u0643l",
      \uFC37: "\u0643l",
      \uFCC4: "\u0643\u062C",
      \uFC38: "\u0643\u062C",
      \uFCC5: "\u0643\u062D",
      \uFC39: "\u0643\u062D",
      \uFCC6: "\u0643\u062E",
      \uFC3A: "\u0643\u062E",
      \uFCC7: "\u0643\u0644",
      \uFCEB: "\u0643\u0644",
      \uFC81: "\u0643\u0644",
      \uFC3B: "\u0643\u0644",
      \uFCC8: "\u0643\u0645",
      \uFCEC: "\u0643\u0645",
      \uFC82: "\u0643\u0645",
      \uFC3C: "\u0643\u0645",
      \uFDC3: "\u0643\u0645\u0645",
      \uFDBB: "\u0643\u0645\u0645",
      \uFDB7: "\u0643\u0645\u0649",
      \uFC83: "\u0643\u0649",
      \uFC3D: "\u0643\u0649",
      \uFC84: "\u0643\u0649",
      \uFC3E: "\u0643\u0649",
      "\u0762": "\u06AC",
      \uFB94: "\u06AF",
      \uFB95: "\u06AF",
      \uFB93: "\u06AF",
      \uFB92: "\u06AF",
      "\u08B0": "\u06AF",
      \u06B4: "\u06AF\u06DB",
      \uFB9C: "\u06B1",
      \uFB9D: "\u06B1",
      \uFB9B: "\u06B1",
      \uFB9A: "\u06B1",
      \uFB98: "\u06B3",
      \uFB99: "\u06B3",
      \uFB97: "\u06B3",
      \uFB96: "\u06B3",
      "\u{1EE0B}": "\u0644",
      "\u{1EE2B}": "\u0644",
      "\u{1EE4B}": "\u0644",
      "\u{1EE8B}": "\u0644",
      "\u{1EEAB}": "\u0644",
      \uFEDF: "\u0644",
      \uFEE0: "\u0644",
      \uFEDE: "\u0644",
      \uFEDD: "\u0644",
      \u06B7: "\u0644\u06DB",
      \u06B5: "\u0644\u0306",
      \uFEFC: "\u0644l",
      \uFEFB: "\u0644l",
      \uFEFA: "\u0644l\u0655",
      \uFEF9: "\u0644l\u0655",
      \uFEF8: "\u0644l\u0674",
      \uFEF7: "\u0644l\u0674",
      \uFCCD: "\u0644o",
      \uFEF6: "\u0644\u0622",
      \uFEF5: "\u0644\u0622",
      \uFCC9: "\u0644\u062C",
      \uFC3F: "\u0644\u062C",
      \uFD83: "\u0644\u062C\u062C",
      \uFD84: "\u0644\u062C\u062C",
      \uFDBA: "\u0644\u062C\u0645",
      \uFDBC: "\u0644\u062C\u0645",
      \uFDAC: "\u0644\u062C\u0649",
      \uFCCA: "\u0644\u062D",
      \uFC40: "\u0644\u062D",
      \uFDB5: "\u0644\u062D\u0645",
      \uFD80: "\u0644\u062D\u0645",
      \uFD82: "\u0644\u062D\u0649",
      \uFD81: "\u0644\u062D\u0649",
      \uFCCB: "\u0644\u062E",
      \uFC41: "\u0644\u062E",
      \uFD86: "\u0644\u062E\u0645",
      \uFD85: "\u0644\u062E\u0645",
      \uFCCC: "\u0644\u0645",
      \uFCED: "\u0644\u0645",
      \uFC85: "\u0644\u0645",
      \uFC42: "\u0644\u0645",
      \uFD88: "\u0644\u0645\u062D",
      \uFD87: "\u0644\u0645\u062D",
      \uFDAD: "\u0644\u0645\u0649",
      \uFC86: "\u0644\u0649",
      \uFC43: "\u0644\u0649",
      \uFC87: "\u0644\u0649",
      \uFC44: "\u0644\u0649",
      "\u{1EE0C}": "\u0645",
      "\u{1EE2C}": "\u0645",
      "\u{1EE6C}": "\u0645",
      "\u{1EE8C}": "\u0645",
      "\u{1EEAC}": "\u0645",
      \uFEE3: "\u0645",
      \uFEE4: "\u0645",
      \uFEE2: "\u0645",
      \uFEE1: "\u0645",
      "\u08A7": "\u0645\u06DB",
      "\u06FE": "\u0645\u0348",
      \uFC88: "\u0645l",
      \uFCCE: "\u0645\u062C",
      \uFC45: "\u0645\u062C",
      \uFD8C: "\u0645\u062C\u062D",
      \uFD92: "\u0645\u062C\u062E",
      \uFD8D: "\u0645\u062C\u0645",
      \uFDC0: "\u0645\u062C\u0649",
      \uFCCF: "\u0645\u062D",
      \uFC46: "\u0645\u062D",
      \uFD89: "\u0645\u062D\u062C",
      \uFD8A: "\u0645\u062D\u0645",
      \uFDF4: "\u0645\u062D\u0645\u062F",
      \uFD8B: "\u0645\u062D\u0649",
      \uFCD0: "\u0645\u062E",
      \uFC47: "\u0645\u062E",
      \uFD8E: "\u0645\u062E\u062C",
      \uFD8F: "\u0645\u062E\u0645",
      \uFDB9: "\u0645\u062E\u0649",
      \uFCD1: "\u0645\u0645",
      \uFC89: "\u0645\u0645",
      \uFC48: "\u0645\u0645",
      \uFDB1: "\u0645\u0645\u0649",
      \uFC49: "\u0645\u0649",
      \uFC4A: "\u0645\u0649",
      "\u{1EE0D}": "\u0646",
      "\u{1EE2D}": "\u0646",
      "\u{1EE4D}": "\u0646",
      "\u{1EE6D}": "\u0646",
      "\u{1EE8D}": "\u0646",
      "\u{1EEAD}": "\u0646",
      \uFEE7: "\u0646",
      \uFEE8: "\u0646",
      \uFEE6: "\u0646",
      \uFEE5: "\u0646",
      "\u0768": "\u0646\u0615",
      "\u0769": "\u0646\u0306",
      \uFCD6: "\u0646o",
      \uFCEF: "\u0646o",
      \uFDB8: "\u0646\u062C\u062D",
      \uFDBD: "\u0646\u062C\u062D",
      \uFD98: "\u0646\u062C\u0645",
      \uFD97: "\u0646\u062C\u0645",
      \uFD99: "\u0646\u062C\u0649",
      \uFDC7: "\u0646\u062C\u0649",
      \uFCD3: "\u0646\u062D",
      \uFC4C: "\u0646\u062D",
      \uFD95: "\u0646\u062D\u0645",
      \uFD96: "\u0646\u062D\u0649",
      \uFDB3: "\u0646\u062D\u0649",
      \uFCD4: "\u0646\u062E",
      \uFC4D: "\u0646\u062E",
      \uFC8A: "\u0646\u0631",
      \uFC8B: "\u0646\u0632",
      \uFCD5: "\u0646\u0645",
      \uFCEE: "\u0646\u0645",
      \uFC8C: "\u0646\u0645",
      \uFC4E: "\u0646\u0645",
      \uFD9B: "\u0646\u0645\u0649",
      \uFD9A: "\u0646\u0645\u0649",
      \uFC8D: "\u0646\u0646",
      \uFC8E: "\u0646\u0649",
      \uFC4F: "\u0646\u0649",
      \uFC8F: "\u0646\u0649",
      \uFC50: "\u0646\u0649",
      \u06C2: "\u06C0",
      \uFBA5: "\u06C0",
      \uFBA4: "\u06C0",
      "\u{102E4}": "\u0648",
      "\u{1EE05}": "\u0648",
      "\u{1EE85}": "\u0648",
      "\u{1EEA5}": "\u0648",
      \uFEEE: "\u0648",
      \uFEED: "\u0648",
      "\u08B1": "\u0648",
      \u06CB: "\u0648\u06DB",
      \uFBDF: "\u0648\u06DB",
      \uFBDE: "\u0648\u06DB",
      \u06C7: "\u0648\u0313",
      \uFBD8: "\u0648\u0313",
      \uFBD7: "\u0648\u0313",
      \u06C6: "\u0648\u0306",
      \uFBDA: "\u0648\u0306",
      \uFBD9: "\u0648\u0306",
      \u06C9: "\u0648\u0302",
      \uFBE3: "\u0648\u0302",
      \uFBE2: "\u0648\u0302",
      \u06C8: "\u0648\u0670",
      \uFBDC: "\u0648\u0670",
      \uFBDB: "\u0648\u0670",
      \u0624: "\u0648\u0674",
      \uFE86: "\u0648\u0674",
      \uFE85: "\u0648\u0674",
      \u0676: "\u0648\u0674",
      \u0677: "\u0648\u0313\u0674",
      \uFBDD: "\u0648\u0313\u0674",
      \uFDF8: "\u0648\u0633\u0644\u0645",
      \uFBE1: "\u06C5",
      \uFBE0: "\u06C5",
      "\u066E": "\u0649",
      "\u{1EE1C}": "\u0649",
      "\u{1EE7C}": "\u0649",
      \u06BA: "\u0649",
      "\u{1EE1D}": "\u0649",
      "\u{1EE5D}": "\u0649",
      \uFB9F: "\u0649",
      \uFB9E: "\u0649",
      "\u08BD": "\u0649",
      \uFBE8: "\u0649",
      \uFBE9: "\u0649",
      \uFEF0: "\u0649",
      \uFEEF: "\u0649",
      \u064A: "\u0649",
      "\u{1EE09}": "\u0649",
      "\u{1EE29}": "\u0649",
      "\u{1EE49}": "\u0649",
      "\u{1EE69}": "\u0649",
      "\u{1EE89}": "\u0649",
      "\u{1EEA9}": "\u0649",
      \uFEF3: "\u0649",
      \uFEF4: "\u0649",
      \uFEF2: "\u0649",
      \uFEF1: "\u0649",
      \u06CC: "\u0649",
      \uFBFE: "\u0649",
      \uFBFF: "\u0649",
      \uFBFD: "\u0649",
      \uFBFC: "\u0649",
      \u06D2: "\u0649",
      \uFBAF: "\u0649",
      \uFBAE: "\u0649",
      \u0679: "\u0649\u0615",
      \uFB68: "\u0649\u0615",
      \uFB69: "\u0649\u0615",
      \uFB67: "\u0649\u0615",
      \uFB66: "\u0649\u0615",
      \u06BB: "\u0649\u0615",
      \uFBA2: "\u0649\u0615",
      \uFBA3: "\u0649\u0615",
      \uFBA1: "\u0649\u0615",
      \uFBA0: "\u0649\u0615",
      \u067E: "\u0649\u06DB",
      \uFB58: "\u0649\u06DB",
      \uFB59: "\u0649\u06DB",
      \uFB57: "\u0649\u06DB",
      \uFB56: "\u0649\u06DB",
      \u062B: "\u0649\u06DB",
      "\u{1EE16}": "\u0649\u06DB",
      "\u{1EE36}": "\u0649\u06DB",
      "\u{1EE76}": "\u0649\u06DB",
      "\u{1EE96}": "\u0649\u06DB",
      "\u{1EEB6}": "\u0649\u06DB",
      \uFE9B: "\u0649\u06DB",
      \uFE9C: "\u0649\u06DB",
      \uFE9A: "\u0649\u06DB",
      \uFE99: "\u0649\u06DB",
      \u06BD: "\u0649\u06DB",
      \u06D1: "\u0649\u06DB",
      "\u063F": "\u0649\u06DB",
      "\u08B7": "\u0649\u06DB\u06E2",
      "\u0756": "\u0649\u0306",
      \u06CE: "\u0649\u0306",
      "\u08BA": "\u0649\u0306\u0307",
      "\u063D": "\u0649\u0302",
      "\u08A8": "\u0649\u0654",
      \uFC90: "\u0649\u0670",
      \uFC5D: "\u0649\u0670",
      \uFCDE: "\u0649o",
      \uFCF1: "\u0649o",
      \uFCE6: "\u0649\u06DBo",
      \u0626: "\u0649\u0674",
      \uFE8B: "\u0649\u0674",
      \uFE8C: "\u0649\u0674",
      \uFE8A: "\u0649\u0674",
      \uFE89: "\u0649\u0674",
      \u0678: "\u0649\u0674",
      \uFBEB: "\u0649\u0674l",
      \uFBEA: "\u0649\u0674l",
      \uFC9B: "\u0649\u0674o",
      \uFCE0: "\u0649\u0674o",
      \uFBED: "\u0649\u0674o",
      \uFBEC: "\u0649\u0674o",
      \uFBF8: "\u0649\u0674\u067B",
      \uFBF7: "\u0649\u0674\u067B",
      \uFBF6: "\u0649\u0674\u067B",
      \uFC97: "\u0649\u0674\u062C",
      \uFC00: "\u0649\u0674\u062C",
      \uFC98: "\u0649\u0674\u062D",
      \uFC01: "\u0649\u0674\u062D",
      \uFC99: "\u0649\u0674\u062E",
      \uFC64: "\u0649\u0674\u0631",
      \uFC65: "\u0649\u0674\u0632",
      \uFC9A: "\u0649\u0674\u0645",
      \uFCDF: "\u0649\u0674\u0645",
      \uFC66: "\u0649\u0674\u0645",
      \uFC02: "\u0649\u0674\u0645",
      \uFC67: "\u0649\u0674\u0646",
      \uFBEF: "\u0649\u0674\u0648",
      \uFBEE: "\u0649\u0674\u0648",
      \uFBF1: "\u0649\u0674\u0648\u0313",
      \uFBF0: "\u0649\u0674\u0648\u0313",
      \uFBF3: "\u0649\u0674\u0648\u0306",
      \uFBF2: "\u0649\u0674\u0648\u0306",
      \uFBF5: "\u0649\u0674\u0648\u0670",
      \uFBF4: "\u0649\u0674\u0648\u0670",
      \uFBFB: "\u0649\u0674\u0649",
      \uFBFA: "\u0649\u0674\u0649",
      \uFC68: "\u0649\u0674\u0649",
      \uFBF9: "\u0649\u0674\u0649",
      \uFC03: "\u0649\u0674\u0649",
      \uFC69: "\u0649\u0674\u0649",
      \uFC04: "\u0649\u0674\u0649",
      \uFCDA: "\u0649\u062C",
      \uFC55: "\u0649\u062C",
      \uFC11: "\u0649\u06DB\u062C",
      \uFDAF: "\u0649\u062C\u0649",
      \uFCDB: "\u0649\u062D",
      \uFC56: "\u0649\u062D",
      \uFDAE: "\u0649\u062D\u0649",
      \uFCDC: "\u0649\u062E",
      \uFC57: "\u0649\u062E",
      \uFC91: "\u0649\u0631",
      \uFC76: "\u0649\u06DB\u0631",
      \uFC92: "\u0649\u0632",
      \uFC77: "\u0649\u06DB\u0632",
      \uFCDD: "\u0649\u0645",
      \uFCF0: "\u0649\u0645",
      \uFC93: "\u0649\u0645",
      \uFC58: "\u0649\u0645",
      \uFCA6: "\u0649\u06DB\u0645",
      \uFCE5: "\u0649\u06DB\u0645",
      \uFC78: "\u0649\u06DB\u0645",
      \uFC12: "\u0649\u06DB\u0645",
      \uFD9D: "\u0649\u0645\u0645",
      \uFD9C: "\u0649\u0645\u0645",
      \uFDB0: "\u0649\u0645\u0649",
      \uFC94: "\u0649\u0646",
      \uFC79: "\u0649\u06DB\u0646",
      \uFC95: "\u0649\u0649",
      \uFC59: "\u0649\u0649",
      \uFC96: "\u0649\u0649",
      \uFC5A: "\u0649\u0649",
      \uFC7A: "\u0649\u06DB\u0649",
      \uFC13: "\u0649\u06DB\u0649",
      \uFC7B: "\u0649\u06DB\u0649",
      \uFC14: "\u0649\u06DB\u0649",
      \uFBB1: "\u06D3",
      \uFBB0: "\u06D3",
      "\u{102B8}": "\u2D40",
      "\u205E": "\u2D42",
      "\u2E3D": "\u2D42",
      "\u2999": "\u2D42",
      "\uFE19": "\u2D57",
      "\u205D": "\u2D57",
      "\u22EE": "\u2D57",
      \u0544: "\u1206",
      \u054C: "\u1261",
      \u053B: "\u12AE",
      \u054A: "\u1323",
      \u0906: "\u0905\u093E",
      \u0912: "\u0905\u093E\u0946",
      \u0913: "\u0905\u093E\u0947",
      \u0914: "\u0905\u093E\u0948",
      "\u0904": "\u0905\u0946",
      \u0911: "\u0905\u0949",
      \u090D: "\u090F\u0945",
      \u090E: "\u090F\u0946",
      \u0910: "\u090F\u0947",
      \u0908: "\u0930\u094D\u0907",
      \u0ABD: "\u093D",
      "\u{111DC}": "\uA8FB",
      "\u{111CB}": "\u093A",
      "\u0AC1": "\u0941",
      "\u0AC2": "\u0942",
      "\u0A4B": "\u0946",
      "\u0A4D": "\u094D",
      "\u0ACD": "\u094D",
      \u0986: "\u0985\u09BE",
      \u09E0: "\u098B\u09C3",
      \u09E1: "\u098B\u09C3",
      "\u{11492}": "\u0998",
      "\u{11494}": "\u099A",
      "\u{11496}": "\u099C",
      "\u{11498}": "\u099E",
      "\u{11499}": "\u099F",
      "\u{1149B}": "\u09A1",
      "\u{114AA}": "\u09A3",
      "\u{1149E}": "\u09A4",
      "\u{1149F}": "\u09A5",
      "\u{114A0}": "\u09A6",
      "\u{114A1}": "\u09A7",
      "\u{114A2}": "\u09A8",
      "\u{114A3}": "\u09AA",
      "\u{114A9}": "\u09AC",
      "\u{114A7}": "\u09AE",
      "\u{114A8}": "\u09AF",
      "\u{114AB}": "\u09B0",
      "\u{1149D}": "\u09B2",
      "\u{114AD}": "\u09B7",
      "\u{114AE}": "\u09B8",
      "\u{114C4}": "\u09BD",
      "\u{114B0}": "\u09BE",
      "\u{114B1}": "\u09BF",
      "\u{114B9}": "\u09C7",
      "\u{114BC}": "\u09CB",
      "\u{114BE}": "\u09CC",
      "\u{114C2}": "\u09CD",
      "\u{114BD}": "\u09D7",
      \u0A09: "\u0A73\u0A41",
      \u0A0A: "\u0A73\u0A42",
      \u0A06: "\u0A05\u0A3E",
      \u0A10: "\u0A05\u0A48",
      \u0A14: "\u0A05\u0A4C",
      \u0A07: "\u0A72\u0A3F",
      \u0A08: "\u0A72\u0A40",
      \u0A0F: "\u0A72\u0A47",
      \u0A86: "\u0A85\u0ABE",
      \u0A91: "\u0A85\u0ABE\u0AC5",
      \u0A93: "\u0A85\u0ABE\u0AC7",
      \u0A94: "\u0A85\u0ABE\u0AC8",
      \u0A8D: "\u0A85\u0AC5",
      \u0A8F: "\u0A85\u0AC7",
      \u0A90: "\u0A85\u0AC8",
      \u0B06: "\u0B05\u0B3E",
      "\u0BEE": "\u0B85",
      \u0BB0: "\u0B88",
      "\u0BBE": "\u0B88",
      "\u0BEB": "\u0B88\u0BC1",
      "\u0BE8": "\u0B89",
      \u0D09: "\u0B89",
      \u0B8A: "\u0B89\u0BB3",
      \u0D0A: "\u0B89\u0D57",
      "\u0BED": "\u0B8E",
      "\u0BF7": "\u0B8E\u0BB5",
      \u0B9C: "\u0B90",
      \u0D1C: "\u0B90",
      "\u0BE7": "\u0B95",
      "\u0BEA": "\u0B9A",
      "\u0BEC": "\u0B9A\u0BC1",
      "\u0BF2": "\u0B9A\u0BC2",
      "\u0D3A": "\u0B9F\u0BBF",
      \u0D23: "\u0BA3",
      "\u0BFA": "\u0BA8\u0BC0",
      "\u0BF4": "\u0BAE\u0BC0",
      "\u0BF0": "\u0BAF",
      \u0D34: "\u0BB4",
      "\u0BD7": "\u0BB3",
      "\u0BC8": "\u0BA9",
      \u0D36: "\u0BB6",
      "\u0BF8": "\u0BB7",
      "\u0D3F": "\u0BBF",
      "\u0D40": "\u0BBF",
      "\u0BCA": "\u0BC6\u0B88",
      "\u0BCC": "\u0BC6\u0BB3",
      "\u0BCB": "\u0BC7\u0B88",
      \u0C85: "\u0C05",
      \u0C86: "\u0C06",
      \u0C87: "\u0C07",
      \u0C60: "\u0C0B\u0C3E",
      \u0C61: "\u0C0C\u0C3E",
      \u0C92: "\u0C12",
      \u0C14: "\u0C12\u0C4C",
      \u0C94: "\u0C12\u0C4C",
      \u0C13: "\u0C12\u0C55",
      \u0C93: "\u0C12\u0C55",
      \u0C9C: "\u0C1C",
      \u0C9E: "\u0C1E",
      \u0C22: "\u0C21\u0323",
      \u0CA3: "\u0C23",
      \u0C25: "\u0C27\u05BC",
      \u0C2D: "\u0C2C\u0323",
      \u0CAF: "\u0C2F",
      \u0C20: "\u0C30\u05BC",
      \u0CB1: "\u0C31",
      \u0CB2: "\u0C32",
      \u0C37: "\u0C35\u0323",
      \u0C39: "\u0C35\u0C3E",
      \u0C2E: "\u0C35\u0C41",
      "\u0C42": "\u0C41\u0C3E",
      "\u0C44": "\u0C43\u0C3E",
      \u0CE1: "\u0C8C\u0CBE",
      \u0D08: "\u0D07\u0D57",
      \u0D10: "\u0D0E\u0D46",
      \u0D13: "\u0D12\u0D3E",
      \u0D14: "\u0D12\u0D57",
      \u0D61: "\u0D1E",
      "\u0D6B": "\u0D26\u0D4D\u0D30",
      "\u0D79": "\u0D28\u0D41",
      \u0D0C: "\u0D28\u0D41",
      \u0D19: "\u0D28\u0D41",
      "\u0D6F": "\u0D28\u0D4D",
      "\u0D7B": "\u0D28\u0D4D",
      "\u0D6C": "\u0D28\u0D4D\u0D28",
      "\u0D5A": "\u0D28\u0D4D\u0D2E",
      \u0D31: "\u0D30",
      "\u0D6A": "\u0D30\u0D4D",
      "\u0D7C": "\u0D30\u0D4D",
      "\u0D6E": "\u0D35\u0D4D\u0D30",
      "\u0D76": "\u0D39\u0D4D\u0D2E",
      "\u0D42": "\u0D41",
      "\u0D43": "\u0D41",
      "\u0D48": "\u0D46\u0D46",
      "\u0DEA": "\u0DA2",
      "\u0DEB": "\u0DAF",
      "\u{11413}": "\u{11434}\u{11442}\u{11412}",
      "\u{11419}": "\u{11434}\u{11442}\u{11418}",
      "\u{11424}": "\u{11434}\u{11442}\u{11423}",
      "\u{1142A}": "\u{11434}\u{11442}\u{11429}",
      "\u{1142D}": "\u{11434}\u{11442}\u{1142C}",
      "\u{1142F}": "\u{11434}\u{11442}\u{1142E}",
      "\u{115D8}": "\u{11582}",
      "\u{115D9}": "\u{11582}",
      "\u{115DA}": "\u{11583}",
      "\u{115DB}": "\u{11584}",
      "\u{115DC}": "\u{115B2}",
      "\u{115DD}": "\u{115B3}",
      \u0E03: "\u0E02",
      \u0E14: "\u0E04",
      \u0E15: "\u0E04",
      \u0E21: "\u0E06",
      \u0E88: "\u0E08",
      \u0E0B: "\u0E0A",
      \u0E0F: "\u0E0E",
      \u0E17: "\u0E11",
      \u0E9A: "\u0E1A",
      \u0E9B: "\u0E1B",
      \u0E9D: "\u0E1D",
      \u0E9E: "\u0E1E",
      \u0E9F: "\u0E1F",
      \u0E26: "\u0E20",
      \u0E8D: "\u0E22",
      "\u17D4": "\u0E2F",
      \u0E45: "\u0E32",
      \u0E33: "\u030A\u0E32",
      "\u17B7": "\u0E34",
      "\u17B8": "\u0E35",
      "\u17B9": "\u0E36",
      "\u17BA": "\u0E37",
      "\u0EB8": "\u0E38",
      "\u0EB9": "\u0E39",
      \u0E41: "\u0E40\u0E40",
      \u0EDC: "\u0EAB\u0E99",
      \u0EDD: "\u0EAB\u0EA1",
      \u0EB3: "\u030A\u0EB2",
      "\u0F02": "\u0F60\u0F74\u0F82\u0F7F",
      "\u0F03": "\u0F60\u0F74\u0F82\u0F14",
      \u0F6A: "\u0F62",
      \u0F00: "\u0F68\u0F7C\u0F7E",
      "\u0F77": "\u0FB2\u0F71\u0F80",
      "\u0F79": "\u0FB3\u0F71\u0F80",
      "\u{11CB2}": "\u{11CAA}",
      "\u1081": "\u1002\u103E",
      \u1000: "\u1002\u102C",
      "\u1070": "\u1003\u103E",
      "\u1066": "\u1015\u103E",
      \u101F: "\u1015\u102C",
      "\u106F": "\u1015\u102C\u103E",
      "\u107E": "\u107D\u103E",
      \u1029: "\u101E\u103C",
      \u102A: "\u101E\u103C\u1031\u102C\u103A",
      "\u109E": "\u1083\u030A",
      \u17A3: "\u17A2",
      "\u19D0": "\u199E",
      "\u19D1": "\u19B1",
      "\u1A80": "\u1A45",
      "\u1A90": "\u1A45",
      "\uAA53": "\uAA01",
      "\uAA56": "\uAA23",
      "\u1B52": "\u1B0D",
      "\u1B53": "\u1B11",
      "\u1B58": "\u1B28",
      "\uA9A3": "\uA99D",
      \u1896: "\u185C",
      \u1855: "\u1835",
      \u1FF6: "\u13EF",
      \u140D: "\u1401\xB7",
      \u142B: "\u1401\u1420",
      \u1411: "\u1404\xB7",
      \u1413: "\u1405\xB7",
      \u142D: "\u1405\u1420",
      \u1415: "\u1406\xB7",
      \u1418: "\u140A\xB7",
      \u142E: "\u140A\u1420",
      \u141A: "\u140B\xB7",
      "\u18DD": "\u141E\u18DF",
      \u14D1: "\u1421",
      \u1540: "\u1429",
      \u143F: "\u1432\xB7",
      \u1443: "\u1434\xB7",
      "\u2369": "\u1435",
      \u1447: "\u1439\xB7",
      \u145C: "\u144F\xB7",
      "\u2E27": "\u1450",
      "\u2283": "\u1450",
      \u145E: "\u1450\xB7",
      \u1469: "\u1450'",
      "\u27C9": "\u1450/",
      "\u2AD7": "\u1450\u1455",
      \u1460: "\u1451\xB7",
      "\u2E26": "\u1455",
      "\u2282": "\u1455",
      \u1462: "\u1455\xB7",
      \u146A: "\u1455'",
      \u1464: "\u1456\xB7",
      \u1475: "\u146B\xB7",
      \u1485: "\u146B'",
      \u1479: "\u146E\xB7",
      \u147D: "\u1470\xB7",
      \u1603: "\u1489",
      \u1493: "\u1489\xB7",
      \u1495: "\u148B\xB7",
      \u1497: "\u148C\xB7",
      \u149B: "\u148E\xB7",
      \u1602: "\u1490",
      \u149D: "\u1490\xB7",
      \u149F: "\u1491\xB7",
      \u14AD: "\u14A3\xB7",
      \u14B1: "\u14A6\xB7",
      \u14B3: "\u14A7\xB7",
      \u14B5: "\u14A8\xB7",
      \u14B9: "\u14AB\xB7",
      \u14CA: "\u14C0\xB7",
      "\u18C7": "\u14C2\xB7",
      "\u18C9": "\u14C3\xB7",
      "\u18CB": "\u14C4\xB7",
      "\u18CD": "\u14C5\xB7",
      \u14CC: "\u14C7\xB7",
      \u14CE: "\u14C8\xB7",
      \u1604: "\u14D3",
      \u14DD: "\u14D3\xB7",
      \u14DF: "\u14D5\xB7",
      \u14E1: "\u14D6\xB7",
      \u14E3: "\u14D7\xB7",
      \u14E5: "\u14D8\xB7",
      \u1607: "\u14DA",
      \u14E7: "\u14DA\xB7",
      \u14E9: "\u14DB\xB7",
      \u14F7: "\u14ED\xB7",
      \u14F9: "\u14EF\xB7",
      \u14FB: "\u14F0\xB7",
      \u14FD: "\u14F1\xB7",
      \u14FF: "\u14F2\xB7",
      \u1501: "\u14F4\xB7",
      \u1503: "\u14F5\xB7",
      \u150C: "\u150B<",
      \u150E: "\u150Bb",
      \u150D: "\u150B\u1455",
      \u150F: "\u150B\u1490",
      \u1518: "\u1510\xB7",
      \u151A: "\u1511\xB7",
      \u151C: "\u1512\xB7",
      \u151E: "\u1513\xB7",
      \u1520: "\u1514\xB7",
      \u1522: "\u1515\xB7",
      \u1524: "\u1516\xB7",
      \u1532: "\u1528\xB7",
      \u1534: "\u1529\xB7",
      \u1536: "\u152A\xB7",
      \u1538: "\u152B\xB7",
      \u153A: "\u152D\xB7",
      \u153C: "\u152E\xB7",
      \u1622: "\u1543",
      "\u18E0": "\u1543\xB7",
      \u1623: "\u1546",
      \u1624: "\u154A",
      \u154F: "\u154C\xB7",
      \u1583: "\u1550b",
      \u1584: "\u1550b\u0307",
      \u1581: "\u1550d",
      \u157F: "\u1550P",
      \u166F: "\u1550\u146B",
      \u157E: "\u1550\u146C",
      \u1580: "\u1550\u146E",
      \u1582: "\u1550\u1470",
      \u1585: "\u1550\u1483",
      \u155C: "\u155A\xB7",
      "\u18E3": "\u155E\xB7",
      "\u18E4": "\u1566\xB7",
      \u1569: "\u1567\xB7",
      "\u18E5": "\u156B\xB7",
      "\u18E8": "\u1586\xB7",
      \u1591: "\u1595J",
      \u1670: "\u1595\u1489",
      \u158E: "\u1595\u148A",
      \u158F: "\u1595\u148B",
      \u1590: "\u1595\u148C",
      \u1592: "\u1595\u148E",
      \u1593: "\u1595\u1490",
      \u1594: "\u1595\u1491",
      \u1673: "\u1596J",
      \u1671: "\u1596\u148B",
      \u1672: "\u1596\u148C",
      \u1674: "\u1596\u148E",
      \u1675: "\u1596\u1490",
      \u1676: "\u1596\u1491",
      "\u18EA": "\u1597\xB7",
      "\u1677": "\u15A7\xB7",
      "\u1678": "\u15A8\xB7",
      "\u1679": "\u15A9\xB7",
      "\u167A": "\u15AA\xB7",
      "\u167B": "\u15AB\xB7",
      "\u167C": "\u15AC\xB7",
      "\u167D": "\u15AD\xB7",
      "\u2AAB": "\u15D2",
      "\u2AAA": "\u15D5",
      "\uA4F7": "\u15E1",
      "\u18F0": "\u15F4\xB7",
      "\u18F2": "\u161B\xB7",
      "\u1DBB": "\u1646",
      "\uA4ED": "\u1660",
      "\u1DBA": "\u18D4",
      "\u1D3E": "\u18D6",
      "\u18DC": "\u18DF\u141E",
      \u02E1: "\u18F3",
      \u02B3: "\u18F4",
      \u02E2: "\u18F5",
      "\u18DB": "\u18F5",
      "\uA6B0": "\u16B9",
      \u16E1: "\u16BC",
      "\u237F": "\u16BD",
      \u16C2: "\u16BD",
      "\u{1D23F}": "\u16CB",
      "\u2191": "\u16CF",
      "\u21BF": "\u16D0",
      "\u296E": "\u16D0\u21C2",
      "\u2963": "\u16D0\u16DA",
      "\u2D63": "\u16EF",
      "\u21BE": "\u16DA",
      "\u2A21": "\u16DA",
      "\u22C4": "\u16DC",
      "\u25C7": "\u16DC",
      "\u25CA": "\u16DC",
      "\u2662": "\u16DC",
      "\u{1F754}": "\u16DC",
      "\u{118B7}": "\u16DC",
      "\u{10294}": "\u16DC",
      "\u235A": "\u16DC\u0332",
      "\u22C8": "\u16DE",
      "\u2A1D": "\u16DE",
      "\u{104D0}": "\u16E6",
      "\u2195": "\u16E8",
      "\u{10CFC}": "\u{10C82}",
      "\u{10CFA}": "\u{10CA5}",
      \u3131: "\u1100",
      \u11A8: "\u1100",
      \u1101: "\u1100\u1100",
      \u3132: "\u1100\u1100",
      \u11A9: "\u1100\u1100",
      "\u11FA": "\u1100\u1102",
      "\u115A": "\u1100\u1103",
      \u11C3: "\u1100\u1105",
      "\u11FB": "\u1100\u1107",
      \u11AA: "\u1100\u1109",
      \u3133: "\u1100\u1109",
      \u11C4: "\u1100\u1109\u1100",
      "\u11FC": "\u1100\u110E",
      "\u11FD": "\u1100\u110F",
      "\u11FE": "\u1100\u1112",
      \u3134: "\u1102",
      \u11AB: "\u1102",
      \u1113: "\u1102\u1100",
      \u11C5: "\u1102\u1100",
      \u1114: "\u1102\u1102",
      \u3165: "\u1102\u1102",
      "\u11FF": "\u1102\u1102",
      \u1115: "\u1102\u1103",
      \u3166: "\u1102\u1103",
      \u11C6: "\u1102\u1103",
      "\uD7CB": "\u1102\u1105",
      \u1116: "\u1102\u1107",
      "\u115B": "\u1102\u1109",
      \u11C7: "\u1102\u1109",
      \u3167: "\u1102\u1109",
      "\u115C": "\u1102\u110C",
      \u11AC: "\u1102\u110C",
      \u3135: "\u1102\u110C",
      "\uD7CC": "\u1102\u110E",
      \u11C9: "\u1102\u1110",
      "\u115D": "\u1102\u1112",
      \u11AD: "\u1102\u1112",
      \u3136: "\u1102\u1112",
      \u11C8: "\u1102\u1140",
      \u3168: "\u1102\u1140",
      \u3137: "\u1103",
      \u11AE: "\u1103",
      \u1117: "\u1103\u1100",
      \u11CA: "\u1103\u1100",
      \u1104: "\u1103\u1103",
      \u3138: "\u1103\u1103",
      "\uD7CD": "\u1103\u1103",
      "\uD7CE": "\u1103\u1103\u1107",
      "\u115E": "\u1103\u1105",
      \u11CB: "\u1103\u1105",
      "\uA960": "\u1103\u1106",
      "\uA961": "\u1103\u1107",
      "\uD7CF": "\u1103\u1107",
      "\uA962": "\u1103\u1109",
      "\uD7D0": "\u1103\u1109",
      "\uD7D1": "\u1103\u1109\u1100",
      "\uA963": "\u1103\u110C",
      "\uD7D2": "\u1103\u110C",
      "\uD7D3": "\u1103\u110E",
      "\uD7D4": "\u1103\u1110",
      \u3139: "\u1105",
      \u11AF: "\u1105",
      "\uA964": "\u1105\u1100",
      \u11B0: "\u1105\u1100",
      \u313A: "\u1105\u1100",
      "\uA965": "\u1105\u1100\u1100",
      "\uD7D5": "\u1105\u1100\u1100",
      \u11CC: "\u1105\u1100\u1109",
      \u3169: "\u1105\u1100\u1109",
      "\uD7D6": "\u1105\u1100\u1112",
      \u1118: "\u1105\u1102",
      \u11CD: "\u1105\u1102",
      "\uA966": "\u1105\u1103",
      \u11CE: "\u1105\u1103",
      \u316A: "\u1105\u1103",
      "\uA967": "\u1105\u1103\u1103",
      \u11CF: "\u1105\u1103\u1112",
      \u1119: "\u1105\u1105",
      \u11D0: "\u1105\u1105",
      "\uD7D7": "\u1105\u1105\u110F",
      "\uA968": "\u1105\u1106",
      \u11B1: "\u1105\u1106",
      \u313B: "\u1105\u1106",
      \u11D1: "\u1105\u1106\u1100",
      \u11D2: "\u1105\u1106\u1109",
      "\uD7D8": "\u1105\u1106\u1112",
      "\uA969": "\u1105\u1107",
      \u11B2: "\u1105\u1107",
      \u313C: "\u1105\u1107",
      "\uD7D9": "\u1105\u1107\u1103",
      "\uA96A": "\u1105\u1107\u1107",
      \u11D3: "\u1105\u1107\u1109",
      \u316B: "\u1105\u1107\u1109",
      "\uA96B": "\u1105\u1107\u110B",
      \u11D5: "\u1105\u1107\u110B",
      "\uD7DA": "\u1105\u1107\u1111",
      \u11D4: "\u1105\u1107\u1112",
      "\uA96C": "\u1105\u1109",
      \u11B3: "\u1105\u1109",
      \u313D: "\u1105\u1109",
      \u11D6: "\u1105\u1109\u1109",
      \u111B: "\u1105\u110B",
      "\uD7DD": "\u1105\u110B",
      "\uA96D": "\u1105\u110C",
      "\uA96E": "\u1105\u110F",
      \u11D8: "\u1105\u110F",
      \u11B4: "\u1105\u1110",
      \u313E: "\u1105\u1110",
      \u11B5: "\u1105\u1111",
      \u313F: "\u1105\u1111",
      \u111A: "\u1105\u1112",
      \u3140: "\u1105\u1112",
      \u113B: "\u1105\u1112",
      \u11B6: "\u1105\u1112",
      "\uD7F2": "\u1105\u1112",
      \u11D7: "\u1105\u1140",
      \u316C: "\u1105\u1140",
      "\uD7DB": "\u1105\u114C",
      \u11D9: "\u1105\u1159",
      \u316D: "\u1105\u1159",
      "\uD7DC": "\u1105\u1159\u1112",
      \u3141: "\u1106",
      \u11B7: "\u1106",
      "\uA96F": "\u1106\u1100",
      \u11DA: "\u1106\u1100",
      "\uD7DE": "\u1106\u1102",
      "\uD7DF": "\u1106\u1102\u1102",
      "\uA970": "\u1106\u1103",
      \u11DB: "\u1106\u1105",
      "\uD7E0": "\u1106\u1106",
      \u111C: "\u1106\u1107",
      \u316E: "\u1106\u1107",
      \u11DC: "\u1106\u1107",
      "\uD7E1": "\u1106\u1107\u1109",
      "\uA971": "\u1106\u1109",
      \u11DD: "\u1106\u1109",
      \u316F: "\u1106\u1109",
      \u11DE: "\u1106\u1109\u1109",
      \u111D: "\u1106\u110B",
      \u3171: "\u1106\u110B",
      \u11E2: "\u1106\u110B",
      "\uD7E2": "\u1106\u110C",
      \u11E0: "\u1106\u110E",
      \u11E1: "\u1106\u1112",
      \u11DF: "\u1106\u1140",
      \u3170: "\u1106\u1140",
      \u3142: "\u1107",
      \u11B8: "\u1107",
      \u111E: "\u1107\u1100",
      \u3172: "\u1107\u1100",
      \u111F: "\u1107\u1102",
      \u1120: "\u1107\u1103",
      \u3173: "\u1107\u1103",
      "\uD7E3": "\u1107\u1103",
      \u11E3: "\u1107\u1105",
      "\uD7E4": "\u1107\u1105\u1111",
      "\uD7E5": "\u1107\u1106",
      \u1108: "\u1107\u1107",
      \u3143: "\u1107\u1107",
      "\uD7E6": "\u1107\u1107",
      \u112C: "\u1107\u1107\u110B",
      \u3179: "\u1107\u1107\u110B",
      \u1121: "\u1107\u1109",
      \u3144: "\u1107\u1109",
      \u11B9: "\u1107\u1109",
      \u1122: "\u1107\u1109\u1100",
      \u3174: "\u1107\u1109\u1100",
      \u1123: "\u1107\u1109\u1103",
      \u3175: "\u1107\u1109\u1103",
      "\uD7E7": "\u1107\u1109\u1103",
      \u1124: "\u1107\u1109\u1107",
      \u1125: "\u1107\u1109\u1109",
      \u1126: "\u1107\u1109\u110C",
      "\uA972": "\u1107\u1109\u1110",
      \u112B: "\u1107\u110B",
      \u3178: "\u1107\u110B",
      \u11E6: "\u1107\u110B",
      \u1127: "\u1107\u110C",
      \u3176: "\u1107\u110C",
      "\uD7E8": "\u1107\u110C",
      \u1128: "\u1107\u110E",
      "\uD7E9": "\u1107\u110E",
      "\uA973": "\u1107\u110F",
      \u1129: "\u1107\u1110",
      \u3177: "\u1107\u1110",
      \u112A: "\u1107\u1111",
      \u11E4: "\u1107\u1111",
      "\uA974": "\u1107\u1112",
      \u11E5: "\u1107\u1112",
      \u3145: "\u1109",
      \u11BA: "\u1109",
      \u112D: "\u1109\u1100",
      \u317A: "\u1109\u1100",
      \u11E7: "\u1109\u1100",
      \u112E: "\u1109\u1102",
      \u317B: "\u1109\u1102",
      \u112F: "\u1109\u1103",
      \u317C: "\u1109\u1103",
      \u11E8: "\u1109\u1103",
      \u1130: "\u1109\u1105",
      \u11E9: "\u1109\u1105",
      \u1131: "\u1109\u1106",
      "\uD7EA": "\u1109\u1106",
      \u1132: "\u1109\u1107",
      \u317D: "\u1109\u1107",
      \u11EA: "\u1109\u1107",
      \u1133: "\u1109\u1107\u1100",
      "\uD7EB": "\u1109\u1107\u110B",
      \u110A: "\u1109\u1109",
      \u3146: "\u1109\u1109",
      \u11BB: "\u1109\u1109",
      "\uD7EC": "\u1109\u1109\u1100",
      "\uD7ED": "\u1109\u1109\u1103",
      "\uA975": "\u1109\u1109\u1107",
      \u1134: "\u1109\u1109\u1109",
      \u1135: "\u1109\u110B",
      \u1136: "\u1109\u110C",
      \u317E: "\u1109\u110C",
      "\uD7EF": "\u1109\u110C",
      \u1137: "\u1109\u110E",
      "\uD7F0": "\u1109\u110E",
      \u1138: "\u1109\u110F",
      \u1139: "\u1109\u1110",
      "\uD7F1": "\u1109\u1110",
      \u113A: "\u1109\u1111",
      "\uD7EE": "\u1109\u1140",
      \u3147: "\u110B",
      \u11BC: "\u110B",
      \u1141: "\u110B\u1100",
      \u11EC: "\u110B\u1100",
      \u11ED: "\u110B\u1100\u1100",
      \u1142: "\u110B\u1103",
      "\uA976": "\u110B\u1105",
      \u1143: "\u110B\u1106",
      \u1144: "\u110B\u1107",
      \u1145: "\u110B\u1109",
      \u11F1: "\u110B\u1109",
      \u3182: "\u110B\u1109",
      \u1147: "\u110B\u110B",
      \u3180: "\u110B\u110B",
      \u11EE: "\u110B\u110B",
      \u1148: "\u110B\u110C",
      \u1149: "\u110B\u110E",
      \u11EF: "\u110B\u110F",
      \u114A: "\u110B\u1110",
      \u114B: "\u110B\u1111",
      "\uA977": "\u110B\u1112",
      \u1146: "\u110B\u1140",
      \u11F2: "\u110B\u1140",
      \u3183: "\u110B\u1140",
      \u3148: "\u110C",
      \u11BD: "\u110C",
      "\uD7F7": "\u110C\u1107",
      "\uD7F8": "\u110C\u1107\u1107",
      \u114D: "\u110C\u110B",
      \u110D: "\u110C\u110C",
      \u3149: "\u110C\u110C",
      "\uD7F9": "\u110C\u110C",
      "\uA978": "\u110C\u110C\u1112",
      \u314A: "\u110E",
      \u11BE: "\u110E",
      \u1152: "\u110E\u110F",
      \u1153: "\u110E\u1112",
      \u314B: "\u110F",
      \u11BF: "\u110F",
      \u314C: "\u1110",
      \u11C0: "\u1110",
      "\uA979": "\u1110\u1110",
      \u314D: "\u1111",
      \u11C1: "\u1111",
      \u1156: "\u1111\u1107",
      \u11F3: "\u1111\u1107",
      "\uD7FA": "\u1111\u1109",
      \u1157: "\u1111\u110B",
      \u3184: "\u1111\u110B",
      \u11F4: "\u1111\u110B",
      "\uD7FB": "\u1111\u1110",
      "\uA97A": "\u1111\u1112",
      \u314E: "\u1112",
      \u11C2: "\u1112",
      \u11F5: "\u1112\u1102",
      \u11F6: "\u1112\u1105",
      \u11F7: "\u1112\u1106",
      \u11F8: "\u1112\u1107",
      "\uA97B": "\u1112\u1109",
      \u1158: "\u1112\u1112",
      \u3185: "\u1112\u1112",
      \u113D: "\u113C\u113C",
      \u113F: "\u113E\u113E",
      \u317F: "\u1140",
      \u11EB: "\u1140",
      "\uD7F3": "\u1140\u1107",
      "\uD7F4": "\u1140\u1107\u110B",
      \u3181: "\u114C",
      \u11F0: "\u114C",
      "\uD7F5": "\u114C\u1106",
      "\uD7F6": "\u114C\u1112",
      \u114F: "\u114E\u114E",
      \u1151: "\u1150\u1150",
      \u3186: "\u1159",
      \u11F9: "\u1159",
      "\uA97C": "\u1159\u1159",
      \u3164: "\u1160",
      \u314F: "\u1161",
      "\u11A3": "\u1161\u30FC",
      \u1176: "\u1161\u1169",
      \u1177: "\u1161\u116E",
      \u1162: "\u1161\u4E28",
      \u3150: "\u1161\u4E28",
      \u3151: "\u1163",
      \u1178: "\u1163\u1169",
      \u1179: "\u1163\u116D",
      "\u11A4": "\u1163\u116E",
      \u1164: "\u1163\u4E28",
      \u3152: "\u1163\u4E28",
      \u3153: "\u1165",
      \u117C: "\u1165\u30FC",
      \u117A: "\u1165\u1169",
      \u117B: "\u1165\u116E",
      \u1166: "\u1165\u4E28",
      \u3154: "\u1165\u4E28",
      \u3155: "\u1167",
      "\u11A5": "\u1167\u1163",
      \u117D: "\u1167\u1169",
      \u117E: "\u1167\u116E",
      \u1168: "\u1167\u4E28",
      \u3156: "\u1167\u4E28",
      \u3157: "\u1169",
      \u116A: "\u1169\u1161",
      \u3158: "\u1169\u1161",
      \u116B: "\u1169\u1161\u4E28",
      \u3159: "\u1169\u1161\u4E28",
      "\u11A6": "\u1169\u1163",
      "\u11A7": "\u1169\u1163\u4E28",
      \u117F: "\u1169\u1165",
      \u1180: "\u1169\u1165\u4E28",
      "\uD7B0": "\u1169\u1167",
      \u1181: "\u1169\u1167\u4E28",
      \u1182: "\u1169\u1169",
      "\uD7B1": "\u1169\u1169\u4E28",
      \u1183: "\u1169\u116E",
      \u116C: "\u1169\u4E28",
      \u315A: "\u1169\u4E28",
      \u315B: "\u116D",
      "\uD7B2": "\u116D\u1161",
      "\uD7B3": "\u116D\u1161\u4E28",
      \u1184: "\u116D\u1163",
      \u3187: "\u116D\u1163",
      \u1186: "\u116D\u1163",
      \u1185: "\u116D\u1163\u4E28",
      \u3188: "\u116D\u1163\u4E28",
      "\uD7B4": "\u116D\u1165",
      \u1187: "\u116D\u1169",
      \u1188: "\u116D\u4E28",
      \u3189: "\u116D\u4E28",
      \u315C: "\u116E",
      \u1189: "\u116E\u1161",
      \u118A: "\u116E\u1161\u4E28",
      \u116F: "\u116E\u1165",
      \u315D: "\u116E\u1165",
      \u118B: "\u116E\u1165\u30FC",
      \u1170: "\u116E\u1165\u4E28",
      \u315E: "\u116E\u1165\u4E28",
      "\uD7B5": "\u116E\u1167",
      \u118C: "\u116E\u1167\u4E28",
      \u118D: "\u116E\u116E",
      \u1171: "\u116E\u4E28",
      \u315F: "\u116E\u4E28",
      "\uD7B6": "\u116E\u4E28\u4E28",
      \u3160: "\u1172",
      \u118E: "\u1172\u1161",
      "\uD7B7": "\u1172\u1161\u4E28",
      \u118F: "\u1172\u1165",
      \u1190: "\u1172\u1165\u4E28",
      \u1191: "\u1172\u1167",
      \u318A: "\u1172\u1167",
      \u1192: "\u1172\u1167\u4E28",
      \u318B: "\u1172\u1167\u4E28",
      "\uD7B8": "\u1172\u1169",
      \u1193: "\u1172\u116E",
      \u1194: "\u1172\u4E28",
      \u318C: "\u1172\u4E28",
      \u318D: "\u119E",
      "\uD7C5": "\u119E\u1161",
      \u119F: "\u119E\u1165",
      "\uD7C6": "\u119E\u1165\u4E28",
      \u11A0: "\u119E\u116E",
      \u11A2: "\u119E\u119E",
      \u11A1: "\u119E\u4E28",
      \u318E: "\u119E\u4E28",
      \u30D8: "\u3078",
      "\u2341": "\u303C",
      "\u29C4": "\u303C",
      "\uA49E": "\uA04A",
      "\uA4AC": "\uA050",
      "\uA49C": "\uA0C0",
      "\uA4A8": "\uA132",
      "\uA4BF": "\uA259",
      "\uA4BE": "\uA2B1",
      "\uA494": "\uA2CD",
      "\uA4C0": "\uA3AB",
      "\uA4C2": "\uA3B5",
      "\uA4BA": "\uA3BF",
      "\uA4B0": "\uA3C2",
      "\uA4A7": "\uA458",
      "\u22A5": "\uA4D5",
      "\u27C2": "\uA4D5",
      "\u{1D21C}": "\uA4D5",
      "\uA7B1": "\uA4D5",
      "\uA79E": "\uA4E4",
      "\u2141": "\uA4E8",
      "\u2142": "\uA4F6",
      "\u{1D215}": "\uA4F6",
      "\u{1D22B}": "\uA4F6",
      "\u{16F26}": "\uA4F6",
      "\u{10411}": "\uA4F6",
      "\u2143": "\u{16F00}",
      "\u{11AE6}": "\u{11AE5}\u{11AEF}",
      "\u{11AE8}": "\u{11AE5}\u{11AE5}",
      "\u{11AE9}": "\u{11AE5}\u{11AE5}\u{11AEF}",
      "\u{11AEA}": "\u{11AE5}\u{11AE5}\u{11AF0}",
      "\u{11AE7}": "\u{11AE5}\u{11AF0}",
      "\u{11AF4}": "\u{11AF3}\u{11AEF}",
      "\u{11AF6}": "\u{11AF3}\u{11AF3}",
      "\u{11AF7}": "\u{11AF3}\u{11AF3}\u{11AEF}",
      "\u{11AF8}": "\u{11AF3}\u{11AF3}\u{11AF0}",
      "\u{11AF5}": "\u{11AF3}\u{11AF0}",
      "\u{11AEC}": "\u{11AEB}\u{11AEF}",
      "\u{11AED}": "\u{11AEB}\u{11AEB}",
      "\u{11AEE}": "\u{11AEB}\u{11AEB}\u{11AEF}",
      "\u2295": "\u{102A8}",
      "\u2A01": "\u{102A8}",
      "\u{1F728}": "\u{102A8}",
      "\uA69A": "\u{102A8}",
      "\u25BD": "\u{102BC}",
      "\u{1D214}": "\u{102BC}",
      "\u{1F704}": "\u{102BC}",
      "\u29D6": "\u{102C0}",
      "\uA79B": "\u{1043A}",
      "\uA79A": "\u{10412}",
      "\u{104A0}": "\u{10486}",
      "\u{103D1}": "\u{10382}",
      "\u{103D3}": "\u{10393}",
      "\u{12038}": "\u{1039A}",
      "\u2625": "\u{1099E}",
      "\u{132F9}": "\u{1099E}",
      "\u3039": "\u5344",
      \uF967: "\u4E0D",
      "\u{2F800}": "\u4E3D",
      "\uFA70": "\u4E26",
      "\u239C": "\u4E28",
      "\u239F": "\u4E28",
      "\u23A2": "\u4E28",
      "\u23A5": "\u4E28",
      "\u23AA": "\u4E28",
      "\u23AE": "\u4E28",
      "\u31D1": "\u4E28",
      \u1175: "\u4E28",
      \u3163: "\u4E28",
      "\u2F01": "\u4E28",
      \u119C: "\u4E28\u30FC",
      \u1198: "\u4E28\u1161",
      \u1199: "\u4E28\u1163",
      "\uD7BD": "\u4E28\u1163\u1169",
      "\uD7BE": "\u4E28\u1163\u4E28",
      "\uD7BF": "\u4E28\u1167",
      "\uD7C0": "\u4E28\u1167\u4E28",
      \u119A: "\u4E28\u1169",
      "\uD7C1": "\u4E28\u1169\u4E28",
      "\uD7C2": "\u4E28\u116D",
      \u119B: "\u4E28\u116E",
      "\uD7C3": "\u4E28\u1172",
      \u119D: "\u4E28\u119E",
      "\uD7C4": "\u4E28\u4E28",
      \uF905: "\u4E32",
      "\u{2F801}": "\u4E38",
      \uF95E: "\u4E39",
      "\u{2F802}": "\u4E41",
      "\u31E0": "\u4E59",
      "\u2F04": "\u4E59",
      "\u31DF": "\u4E5A",
      "\u2E83": "\u4E5A",
      "\u31D6": "\u4E5B",
      "\u2E82": "\u4E5B",
      "\u2EF2": "\u4E80",
      \uF91B: "\u4E82",
      "\u31DA": "\u4E85",
      "\u2F05": "\u4E85",
      \uF9BA: "\u4E86",
      \u30CB: "\u4E8C",
      "\u2F06": "\u4E8C",
      "\u{2F803}": "\u{20122}",
      "\u2F07": "\u4EA0",
      \uF977: "\u4EAE",
      "\u2F08": "\u4EBA",
      \u30A4: "\u4EBB",
      "\u2E85": "\u4EBB",
      \uF9FD: "\u4EC0",
      "\u{2F819}": "\u4ECC",
      \uF9A8: "\u4EE4",
      "\u{2F804}": "\u4F60",
      \u5002: "\u4F75",
      "\u{2F807}": "\u4F75",
      "\uFA73": "\u4F80",
      \uF92D: "\u4F86",
      \uF9B5: "\u4F8B",
      "\uFA30": "\u4FAE",
      "\u{2F805}": "\u4FAE",
      "\u{2F806}": "\u4FBB",
      \uF965: "\u4FBF",
      \u503C: "\u5024",
      \uF9D4: "\u502B",
      "\u{2F808}": "\u507A",
      "\u{2F809}": "\u5099",
      "\u{2F80B}": "\u50CF",
      \uF9BB: "\u50DA",
      "\uFA31": "\u50E7",
      "\u{2F80A}": "\u50E7",
      "\u{2F80C}": "\u349E",
      "\u2F09": "\u513F",
      \uFA0C: "\u5140",
      "\u2E8E": "\u5140",
      "\uFA74": "\u5145",
      "\uFA32": "\u514D",
      "\u{2F80E}": "\u514D",
      "\u{2F80F}": "\u5154",
      "\u{2F810}": "\u5164",
      "\u2F0A": "\u5165",
      "\u{2F814}": "\u5167",
      "\uFA72": "\u5168",
      \uF978: "\u5169",
      \u30CF: "\u516B",
      "\u2F0B": "\u516B",
      \uF9D1: "\u516D",
      "\u{2F811}": "\u5177",
      "\u{2F812}": "\u{2051C}",
      "\u{2F91B}": "\u{20525}",
      "\uFA75": "\u5180",
      "\u{2F813}": "\u34B9",
      "\u2F0C": "\u5182",
      "\u{2F815}": "\u518D",
      "\u{2F816}": "\u{2054B}",
      "\u{2F8D2}": "\u5192",
      "\u{2F8D3}": "\u5195",
      "\u{2F9CA}": "\u34BB",
      "\u{2F8D4}": "\u6700",
      "\u2F0D": "\u5196",
      "\u{2F817}": "\u5197",
      "\u{2F818}": "\u51A4",
      "\u2F0E": "\u51AB",
      "\u{2F81A}": "\u51AC",
      "\uFA71": "\u51B5",
      "\u{2F81B}": "\u51B5",
      \uF92E: "\u51B7",
      \uF979: "\u51C9",
      \uF955: "\u51CC",
      \uF954: "\u51DC",
      \uFA15: "\u51DE",
      "\u2F0F": "\u51E0",
      "\u{2F80D}": "\u{2063A}",
      "\u{2F81D}": "\u51F5",
      "\u2F10": "\u51F5",
      "\u2F11": "\u5200",
      "\u2E89": "\u5202",
      "\u{2F81E}": "\u5203",
      \uFA00: "\u5207",
      "\u{2F850}": "\u5207",
      \uF99C: "\u5217",
      \uF9DD: "\u5229",
      "\u{2F81F}": "\u34DF",
      \uF9FF: "\u523A",
      "\u{2F820}": "\u523B",
      "\u{2F821}": "\u5246",
      "\u{2F822}": "\u5272",
      "\u{2F823}": "\u5277",
      \uF9C7: "\u5289",
      "\u{2F9D9}": "\u{20804}",
      \u30AB: "\u529B",
      \uF98A: "\u529B",
      "\u2F12": "\u529B",
      \uF99D: "\u52A3",
      "\u{2F824}": "\u3515",
      "\u{2F992}": "\u52B3",
      "\uFA76": "\u52C7",
      "\u{2F825}": "\u52C7",
      "\uFA33": "\u52C9",
      "\u{2F826}": "\u52C9",
      \uF952: "\u52D2",
      \uF92F: "\u52DE",
      "\uFA34": "\u52E4",
      "\u{2F827}": "\u52E4",
      \uF97F: "\u52F5",
      "\u2F13": "\u52F9",
      "\uFA77": "\u52FA",
      "\u{2F828}": "\u52FA",
      "\u{2F829}": "\u5305",
      "\u{2F82A}": "\u5306",
      "\u{2F9DD}": "\u{208DE}",
      "\u2F14": "\u5315",
      \uF963: "\u5317",
      "\u{2F82B}": "\u5317",
      "\u2F15": "\u531A",
      "\u2F16": "\u5338",
      \uF9EB: "\u533F",
      "\u2F17": "\u5341",
      "\u3038": "\u5341",
      "\u303A": "\u5345",
      "\u{2F82C}": "\u5349",
      "\u0FD6": "\u534D",
      "\u0FD5": "\u5350",
      "\uFA35": "\u5351",
      "\u{2F82D}": "\u5351",
      "\u{2F82E}": "\u535A",
      \u30C8: "\u535C",
      "\u2F18": "\u535C",
      "\u2F19": "\u5369",
      "\u2E8B": "\u353E",
      "\u{2F82F}": "\u5373",
      \uF91C: "\u5375",
      "\u{2F830}": "\u537D",
      "\u{2F831}": "\u537F",
      "\u{2F832}": "\u537F",
      "\u{2F833}": "\u537F",
      "\u2F1A": "\u5382",
      "\u{2F834}": "\u{20A2C}",
      "\u2F1B": "\u53B6",
      \uF96B: "\u53C3",
      "\u2F1C": "\u53C8",
      "\u{2F836}": "\u53CA",
      "\u{2F837}": "\u53DF",
      "\u{2F838}": "\u{20B63}",
      \u30ED: "\u53E3",
      "\u2F1D": "\u53E3",
      \u56D7: "\u53E3",
      "\u2F1E": "\u53E3",
      \uF906: "\u53E5",
      "\u{2F839}": "\u53EB",
      "\u{2F83A}": "\u53F1",
      "\u{2F83B}": "\u5406",
      \uF9DE: "\u540F",
      \uF9ED: "\u541D",
      "\u{2F83D}": "\u5438",
      \uF980: "\u5442",
      "\u{2F83E}": "\u5448",
      "\u{2F83F}": "\u5468",
      "\u{2F83C}": "\u549E",
      "\u{2F840}": "\u54A2",
      \uF99E: "\u54BD",
      \u439B: "\u3588",
      "\u{2F841}": "\u54F6",
      "\u{2F842}": "\u5510",
      "\u{2F843}": "\u5553",
      \u555F: "\u5553",
      "\uFA79": "\u5555",
      "\u{2F844}": "\u5563",
      "\u{2F845}": "\u5584",
      "\u{2F846}": "\u5584",
      \uF90B: "\u5587",
      "\uFA7A": "\u5599",
      "\u{2F847}": "\u5599",
      "\uFA36": "\u559D",
      "\uFA78": "\u559D",
      "\u{2F848}": "\u55AB",
      "\u{2F849}": "\u55B3",
      \uFA0D: "\u55C0",
      "\u{2F84A}": "\u55C2",
      "\uFA7B": "\u55E2",
      "\uFA37": "\u5606",
      "\u{2F84C}": "\u5606",
      "\u{2F84E}": "\u5651",
      "\u{2F84F}": "\u5674",
      "\uFA38": "\u5668",
      \uF9A9: "\u56F9",
      "\u{2F84B}": "\u5716",
      "\u{2F84D}": "\u5717",
      "\u2F1F": "\u571F",
      \u58EB: "\u571F",
      "\u2F20": "\u571F",
      "\u{2F855}": "\u578B",
      "\u{2F852}": "\u57CE",
      \u39B3: "\u363D",
      "\u{2F853}": "\u57F4",
      "\u{2F854}": "\u580D",
      "\u{2F857}": "\u5831",
      "\u{2F856}": "\u5832",
      "\uFA39": "\u5840",
      \uFA10: "\u585A",
      "\uFA7C": "\u585A",
      \uF96C: "\u585E",
      \u586B: "\u5861",
      \u58FF: "\u58AB",
      "\u{2F858}": "\u58AC",
      "\uFA7D": "\u58B3",
      \uF94A: "\u58D8",
      \uF942: "\u58DF",
      "\u{2F859}": "\u{214E4}",
      "\u{2F851}": "\u58EE",
      "\u{2F85A}": "\u58F2",
      "\u{2F85B}": "\u58F7",
      "\u2F21": "\u5902",
      "\u{2F85C}": "\u5906",
      "\u2F22": "\u590A",
      \u30BF: "\u5915",
      "\u2F23": "\u5915",
      "\u{2F85D}": "\u591A",
      "\u{2F85E}": "\u5922",
      "\u2F24": "\u5927",
      "\uFA7E": "\u5944",
      \uF90C: "\u5948",
      \uF909: "\u5951",
      "\uFA7F": "\u5954",
      "\u{2F85F}": "\u5962",
      \uF981: "\u5973",
      "\u2F25": "\u5973",
      "\u{2F860}": "\u{216A8}",
      "\u{2F861}": "\u{216EA}",
      "\u{2F865}": "\u59D8",
      "\u{2F862}": "\u59EC",
      "\u{2F863}": "\u5A1B",
      "\u{2F864}": "\u5A27",
      "\uFA80": "\u5A62",
      "\u{2F866}": "\u5A66",
      \u5B00: "\u5AAF",
      "\u{2F867}": "\u36EE",
      "\u{2F868}": "\u36FC",
      "\u{2F986}": "\u5AB5",
      "\u{2F869}": "\u5B08",
      "\uFA81": "\u5B28",
      "\u{2F86A}": "\u5B3E",
      "\u{2F86B}": "\u5B3E",
      "\u2F26": "\u5B50",
      "\u2F27": "\u5B80",
      \uFA04: "\u5B85",
      "\u{2F86C}": "\u{219C8}",
      "\u{2F86D}": "\u5BC3",
      "\u{2F86E}": "\u5BD8",
      \uF95F: "\u5BE7",
      \uF9AA: "\u5BE7",
      "\u{2F86F}": "\u5BE7",
      \uF9BC: "\u5BEE",
      "\u{2F870}": "\u5BF3",
      "\u{2F871}": "\u{21B18}",
      "\u2F28": "\u5BF8",
      "\u{2F872}": "\u5BFF",
      "\u{2F873}": "\u5C06",
      "\u2F29": "\u5C0F",
      "\u{2F875}": "\u5C22",
      "\u2E90": "\u5C22",
      "\u2F2A": "\u5C22",
      "\u2E8F": "\u5C23",
      "\u{2F876}": "\u3781",
      "\u2F2B": "\u5C38",
      \uF9BD: "\u5C3F",
      "\u{2F877}": "\u5C60",
      \uF94B: "\u5C62",
      "\uFA3B": "\u5C64",
      \uF9DF: "\u5C65",
      "\uFA3C": "\u5C6E",
      "\u{2F878}": "\u5C6E",
      "\u2F2C": "\u5C6E",
      "\u{2F8F8}": "\u{21D0B}",
      "\u2F2D": "\u5C71",
      "\u{2F879}": "\u5CC0",
      "\u{2F87A}": "\u5C8D",
      "\u{2F87B}": "\u{21DE4}",
      "\u{2F87D}": "\u{21DE6}",
      \uF9D5: "\u5D19",
      "\u{2F87C}": "\u5D43",
      \uF921: "\u5D50",
      "\u{2F87F}": "\u5D6B",
      "\u{2F87E}": "\u5D6E",
      "\u{2F880}": "\u5D7C",
      "\u{2F9F4}": "\u5DB2",
      \uF9AB: "\u5DBA",
      "\u2F2E": "\u5DDB",
      "\u{2F882}": "\u5DE2",
      \u30A8: "\u5DE5",
      "\u2F2F": "\u5DE5",
      "\u2F30": "\u5DF1",
      "\u2E92": "\u5DF3",
      "\u{2F883}": "\u382F",
      "\u{2F884}": "\u5DFD",
      "\u2F31": "\u5DFE",
      \u5E32: "\u5E21",
      "\u{2F885}": "\u5E28",
      "\u{2F886}": "\u5E3D",
      "\u{2F887}": "\u5E69",
      "\u{2F888}": "\u3862",
      "\u{2F889}": "\u{22183}",
      "\u2F32": "\u5E72",
      \uF98E: "\u5E74",
      "\u{2F939}": "\u{2219F}",
      "\u2E93": "\u5E7A",
      "\u2F33": "\u5E7A",
      "\u2F34": "\u5E7F",
      \uFA01: "\u5EA6",
      "\u{2F88A}": "\u387C",
      "\u{2F88B}": "\u5EB0",
      "\u{2F88C}": "\u5EB3",
      "\u{2F88D}": "\u5EB6",
      \uF928: "\u5ECA",
      "\u{2F88E}": "\u5ECA",
      \uF9A2: "\u5EC9",
      "\uFA82": "\u5ED2",
      \uFA0B: "\u5ED3",
      "\uFA83": "\u5ED9",
      \uF982: "\u5EEC",
      "\u2F35": "\u5EF4",
      "\u{2F890}": "\u5EFE",
      "\u2F36": "\u5EFE",
      "\u{2F891}": "\u{22331}",
      "\u{2F892}": "\u{22331}",
      \uF943: "\u5F04",
      "\u2F37": "\u5F0B",
      "\u2F38": "\u5F13",
      "\u{2F894}": "\u5F22",
      "\u{2F895}": "\u5F22",
      "\u2F39": "\u5F50",
      "\u2E94": "\u5F51",
      "\u{2F874}": "\u5F53",
      "\u{2F896}": "\u38C7",
      "\u2F3A": "\u5F61",
      "\u{2F899}": "\u5F62",
      "\uFA84": "\u5F69",
      "\u{2F89A}": "\u5F6B",
      "\u2F3B": "\u5F73",
      \uF9D8: "\u5F8B",
      "\u{2F89B}": "\u38E3",
      "\u{2F89C}": "\u5F9A",
      \uF966: "\u5FA9",
      "\uFA85": "\u5FAD",
      "\u2F3C": "\u5FC3",
      "\u2E96": "\u5FC4",
      "\u2E97": "\u38FA",
      "\u{2F89D}": "\u5FCD",
      "\u{2F89E}": "\u5FD7",
      \uF9A3: "\u5FF5",
      "\u{2F89F}": "\u5FF9",
      \uF960: "\u6012",
      \uF9AC: "\u601C",
      "\uFA6B": "\u6075",
      "\u{2F8A2}": "\u391C",
      "\u{2F8A1}": "\u393A",
      "\u{2F8A0}": "\u6081",
      "\uFA3D": "\u6094",
      "\u{2F8A3}": "\u6094",
      "\u{2F8A5}": "\u60C7",
      "\uFA86": "\u60D8",
      \uF9B9: "\u60E1",
      "\u{2F8A4}": "\u{226D4}",
      "\uFA88": "\u6108",
      "\uFA3E": "\u6168",
      \uF9D9: "\u6144",
      "\u{2F8A6}": "\u6148",
      "\u{2F8A7}": "\u614C",
      "\u{2F8A9}": "\u614C",
      "\uFA87": "\u614E",
      "\u{2F8A8}": "\u614E",
      "\uFA8A": "\u6160",
      "\u{2F8AA}": "\u617A",
      "\uFA3F": "\u618E",
      "\uFA89": "\u618E",
      "\u{2F8AB}": "\u618E",
      \uF98F: "\u6190",
      "\u{2F8AD}": "\u61A4",
      "\u{2F8AE}": "\u61AF",
      "\u{2F8AC}": "\u61B2",
      "\uFAD0": "\u{22844}",
      "\uFACF": "\u{2284A}",
      "\u{2F8AF}": "\u61DE",
      "\uFA40": "\u61F2",
      "\uFA8B": "\u61F2",
      "\u{2F8B0}": "\u61F2",
      \uF90D: "\u61F6",
      "\u{2F8B1}": "\u61F6",
      \uF990: "\u6200",
      "\u2F3D": "\u6208",
      "\u{2F8B2}": "\u6210",
      "\u{2F8B3}": "\u621B",
      \uF9D2: "\u622E",
      "\uFA8C": "\u6234",
      "\u2F3E": "\u6236",
      \u6238: "\u6236",
      "\u2F3F": "\u624B",
      "\u2E98": "\u624C",
      "\u{2F8B4}": "\u625D",
      "\u{2F8B5}": "\u62B1",
      \uF925: "\u62C9",
      \uF95B: "\u62CF",
      \uFA02: "\u62D3",
      "\u{2F8B6}": "\u62D4",
      "\u{2F8BA}": "\u62FC",
      \uF973: "\u62FE",
      "\u{2F8B8}": "\u{22B0C}",
      "\u{2F8B9}": "\u633D",
      "\u{2F8B7}": "\u6350",
      "\u{2F8BB}": "\u6368",
      \uF9A4: "\u637B",
      "\u{2F8BC}": "\u6383",
      \uF975: "\u63A0",
      "\u{2F8C1}": "\u63A9",
      "\uFA8D": "\u63C4",
      "\u{2F8BD}": "\u63E4",
      "\uFA8F": "\u6452",
      "\u{2F8BE}": "\u{22BF1}",
      "\uFA8E": "\u641C",
      "\u{2F8BF}": "\u6422",
      "\u{2F8C0}": "\u63C5",
      "\u{2F8C3}": "\u6469",
      "\u{2F8C6}": "\u6477",
      "\u{2F8C4}": "\u647E",
      "\u{2F8C2}": "\u3A2E",
      \u6409: "\u3A41",
      \uF991: "\u649A",
      "\u{2F8C5}": "\u649D",
      \uF930: "\u64C4",
      "\u{2F8C7}": "\u3A6C",
      "\u2F40": "\u652F",
      "\u2F41": "\u6534",
      "\u2E99": "\u6535",
      "\uFA41": "\u654F",
      "\u{2F8C8}": "\u654F",
      "\uFA90": "\u6556",
      "\u{2F8C9}": "\u656C",
      \uF969: "\u6578",
      "\u{2F8CA}": "\u{2300A}",
      "\u2F42": "\u6587",
      "\u2EEB": "\u6589",
      "\u2F43": "\u6597",
      \uF9BE: "\u6599",
      "\u2F44": "\u65A4",
      "\u2F45": "\u65B9",
      \uF983: "\u65C5",
      "\u2F46": "\u65E0",
      "\u2E9B": "\u65E1",
      "\uFA42": "\u65E2",
      "\u{2F8CB}": "\u65E3",
      "\u2F47": "\u65E5",
      \uF9E0: "\u6613",
      \u66F6: "\u3ADA",
      "\u{2F8D1}": "\u3AE4",
      "\u{2F8CD}": "\u6649",
      \u6669: "\u665A",
      \uFA12: "\u6674",
      "\uFA91": "\u6674",
      "\uFA43": "\u6691",
      "\u{2F8CF}": "\u6691",
      \uF9C5: "\u6688",
      "\u{2F8D0}": "\u3B08",
      "\u{2F8D5}": "\u669C",
      \uFA06: "\u66B4",
      \uF98B: "\u66C6",
      "\u{2F8CE}": "\u3B19",
      "\u{2F897}": "\u{232B8}",
      "\u2F48": "\u66F0",
      \uF901: "\u66F4",
      "\u{2F8CC}": "\u66F8",
      "\u2F49": "\u6708",
      "\u{2F980}": "\u{2335F}",
      \u80A6: "\u670C",
      \u80D0: "\u670F",
      \u80CA: "\u6710",
      \u8101: "\u6713",
      \u80F6: "\u3B35",
      \uF929: "\u6717",
      "\uFA92": "\u6717",
      "\u{2F8D8}": "\u6717",
      \u8127: "\u6718",
      "\uFA93": "\u671B",
      "\u{2F8D9}": "\u671B",
      \u5E50: "\u3B3A",
      \u4420: "\u3B3B",
      "\u{2F989}": "\u{23393}",
      \u81A7: "\u6723",
      "\u{2F98A}": "\u{2339C}",
      "\u2F4A": "\u6728",
      \uF9E1: "\u674E",
      "\u{2F8DC}": "\u6753",
      "\uFA94": "\u6756",
      "\u{2F8DB}": "\u675E",
      "\u{2F8DD}": "\u{233C3}",
      \u67FF: "\u676E",
      \uF9C8: "\u677B",
      "\u{2F8E0}": "\u6785",
      \uF9F4: "\u6797",
      "\u{2F8DE}": "\u3B49",
      "\uFAD1": "\u{233D5}",
      \uF9C9: "\u67F3",
      "\u{2F8DF}": "\u67FA",
      \uF9DA: "\u6817",
      "\u{2F8E5}": "\u681F",
      "\u{2F8E1}": "\u6852",
      "\u{2F8E3}": "\u{2346D}",
      \uF97A: "\u6881",
      "\uFA44": "\u6885",
      "\u{2F8E2}": "\u6885",
      "\u{2F8E4}": "\u688E",
      \uF9E2: "\u68A8",
      "\u{2F8E6}": "\u6914",
      "\u{2F8E8}": "\u6942",
      "\uFAD2": "\u3B9D",
      "\u{2F8E7}": "\u3B9D",
      \u69E9: "\u3BA3",
      \u6A27: "\u699D",
      "\u{2F8E9}": "\u69A3",
      "\u{2F8EA}": "\u69EA",
      \uF914: "\u6A02",
      \uF95C: "\u6A02",
      \uF9BF: "\u6A02",
      \uF94C: "\u6A13",
      "\u{2F8EC}": "\u{236A3}",
      "\u{2F8EB}": "\u6AA8",
      \uF931: "\u6AD3",
      "\u{2F8ED}": "\u6ADB",
      \uF91D: "\u6B04",
      "\u{2F8EE}": "\u3C18",
      "\u2F4B": "\u6B20",
      "\u{2F8EF}": "\u6B21",
      "\u{2F8F0}": "\u{238A7}",
      "\u{2F8F1}": "\u6B54",
      "\u{2F8F2}": "\u3C4E",
      "\u2F4C": "\u6B62",
      "\u2EED": "\u6B6F",
      "\u{2F8F3}": "\u6B72",
      \uF98C: "\u6B77",
      "\uFA95": "\u6B79",
      "\u2F4D": "\u6B79",
      "\u2E9E": "\u6B7A",
      "\u{2F8F4}": "\u6B9F",
      \uF9A5: "\u6BAE",
      "\u2F4E": "\u6BB3",
      \uF970: "\u6BBA",
      "\uFA96": "\u6BBA",
      "\u{2F8F5}": "\u6BBA",
      "\u{2F8F6}": "\u6BBB",
      "\u{2F8F7}": "\u{23A8D}",
      "\u2F4F": "\u6BCB",
      "\u2E9F": "\u6BCD",
      "\u{2F8F9}": "\u{23AFA}",
      "\u2F50": "\u6BD4",
      "\u2F51": "\u6BDB",
      "\u2F52": "\u6C0F",
      "\u2EA0": "\u6C11",
      "\u2F53": "\u6C14",
      "\u2F54": "\u6C34",
      "\u2EA1": "\u6C35",
      "\u2EA2": "\u6C3A",
      "\u{2F8FA}": "\u6C4E",
      "\u{2F8FE}": "\u6C67",
      \uF972: "\u6C88",
      "\u{2F8FC}": "\u6CBF",
      \uF968: "\u6CCC",
      "\u{2F8FD}": "\u6CCD",
      \uF9E3: "\u6CE5",
      "\u{2F8FB}": "\u{23CBC}",
      \uF915: "\u6D1B",
      \uFA05: "\u6D1E",
      "\u{2F907}": "\u6D34",
      "\u{2F900}": "\u6D3E",
      \uF9CA: "\u6D41",
      "\uFA97": "\u6D41",
      "\u{2F902}": "\u6D41",
      "\u{2F8FF}": "\u6D16",
      "\u{2F903}": "\u6D69",
      \uF92A: "\u6D6A",
      "\uFA45": "\u6D77",
      "\u{2F901}": "\u6D77",
      "\u{2F904}": "\u6D78",
      "\u{2F905}": "\u6D85",
      "\u{2F906}": "\u{23D1E}",
      \uF9F5: "\u6DCB",
      \uF94D: "\u6DDA",
      \uF9D6: "\u6DEA",
      "\u{2F90E}": "\u6DF9",
      "\uFA46": "\u6E1A",
      "\u{2F908}": "\u6E2F",
      "\u{2F909}": "\u6E6E",
      \u6F59: "\u6E88",
      "\uFA99": "\u6ECB",
      "\u{2F90B}": "\u6ECB",
      \uF9CB: "\u6E9C",
      \uF9EC: "\u6EBA",
      "\u{2F90C}": "\u6EC7",
      \uF904: "\u6ED1",
      "\uFA98": "\u6EDB",
      "\u{2F90A}": "\u3D33",
      \uF94E: "\u6F0F",
      "\uFA47": "\u6F22",
      "\uFA9A": "\u6F22",
      \uF992: "\u6F23",
      "\u{2F90D}": "\u{23ED1}",
      "\u{2F90F}": "\u6F6E",
      "\u{2F910}": "\u{23F5E}",
      "\u{2F911}": "\u{23F8E}",
      "\u{2F912}": "\u6FC6",
      \uF922: "\u6FEB",
      \uF984: "\u6FFE",
      "\u{2F915}": "\u701B",
      "\uFA9B": "\u701E",
      "\u{2F914}": "\u701E",
      "\u{2F913}": "\u7039",
      "\u{2F917}": "\u704A",
      "\u{2F916}": "\u3D96",
      "\u2F55": "\u706B",
      "\u2EA3": "\u706C",
      "\u{2F835}": "\u7070",
      "\u{2F919}": "\u7077",
      "\u{2F918}": "\u707D",
      \uF9FB: "\u7099",
      "\u{2F91A}": "\u70AD",
      \uF99F: "\u70C8",
      \uF916: "\u70D9",
      "\uFA48": "\u716E",
      "\uFA9C": "\u716E",
      "\u{2F91D}": "\u{24263}",
      "\u{2F91C}": "\u7145",
      \uF993: "\u7149",
      "\uFA6C": "\u{242EE}",
      "\u{2F91E}": "\u719C",
      \uF9C0: "\u71CE",
      \uF9EE: "\u71D0",
      "\u{2F91F}": "\u{243AB}",
      \uF932: "\u7210",
      \uF91E: "\u721B",
      "\u{2F920}": "\u7228",
      "\u2F56": "\u722A",
      "\uFA49": "\u722B",
      "\u2EA4": "\u722B",
      "\uFA9E": "\u7235",
      "\u{2F921}": "\u7235",
      "\u2F57": "\u7236",
      "\u2F58": "\u723B",
      "\u2EA6": "\u4E2C",
      "\u2F59": "\u723F",
      "\u2F5A": "\u7247",
      "\u{2F922}": "\u7250",
      "\u2F5B": "\u7259",
      "\u{2F923}": "\u{24608}",
      "\u2F5C": "\u725B",
      \uF946: "\u7262",
      "\u{2F924}": "\u7280",
      "\u{2F925}": "\u7295",
      "\u2F5D": "\u72AC",
      "\u2EA8": "\u72AD",
      "\uFA9F": "\u72AF",
      \uF9FA: "\u72C0",
      "\u{2F926}": "\u{24735}",
      \uF92B: "\u72FC",
      \uFA16: "\u732A",
      "\uFAA0": "\u732A",
      "\u{2F927}": "\u{24814}",
      \uF9A7: "\u7375",
      "\u{2F928}": "\u737A",
      "\u2F5E": "\u7384",
      \uF961: "\u7387",
      \uF9DB: "\u7387",
      "\u2F5F": "\u7389",
      "\u{2F929}": "\u738B",
      "\u{2F92A}": "\u3EAC",
      "\u{2F92B}": "\u73A5",
      \uF9AD: "\u73B2",
      "\u{2F92C}": "\u3EB8",
      "\u{2F92D}": "\u3EB8",
      \uF917: "\u73DE",
      \uF9CC: "\u7409",
      \uF9E4: "\u7406",
      "\uFA4A": "\u7422",
      "\u{2F92E}": "\u7447",
      "\u{2F92F}": "\u745C",
      \uF9AE: "\u7469",
      "\uFAA1": "\u7471",
      "\u{2F930}": "\u7471",
      "\u{2F931}": "\u7485",
      \uF994: "\u7489",
      \uF9EF: "\u7498",
      "\u{2F932}": "\u74CA",
      "\u2F60": "\u74DC",
      "\u2F61": "\u74E6",
      "\u{2F933}": "\u3F1B",
      "\uFAA2": "\u7506",
      "\u2F62": "\u7518",
      "\u2F63": "\u751F",
      "\u{2F934}": "\u7524",
      "\u2F64": "\u7528",
      "\u2F65": "\u7530",
      "\uFAA3": "\u753B",
      "\u{2F936}": "\u753E",
      "\u{2F935}": "\u{24C36}",
      \uF9CD: "\u7559",
      \uF976: "\u7565",
      \uF962: "\u7570",
      "\u{2F938}": "\u7570",
      "\u{2F937}": "\u{24C92}",
      "\u2F66": "\u758B",
      "\u2F67": "\u7592",
      \uF9E5: "\u75E2",
      "\u{2F93A}": "\u7610",
      "\uFAA5": "\u761F",
      "\uFAA4": "\u761D",
      \uF9C1: "\u7642",
      \uF90E: "\u7669",
      "\u2F68": "\u7676",
      "\u2F69": "\u767D",
      "\u{2F93B}": "\u{24FA1}",
      "\u{2F93C}": "\u{24FB8}",
      "\u2F6A": "\u76AE",
      "\u2F6B": "\u76BF",
      "\u{2F93D}": "\u{25044}",
      "\u{2F93E}": "\u3FFC",
      \uFA17: "\u76CA",
      "\uFAA6": "\u76CA",
      "\uFAA7": "\u76DB",
      \uF933: "\u76E7",
      "\u{2F93F}": "\u4008",
      "\u2F6C": "\u76EE",
      "\uFAA8": "\u76F4",
      "\u{2F940}": "\u76F4",
      "\u{2F942}": "\u{250F2}",
      "\u{2F941}": "\u{250F3}",
      \uF96D: "\u7701",
      "\uFAD3": "\u4018",
      "\u{2F943}": "\u{25119}",
      "\u{2F945}": "\u771E",
      "\u{2F946}": "\u771F",
      "\u{2F947}": "\u771F",
      "\u{2F944}": "\u{25133}",
      "\uFAAA": "\u7740",
      "\uFAA9": "\u774A",
      "\u{2F948}": "\u774A",
      "\u9FC3": "\u4039",
      "\uFAD4": "\u4039",
      "\u{2F949}": "\u4039",
      \u6663: "\u403F",
      "\u{2F94B}": "\u4046",
      "\u{2F94A}": "\u778B",
      "\uFAD5": "\u{25249}",
      "\uFA9D": "\u77A7",
      "\u2F6D": "\u77DB",
      "\u2F6E": "\u77E2",
      "\u2F6F": "\u77F3",
      "\u{2F94C}": "\u4096",
      "\u{2F94D}": "\u{2541D}",
      \u784F: "\u7814",
      "\u{2F94E}": "\u784E",
      \uF9CE: "\u786B",
      \uF93B: "\u788C",
      "\u{2F94F}": "\u788C",
      "\uFA4B": "\u7891",
      \uF947: "\u78CA",
      "\uFAAB": "\u78CC",
      "\u{2F950}": "\u78CC",
      \uF964: "\u78FB",
      "\u{2F951}": "\u40E3",
      \uF985: "\u792A",
      "\u2F70": "\u793A",
      "\u2EAD": "\u793B",
      \uFA18: "\u793C",
      "\uFA4C": "\u793E",
      "\uFA4E": "\u7948",
      "\uFA4D": "\u7949",
      "\u{2F952}": "\u{25626}",
      "\uFA4F": "\u7950",
      "\uFA50": "\u7956",
      "\u{2F953}": "\u7956",
      "\uFA51": "\u795D",
      \uFA19: "\u795E",
      \uFA1A: "\u7965",
      "\uFA61": "\u8996",
      "\uFAB8": "\u8996",
      \uF93C: "\u797F",
      "\u{2F954}": "\u{2569A}",
      "\uFA52": "\u798D",
      "\uFA53": "\u798E",
      \uFA1B: "\u798F",
      "\u{2F956}": "\u798F",
      "\u{2F955}": "\u{256C5}",
      \uF9B6: "\u79AE",
      "\u2F71": "\u79B8",
      "\u2F72": "\u79BE",
      \uF995: "\u79CA",
      "\u{2F958}": "\u412F",
      "\u{2F957}": "\u79EB",
      \uF956: "\u7A1C",
      "\u{2F95A}": "\u7A4A",
      "\uFA54": "\u7A40",
      "\u{2F959}": "\u7A40",
      "\u{2F95B}": "\u7A4F",
      "\u2F73": "\u7A74",
      "\uFA55": "\u7A81",
      "\u{2F95C}": "\u{2597C}",
      "\uFAAC": "\u7AB1",
      \uF9F7: "\u7ACB",
      "\u2F74": "\u7ACB",
      "\u2EEF": "\u7ADC",
      "\u{2F95D}": "\u{25AA7}",
      "\u{2F95E}": "\u{25AA7}",
      "\u{2F95F}": "\u7AEE",
      "\u2F75": "\u7AF9",
      \uF9F8: "\u7B20",
      "\uFA56": "\u7BC0",
      "\uFAAD": "\u7BC0",
      "\u{2F960}": "\u4202",
      "\u{2F961}": "\u{25BAB}",
      "\u{2F962}": "\u7BC6",
      "\u{2F964}": "\u4227",
      "\u{2F963}": "\u7BC9",
      "\u{2F965}": "\u{25C80}",
      "\uFAD6": "\u{25CD0}",
      \uF9A6: "\u7C3E",
      \uF944: "\u7C60",
      "\u2F76": "\u7C73",
      "\uFAAE": "\u7C7B",
      \uF9F9: "\u7C92",
      \uFA1D: "\u7CBE",
      "\u{2F966}": "\u7CD2",
      \uFA03: "\u7CD6",
      "\u{2F968}": "\u7CE8",
      "\u{2F967}": "\u42A0",
      "\u{2F969}": "\u7CE3",
      \uF97B: "\u7CE7",
      "\u2F77": "\u7CF8",
      "\u2EAF": "\u7CF9",
      "\u{2F96B}": "\u{25F86}",
      "\u{2F96A}": "\u7D00",
      \uF9CF: "\u7D10",
      \uF96A: "\u7D22",
      \uF94F: "\u7D2F",
      \u7D76: "\u7D55",
      "\u{2F96C}": "\u7D63",
      "\uFAAF": "\u7D5B",
      \uF93D: "\u7DA0",
      \uF957: "\u7DBE",
      "\u{2F96E}": "\u7DC7",
      \uF996: "\u7DF4",
      "\uFA57": "\u7DF4",
      "\uFAB0": "\u7DF4",
      "\u{2F96F}": "\u7E02",
      "\u{2F96D}": "\u4301",
      "\uFA58": "\u7E09",
      \uF950: "\u7E37",
      "\uFA59": "\u7E41",
      "\u{2F970}": "\u7E45",
      "\u{2F898}": "\u{261DA}",
      "\u{2F971}": "\u4334",
      "\u2F78": "\u7F36",
      "\u{2F972}": "\u{26228}",
      "\uFAB1": "\u7F3E",
      "\u{2F973}": "\u{26247}",
      "\u2F79": "\u7F51",
      "\u2EAB": "\u7F52",
      "\u2EB2": "\u7F52",
      "\u2EB1": "\u7F53",
      "\u{2F974}": "\u4359",
      "\uFA5A": "\u7F72",
      "\u{2F975}": "\u{262D9}",
      \uF9E6: "\u7F79",
      "\u{2F976}": "\u7F7A",
      \uF90F: "\u7F85",
      "\u{2F977}": "\u{2633E}",
      "\u2F7A": "\u7F8A",
      "\u{2F978}": "\u7F95",
      \uF9AF: "\u7F9A",
      \uFA1E: "\u7FBD",
      "\u2F7B": "\u7FBD",
      "\u{2F979}": "\u7FFA",
      \uF934: "\u8001",
      "\u2F7C": "\u8001",
      "\u2EB9": "\u8002",
      "\uFA5B": "\u8005",
      "\uFAB2": "\u8005",
      "\u{2F97A}": "\u8005",
      "\u2F7D": "\u800C",
      "\u{2F97B}": "\u{264DA}",
      "\u2F7E": "\u8012",
      "\u{2F97C}": "\u{26523}",
      "\u2F7F": "\u8033",
      \uF9B0: "\u8046",
      "\u{2F97D}": "\u8060",
      "\u{2F97E}": "\u{265A8}",
      \uF997: "\u806F",
      "\u{2F97F}": "\u8070",
      \uF945: "\u807E",
      "\u2F80": "\u807F",
      "\u2EBA": "\u8080",
      "\u2F81": "\u8089",
      \uF953: "\u808B",
      "\u{2F8D6}": "\u80AD",
      "\u{2F982}": "\u80B2",
      "\u{2F981}": "\u43D5",
      "\u{2F8D7}": "\u43D9",
      \u8141: "\u80FC",
      "\u{2F983}": "\u8103",
      "\u{2F985}": "\u813E",
      "\u{2F984}": "\u440B",
      "\u{2F8DA}": "\u6721",
      "\u{2F987}": "\u{267A7}",
      "\u{2F988}": "\u{267B5}",
      \u6726: "\u4443",
      \uF926: "\u81D8",
      "\u2F82": "\u81E3",
      \uF9F6: "\u81E8",
      "\u2F83": "\u81EA",
      "\uFA5C": "\u81ED",
      "\u2F84": "\u81F3",
      "\u2F85": "\u81FC",
      "\u{2F893}": "\u8201",
      "\u{2F98B}": "\u8201",
      "\u{2F98C}": "\u8204",
      "\u2F86": "\u820C",
      "\uFA6D": "\u8218",
      "\u2F87": "\u821B",
      "\u2F88": "\u821F",
      "\u{2F98E}": "\u446B",
      "\u2F89": "\u826E",
      \uF97C: "\u826F",
      "\u2F8A": "\u8272",
      "\u2F8B": "\u8278",
      "\uFA5D": "\u8279",
      "\uFA5E": "\u8279",
      "\u2EBE": "\u8279",
      "\u2EBF": "\u8279",
      "\u2EC0": "\u8279",
      "\u{2F990}": "\u828B",
      "\u{2F98F}": "\u8291",
      "\u{2F991}": "\u829D",
      "\u{2F993}": "\u82B1",
      "\u{2F994}": "\u82B3",
      "\u{2F995}": "\u82BD",
      \uF974: "\u82E5",
      "\u{2F998}": "\u82E5",
      "\u{2F996}": "\u82E6",
      "\u{2F997}": "\u{26B3C}",
      \uF9FE: "\u8336",
      "\uFAB3": "\u8352",
      "\u{2F99A}": "\u8363",
      "\u{2F999}": "\u831D",
      "\u{2F99C}": "\u8323",
      "\u{2F99D}": "\u83BD",
      "\u{2F9A0}": "\u8353",
      \uF93E: "\u83C9",
      "\u{2F9A1}": "\u83CA",
      "\u{2F9A2}": "\u83CC",
      "\u{2F9A3}": "\u83DC",
      "\u{2F99E}": "\u83E7",
      "\uFAB4": "\u83EF",
      \uF958: "\u83F1",
      "\uFA5F": "\u8457",
      "\u{2F99F}": "\u8457",
      "\u{2F9A4}": "\u{26C36}",
      "\u{2F99B}": "\u83AD",
      \uF918: "\u843D",
      \uF96E: "\u8449",
      \u853F: "\u848D",
      "\u{2F9A6}": "\u{26CD5}",
      "\u{2F9A5}": "\u{26D6B}",
      \uF999: "\u84EE",
      "\u{2F9A8}": "\u84F1",
      "\u{2F9A9}": "\u84F3",
      \uF9C2: "\u84FC",
      "\u{2F9AA}": "\u8516",
      "\u{2F9A7}": "\u452B",
      "\u{2F9AC}": "\u8564",
      "\u{2F9AD}": "\u{26F2C}",
      \uF923: "\u85CD",
      "\u{2F9AE}": "\u455D",
      "\u{2F9B0}": "\u{26FB1}",
      "\u{2F9AF}": "\u4561",
      \uF9F0: "\u85FA",
      \uF935: "\u8606",
      "\u{2F9B2}": "\u456B",
      \uFA20: "\u8612",
      \uF91F: "\u862D",
      "\u{2F9B1}": "\u{270D2}",
      \u8641: "\u8637",
      \uF910: "\u863F",
      "\u2F8C": "\u864D",
      "\u2EC1": "\u864E",
      "\u{2F9B3}": "\u8650",
      \uF936: "\u865C",
      "\u{2F9B4}": "\u865C",
      "\u{2F9B5}": "\u8667",
      "\u{2F9B6}": "\u8669",
      "\u2F8D": "\u866B",
      "\u{2F9B7}": "\u86A9",
      "\u{2F9B8}": "\u8688",
      "\u{2F9BA}": "\u86E2",
      "\u{2F9B9}": "\u870E",
      "\u{2F9BC}": "\u8728",
      "\u{2F9BD}": "\u876B",
      "\u{2F9C0}": "\u87E1",
      "\uFAB5": "\u8779",
      "\u{2F9BB}": "\u8779",
      "\u{2F9BE}": "\u8786",
      "\u{2F9BF}": "\u45D7",
      "\u{2F9AB}": "\u{273CA}",
      \uF911: "\u87BA",
      "\u{2F9C1}": "\u8801",
      "\u{2F9C2}": "\u45F9",
      \uF927: "\u881F",
      "\u2F8E": "\u8840",
      \uFA08: "\u884C",
      "\u2F8F": "\u884C",
      "\u{2F9C3}": "\u8860",
      "\u{2F9C4}": "\u8863",
      "\u2F90": "\u8863",
      "\u2EC2": "\u8864",
      \uF9A0: "\u88C2",
      "\u{2F9C5}": "\u{27667}",
      \uF9E7: "\u88CF",
      "\u{2F9C6}": "\u88D7",
      "\u{2F9C7}": "\u88DE",
      \uF9E8: "\u88E1",
      \uF912: "\u88F8",
      "\u{2F9C9}": "\u88FA",
      "\u{2F9C8}": "\u4635",
      "\uFA60": "\u8910",
      "\uFAB6": "\u8941",
      \uF924: "\u8964",
      "\u2F91": "\u897E",
      "\u2EC4": "\u897F",
      "\u2EC3": "\u8980",
      "\uFAB7": "\u8986",
      \uFA0A: "\u898B",
      "\u2F92": "\u898B",
      "\u{2F9CB}": "\u{278AE}",
      "\u2EC5": "\u89C1",
      "\u2F93": "\u89D2",
      "\u2F94": "\u8A00",
      "\u{2F9CC}": "\u{27966}",
      \u8A7D: "\u8A2E",
      \u8A1E: "\u46B6",
      "\u{2F9CD}": "\u46BE",
      "\u{2F9CE}": "\u46C7",
      "\u{2F9CF}": "\u8AA0",
      \uF96F: "\u8AAA",
      \uF9A1: "\u8AAA",
      "\uFAB9": "\u8ABF",
      "\uFABB": "\u8ACB",
      \uF97D: "\u8AD2",
      \uF941: "\u8AD6",
      "\uFABE": "\u8AED",
      "\u{2F9D0}": "\u8AED",
      \uFA22: "\u8AF8",
      "\uFABA": "\u8AF8",
      \uF95D: "\u8AFE",
      "\uFABD": "\u8AFE",
      "\uFA62": "\u8B01",
      "\uFABC": "\u8B01",
      "\uFA63": "\u8B39",
      "\uFABF": "\u8B39",
      \uF9FC: "\u8B58",
      \uF95A: "\u8B80",
      \u8B8F: "\u8B86",
      "\uFAC0": "\u8B8A",
      "\u{2F9D1}": "\u8B8A",
      "\u2EC8": "\u8BA0",
      "\u2F95": "\u8C37",
      "\u2F96": "\u8C46",
      \uF900: "\u8C48",
      "\u{2F9D2}": "\u8C55",
      "\u2F97": "\u8C55",
      \u8C63: "\u8C5C",
      "\u2F98": "\u8C78",
      "\u{2F9D3}": "\u{27CA8}",
      "\u2F99": "\u8C9D",
      "\u{2F9D4}": "\u8CAB",
      "\u{2F9D5}": "\u8CC1",
      \uF948: "\u8CC2",
      \uF903: "\u8CC8",
      "\uFA64": "\u8CD3",
      "\uFA65": "\u8D08",
      "\uFAC1": "\u8D08",
      "\u{2F9D6}": "\u8D1B",
      "\u2EC9": "\u8D1D",
      "\u2F9A": "\u8D64",
      "\u2F9B": "\u8D70",
      "\u{2F9D7}": "\u8D77",
      \u8D86: "\u8D7F",
      "\uFAD7": "\u{27ED3}",
      "\u{2F9D8}": "\u{27F2F}",
      "\u2F9C": "\u8DB3",
      "\u{2F9DA}": "\u8DCB",
      "\u{2F9DB}": "\u8DBC",
      \u8DFA: "\u8DE5",
      \uF937: "\u8DEF",
      "\u{2F9DC}": "\u8DF0",
      \u8E9B: "\u8E97",
      "\u2F9D": "\u8EAB",
      \uF902: "\u8ECA",
      "\u2F9E": "\u8ECA",
      "\u{2F9DE}": "\u8ED4",
      \u8F27: "\u8EFF",
      \uF998: "\u8F26",
      \uF9D7: "\u8F2A",
      "\uFAC2": "\u8F38",
      "\u{2F9DF}": "\u8F38",
      \uFA07: "\u8F3B",
      \uF98D: "\u8F62",
      "\u2ECB": "\u8F66",
      "\u2F9F": "\u8F9B",
      "\u{2F98D}": "\u8F9E",
      \uF971: "\u8FB0",
      "\u2FA0": "\u8FB0",
      "\u2FA1": "\u8FB5",
      "\uFA66": "\u8FB6",
      "\u2ECC": "\u8FB6",
      "\u2ECD": "\u8FB6",
      "\u{2F881}": "\u5DE1",
      \uF99A: "\u9023",
      \uFA25: "\u9038",
      "\uFA67": "\u9038",
      "\uFAC3": "\u9072",
      \uF9C3: "\u907C",
      "\u{2F9E0}": "\u{285D2}",
      "\u{2F9E1}": "\u{285ED}",
      \uF913: "\u908F",
      "\u2FA2": "\u9091",
      "\u{2F9E2}": "\u9094",
      \uF92C: "\u90CE",
      \u90DE: "\u90CE",
      "\uFA2E": "\u90CE",
      "\u{2F9E3}": "\u90F1",
      \uFA26: "\u90FD",
      "\u{2F9E5}": "\u{2872E}",
      "\u{2F9E4}": "\u9111",
      "\u{2F9E6}": "\u911B",
      "\u2FA3": "\u9149",
      \uF919: "\u916A",
      "\uFAC4": "\u9199",
      \uF9B7: "\u91B4",
      "\u2FA4": "\u91C6",
      \uF9E9: "\u91CC",
      "\u2FA5": "\u91CC",
      \uF97E: "\u91CF",
      \uF90A: "\u91D1",
      "\u2FA6": "\u91D1",
      \uF9B1: "\u9234",
      "\u{2F9E7}": "\u9238",
      "\uFAC5": "\u9276",
      "\u{2F9E8}": "\u92D7",
      "\u{2F9E9}": "\u92D8",
      "\u{2F9EA}": "\u927C",
      \uF93F: "\u9304",
      \uF99B: "\u934A",
      \u93AE: "\u93AD",
      "\u{2F9EB}": "\u93F9",
      "\u{2F9EC}": "\u9415",
      "\u{2F9ED}": "\u{28BFA}",
      "\u2ED0": "\u9485",
      "\u2ED1": "\u9577",
      "\u2FA7": "\u9577",
      "\u2ED2": "\u9578",
      "\u2ED3": "\u957F",
      "\u2FA8": "\u9580",
      "\u{2F9EE}": "\u958B",
      "\u{2F9EF}": "\u4995",
      \uF986: "\u95AD",
      "\u{2F9F0}": "\u95B7",
      "\u{2F9F1}": "\u{28D77}",
      "\u2ED4": "\u95E8",
      "\u2FA9": "\u961C",
      "\u2ECF": "\u961D",
      "\u2ED6": "\u961D",
      \uF9C6: "\u962E",
      \uF951: "\u964B",
      \uFA09: "\u964D",
      \uF959: "\u9675",
      \uF9D3: "\u9678",
      "\uFAC6": "\u967C",
      \uF9DC: "\u9686",
      \uF9F1: "\u96A3",
      "\u{2F9F2}": "\u49E6",
      "\u2FAA": "\u96B6",
      "\uFA2F": "\u96B7",
      \u96B8: "\u96B7",
      \uF9B8: "\u96B7",
      "\u2FAB": "\u96B9",
      "\u{2F9F3}": "\u96C3",
      \uF9EA: "\u96E2",
      "\uFA68": "\u96E3",
      "\uFAC7": "\u96E3",
      "\u2FAC": "\u96E8",
      \uF9B2: "\u96F6",
      \uF949: "\u96F7",
      "\u{2F9F5}": "\u9723",
      "\u{2F9F6}": "\u{29145}",
      \uF938: "\u9732",
      \uF9B3: "\u9748",
      "\u2FAD": "\u9751",
      "\u2ED8": "\u9752",
      \uFA1C: "\u9756",
      "\uFAC8": "\u9756",
      "\u{2F81C}": "\u{291DF}",
      "\u2FAE": "\u975E",
      "\u2FAF": "\u9762",
      "\u{2F9F7}": "\u{2921A}",
      "\u2FB0": "\u9769",
      "\u{2F9F8}": "\u4A6E",
      "\u{2F9F9}": "\u4A76",
      "\u2FB1": "\u97CB",
      "\uFAC9": "\u97DB",
      "\u{2F9FA}": "\u97E0",
      "\u2ED9": "\u97E6",
      "\u2FB2": "\u97ED",
      "\u{2F9FB}": "\u{2940A}",
      "\u2FB3": "\u97F3",
      "\uFA69": "\u97FF",
      "\uFACA": "\u97FF",
      "\u2FB4": "\u9801",
      "\u{2F9FC}": "\u4AB2",
      "\uFACB": "\u980B",
      "\u{2F9FE}": "\u980B",
      "\u{2F9FF}": "\u980B",
      \uF9B4: "\u9818",
      "\u{2FA00}": "\u9829",
      "\u{2F9FD}": "\u{29496}",
      "\uFA6A": "\u983B",
      "\uFACC": "\u983B",
      \uF9D0: "\u985E",
      "\u2EDA": "\u9875",
      "\u2FB5": "\u98A8",
      "\u{2FA01}": "\u{295B6}",
      "\u2EDB": "\u98CE",
      "\u2FB6": "\u98DB",
      "\u2EDC": "\u98DE",
      "\u2EDD": "\u98DF",
      "\u2FB7": "\u98DF",
      "\u2EDF": "\u98E0",
      "\u{2FA02}": "\u98E2",
      \uFA2A: "\u98EF",
      \uFA2B: "\u98FC",
      "\u{2FA03}": "\u4B33",
      \uFA2C: "\u9928",
      "\u{2FA04}": "\u9929",
      "\u2EE0": "\u9963",
      "\u2FB8": "\u9996",
      "\u2FB9": "\u9999",
      "\u{2FA05}": "\u99A7",
      "\u2FBA": "\u99AC",
      "\u{2FA06}": "\u99C2",
      \uF91A: "\u99F1",
      "\u{2FA07}": "\u99FE",
      \uF987: "\u9A6A",
      "\u2EE2": "\u9A6C",
      "\u2FBB": "\u9AA8",
      "\u{2FA08}": "\u4BCE",
      "\u2FBC": "\u9AD8",
      "\u2FBD": "\u9ADF",
      "\u{2FA09}": "\u{29B30}",
      "\uFACD": "\u9B12",
      "\u{2FA0A}": "\u9B12",
      "\u2FBE": "\u9B25",
      "\u2FBF": "\u9B2F",
      "\u2FC0": "\u9B32",
      "\u2FC1": "\u9B3C",
      "\u2EE4": "\u9B3C",
      "\u2FC2": "\u9B5A",
      \uF939: "\u9B6F",
      "\u{2FA0B}": "\u9C40",
      \uF9F2: "\u9C57",
      "\u2EE5": "\u9C7C",
      "\u2FC3": "\u9CE5",
      "\u{2FA0C}": "\u9CFD",
      "\u{2FA0D}": "\u4CCE",
      "\u{2FA0F}": "\u9D67",
      "\u{2FA0E}": "\u4CED",
      "\u{2FA10}": "\u{2A0CE}",
      \uFA2D: "\u9DB4",
      "\u{2FA12}": "\u{2A105}",
      "\u{2FA11}": "\u4CF8",
      \uF93A: "\u9DFA",
      "\u{2FA13}": "\u{2A20E}",
      \uF920: "\u9E1E",
      \u9E43: "\u9E42",
      "\u2FC4": "\u9E75",
      \uF940: "\u9E7F",
      "\u2FC5": "\u9E7F",
      "\u{2FA14}": "\u{2A291}",
      \uF988: "\u9E97",
      \uF9F3: "\u9E9F",
      "\u2FC6": "\u9EA5",
      "\u2EE8": "\u9EA6",
      "\u{2FA15}": "\u9EBB",
      "\u2FC7": "\u9EBB",
      "\u{2F88F}": "\u{2A392}",
      "\u2FC8": "\u9EC3",
      "\u2EE9": "\u9EC4",
      "\u2FC9": "\u9ECD",
      \uF989: "\u9ECE",
      "\u{2FA16}": "\u4D56",
      "\u2FCA": "\u9ED1",
      \u9ED2: "\u9ED1",
      "\uFA3A": "\u58A8",
      "\u{2FA17}": "\u9EF9",
      "\u2FCB": "\u9EF9",
      "\u2FCC": "\u9EFD",
      "\u{2FA19}": "\u9F05",
      "\u{2FA18}": "\u9EFE",
      "\u2FCD": "\u9F0E",
      "\u{2FA1A}": "\u9F0F",
      "\u2FCE": "\u9F13",
      "\u{2FA1B}": "\u9F16",
      "\u2FCF": "\u9F20",
      "\u{2FA1C}": "\u9F3B",
      "\u2FD0": "\u9F3B",
      "\uFAD8": "\u9F43",
      "\u2FD1": "\u9F4A",
      "\u2EEC": "\u9F50",
      "\u2FD2": "\u9F52",
      "\u{2FA1D}": "\u{2A600}",
      "\u2EEE": "\u9F7F",
      \uF9C4: "\u9F8D",
      "\u2FD3": "\u9F8D",
      "\uFAD9": "\u9F8E",
      "\u2EF0": "\u9F99",
      \uF907: "\u9F9C",
      \uF908: "\u9F9C",
      "\uFACE": "\u9F9C",
      "\u2FD4": "\u9F9C",
      "\u2EF3": "\u9F9F",
      "\u2FD5": "\u9FA0"
    };
  }
});

// node_modules/unhomoglyph/index.js
var require_unhomoglyph = __commonJS({
  "node_modules/unhomoglyph/index.js"(exports, module) {
    "use strict";
    var data = require_data();
    function escapeRegexp(str) {
      return str.replace(/([.?*+^$[\]\\(){}|-])/g, "\\$1");
    }
    var REPLACE_RE = RegExp(Object.keys(data).map(escapeRegexp).join("|"), "g");
    function replace_fn(match) {
      return data[match];
    }
    function unhomoglyph2(str) {
      return str.replace(REPLACE_RE, replace_fn);
    }
    module.exports = unhomoglyph2;
  }
});

// src/surface/run.ts
function createRunText() {
  let parts = [];
  const segments = [];
  let length = 0;
  let blank = true;
  return {
    add(text, start, end, copied) {
      if (text === "") return;
      const last = segments.at(-1);
      const joins = copied && last?.copied && last.start + (length - last.at) === start;
      if (!joins || !last) segments.push({ at: length, start, end, copied });
      else segments[segments.length - 1] = { ...last, end };
      parts.push(text);
      length += text.length;
      blank &&= text.trim() === "";
    },
    text() {
      if (parts.length > 1) parts = [parts.join("")];
      return parts[0] ?? "";
    },
    segments: () => segments,
    isBlank: () => blank
  };
}
function copyOf(text, start) {
  const copy = createRunText();
  copy.add(text, start, start + text.length, true);
  return copy;
}
function* piecesOf(run, span) {
  for (let index = indexAt(run.segments, span.start); index < run.segments.length; index++) {
    const segment = run.segments[index];
    if (!segment || segment.at >= span.end) return;
    const from = Math.max(span.start, segment.at);
    const to = Math.min(span.end, run.segments[index + 1]?.at ?? run.text.length);
    if (from >= to) continue;
    const start = segment.copied ? segment.start + (from - segment.at) : segment.start;
    const end = segment.copied ? segment.start + (to - segment.at) : segment.end;
    yield { text: run.text.slice(from, to), start, end, copied: segment.copied };
  }
}
function partOf(run, span) {
  const part = createRunText();
  for (const { text, start, end, copied } of piecesOf(run, span)) part.add(text, start, end, copied);
  return part;
}
function originalSpan(run, span) {
  const first = segmentAt(run.segments, span.start);
  if (!first) return { start: 0, end: 0 };
  const start = first.copied ? first.start + (span.start - first.at) : first.start;
  if (span.end <= span.start) return { start, end: start };
  const last = segmentAt(run.segments, span.end - 1) ?? first;
  const end = last.copied ? last.start + (span.end - last.at) : last.end;
  return { start: Math.min(start, end), end: Math.max(start, end) };
}
function segmentAt(segments, at) {
  return segments[indexAt(segments, at)];
}
function indexAt(segments, at) {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((segments[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/surface/flow.ts
var emptyBlock = () => ({ seen: createRunText(), whole: createRunText(), hidden: void 0 });
function createFlow(where) {
  const runs = [];
  const places = [];
  const blocks2 = [];
  let place = where;
  let block = emptyBlock();
  let number = 0;
  const flush = () => {
    const { seen, whole, hidden } = block;
    if (!whole.isBlank() || !seen.isBlank()) {
      number++;
      if (!seen.isBlank()) runs.push(runOf(seen, { visible: true, where: "text", block: number }));
      if (hidden) runs.push(runOf(whole, { visible: false, where: hidden, block: number }));
    }
    block = emptyBlock();
  };
  const enter = (next) => {
    places.push(place);
    place = next;
  };
  const leave = () => {
    place = places.pop() ?? place;
  };
  return {
    text(text, start, end, copied) {
      block.whole.add(text, start, end, copied);
      if (place === "text") block.seen.add(text, start, end, copied);
      else if (text.trim() !== "") block.hidden ??= place;
    },
    breakBlock: flush,
    enter,
    leave,
    detach(next) {
      blocks2.push(block);
      block = emptyBlock();
      enter(next);
    },
    attach() {
      flush();
      block = blocks2.pop() ?? emptyBlock();
      leave();
    },
    aside(at, content) {
      if (content.segments().length === 0) return;
      runs.push(runOf(content, { visible: at === "text", where: at, block: ++number }));
    },
    where: () => place,
    finish() {
      flush();
      while (blocks2.length > 0) {
        block = blocks2.pop() ?? emptyBlock();
        flush();
      }
      return runs;
    }
  };
}
function runOf(content, rest) {
  return { ...rest, text: content.text(), segments: content.segments() };
}

// src/surface/quoted.ts
var controlEscapes = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
function readQuoted(text, options) {
  const { start, quote, offset, escape, into: content = createRunText(), fold: fold2 = false } = options;
  let copied = start;
  let at = start;
  const copy = (end) => content.add(text.slice(copied, end), offset + copied, offset + end, true);
  while (at < text.length && text[at] !== quote) {
    const folds = fold2 && isSpace.test(text[at] ?? "") && !isSpace.test(text[at - 1] ?? "") ? foldedSpace(text, at) : void 0;
    if (text[at] !== "\\" && !folds) {
      at++;
      continue;
    }
    copy(at);
    const { value, length } = folds ?? escape(text, at);
    const end = Math.min(at + length, text.length);
    content.add(value, offset + at, offset + end, false);
    at = end;
    copied = end;
  }
  copy(at);
  return { content, end: Math.min(at + 1, text.length) };
}
var isSpace = /[ \t\r\n]/;
function foldedSpace(text, at) {
  let end = at;
  let feeds = 0;
  for (; isSpace.test(text[end] ?? ""); end++) if (text[end] === "\n") feeds++;
  if (feeds === 0) return void 0;
  return { value: feeds === 1 ? " " : "\n".repeat(feeds - 1), length: end - at };
}
function characterOf(digits, radix) {
  const point = Number.parseInt(digits, radix);
  return point >= 0 && point <= 1114111 ? String.fromCodePoint(point) : "";
}

// src/surface/json.ts
function readJson(text) {
  const flow = createFlow("text");
  for (let at = 0; at < text.length; ) {
    const sign = text[at];
    if (sign === '"' || sign === "'") {
      const { content, end } = readQuoted(text, {
        start: at + 1,
        quote: sign,
        offset: 0,
        escape: jsonEscape
      });
      flow.aside(text[skipSpace(text, end)] === ":" ? "key" : "text", content);
      at = end;
    } else {
      const isComment = sign === "/" && (text[at + 1] === "/" || text[at + 1] === "*");
      const end = isComment ? endOfComment(text, at) : endOfBare(text, at + 1);
      const content = copyOf(text.slice(at, end), at);
      if (/[\p{L}\p{N}]/u.test(content.text())) flow.aside(isComment ? "comment" : "metadata", content);
      at = end;
    }
  }
  return flow.finish();
}
function jsonEscape(text, at) {
  const hex = /^\\u([0-9a-fA-F]{4})/.exec(text.slice(at, at + 6))?.[1];
  if (hex) return { value: characterOf(hex, 16), length: 6 };
  const sign = text[at + 1] ?? "";
  return { value: controlEscapes[sign] ?? sign, length: 2 };
}
function endOfComment(text, at) {
  const close = text[at + 1] === "/" ? "\n" : "*/";
  const found = text.indexOf(close, at + 2);
  return found < 0 ? text.length : found + close.length;
}
function skipSpace(text, from) {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? "")) at++;
  return at;
}
function endOfBare(text, from) {
  let at = from;
  while (at < text.length && !/["'/\s]/.test(text[at] ?? "")) at++;
  return at;
}

// node_modules/entities/dist/decode-codepoint.js
var c1 = [
  8364,
  0,
  8218,
  402,
  8222,
  8230,
  8224,
  8225,
  710,
  8240,
  352,
  8249,
  338,
  0,
  381,
  0,
  0,
  8216,
  8217,
  8220,
  8221,
  8226,
  8211,
  8212,
  732,
  8482,
  353,
  8250,
  339,
  0,
  382,
  376
];
function isInvalidCodePoint(codePoint2) {
  return codePoint2 === 0 || codePoint2 >= 55296 && codePoint2 <= 57343 || codePoint2 > 1114111;
}
function replaceCodePoint(codePoint2) {
  if (isInvalidCodePoint(codePoint2)) {
    return 65533;
  }
  if (codePoint2 >= 128 && codePoint2 <= 159) {
    return c1[codePoint2 - 128] || codePoint2;
  }
  return codePoint2;
}
function codePointToString(codePoint2) {
  return codePoint2 - 1 >>> 0 < 127 || codePoint2 - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint2) : String.fromCodePoint(replaceCodePoint(codePoint2));
}

// node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeData = ["Q=\xA8`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", '\xC6&\xC1\u0102\xC2\u0410\u{1D504}\xC0\u0391\u0100\u2A53\u0104\u{1D538}\u2061\xC5\u{1D49C}\u2254\xC3\xC4\u2216\u2AE7\u2306\u0411\u2235\u212C\u0392\u{1D505}\u{1D539}\u02D8\u212C\u224E\u0427\xA9\u0106\u22D2\u2145\u212D\u010C\xC7\u0108\u2230\u010A\xB8\xB7\u212D\u03A7\u2299\u2296\u2295\u2297\u2232\u201D\u2019\u2237\u2A74\u2261\u222F\u222E\u2102\u2210\u2233\u2A2F\u{1D49E}\u22D3\u224D\u2145\u2911\u0402\u0405\u040F\u2021\u21A1\u2AE4\u010E\u0414\u2207\u0394\u{1D507}\xB4\u02D9\u02DD`\u02DC\u22C4\u2146\u{1D53B}\xA8\u20DC\u2250\u222F\xA8\u21D3\u21D0\u21D4\u2AE4\u27F8\u27FA\u27F9\u21D2\u22A8\u21D1\u21D5\u2225\u2193\u2913\u21F5\u0311\u2950\u295E\u21BD\u2956\u295F\u21C1\u2957\u22A4\u21A7\u21D3\u{1D49F}\u0110\u014A\xD0\xC9\u011A\xCA\u042D\u0116\u{1D508}\xC8\u2208\u0112\u25FB\u25AB\u0118\u{1D53C}\u0395\u2A75\u2242\u21CC\u2130\u2A73\u0397\xCB\u2203\u2147\u0424\u{1D509}\u25FC\u25AA\u{1D53D}\u2200\u2131\u2131\u0403>\u0393\u03DC\u011E\u0122\u011C\u0413\u0120\u{1D50A}\u22D9\u{1D53E}\u2265\u22DB\u2267\u2AA2\u2277\u2A7E\u2273\u{1D4A2}\u226B\u042A\u02C7^\u0124\u210C\u210B\u210D\u2500\u210B\u0126\u224E\u224F\u0415\u0132\u0401\xCD\xCE\u0418\u0130\u2111\xCC\u2111\u012A\u2148\u21D2\u222C\u222B\u22C2\u2063\u2062\u012E\u{1D540}\u0399\u2110\u0128\u0406\xCF\u0134\u0419\u{1D50D}\u{1D541}\u{1D4A5}\u0408\u0404\u0425\u040C\u039A\u0136\u041A\u{1D50E}\u{1D542}\u{1D4A6}\u0409<\u0139\u039B\u27EA\u2112\u219E\u013D\u013B\u041B\u27E8\u2190\u21E4\u21C6\u2308\u27E6\u2961\u21C3\u2959\u230A\u2194\u294E\u22A3\u21A4\u295A\u22B2\u29CF\u22B4\u2951\u2960\u21BF\u2958\u21BC\u2952\u21D0\u21D4\u22DA\u2266\u2276\u2AA1\u2A7D\u2272\u{1D50F}\u22D8\u21DA\u013F\u27F5\u27F7\u27F6\u27F8\u27FA\u27F9\u{1D543}\u2199\u2198\u2112\u21B0\u0141\u226A\u2905\u041C\u205F\u2133\u{1D510}\u2213\u{1D544}\u2133\u039C\u040A\u0143\u0147\u0145\u041D\u200B\u200B\u200B\u200B\u226B\u226A\n\u{1D511}\u2060\xA0\u2115\u2AEC\u2262\u226D\u2226\u2209\u2260\u2242\u0338\u2204\u226F\u2271\u2267\u0338\u226B\u0338\u2279\u2A7E\u0338\u2275\u224E\u0338\u224F\u0338\u22EA\u29CF\u0338\u22EC\u226E\u2270\u2278\u226A\u0338\u2A7D\u0338\u2274\u2AA2\u0338\u2AA1\u0338\u2280\u2AAF\u0338\u22E0\u220C\u22EB\u29D0\u0338\u22ED\u228F\u0338\u22E2\u2290\u0338\u22E3\u2282\u20D2\u2288\u2281\u2AB0\u0338\u22E1\u227F\u0338\u2283\u20D2\u2289\u2241\u2244\u2247\u2249\u2224\u{1D4A9}\xD1\u039D\u0152\xD3\xD4\u041E\u0150\u{1D512}\xD2\u014C\u03A9\u039F\u{1D546}\u201C\u2018\u2A54\u{1D4AA}\xD8\xD5\u2A37\xD6\u203E\u23DE\u23B4\u23DC\u2202\u041F\u{1D513}\u03A6\u03A0\xB1\u210C\u2119\u2ABB\u227A\u2AAF\u227C\u227E\u2033\u220F\u2237\u221D\u{1D4AB}\u03A8"\u{1D514}\u211A\u{1D4AC}\u2910\xAE\u0154\u27EB\u21A0\u2916\u0158\u0156\u0420\u211C\u220B\u21CB\u296F\u211C\u03A1\u27E9\u2192\u21E5\u21C4\u2309\u27E7\u295D\u21C2\u2955\u230B\u22A2\u21A6\u295B\u22B3\u29D0\u22B5\u294F\u295C\u21BE\u2954\u21C0\u2953\u21D2\u211D\u2970\u21DB\u211B\u21B1\u29F4\u0429\u0428\u042C\u015A\u2ABC\u0160\u015E\u015C\u0421\u{1D516}\u2193\u2190\u2192\u2191\u03A3\u2218\u{1D54A}\u221A\u25A1\u2293\u228F\u2291\u2290\u2292\u2294\u{1D4AE}\u22C6\u22D0\u22D0\u2286\u227B\u2AB0\u227D\u227F\u220B\u2211\u22D1\u2283\u2287\u22D1\xDE\u2122\u040B\u0426	\u03A4\u0164\u0162\u0422\u{1D517}\u2234\u0398\u205F\u200A\u2009\u223C\u2243\u2245\u2248\u{1D54B}\u20DB\u{1D4AF}\u0166\xDA\u219F\u2949\u040E\u016C\xDB\u0423\u0170\u{1D518}\xD9\u016A_\u23DF\u23B5\u23DD\u22C3\u228E\u0172\u{1D54C}\u2191\u2912\u21C5\u2195\u296E\u22A5\u21A5\u21D1\u21D5\u2196\u2197\u03D2\u03A5\u016E\u{1D4B0}\u0168\xDC\u22AB\u2AEB\u0412\u22A9\u2AE6\u22C1\u2016\u2016\u2223|\u2758\u2240\u200A\u{1D519}\u{1D54D}\u{1D4B1}\u22AA\u0174\u22C0\u{1D51A}\u{1D54E}\u{1D4B2}\u{1D51B}\u039E\u{1D54F}\u{1D4B3}\u042F\u0407\u042E\xDD\u0176\u042B\u{1D51C}\u{1D550}\u{1D4B4}\u0178\u0416\u0179\u017D\u0417\u017B\u200B\u0396\u2128\u2124\u{1D4B5}\xE1\u0103\u223E\u223E\u0333\u223F\xE2\xB4\u0430\xE6\u2061\u{1D51E}\xE0\u2135\u2135\u03B1\u0101\u2A3F&\u2227\u2A55\u2A5C\u2A58\u2A5A\u2220\u29A4\u2220\u2221\u29A8\u29A9\u29AA\u29AB\u29AC\u29AD\u29AE\u29AF\u221F\u22BE\u299D\u2222\xC5\u237C\u0105\u{1D552}\u2248\u2A70\u2A6F\u224A\u224B\'\u2248\u224A\xE5\u{1D4B6}*\u2248\u224D\xE3\xE4\u2233\u2A11\u2AED\u224C\u03F6\u2035\u223D\u22CD\u22BD\u2305\u2305\u23B5\u23B6\u224C\u0431\u201E\u2235\u2235\u29B0\u03F6\u212C\u03B2\u2136\u226C\u{1D51F}\u22C2\u25EF\u22C3\u2A00\u2A01\u2A02\u2A06\u2605\u25BD\u25B3\u2A04\u22C1\u22C0\u290D\u29EB\u25AA\u25B4\u25BE\u25C2\u25B8\u2423\u2592\u2591\u2593\u2588=\u20E5\u2261\u20E5\u2310\u{1D553}\u22A5\u22A5\u22C8\u2557\u2554\u2556\u2553\u2550\u2566\u2569\u2564\u2567\u255D\u255A\u255C\u2559\u2551\u256C\u2563\u2560\u256B\u2562\u255F\u29C9\u2555\u2552\u2510\u250C\u2500\u2565\u2568\u252C\u2534\u229F\u229E\u22A0\u255B\u2558\u2518\u2514\u2502\u256A\u2561\u255E\u253C\u2524\u251C\u2035\u02D8\xA6\u{1D4B7}\u204F\u223D\u22CD\\\u29C5\u27C8\u2022\u2022\u224E\u2AAE\u224F\u224F\u0107\u2229\u2A44\u2A49\u2A4B\u2A47\u2A40\u2229\uFE00\u2041\u02C7\u2A4D\u010D\xE7\u0109\u2A4C\u2A50\u010B\xB8\u29B2\xA2\xB7\u{1D520}\u0447\u2713\u2713\u03C7\u25CB\u29C3\u02C6\u2257\u21BA\u21BB\xAE\u24C8\u229B\u229A\u229D\u2257\u2A10\u2AEF\u29C2\u2663\u2663:\u2254\u2254,@\u2201\u2218\u2201\u2102\u2245\u2A6D\u222E\u{1D554}\u2210\xA9\u2117\u21B5\u2717\u{1D4B8}\u2ACF\u2AD1\u2AD0\u2AD2\u22EF\u2938\u2935\u22DE\u22DF\u21B6\u293D\u222A\u2A48\u2A46\u2A4A\u228D\u2A45\u222A\uFE00\u21B7\u293C\u22DE\u22DF\u22CE\u22CF\xA4\u21B6\u21B7\u22CE\u22CF\u2232\u2231\u232D\u21D3\u2965\u2020\u2138\u2193\u2010\u22A3\u290F\u02DD\u010F\u0434\u2146\u2021\u21CA\u2A77\xB0\u03B4\u29B1\u297F\u{1D521}\u21C3\u21C2\u22C4\u22C4\u2666\u2666\xA8\u03DD\u22F2\xF7\xF7\u22C7\u22C7\u0452\u231E\u230D$\u{1D555}\u02D9\u2250\u2251\u2238\u2214\u22A1\u2306\u2193\u21CA\u21C3\u21C2\u2910\u231F\u230C\u{1D4B9}\u0455\u29F6\u0111\u22F1\u25BF\u25BE\u21F5\u296F\u29A6\u045F\u27FF\u2A77\u2251\xE9\u2A6E\u011B\u2256\xEA\u2255\u044D\u0117\u2147\u2252\u{1D522}\u2A9A\xE8\u2A96\u2A98\u2A99\u23E7\u2113\u2A95\u2A97\u0113\u2205\u2205\u2205\u2003\u2004\u2005\u014B\u2002\u0119\u{1D556}\u22D5\u29E3\u2A71\u03B5\u03B5\u03F5\u2256\u2255\u2242\u2A96\u2A95=\u225F\u2261\u2A78\u29E5\u2253\u2971\u212F\u2250\u2242\u03B7\xF0\xEB\u20AC!\u2203\u2130\u2147\u2252\u0444\u2640\uFB03\uFB00\uFB04\u{1D523}\uFB01fj\u266D\uFB02\u25B1\u0192\u{1D557}\u2200\u22D4\u2AD9\u2A0D\xBD\u2153\xBC\u2155\u2159\u215B\u2154\u2156\xBE\u2157\u215C\u2158\u215A\u215D\u215E\u2044\u2322\u{1D4BB}\u2267\u2A8C\u01F5\u03B3\u03DD\u2A86\u011F\u011D\u0433\u0121\u2265\u22DB\u2265\u2267\u2A7E\u2A7E\u2AA9\u2A80\u2A82\u2A84\u22DB\uFE00\u2A94\u{1D524}\u226B\u22D9\u2137\u0453\u2277\u2A92\u2AA5\u2AA4\u2269\u2A8A\u2A8A\u2A88\u2A88\u2269\u22E7\u{1D558}`\u210A\u2273\u2A8E\u2A90>\u2AA7\u2A7A\u22D7\u2995\u2A7C\u2A86\u2978\u22D7\u22DB\u2A8C\u2277\u2273\u2269\uFE00\u2269\uFE00\u21D4\u200A\xBD\u210B\u044A\u2194\u2948\u21AD\u210F\u0125\u2665\u2665\u2026\u22B9\u{1D525}\u2925\u2926\u21FF\u223B\u21A9\u21AA\u{1D559}\u2015\u{1D4BD}\u210F\u0127\u2043\u2010\xED\u2063\xEE\u0438\u0435\xA1\u21D4\u{1D526}\xEC\u2148\u2A0C\u222D\u29DC\u2129\u0133\u012B\u2111\u2110\u2111\u0131\u22B7\u01B5\u2208\u2105\u221E\u29DD\u0131\u222B\u22BA\u2124\u22BA\u2A17\u2A3C\u0451\u012F\u{1D55A}\u03B9\u2A3C\xBF\u{1D4BE}\u2208\u22F9\u22F5\u22F4\u22F3\u2208\u2062\u0129\u0456\xEF\u0135\u0439\u{1D527}\u0237\u{1D55B}\u{1D4BF}\u0458\u0454\u03BA\u03F0\u0137\u043A\u{1D528}\u0138\u0445\u045C\u{1D55C}\u{1D4C0}\u21DA\u21D0\u291B\u290E\u2266\u2A8B\u2962\u013A\u29B4\u2112\u03BB\u27E8\u2991\u27E8\u2A85\xAB\u2190\u21E4\u291F\u291D\u21A9\u21AB\u2939\u2973\u21A2\u2AAB\u2919\u2AAD\u2AAD\uFE00\u290C\u2772{[\u298B\u298F\u298D\u013E\u013C\u2308{\u043B\u2936\u201C\u201E\u2967\u294B\u21B2\u2264\u2190\u21A2\u21BD\u21BC\u21C7\u2194\u21C6\u21CB\u21AD\u22CB\u22DA\u2264\u2266\u2A7D\u2A7D\u2AA8\u2A7F\u2A81\u2A83\u22DA\uFE00\u2A93\u2A85\u22D6\u22DA\u2A8B\u2276\u2272\u297C\u230A\u{1D529}\u2276\u2A91\u21BD\u21BC\u296A\u2584\u0459\u226A\u21C7\u231E\u296B\u25FA\u0140\u23B0\u23B0\u2268\u2A89\u2A89\u2A87\u2A87\u2268\u22E6\u27EC\u21FD\u27E6\u27F5\u27F7\u27FC\u27F6\u21AB\u21AC\u2985\u{1D55D}\u2A2D\u2A34\u2217_\u25CA\u25CA\u29EB(\u2993\u21C6\u231F\u21CB\u296D\u200E\u22BF\u2039\u{1D4C1}\u21B0\u2272\u2A8D\u2A8F[\u2018\u201A\u0142<\u2AA6\u2A79\u22D6\u22CB\u22C9\u2976\u2A7B\u2996\u25C3\u22B4\u25C2\u294A\u2966\u2268\uFE00\u2268\uFE00\u223A\xAF\u2642\u2720\u2720\u21A6\u21A6\u21A7\u21A4\u21A5\u25AE\u2A29\u043C\u2014\u2221\u{1D52A}\u2127\xB5\u2223*\u2AF0\xB7\u2212\u229F\u2238\u2A2A\u2ADB\u2026\u2213\u22A7\u{1D55E}\u2213\u{1D4C2}\u223E\u03BC\u22B8\u22B8\u22D9\u0338\u226B\u20D2\u226B\u0338\u21CD\u21CE\u22D8\u0338\u226A\u20D2\u226A\u0338\u21CF\u22AF\u22AE\u2207\u0144\u2220\u20D2\u2249\u2A70\u0338\u224B\u0338\u0149\u2249\u266E\u266E\u2115\xA0\u224E\u0338\u224F\u0338\u2A43\u0148\u0146\u2247\u2A6D\u0338\u2A42\u043D\u2013\u2260\u21D7\u2924\u2197\u2197\u2250\u0338\u2262\u2928\u2242\u0338\u2204\u2204\u{1D52B}\u2267\u0338\u2271\u2271\u2267\u0338\u2A7E\u0338\u2A7E\u0338\u2275\u226F\u226F\u21CE\u21AE\u2AF2\u220B\u22FC\u22FA\u220B\u045A\u21CD\u2266\u0338\u219A\u2025\u2270\u219A\u21AE\u2270\u2266\u0338\u2A7D\u0338\u2A7D\u0338\u226E\u2274\u226E\u22EA\u22EC\u2224\u{1D55F}\xAC\u2209\u22F9\u0338\u22F5\u0338\u2209\u22F7\u22F6\u220C\u220C\u22FE\u22FD\u2226\u2226\u2AFD\u20E5\u2202\u0338\u2A14\u2280\u22E0\u2AAF\u0338\u2280\u2AAF\u0338\u21CF\u219B\u2933\u0338\u219D\u0338\u219B\u22EB\u22ED\u2281\u22E1\u2AB0\u0338\u{1D4C3}\u2224\u2226\u2241\u2244\u2244\u2224\u2226\u22E2\u22E3\u2284\u2AC5\u0338\u2288\u2282\u20D2\u2288\u2AC5\u0338\u2281\u2AB0\u0338\u2285\u2AC6\u0338\u2289\u2283\u20D2\u2289\u2AC6\u0338\u2279\xF1\u2278\u22EA\u22EC\u22EB\u22ED\u03BD#\u2116\u2007\u22AD\u2904\u224D\u20D2\u22AC\u2265\u20D2>\u20D2\u29DE\u2902\u2264\u20D2<\u20D2\u22B4\u20D2\u2903\u22B5\u20D2\u223C\u20D2\u21D6\u2923\u2196\u2196\u2927\u24C8\xF3\u229B\u229A\xF4\u043E\u229D\u0151\u2A38\u2299\u29BC\u0153\u29BF\u{1D52C}\u02DB\xF2\u29C1\u29B5\u03A9\u222E\u21BA\u29BE\u29BB\u203E\u29C0\u014D\u03C9\u03BF\u29B6\u2296\u{1D560}\u29B7\u29B9\u2295\u2228\u21BB\u2A5D\u2134\u2134\xAA\xBA\u22B6\u2A56\u2A57\u2A5B\u2134\xF8\u2298\xF5\u2297\u2A36\xF6\u233D\u2225\xB6\u2225\u2AF3\u2AFD\u2202\u043F%.\u2030\u22A5\u2031\u{1D52D}\u03C6\u03D5\u2133\u260E\u03C0\u22D4\u03D6\u210F\u210E\u210F+\u2A23\u229E\u2A22\u2214\u2A25\u2A72\xB1\u2A26\u2A27\xB1\u2A15\u{1D561}\xA3\u227A\u2AB3\u2AB7\u227C\u2AAF\u227A\u2AB7\u227C\u2AAF\u2AB9\u2AB5\u22E8\u227E\u2032\u2119\u2AB5\u2AB9\u22E8\u220F\u232E\u2312\u2313\u221D\u221D\u227E\u22B0\u{1D4C5}\u03C8\u2008\u{1D52E}\u2A0C\u{1D562}\u2057\u{1D4C6}\u210D\u2A16?\u225F"\u21DB\u21D2\u291C\u290F\u2964\u223D\u0331\u0155\u221A\u29B3\u27E9\u2992\u29A5\u27E9\xBB\u2192\u2975\u21E5\u2920\u2933\u291E\u21AA\u21AC\u2945\u2974\u21A3\u219D\u291A\u2236\u211A\u290D\u2773}]\u298C\u298E\u2990\u0159\u0157\u2309}\u0440\u2937\u2969\u201D\u201D\u21B3\u211C\u211B\u211C\u211D\u25AD\xAE\u297D\u230B\u{1D52F}\u21C1\u21C0\u296C\u03C1\u03F1\u2192\u21A3\u21C1\u21C0\u21C4\u21CC\u21C9\u219D\u22CC\u02DA\u2253\u21C4\u21CC\u200F\u23B1\u23B1\u2AEE\u27ED\u21FE\u27E7\u2986\u{1D563}\u2A2E\u2A35)\u2994\u2A12\u21C9\u203A\u{1D4C7}\u21B1]\u2019\u2019\u22CC\u22CA\u25B9\u22B5\u25B8\u29CE\u2968\u211E\u015B\u201A\u227B\u2AB4\u2AB8\u0161\u227D\u2AB0\u015F\u015D\u2AB6\u2ABA\u22E9\u2A13\u227F\u0441\u22C5\u22A1\u2A66\u21D8\u2925\u2198\u2198\xA7;\u2929\u2216\u2216\u2736\u{1D530}\u2322\u266F\u0449\u0448\u2223\u2225\xAD\u03C3\u03C2\u03C2\u223C\u2A6A\u2243\u2243\u2A9E\u2AA0\u2A9D\u2A9F\u2246\u2A24\u2972\u2190\u2216\u2A33\u29E4\u2223\u2323\u2AAA\u2AAC\u2AAC\uFE00\u044C/\u29C4\u233F\u{1D564}\u2660\u2660\u2225\u2293\u2293\uFE00\u2294\u2294\uFE00\u228F\u2291\u228F\u2291\u2290\u2292\u2290\u2292\u25A1\u25A1\u25AA\u25AA\u2192\u{1D4C8}\u2216\u2323\u22C6\u2606\u2605\u03F5\u03D5\xAF\u2282\u2AC5\u2ABD\u2286\u2AC3\u2AC1\u2ACB\u228A\u2ABF\u2979\u2282\u2286\u2AC5\u228A\u2ACB\u2AC7\u2AD5\u2AD3\u227B\u2AB8\u227D\u2AB0\u2ABA\u2AB6\u22E9\u227F\u2211\u266A\u2283\xB9\xB2\xB3\u2AC6\u2ABE\u2AD8\u2287\u2AC4\u27C9\u2AD7\u297B\u2AC2\u2ACC\u228B\u2AC0\u2283\u2287\u2AC6\u228B\u2ACC\u2AC8\u2AD4\u2AD6\u21D9\u2926\u2199\u2199\u292A\xDF\u2316\u03C4\u23B4\u0165\u0163\u0442\u20DB\u2315\u{1D531}\u2234\u2234\u03B8\u03D1\u03D1\u2248\u223C\u2009\u2248\u223C\xFE\u02DC\xD7\u22A0\u2A31\u2A30\u222D\u2928\u22A4\u2336\u2AF1\u{1D565}\u2ADA\u2929\u2034\u2122\u25B5\u25BF\u25C3\u22B4\u225C\u25B9\u22B5\u25EC\u225C\u2A3A\u2A39\u29CD\u2A3B\u23E2\u{1D4C9}\u0446\u045B\u0167\u226C\u219E\u21A0\u21D1\u2963\xFA\u2191\u045E\u016D\xFB\u0443\u21C5\u0171\u296E\u297E\u{1D532}\xF9\u21BF\u21BE\u2580\u231C\u231C\u230F\u25F8\u016B\xA8\u0173\u{1D566}\u2191\u2195\u21BF\u21BE\u228E\u03C5\u03D2\u03C5\u21C8\u231D\u231D\u230E\u016F\u25F9\u{1D4CA}\u22F0\u0169\u25B5\u25B4\u21C8\xFC\u29A7\u21D5\u2AE8\u2AE9\u22A8\u299C\u03F5\u03F0\u2205\u03D5\u03D6\u221D\u2195\u03F1\u03C2\u228A\uFE00\u2ACB\uFE00\u228B\uFE00\u2ACC\uFE00\u03D1\u22B2\u22B3\u0432\u22A2\u2228\u22BB\u225A\u22EE||\u{1D533}\u22B2\u2282\u20D2\u2283\u20D2\u{1D567}\u221D\u22B3\u{1D4CB}\u2ACB\uFE00\u228A\uFE00\u2ACC\uFE00\u228B\uFE00\u299A\u0175\u2A5F\u2227\u2259\u2118\u{1D534}\u{1D568}\u2118\u2240\u2240\u{1D4CC}\u22C2\u25EF\u22C3\u25BD\u{1D535}\u27FA\u27F7\u03BE\u27F8\u27F5\u27FC\u22FB\u2A00\u{1D569}\u2A01\u2A02\u27F9\u27F6\u{1D4CD}\u2A06\u2A04\u25B3\u22C1\u22C0\xFD\u044F\u0177\u044B\xA5\u{1D536}\u0457\u{1D56A}\u{1D4CE}\u044E\xFF\u017A\u017E\u0437\u017C\u2128\u03B6\u{1D537}\u0436\u21DD\u{1D56B}\u{1D4CF}\u200D\u200C'];

// node_modules/entities/dist/internal/decode-data-format.js
var META_BIAS = 35;
var HEADER_BIAS = 48;
var HEADER_LENGTH = 6;
var CHOICE_BITS_PER_CHAR = 6;
var BUCKET_HASH_1 = 2654435761;
var BUCKET_HASH_2 = 2246822507;
var PAIR_TABLE_SIZE = 1024;
var CHAR_REMAP = (() => {
  const remap = new Uint8Array(128);
  for (let code = 48; code <= 57; code++)
    remap[code] = code - 47;
  for (let code = 65; code <= 90; code++)
    remap[code] = code - 54;
  for (let code = 97; code <= 122; code++)
    remap[code] = code - 60;
  return remap;
})();
function exactKey(text, nameStart, length) {
  return text.charCodeAt(nameStart) << 25 | text.charCodeAt(nameStart + 1) << 18 | text.charCodeAt(nameStart + length - 2) << 11 | CHAR_REMAP[text.charCodeAt(nameStart + length - 1)] << 5 | length;
}
function pairIndex(c0, c12) {
  return (c0 * 3 << 3 ^ c12) & PAIR_TABLE_SIZE - 1;
}
function bucketOne(key, buckets) {
  return (Math.imul(key, BUCKET_HASH_1) >>> 16) * buckets >>> 16;
}
function bucketTwo(key, buckets) {
  return (Math.imul(key, BUCKET_HASH_2) >>> 16) * buckets >>> 16;
}
function initDecodeData(packed) {
  const [data, values] = packed;
  const nameCount = data.charCodeAt(0) - HEADER_BIAS << 6 | data.charCodeAt(1) - HEADER_BIAS;
  const suffixesLength = data.charCodeAt(2) - HEADER_BIAS << 6 | data.charCodeAt(3) - HEADER_BIAS;
  const buckets = data.charCodeAt(4) - HEADER_BIAS << 6 | data.charCodeAt(5) - HEADER_BIAS;
  const metaStart = HEADER_LENGTH + suffixesLength;
  const choicesStart = metaStart + 2 * nameCount;
  const slotCount = 2 * buckets;
  const keys = new Int32Array(slotCount);
  const slotMidOff = new Uint16Array(slotCount);
  const slotValue = new Uint16Array(slotCount);
  const lengthBits = new Uint32Array(PAIR_TABLE_SIZE);
  const middleOffsets = /* @__PURE__ */ new Map();
  const middles = [];
  let name = "";
  let suffixOffset = HEADER_LENGTH;
  let valueOffset = 0;
  for (let index = 0; index < nameCount; index++) {
    const meta0 = data.charCodeAt(metaStart + 2 * index) - META_BIAS;
    const meta1 = data.charCodeAt(metaStart + 2 * index + 1) - META_BIAS;
    const prefixLength = meta0 & 31;
    const length = prefixLength + (meta1 & 31);
    const valueLength = (meta1 >> 5) + 1;
    name = name.slice(0, prefixLength) + data.slice(suffixOffset, suffixOffset + length - prefixLength);
    suffixOffset += length - prefixLength;
    const key = exactKey(name, 0, length);
    const choice = data.charCodeAt(choicesStart + Math.floor(index / CHOICE_BITS_PER_CHAR)) - HEADER_BIAS & 1 << index % CHOICE_BITS_PER_CHAR;
    let slot = 2 * (choice === 0 ? bucketOne : bucketTwo)(key, buckets);
    if (keys[slot] !== 0)
      slot += 1;
    keys[slot] = key;
    if (length > 4) {
      const middle = name.slice(2, length - 2);
      const existing = middleOffsets.get(middle);
      if (existing === void 0) {
        middleOffsets.set(middle, middles.length);
        slotMidOff[slot] = middles.length;
        for (let middleIndex = 0; middleIndex < middle.length; middleIndex += 2) {
          middles.push(middle.charCodeAt(middleIndex) | middle.charCodeAt(middleIndex + 1) << 16);
        }
      } else {
        slotMidOff[slot] = existing;
      }
    }
    const pair = pairIndex(name.charCodeAt(0), name.charCodeAt(1));
    lengthBits[pair] |= length <= 16 ? 1 << length - 2 : 32768;
    if ((meta0 & 32) !== 0) {
      lengthBits[pair] |= 1 << length - 2 + 16;
    }
    slotValue[slot] = valueOffset << 2 | valueLength - 1 | (meta0 & 32) >> 4;
    valueOffset += valueLength;
  }
  return {
    keys,
    buckets,
    slotMidOff,
    slotValue,
    values,
    lengthBits,
    middles: new Uint32Array(middles)
  };
}

// node_modules/entities/dist/decode.js
var CHAR_AMP = 38;
var CHAR_NUM = 35;
var CHAR_SEMI = 59;
var CHAR_EQUALS = 61;
var CHAR_ZERO = 48;
var CHAR_LOWER_A = 97;
var CHAR_LOWER_X = 120;
var CHAR_UPPER_A = 65;
var TO_LOWER_BIT = 32;
function isNumber(code) {
  return code - CHAR_ZERO >>> 0 <= 9;
}
function isAlphaNumeric(code) {
  return isNumber(code) || (code | TO_LOWER_BIT) - CHAR_LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code) {
  return code === CHAR_EQUALS || isAlphaNumeric(code);
}
var DecodingMode;
(function(DecodingMode2) {
  DecodingMode2[DecodingMode2["Legacy"] = 0] = "Legacy";
  DecodingMode2[DecodingMode2["Strict"] = 1] = "Strict";
  DecodingMode2[DecodingMode2["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var htmlDecode = /* @__PURE__ */ initDecodeData(htmlDecodeData);
var htmlKeys = /* @__PURE__ */ (() => htmlDecode.keys)();
var htmlBuckets = /* @__PURE__ */ (() => htmlDecode.buckets)();
var htmlSlotMidOff = /* @__PURE__ */ (() => htmlDecode.slotMidOff)();
var htmlLengthBits = /* @__PURE__ */ (() => htmlDecode.lengthBits)();
var htmlMiddles = /* @__PURE__ */ (() => htmlDecode.middles)();
var htmlSlotValue = /* @__PURE__ */ (() => htmlDecode.slotValue)();
var htmlValues = /* @__PURE__ */ (() => htmlDecode.values)();
function emitHtmlValue(packed) {
  const off = packed >> 2;
  return (packed & 1) === 0 ? htmlValues.charAt(off) : htmlValues.slice(off, off + (packed & 1) + 1);
}
function findSlotHtml(text, start, length) {
  const c0 = text.charCodeAt(start);
  const c12 = text.charCodeAt(start + 1);
  const c2 = text.charCodeAt(start + length - 2);
  const c3 = text.charCodeAt(start + length - 1);
  if ((c0 | c12 | c2 | c3) > 127)
    return -1;
  const key = c0 << 25 | c12 << 18 | c2 << 11 | CHAR_REMAP[c3] << 5 | length;
  let slot = 2 * ((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
  for (let attempt = 0; ; attempt++) {
    if (htmlKeys[slot] === key && (length <= 4 || isMidMatchHtml(slot, text, start, length))) {
      return slot;
    }
    if (htmlKeys[slot + 1] === key && (length <= 4 || isMidMatchHtml(slot + 1, text, start, length))) {
      return slot + 1;
    }
    if (attempt === 1)
      return -1;
    slot = 2 * ((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
  }
}
function isMidMatchHtml(slot, text, start, length) {
  let wordIndex = htmlSlotMidOff[slot];
  let index = start + 2;
  const end = start + length - 2;
  while (index + 1 < end) {
    if ((text.charCodeAt(index) | text.charCodeAt(index + 1) << 16) !== htmlMiddles[wordIndex++])
      return false;
    index += 2;
  }
  return index === end || text.charCodeAt(index) === (htmlMiddles[wordIndex] & 65535);
}
var NUMERIC_CONSUMED_SHIFT = 21;
var NUMERIC_CODE_POINT_MASK = 2097151;
var NUMERIC_CONSUMED_OVERFLOW = 2047;
var longNumericConsumed = 0;
function unpackConsumed(packed) {
  const consumed = packed >>> NUMERIC_CONSUMED_SHIFT;
  return consumed === NUMERIC_CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
var numericDigits = /* @__PURE__ */ (() => {
  const digits = new Uint8Array(128).fill(255);
  for (let digit = 0; digit < 10; digit++) {
    digits[CHAR_ZERO + digit] = digit;
  }
  for (let digit = 0; digit < 6; digit++) {
    digits[CHAR_UPPER_A + digit] = digit + 10;
    digits[CHAR_LOWER_A + digit] = digit + 10;
  }
  return digits;
})();
function parseNumericEntity(input, offset, isStrict) {
  const inputLength = input.length;
  let index = offset;
  let codePoint2 = 0;
  let digitsStart;
  if ((input.charCodeAt(index) | TO_LOWER_BIT) === CHAR_LOWER_X) {
    index += 1;
    digitsStart = index;
    while (index < inputLength) {
      const char = input.charCodeAt(index);
      if (char >= 128)
        break;
      const digit = numericDigits[char];
      if (digit <= 15) {
        codePoint2 = codePoint2 * 16 + digit;
        index++;
      } else {
        break;
      }
    }
  } else {
    digitsStart = index;
    while (index < inputLength) {
      const char = input.charCodeAt(index);
      if (char >= 128)
        break;
      const digit = numericDigits[char];
      if (digit <= 9) {
        codePoint2 = codePoint2 * 10 + digit;
        index++;
      } else {
        break;
      }
    }
  }
  if (index === digitsStart)
    return 0;
  if (codePoint2 > 1114111)
    codePoint2 = 1114112;
  let consumed = index - offset + 2;
  if (index < inputLength && input.charCodeAt(index) === CHAR_SEMI) {
    consumed += 1;
  } else if (isStrict) {
    return 0;
  }
  if (consumed >= NUMERIC_CONSUMED_OVERFLOW) {
    longNumericConsumed = consumed;
    consumed = NUMERIC_CONSUMED_OVERFLOW;
  }
  return consumed << NUMERIC_CONSUMED_SHIFT | codePoint2;
}
function findLegacySlot(input, start, maxLength) {
  let legacy = htmlLengthBits[pairIndex(input.charCodeAt(start), input.charCodeAt(start + 1))] >>> 16 & 31;
  while (legacy !== 0) {
    const top = 31 - Math.clz32(legacy);
    legacy ^= 1 << top;
    if (top + 2 > maxLength)
      continue;
    const slot = findSlotHtml(input, start, top + 2);
    if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) {
      return slot << 3 | top + 2;
    }
  }
  return -1;
}
function findLongClassMatch(input, start, mode) {
  const length = input.slice(start, start + 32).indexOf(";");
  if (length - 2 >>> 0 <= 29) {
    const slot = findSlotHtml(input, start, length);
    if (slot >= 0)
      return slot << 6 | length + 1;
  }
  if (mode !== DecodingMode.Strict) {
    const packed = findLegacySlot(input, start, Math.min(31, input.length - start));
    if (packed >= 0) {
      const length2 = packed & 7;
      if (mode !== DecodingMode.Attribute || start + length2 >= input.length || !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length2)))
        return packed >> 3 << 6 | length2;
    }
  }
  return -1;
}
function nextOffset(input, last) {
  if (last >= input.length)
    return -1;
  return input.charCodeAt(last) === CHAR_AMP ? last : input.indexOf("&", last);
}
function decodeHtmlText(input, mode) {
  const isLegacyAllowed = mode !== DecodingMode.Strict;
  let offset = input.indexOf("&");
  if (offset < 0)
    return input;
  const inputLength = input.length;
  let result = "";
  let last = 0;
  do {
    const start = offset + 1;
    if (start + 1 >= inputLength)
      break;
    const c0 = input.charCodeAt(start);
    if (c0 === CHAR_AMP) {
      offset = start;
      continue;
    }
    if (c0 === CHAR_NUM) {
      const packed = parseNumericEntity(input, start + 1, !isLegacyAllowed);
      const consumed = unpackConsumed(packed);
      if (consumed === 0) {
        offset = input.indexOf("&", start);
      } else {
        if (last !== offset) {
          result += input.slice(last, offset);
        }
        result += codePointToString(packed & NUMERIC_CODE_POINT_MASK);
        last = offset + consumed;
        offset = nextOffset(input, last);
      }
      continue;
    }
    const bits = htmlLengthBits[pairIndex(c0, input.charCodeAt(start + 1))];
    if ((bits & 32768) !== 0) {
      const packed = findLongClassMatch(input, start, mode);
      if (packed >= 0) {
        if (last !== offset)
          result += input.slice(last, offset);
        result += emitHtmlValue(htmlSlotValue[packed >> 6]);
        last = start + (packed & 63);
        offset = nextOffset(input, last);
      } else {
        offset = input.indexOf("&", start);
      }
      continue;
    }
    let probed = bits & 32767;
    let matched = -1;
    while (probed !== 0) {
      const low = probed & -probed;
      probed ^= low;
      const length = 33 - Math.clz32(low);
      const end = start + length;
      if (end > inputLength)
        break;
      const isTerminated = end < inputLength && input.charCodeAt(end) === CHAR_SEMI;
      if (!(isTerminated || isLegacyAllowed && (bits >>> length + 14 & 1) !== 0))
        continue;
      const slot = findSlotHtml(input, start, length);
      if (slot < 0)
        continue;
      if (isTerminated) {
        matched = slot << 6 | 32 | length + 1;
        break;
      }
      if ((htmlSlotValue[slot] & 2) !== 0) {
        matched = slot << 6 | length;
      }
    }
    if (matched >= 0) {
      const length = matched & 31;
      if ((matched & 32) !== 0 || mode !== DecodingMode.Attribute || start + length >= inputLength || !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length))) {
        if (last !== offset)
          result += input.slice(last, offset);
        result += emitHtmlValue(htmlSlotValue[matched >> 6]);
        last = start + length;
        offset = nextOffset(input, last);
        continue;
      }
    }
    offset = input.indexOf("&", start + 1);
  } while (offset >= 0);
  return result + input.slice(last);
}
function decodeHTML(htmlString, mode = DecodingMode.Legacy) {
  return decodeHtmlText(htmlString, mode);
}
function decodeHTMLStrict(htmlString) {
  return decodeHtmlText(htmlString, DecodingMode.Strict);
}

// node_modules/entities/dist/index.js
var EntityLevel;
(function(EntityLevel2) {
  EntityLevel2[EntityLevel2["XML"] = 0] = "XML";
  EntityLevel2[EntityLevel2["HTML"] = 1] = "HTML";
})(EntityLevel || (EntityLevel = {}));
var EncodingMode;
(function(EncodingMode2) {
  EncodingMode2[EncodingMode2["UTF8"] = 0] = "UTF8";
  EncodingMode2[EncodingMode2["ASCII"] = 1] = "ASCII";
  EncodingMode2[EncodingMode2["Extensive"] = 2] = "Extensive";
  EncodingMode2[EncodingMode2["Attribute"] = 3] = "Attribute";
  EncodingMode2[EncodingMode2["Text"] = 4] = "Text";
})(EncodingMode || (EncodingMode = {}));

// src/surface/markdown-emphasis.ts
function matchDelimiters(delimiters) {
  const result = /* @__PURE__ */ new Map();
  const openers = [];
  const bottoms = /* @__PURE__ */ new Map();
  const uses = (delimiter) => {
    const known2 = result.get(delimiter) ?? { used: 0, opened: 0, closed: 0 };
    result.set(delimiter, known2);
    return known2;
  };
  const left = (delimiter) => delimiter.end - delimiter.start - uses(delimiter).used;
  for (const delimiter of delimiters) {
    while (delimiter.closes && left(delimiter) > 0) {
      const kind = `${delimiter.sign}${delimiter.opens}${(delimiter.end - delimiter.start) % 3}`;
      const bottom = Math.min(bottoms.get(kind) ?? 0, openers.length);
      let at = openers.length - 1;
      while (at >= bottom && !pairs(openers[at], delimiter)) at--;
      const opener = at >= bottom ? openers[at] : void 0;
      if (!opener) {
        bottoms.set(kind, openers.length);
        break;
      }
      openers.length = at + 1;
      const count = delimiter.sign === "~" ? Math.min(left(opener), left(delimiter)) : left(opener) > 1 && left(delimiter) > 1 ? 2 : 1;
      const opened = uses(opener);
      opened.used += count;
      opened.opened += count;
      const closed = uses(delimiter);
      closed.used += count;
      closed.closed += count;
      if (left(opener) === 0) openers.length = at;
    }
    if (delimiter.opens && left(delimiter) > 0) openers.push(delimiter);
  }
  return result;
}
function pairs(opener, closer) {
  if (!opener || opener.sign !== closer.sign) return false;
  const [open, close] = [opener.end - opener.start, closer.end - closer.start];
  if (closer.sign === "~") return open === close && open === 2;
  if (!opener.closes && !closer.opens) return true;
  return (open + close) % 3 !== 0 || open % 3 === 0 && close % 3 === 0;
}

// src/surface/visibility.ts
var hidingDeclarations = [
  /^display:none/,
  /^visibility:(?:hidden|collapse)/,
  /^content-visibility:hidden/,
  /^(?:fill-|stroke-)?opacity:(?:0*\.?0+|\.0+)%?(?:!|$)/,
  /^font-size:(?:(?:0*\.?0+|0?\.\d+)(?:px|pt|em|rem|%|vw|vh|ex|ch)?|[12](?:px|pt|%))(?:!|$)/,
  /^font:(?:[a-z-]+ )*0(?:px|pt|em|rem|%)?[ /]/,
  /^(?:max-)?(?:height|width|block-size|inline-size):(?:0(?:px|pt|em|rem|%)?|1px)(?:!|$)/,
  /^clip:rect\((?:0(?:px)?|1px)[ ,]/,
  /^clip-path:(?:inset\((?:50|100)%|circle\(0|polygon\(0 0\))/,
  /^(?:text-indent|left|right|top|bottom|inset-inline-start):-\d{3,}/,
  /^margin(?:-left|-top|-right|-bottom)?:-\d{4,}/,
  /^transform:(?:scale[xy]?\(0[,)]|translate[xy]?\(-\d{3,})/,
  /^(?:color|fill|-webkit-text-fill-color):(?:transparent|rgba\([^)]*,0?\.?0+\)|#[0-9a-f]{3}0|#[0-9a-f]{6}00)(?:!|$)/,
  /^(?:filter|backdrop-filter):opacity\(0/
];
function displayOf(declarations) {
  let display = "default";
  let color = "";
  let background = "";
  for (const part of withoutComments(declarations).split(";")) {
    const declaration = canonical(part);
    if (hidingDeclarations.some((hiding) => hiding.test(declaration))) return "none";
    const [property, value = ""] = declaration.split(":", 2);
    if (property === "display") display = /^(?:inline|contents|ruby)/.test(value) ? "inline" : "block";
    if (property === "color") color = value;
    if (property === "background" || property === "background-color") background = value;
  }
  return color !== "" && color === background ? "none" : display;
}
function isWhite(declarations) {
  return declarations.split(";").some((part) => whiteText.test(canonical(part)));
}
var whiteText = /^(?:color|fill):(?:white|#fff|#ffffff|rgb\(255,255,255\)|rgb\(255 255 255\))(?:!|$)/;
function strikesOut(declarations) {
  return /text-decoration[^;]*:[^;]*line-through/i.test(declarations.slice(0, 2e3));
}
function reverses(declarations) {
  return /unicode-bidi\s*:[^;]*override/i.test(declarations) && /direction\s*:\s*rtl/i.test(declarations);
}
function canonical(declaration) {
  return declaration.slice(0, 500).replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex) => character(Number.parseInt(hex, 16))).toLowerCase().trim().replace(/\s*([:,()!])\s*/g, "$1").replace(/\s+/g, " ").replace("!important", "");
}
function character(point) {
  return point > 0 && point <= 1114111 ? String.fromCodePoint(point) : "";
}
function withoutComments(css) {
  if (!css.includes("/*")) return css;
  let kept = "";
  let at = 0;
  for (; ; ) {
    const open = css.indexOf("/*", at);
    if (open < 0) return kept + css.slice(at);
    kept += `${css.slice(at, open)} `;
    const close = css.indexOf("*/", open + 2);
    if (close < 0) return kept;
    at = close + 2;
  }
}
function hiddenByRules(sheets) {
  const compounds = sheets.flatMap((sheet) => hidingCompounds(withoutComments(sheet)));
  if (compounds.length === 0) return () => false;
  const byKey = /* @__PURE__ */ new Map();
  for (const compound of compounds) {
    const key = compound.id !== "" ? `#${compound.id}` : compound.classes[0] ?? compound.name;
    byKey.set(key, [...byKey.get(key) ?? [], compound].slice(0, 64));
  }
  return (element) => {
    const classes = new Set((element.attributes.get("class") ?? "").split(/\s+/));
    const id = element.attributes.get("id") ?? "";
    const matches = ({ name, id: wanted, classes: all }) => (name === "" || name === element.name) && (wanted === "" || wanted === id) && all.every((one) => classes.has(one));
    return [`#${id}`, element.name, ...classes].some((key) => byKey.get(key)?.some(matches) ?? false);
  };
}
function hidingCompounds(css) {
  const found = [];
  let at = 0;
  for (; ; ) {
    const open = css.indexOf("{", at);
    if (open < 0) return found;
    const prelude = css.slice(at, open).trim();
    const close = prelude.startsWith("@") ? endOfBlock(css, open) : css.indexOf("}", open);
    const end = close < 0 ? css.length : close;
    if (!prelude.startsWith("@") && displayOf(css.slice(open + 1, end)) === "none") {
      for (const selector of prelude.split(",")) {
        const compound = compoundOf(selector.trim());
        if (compound) found.push(compound);
      }
    }
    if (close < 0) return found;
    at = close + 1;
  }
}
function endOfBlock(css, open) {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at;
  }
  return -1;
}
function compoundOf(selector) {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? "";
  const parts = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/i.exec(last);
  if (!parts || last === "" || last === "*") return void 0;
  const marks = parts[2]?.match(/[.#][\w-]+/g) ?? [];
  const id = marks.find((mark2) => mark2.startsWith("#"))?.slice(1) ?? "";
  const classes = marks.filter((mark2) => mark2.startsWith(".")).map((mark2) => mark2.slice(1));
  return { name: parts[1] === "*" ? "" : parts[1]?.toLowerCase() ?? "", id, classes };
}

// src/surface/vocabulary.ts
var words = (list) => new Set(list.split(" "));
var blocks = words(
  "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta nav ol optgroup option p pre search section select summary table tbody td text textarea tfoot th thead tr ul"
);
var inlines = words(
  "a abbr acronym b bcp14 bdi bdo big bpt bx cite code cp data del dfn ec em eph ept ex font g i img ins it kbd label mark mrk output pc ph q rb rp ruby s samp sc small span strike strong sub sup textPath time tspan tt u var wbr x xref"
);
var detachedPlaces = new Map([
  // No element of HTML: the text of a Markdown image is read as one.
  ["alt", "attribute"],
  ["script", "script"],
  ["style", "style"],
  ["template", "template"],
  ["title", "title"],
  ["desc", "title"],
  ["metadata", "metadata"],
  ["rt", "text"],
  ["rtc", "text"],
  ...[
    "audio",
    "canvas",
    "datalist",
    "defs",
    "iframe",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "symbol",
    "video"
  ].map((name) => [name, "hidden"])
]);
var hidingClasses = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|d-none|hidden)(?:\s|$)/;
function html(setting) {
  return {
    xml: false,
    outside: "text",
    standing: (element) => htmlStanding(element),
    place: (element, around) => htmlPlace(element, { ...setting, around }),
    detached: (name) => detachedPlaces.has(name)
  };
}
function xml(outside, setting) {
  return {
    xml: true,
    outside,
    standing: (element) => {
      const local = localName(element.name);
      return inlines.has(local) ? "inline" : blocks.has(local) ? "block" : "auto";
    },
    place: (element, around) => htmlPlace(element, { ...setting, around }),
    detached: (name) => detachedPlaces.has(name)
  };
}
var xliff = {
  xml: true,
  outside: "metadata",
  standing: ({ name }) => inlines.has(localName(name)) ? "inline" : "block",
  place: ({ name }, around) => {
    const local = localName(name);
    if (around === "hidden") return around;
    if (proposals.has(local) || nativeCode.has(local)) return "hidden";
    return xliffPlaces.get(local) ?? around;
  },
  detached: (name) => nativeCode.has(localName(name))
};
var xliffPlaces = /* @__PURE__ */ new Map([
  ["target", "text"],
  ["source", "source"],
  ["seg-source", "source"],
  ["note", "note"]
]);
var proposals = words("alt-trans matches match");
var nativeCode = words("bpt ept it ph data");
function htmlStanding({ name, attributes }) {
  const display = displayOf(attributes.get("style") ?? "");
  if (display === "block" || display === "inline") return display;
  return blocks.has(name) ? "block" : "inline";
}
function htmlPlace(element, { around, hiddenByRule, isWhite: isWhitePage }) {
  const { name, attributes } = element;
  if (around !== "text" && around !== "struck") return around;
  const detached = detachedPlaces.get(name);
  if (detached && detached !== "text") return detached;
  if (isHidden(element) || hiddenByRule(element)) return "hidden";
  const color = attributes.get("color") ?? attributes.get("fill");
  const written = `${attributes.get("style") ?? ""};color:${color ?? ""}`;
  if (isWhitePage && isWhite(written)) return "hidden";
  const struck = name === "del" || name === "s" || name === "strike" || strikesOut(attributes.get("style") ?? "");
  return struck ? "struck" : around;
}
function isHidden({ name, attributes }) {
  if (attributes.size === 0) return name === "dialog";
  if (attributes.has("hidden") || attributes.get("aria-hidden")?.toLowerCase() === "true") return true;
  if (name === "dialog" && !attributes.has("open")) return true;
  if (hidingClasses.test(attributes.get("class") ?? "")) return true;
  const asStyle = ["display", "visibility", "opacity", "fill-opacity", "font-size"].filter((attribute) => attributes.has(attribute)).map((attribute) => `${attribute}:${attributes.get(attribute)}`);
  return displayOf([attributes.get("style") ?? "", ...asStyle].join(";")) === "none";
}
function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}
function isReversed({ name, attributes }) {
  return name === "bdo" && attributes.get("dir")?.toLowerCase() === "rtl" || reverses(attributes.get("style") ?? "");
}
function isCommonName(name) {
  return blocks.has(name) || inlines.has(name) || detachedPlaces.has(name);
}

// src/surface/markup.ts
var voids = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " "
  )
);
var linkAttributes = /^(?:href|src|action|formaction|cite|poster|background|data|longdesc|manifest|ping|profile|srcset|imagesrcset|usemap|.*:href)$/;
var commonAttributes = /^(?:id|class|style|lang|xml:lang|dir|href|src|alt|title|name|content|rel|type|width|height|value|role|hidden|x|y|dx|dy|d|version|charset|target|colspan|rowspan|xmlns)$/;
var impliedEnds = new Map(
  [
    ["li", "li", "ul ol menu"],
    ["dt", "dt dd", "dl"],
    ["dd", "dt dd", "dl"],
    ["tr", "tr td th", "table"],
    ["td", "td th", "tr table"],
    ["th", "td th", "tr table"],
    ["option", "option", "select datalist"]
  ].map(([name = "", closes = "", within = ""]) => [
    name,
    { closes: new Set(closes.split(" ")), within: new Set(within.split(" ")) }
  ])
);
var paragraphEnd = {
  closes: /* @__PURE__ */ new Set(["p"]),
  within: new Set("button caption object table td template th".split(" "))
};
var deepestImplied = 64;
function createMarkup(vocabulary) {
  const flow = createFlow(vocabulary.outside);
  const stack = [];
  const counts = /* @__PURE__ */ new Map();
  let preformatted = 0;
  let undecided = 0;
  let gap;
  const put = (text, start, end, copied) => {
    const soft = preformatted === 0 && /[\t\n\r\f]/.test(text);
    flow.text(soft ? text.replace(/[\t\n\r\f]/g, " ") : text, start, end, copied);
  };
  const settle = () => {
    if (undecided > 1 && (!gap || /[\n\r]/.test(gap.text))) flow.breakBlock();
    else if (gap) put(gap.text, gap.start, gap.end, gap.copied);
    undecided = 0;
    gap = void 0;
  };
  const pop = () => {
    const element = stack.pop();
    if (!element) return;
    counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
    if (element.preformatted) preformatted--;
    if (element.reversed) flow.text("\u202C", 0, 0, false);
    if (element.block && !element.detached) flow.breakBlock();
    if (element.detached) flow.attach();
    else flow.leave();
  };
  const popUntil = (depth) => {
    while (stack.length > depth) pop();
  };
  const closeImplied = ({ closes, within }) => {
    const deepest = Math.max(0, stack.length - deepestImplied);
    for (let at = stack.length - 1; at >= deepest; at--) {
      const name = stack[at]?.name ?? "";
      if (closes.has(name)) return popUntil(at);
      if (within.has(name)) return;
    }
  };
  const close = (name) => {
    if (!counts.get(name)) return;
    let depth = stack.length - 1;
    while (depth > 0 && stack[depth]?.name !== name) depth--;
    popUntil(depth);
  };
  return {
    open({ name, start, attributes, closed }) {
      const values = new Map(attributes.map((attribute) => [attribute.name, attribute.value.text()]));
      const element = { name, attributes: values };
      const standing = vocabulary.standing(element);
      if (standing === "auto") undecided++;
      if (!vocabulary.xml) {
        const implied = impliedEnds.get(name) ?? (standing === "block" ? paragraphEnd : void 0);
        if (implied && [...implied.closes].some((one) => (counts.get(one) ?? 0) > 0)) closeImplied(implied);
      }
      asides(name, start, attributes);
      if (name === "br") return flow.text("\n", start, start, false);
      if (standing === "block") flow.breakBlock();
      if (name === "tspan" && startsLine(values)) flow.text("\n", start, start, false);
      if (name === "cp") flow.text(codePoint(values.get("hex")), start, start, false);
      if (voids.has(name) && !vocabulary.xml) return;
      const detached = vocabulary.detached(name);
      const place = vocabulary.place(element, flow.where());
      if (detached) flow.detach(place);
      else flow.enter(place);
      const reversed = isReversed(element);
      if (reversed) flow.text("\u202E", start, start, false);
      const keepsLines = name === "pre" || name === "textarea" || values.get("xml:space") === "preserve";
      if (keepsLines) preformatted++;
      stack.push({ name, block: standing === "block", detached, reversed, preformatted: keepsLines });
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (closed) pop();
    },
    close(name) {
      if (vocabulary.standing({ name, attributes: /* @__PURE__ */ new Map() }) === "auto") undecided++;
      if (name === "br") flow.text("\n", 0, 0, false);
      close(name);
    },
    text(text, start, end, copied) {
      if (text === "") return;
      if (undecided > 0 && text.trim() === "") {
        gap = { text, start, end, copied };
        return;
      }
      if (undecided > 0) settle();
      put(text, start, end, copied);
    },
    breakLine: (at) => flow.text("\n", at, at, false),
    breakBlock: flow.breakBlock,
    aside: flow.aside,
    isForeign: () => (counts.get("svg") ?? 0) + (counts.get("math") ?? 0) > 0,
    finish: flow.finish
  };
  function asides(name, start, attributes) {
    if (!isCommonName(name)) flow.aside("name", copyOf(name, start));
    for (const attribute of attributes) {
      if (!commonAttributes.test(attribute.name)) flow.aside("name", copyOf(attribute.name, attribute.start));
      const where = linkAttributes.test(attribute.name) ? "link" : attribute.name === "style" ? "style" : "attribute";
      flow.aside(where, attribute.value);
    }
  }
}
function startsLine(values) {
  return values.has("y") || !/^[+-]?0?$/.test(values.get("dy") ?? "");
}
function codePoint(hex) {
  const point = Number.parseInt(hex ?? "", 16);
  return point >= 0 && point <= 1114111 ? String.fromCodePoint(point) : "";
}

// src/surface/tags.ts
function readTags(text, language) {
  const vocabulary = vocabularyOf(language, settingOf(text));
  const markup = createMarkup(vocabulary);
  feedTags(markup, text, { start: 0, xml: vocabulary.xml });
  return markup.finish();
}
function vocabularyOf(language, setting) {
  if (language === "html") return html(setting);
  if (language === "xliff") return xliff;
  return xml(language === "xmp" ? "metadata" : "text", setting);
}
function settingOf(text) {
  return { hiddenByRule: hiddenByRules(styleSheets(text)), isWhite: !/background|bgcolor/i.test(text) };
}
function styleSheets(text) {
  const sheets = [];
  const open = /<style\b[^<>]{0,1000}>/gi;
  for (let found = open.exec(text); found; found = open.exec(text)) {
    const end = text.indexOf("</", open.lastIndex);
    sheets.push(text.slice(open.lastIndex, end < 0 ? text.length : end));
    if (end < 0) break;
    open.lastIndex = end;
  }
  return sheets;
}
function feedTags(markup, text, { start: base, xml: isXml }) {
  let cursor = 0;
  let entityStart = 0;
  let tag2 = { name: "", start: 0 };
  let attributes = [];
  let attribute;
  let entities = "";
  const slice = (start, end) => copyOf(text.slice(start, end), base + start);
  const nameOf = (start, end) => isXml ? text.slice(start, end) : text.slice(start, end).toLowerCase();
  const resolveEntities = (end) => {
    if (entities !== "") attribute?.value.add(entities, base + cursor, base + end, false);
    entities = "";
    cursor = end;
  };
  const openTag = (end, closed) => {
    markup.open({
      ...tag2,
      start: base + tag2.start,
      attributes,
      closed: closed && (isXml || markup.isForeign())
    });
    attributes = [];
    cursor = end + 1;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      ontext(start, end) {
        markup.text(text.slice(start, end), base + start, base + end, true);
        cursor = end;
      },
      ontextentity(point, end) {
        if (end > cursor) entityStart = cursor;
        markup.text(String.fromCodePoint(point), base + entityStart, base + end, false);
        cursor = end;
      },
      onopentagname(start, end) {
        tag2 = { name: nameOf(start, end), start };
        attributes = [];
        cursor = end;
      },
      onattribname(start, end) {
        attribute = { name: nameOf(start, end), start: base + start, value: createRunText() };
        cursor = end;
      },
      onattribdata(start, end) {
        resolveEntities(start);
        attribute?.value.add(text.slice(start, end), base + start, base + end, true);
        cursor = end;
      },
      onattribentity(point) {
        entities += String.fromCodePoint(point);
      },
      onattribend(_quote, end) {
        resolveEntities(end);
        if (attribute) attributes.push(attribute);
        attribute = void 0;
      },
      onopentagend: (end) => openTag(end, false),
      onselfclosingtag: (end) => openTag(end, true),
      onclosetag(start, end) {
        markup.close(nameOf(start, end));
        cursor = end + 1;
      },
      oncomment(start, end, offset) {
        markup.aside("comment", slice(start, end - offset));
        cursor = end + 1;
      },
      oncdata(start, end, offset) {
        if (isXml || markup.isForeign())
          markup.text(text.slice(start, end - offset), base + start, base + end - offset, true);
        else markup.aside("comment", slice(start, end - offset));
        cursor = end + 1;
      },
      ondeclaration(start, end) {
        markup.aside("declaration", slice(start, end));
        cursor = end + 1;
      },
      onprocessinginstruction(start, end) {
        markup.aside("declaration", slice(start, end));
        cursor = end + 1;
      },
      onend() {
      },
      isInForeignContext: () => markup.isForeign()
    }
  );
  tokenizer.write(text);
  tokenizer.end();
}

// src/surface/markdown-inline.ts
var punctuation = /[!-/:-@[-`{-~]/;
var entity = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;
var autolink = /<(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.!#$%&'*+/=?^`{|}~-]{1,200}@[\w.-]{1,200})>/y;
var tag = /<(?:[a-zA-Z][a-zA-Z0-9-]{0,60}(?:\s{1,20}[a-zA-Z_:][\w.:-]{0,60}(?:\s{0,20}=\s{0,20}(?:[^\s"'=<>`]{1,2000}|'[^']{0,2000}'|"[^"]{0,2000}"))?){0,50}\s{0,20}\/?|\/[a-zA-Z][a-zA-Z0-9-]{0,60}\s{0,20})>/y;
var destination = /\(\s{0,20}(?:(<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,5})(?:\s{1,20}("(?:[^"\\]|\\.){0,2000}"|'(?:[^'\\]|\\.){0,2000}'|\((?:[^()\\]|\\.){0,2000}\)))?)\s{0,20}\)/y;
var reference = /\[((?:[^[\]\\]|\\.){0,999})\]/y;
var definition = /\[((?:[^[\]\\^]|\\.)(?:[^[\]\\]|\\.){0,998})\]:[ \t]*\n?[ \t]*(<[^<>\n]*>|[^\s<]\S*)(?:[ \t]*\n[ \t]*|[ \t]+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))[ \t]*(?:\n|$)|\[((?:[^[\]\\^]|\\.)(?:[^[\]\\]|\\.){0,998})\]:[ \t]*\n?[ \t]*(<[^<>\n]*>|[^\s<]\S*)[ \t]*(?:\n|$)/y;
function readDefinitions(content, found) {
  const text = content.text();
  if (!text.startsWith("[")) return content;
  const run = { text, segments: content.segments() };
  const part = (start, end2) => partOf(run, { start, end: end2 });
  definition.lastIndex = 0;
  let end = 0;
  for (let match = definition.exec(text); match; match = definition.exec(text)) {
    const label = match[1] ?? match[4] ?? "";
    const target = match[2] ?? match[5] ?? "";
    const title = match[3] ?? "";
    const at = match.index;
    const targetAt = text.indexOf(target, at + label.length + 3);
    const titleAt = title === "" ? at : text.indexOf(title, targetAt + target.length);
    found(labelOf(label), {
      label: part(at + 1, at + 1 + label.length),
      destination: part(targetAt, targetAt + target.length),
      title: part(titleAt, titleAt + title.length)
    });
    end = definition.lastIndex;
  }
  return end === 0 ? content : part(end, text.length);
}
function labelOf(label) {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
function readInline(content, { markup, labels }) {
  const run = { text: content.text(), segments: content.segments() };
  const { text } = run;
  const pieces = inlinePieces(text, labels);
  const marks = matchDelimiters(
    pieces.flatMap((piece) => piece.type === "delimiter" ? [piece.delimiter] : [])
  );
  const copy = (start, end) => {
    for (const piece of piecesOf(run, { start, end }))
      markup.text(piece.text, piece.start, piece.end, piece.copied);
  };
  const place = (start, end) => originalSpan(run, { start, end });
  const noTag = { attributes: [], closed: false };
  for (const piece of pieces) {
    if (piece.type === "text") {
      const origin = place(piece.start, piece.end);
      if (piece.copied) copy(piece.start, piece.end);
      else if (piece.text === "\n") markup.breakLine(origin.start);
      else markup.text(piece.text, origin.start, origin.end, false);
    } else if (piece.type === "delimiter") {
      const { start, end, sign } = piece.delimiter;
      const { opened, closed, used } = marks.get(piece.delimiter) ?? { opened: 0, closed: 0, used: 0 };
      const at = place(start, end).start;
      if (sign === "~" && closed > 0) markup.close("del");
      copy(start, end - used);
      if (sign === "~" && opened > 0) markup.open({ name: "del", start: at, ...noTag });
    } else if (piece.type === "html") {
      const origin = place(piece.start, piece.end);
      feedTags(markup, text.slice(piece.start, piece.end), { start: origin.start, xml: false });
    } else if (piece.type === "link") markup.aside(piece.where, partOf(run, piece));
    else if (piece.hidden === "none") copy(piece.start, piece.end);
    else if (piece.hidden === "open")
      markup.open({ name: "alt", start: place(piece.start, piece.end).start, ...noTag });
    else if (piece.hidden === "close") markup.close("alt");
  }
}
function inlinePieces(text, labels) {
  const pieces = [];
  const brackets = [];
  const codeEnds = backtickRuns(text);
  let copied = 0;
  let at = 0;
  let noComment = false;
  const literal = (end) => {
    if (end > copied) pieces.push({ type: "text", text: "", start: copied, end, copied: true });
  };
  const take = (piece) => {
    literal(piece.type === "delimiter" ? piece.delimiter.start : piece.start);
    pieces.push(piece);
    copied = piece.type === "delimiter" ? piece.delimiter.end : piece.end;
    at = copied;
  };
  const resolved = (value, length) => take({ type: "text", text: value, start: at, end: at + length, copied: false });
  while (at < text.length) {
    const sign = text[at] ?? "";
    const next = text[at + 1] ?? "";
    if (sign === "\\" && next === "\n") resolved("\n", 2);
    else if (sign === "\\" && punctuation.test(next)) resolved(next, 2);
    else if (sign === "\n") {
      const isHard = text.slice(Math.max(0, at - 2), at) === "  ";
      resolved(isHard ? "\n" : " ", 1);
    } else if (sign === "`") {
      const length = runLength(text, at);
      const close = codeEnds.next(at + length, length);
      if (close === void 0) at += length;
      else {
        take({ type: "bracket", hidden: "sign", start: at, end: at + length });
        take({ type: "text", text: "", start: at, end: close, copied: true });
        take({ type: "bracket", hidden: "sign", start: close, end: close + length });
      }
    } else if (sign === "&") {
      const found = stickyMatch(entity, text, at);
      const value = found ? decodeHTMLStrict(found[0]) : "";
      if (found && value !== found[0]) resolved(value, found[0].length);
      else at++;
    } else if (sign === "<") {
      const link = stickyMatch(autolink, text, at);
      const closing = noComment || !text.startsWith("<!--", at) ? -1 : text.indexOf("-->", at + 4);
      if (text.startsWith("<!--", at) && closing < 0) noComment = true;
      const length = closing >= 0 ? closing + 3 - at : stickyMatch(tag, text, at)?.[0].length ?? 0;
      if (link) {
        const end = at + link[0].length;
        pieces.push({ type: "link", start: at + 1, end: end - 1, where: "link" });
        take({ type: "bracket", hidden: "sign", start: at, end: at + 1 });
        take({ type: "text", text: "", start: at, end: end - 1, copied: true });
        take({ type: "bracket", hidden: "sign", start: at, end });
      } else if (length > 0) take({ type: "html", start: at, end: at + length });
      else at++;
    } else if (sign === "*" || sign === "_" || sign === "~" && next === "~") {
      take({ type: "delimiter", delimiter: delimiterAt(text, at) });
    } else if (sign === "[" || sign === "!" && next === "[") {
      const end = at + (sign === "!" ? 2 : 1);
      literal(at);
      copied = at;
      brackets.push({ piece: pieces.length, isImage: sign === "!", content: end });
      take({ type: "bracket", hidden: "none", start: at, end });
    } else if (sign === "]") closeBracket();
    else at++;
  }
  literal(text.length);
  return pieces;
  function closeBracket() {
    const bracket = brackets.pop();
    const inline = stickyMatch(destination, text, at + 1);
    const labelled = inline ? null : stickyMatch(reference, text, at + 1);
    const between2 = bracket && at - bracket.content < 1e3 ? text.slice(bracket.content, at) : "";
    const label = labelOf(labelled?.[1] || between2);
    const opener = pieces[bracket?.piece ?? -1];
    if (!bracket || opener?.type !== "bracket" || !inline && !labels.has(label)) {
      at++;
      return;
    }
    opener.hidden = bracket.isImage ? "open" : "sign";
    take({ type: "bracket", hidden: bracket.isImage ? "close" : "sign", start: at, end: at + 1 });
    const rest = inline?.[0] ?? labelled?.[0] ?? "";
    for (const [found, where] of [
      [inline?.[1], "link"],
      [inline?.[2], "attribute"],
      [labelled?.[1], "key"]
    ]) {
      const start = found ? text.indexOf(found, at) : -1;
      if (found && start >= 0) pieces.push({ type: "link", start, end: start + found.length, where });
    }
    take({ type: "bracket", hidden: "sign", start: at, end: at + rest.length });
  }
}
function stickyMatch(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
function runLength(text, at) {
  let end = at;
  while (text[end] === text[at]) end++;
  return end - at;
}
function backtickRuns(text) {
  const byLength = /* @__PURE__ */ new Map();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known2 = byLength.get(run.length);
    if (known2) known2.starts.push(index);
    else byLength.set(run.length, { starts: [index], at: 0 });
  }
  return {
    next(from, length) {
      const known2 = byLength.get(length);
      if (!known2) return void 0;
      while ((known2.starts[known2.at] ?? Number.POSITIVE_INFINITY) < from) known2.at++;
      return known2.starts[known2.at];
    }
  };
}
function delimiterAt(text, start) {
  const sign = text[start] ?? "";
  const end = start + runLength(text, start);
  const before = text[start - 1] ?? "\n";
  const next = text[end] ?? "\n";
  const [spaceBefore, spaceNext] = [/\s/.test(before), /\s/.test(next)];
  const [signBefore, signNext] = [/[\p{P}\p{S}]/u.test(before), /[\p{P}\p{S}]/u.test(next)];
  const left = !spaceNext && (!signNext || spaceBefore || signBefore);
  const right = !spaceBefore && (!signBefore || spaceNext || signNext);
  return {
    sign,
    start,
    end,
    opens: left && (sign !== "_" || !right || signBefore),
    closes: right && (sign !== "_" || !left || signNext)
  };
}

// src/surface/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var signs = {
  0: "\0",
  e: "\x1B",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029"
};
var between = /* @__PURE__ */ new Set(["", "", ""]);
function readYaml(text, options) {
  const flow = createFlow(options.values);
  const tokens = [...new import_yaml.Lexer().lex(text)];
  let at = 0;
  let header = "";
  let explicitKey = false;
  let comment;
  const endComment = () => {
    if (comment) flow.aside("comment", comment);
    comment = void 0;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? "";
    if (between.has(token)) continue;
    const start = at;
    at += token.length;
    const isScalar = tokens[index - 1] === "";
    const type = isScalar ? "scalar" : import_yaml.CST.tokenType(token);
    const place = { start, offset: options.offset };
    if (type === "comment") {
      comment ??= createRunText();
      const from = options.offset + start + 1;
      comment.add(token.slice(1), from, options.offset + at, true);
      comment.add("\n", options.offset + at, options.offset + at, false);
      continue;
    }
    if (type !== "newline" && type !== "space") endComment();
    if (type === "block-scalar-header") header = token;
    else if (type === "explicit-key-ind") explicitKey = true;
    else if (type === "scalar" && header !== "") {
      flow.aside(options.values, blockScalar(token, header, place));
      header = "";
    } else if (type === "scalar" || type === "single-quoted-scalar" || type === "double-quoted-scalar") {
      const where = explicitKey || isKey(tokens, index) ? "key" : options.values;
      explicitKey = false;
      flow.aside(
        where,
        type === "double-quoted-scalar" ? doubleQuoted(token, place) : foldedLines(token, type, place)
      );
    } else if (type === "directive-line" || type === "anchor" || type === "alias" || type === "tag") {
      flow.aside("metadata", copyOf(token, options.offset + start));
    }
  }
  endComment();
  return flow.finish();
}
function isKey(tokens, scalar) {
  let index = scalar + 1;
  while (tokens[index] !== void 0 && /^[ \t]+$/.test(tokens[index] ?? "")) index++;
  return tokens[index] === ":";
}
function linesOf(token) {
  const lines = [];
  for (let start = 0; start <= token.length; ) {
    const feed = token.indexOf("\n", start);
    const end = feed < 0 ? token.length : feed;
    lines.push({ start, content: token.slice(start, end).replace(/\r$/, "") });
    start = end + 1;
  }
  return lines;
}
function foldedLines(token, type, { start, offset }) {
  const quoted = type === "single-quoted-scalar";
  const content = createRunText();
  const lines = linesOf(
    quoted ? token.slice(1, token.endsWith("'") && token.length > 1 ? -1 : void 0) : token
  );
  const base = offset + start + (quoted ? 1 : 0);
  let blank = 0;
  lines.forEach((line, index) => {
    const left = index === 0 ? 0 : line.content.length - line.content.trimStart().length;
    const kept = index === lines.length - 1 ? line.content.slice(left) : line.content.slice(left).trimEnd();
    const at = base + line.start + left;
    if (index > 0 && kept === "" && index < lines.length - 1) blank++;
    else {
      if (index > 0) content.add(blank > 0 ? "\n".repeat(blank) : " ", at, at, false);
      blank = 0;
      addUnquoted(content, kept, at, quoted);
    }
  });
  return content;
}
function addUnquoted(content, text, at, quoted) {
  let from = 0;
  for (let pair = quoted ? text.indexOf("''") : -1; pair >= 0; pair = text.indexOf("''", from)) {
    content.add(text.slice(from, pair), at + from, at + pair, true);
    content.add("'", at + pair, at + pair + 2, false);
    from = pair + 2;
  }
  content.add(text.slice(from), at + from, at + text.length, true);
}
function doubleQuoted(token, { start, offset }) {
  return readQuoted(token, { start: 1, quote: '"', offset: offset + start, escape: yamlEscape, fold: true }).content;
}
function yamlEscape(text, at) {
  const hex = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(text.slice(at, at + 10));
  if (hex) return { value: characterOf(hex[1] ?? hex[2] ?? hex[3] ?? "", 16), length: hex[0].length };
  const lineEnd2 = /^\\\r?\n[ \t]*/.exec(text.slice(at, at + 1e3));
  if (lineEnd2) return { value: "", length: lineEnd2[0].length };
  const sign = text[at + 1] ?? "";
  return { value: controlEscapes[sign] ?? signs[sign] ?? sign, length: 2 };
}
function blockScalar(token, header, { start, offset }) {
  const content = createRunText();
  const lines = linesOf(token.replace(/[\r\n]+$/, ""));
  const written = Number(/[1-9]/.exec(header)?.[0] ?? 0);
  const first = lines.find((line) => line.content.trim() !== "")?.content ?? "";
  const indent = written > 0 ? Math.min(written, first.length) : first.length - first.trimStart().length;
  const folds = header.startsWith(">");
  let blank = 0;
  let before;
  for (const line of lines) {
    const kept = line.content.slice(Math.min(indent, line.content.length - line.content.trimStart().length));
    const at = offset + start + line.start + line.content.length - kept.length;
    if (kept.trim() === "") {
      blank++;
      continue;
    }
    if (before !== void 0) {
      const joined = folds && !/^[ \t]/.test(kept) && !/^[ \t]/.test(before);
      const ends = joined ? blank > 0 ? "\n".repeat(blank) : " " : "\n".repeat(blank + 1);
      content.add(ends, at, at, false);
    }
    content.add(kept, at, at + kept.length, true);
    before = kept;
    blank = 0;
  }
  return content;
}

// src/surface/markdown.ts
var htmlBlock = /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|details|dialog|dir|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|main|menu|nav|noframes|noscript|ol|optgroup|option|p|search|section|summary|table|tbody|td|template|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$)/i;
var rawBlocks = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/gi],
  [/^ {0,3}<!--/, /-->/g],
  [/^ {0,3}<\?/, /\?>/g],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/g]
];
var delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
function readMarkdown(text) {
  const markup = createMarkup(html(settingOf(text)));
  const front = frontMatter(text);
  const before = front > 0 ? readYaml(text.slice(0, front), { offset: 0, values: "metadata" }) : [];
  readBlocks(text, front, markup);
  const runs = markup.finish();
  return [...before, ...runs.map((run) => ({ ...run, block: run.block + before.length }))];
}
function frontMatter(text) {
  if (!/^---[ \t]*\r?\n/.test(text)) return 0;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  close.lastIndex = 3;
  const found = close.exec(text);
  return found ? found.index + found[0].length : 0;
}
function readBlocks(text, from, markup) {
  const labels = /* @__PURE__ */ new Set();
  const paragraphs = [];
  let lines = [];
  let inList = false;
  const flush = () => {
    if (lines.length === 0) return;
    const content = contentOf(text, lines);
    lines = [];
    const rest = readDefinitions(content, (label, parts) => {
      labels.add(label);
      paragraphs.push(() => {
        markup.aside("key", parts.label);
        markup.aside("link", parts.destination);
        markup.aside("attribute", parts.title);
      });
    });
    if (!rest.isBlank()) paragraphs.push(() => inBlock(markup, () => readInline(rest, { markup, labels })));
  };
  const literally = (start, end) => {
    flush();
    if (end > start)
      paragraphs.push(() => inBlock(markup, () => markup.text(text.slice(start, end), start, end, true)));
  };
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at, { inList, inParagraph: lines.length > 0 });
    const rest = text.slice(line.content, line.end);
    const isBlank = rest.trim() === "";
    if (isBlank) {
      flush();
      at = after(text, line.end);
      continue;
    }
    if (line.opensItem || lines[0] && line.quoted > (lines.at(-1)?.quoted ?? 0)) flush();
    if (line.opensItem) inList = true;
    else if (lines.length === 0 && !/^[ \t]/.test(text.slice(line.start, line.end))) inList = false;
    const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(rest)?.[1];
    const raw = line.content === line.start ? rawBlocks.find(([open]) => open.test(rest)) : void 0;
    if (fence) {
      const close = endOfFence(text, after(text, line.end), fence);
      flush();
      paragraphs.push(() => markup.aside("attribute", copyOf(rest, line.content)));
      const code = text.slice(after(text, line.end), close.start);
      const start = after(text, line.end);
      paragraphs.push(() => inBlock(markup, () => codeLines(markup, code, start)));
      at = close.end;
    } else if (raw) {
      flush();
      raw[1].lastIndex = line.content + 4;
      const found = raw[1].exec(text);
      const end = found ? lineEnd(text, found.index + found[0].length) : text.length;
      const start = line.start;
      paragraphs.push(() => feedTags(markup, text.slice(start, end), { start, xml: false }));
      at = after(text, end);
    } else if (line.content === line.start && lines.length === 0 && htmlBlock.test(rest)) {
      const end = endOfHtml(text, at);
      const start = at;
      paragraphs.push(() => feedTags(markup, text.slice(start, end), { start, xml: false }));
      at = end;
    } else if (/^ {0,3}#{1,6}(?:[ \t]|$)/.test(rest)) {
      flush();
      const hashes = /^ {0,3}#{1,6}[ \t]*/.exec(rest)?.[0].length ?? 0;
      const end = line.end - (/[ \t]+#+[ \t]*$/.exec(rest.slice(hashes))?.[0].length ?? 0);
      lines.push({ ...line, content: line.content + hashes, end });
      flush();
      at = after(text, line.end);
    } else if (lines.length === 0 && !inList && /^(?: {4}|\t)/.test(rest)) {
      literally(line.content, line.end);
      at = after(text, line.end);
    } else if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(rest) && lines.length > 0) {
      flush();
      at = after(text, line.end);
    } else if (/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(rest)) {
      flush();
      at = after(text, line.end);
    } else if (lines.length === 1 && rest.includes("|") && delimiterRow.test(rest.slice(0, 2e3))) {
      const [header] = lines;
      lines = [];
      at = after(text, line.end);
      const rows = header ? [header] : [];
      for (; at < text.length; at = after(text, lineEnd(text, at))) {
        const row = lineAt(text, at, { inList, inParagraph: false });
        if (text.slice(row.content, row.end).trim() === "") break;
        rows.push(row);
      }
      for (const row of rows) {
        for (const cell of cellsOf(text, row)) {
          lines.push(cell);
          flush();
        }
      }
    } else {
      lines.push(line);
      at = after(text, line.end);
    }
  }
  flush();
  for (const read of paragraphs) read();
}
function inBlock(markup, read) {
  markup.breakBlock();
  read();
  markup.breakBlock();
}
function lineAt(text, start, state) {
  const end = lineEnd(text, start);
  const marks = /(?: {0,3}>[ \t]?)|(?:[ \t]{0,12}(?:[-+*]|\d{1,9}[.)])(?:[ \t]+(?=\S)|$))/y;
  const line = text.slice(start, Math.min(end, start + 1e3));
  let content = 0;
  let opensItem = false;
  let quoted = 0;
  for (marks.lastIndex = 0; ; ) {
    if (/^(?:[-*_][ \t]*){3,}$/.test(line.slice(content))) break;
    const found = marks.exec(line);
    if (!found || found[0] === "") break;
    if (found[0].includes(">")) quoted++;
    else if (content === 0 && !state.inList && /^(?: {4}|\t)/.test(found[0])) break;
    else if (state.inParagraph && !state.inList && !/^\s*(?:[-+*]|1[.)])\s/.test(found[0])) break;
    else opensItem = true;
    content = marks.lastIndex;
  }
  return { start, end, content: start + content, opensItem, quoted };
}
function contentOf(text, lines) {
  const content = createRunText();
  lines.forEach(({ content: start, end }, index) => {
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    content.add(line.slice(indent), start + indent, end, true);
    if (index < lines.length - 1) content.add("\n", end, end, false);
  });
  return content;
}
function codeLines(markup, code, start) {
  for (let at = 0; at < code.length; ) {
    const end = lineEnd(code, at);
    const marks = /^(?: {0,3}>[ \t]?)*/.exec(code.slice(at, end))?.[0].length ?? 0;
    markup.text(code.slice(at + marks, end), start + at + marks, start + end, true);
    markup.breakLine(start + end);
    at = after(code, end);
  }
}
function cellsOf(text, row) {
  const cells = [];
  let start = row.content;
  for (let at = row.content; at <= row.end; at++) {
    if (at < row.end && (text[at] !== "|" || text[at - 1] === "\\")) continue;
    if (at > start) cells.push({ ...row, content: start, end: at });
    start = at + 1;
  }
  return cells;
}
function endOfFence(text, from, fence) {
  const close = new RegExp(
    `^(?: {0,3}>[ \\t]?)*[ \\t]{0,12}[${fence[0]}]{${Math.min(fence.length, 100)},}[ \\t]*$`
  );
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    if (end - at < 1e3 && close.test(text.slice(at, end))) return { start: at, end: after(text, end) };
    at = after(text, end);
  }
  return { start: text.length, end: text.length };
}
function endOfHtml(text, from) {
  let at = from;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).trim() === "") return at;
    at = after(text, end);
  }
  return text.length;
}
function lineEnd(text, at) {
  const feed = text.indexOf("\n", at);
  const end = feed < 0 ? text.length : feed;
  return end > at && text[end - 1] === "\r" ? end - 1 : end;
}
function after(text, end) {
  return text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
}

// src/surface/pdf.ts
var pdfDocEncoding = new Map([
  ...[..."\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC"].map((character2, index) => [24 + index, character2]),
  ...[..."\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E"].map((character2, index) => [
    128 + index,
    character2
  ]),
  [160, "\u20AC"]
]);
function readPdf(text, where) {
  const flow = createFlow(where);
  let between2 = 0;
  const plain = (end) => {
    const content = copyOf(text.slice(between2, end), between2);
    if (!content.isBlank()) flow.aside(where, content);
  };
  for (let at = 0; at < text.length; ) {
    const bytes = text[at] === "(" ? literalString(text, at) : text[at] === "<" ? hexString(text, at) : nameToken(text, at);
    if (!bytes) {
      at++;
      continue;
    }
    plain(at);
    flow.aside(bytes.isName ? "key" : where, decode(bytes.units));
    at = bytes.end;
    between2 = at;
  }
  plain(text.length);
  return flow.finish();
}
function literalString(text, open) {
  const units = [];
  let depth = 1;
  let at = open + 1;
  while (at < text.length) {
    const sign = text[at] ?? "";
    if (sign === "(") depth++;
    if (sign === ")" && --depth === 0) break;
    const escape = sign === "\\" ? literalEscape(text, at) : { value: sign, length: 1 };
    const end = Math.min(at + escape.length, text.length);
    if (escape.value !== "") units.push({ value: escape.value.charCodeAt(0), start: at, end });
    at = end;
  }
  return { units, end: Math.min(at + 1, text.length), isName: false };
}
function literalEscape(text, at) {
  const octal = /^\\([0-7]{1,3})/.exec(text.slice(at, at + 4));
  if (octal) return { value: characterOf(octal[1] ?? "", 8), length: octal[0].length };
  const sign = text[at + 1] ?? "";
  if (sign === "\n") return { value: "", length: 2 };
  if (sign === "\r") return { value: "", length: text[at + 2] === "\n" ? 3 : 2 };
  return { value: controlEscapes[sign] ?? sign, length: 2 };
}
function hexString(text, open) {
  const units = [];
  let high;
  let at = open + 1;
  for (; at < text.length && text[at] !== ">"; at++) {
    const digit = Number.parseInt(text[at] ?? "", 16);
    if (Number.isNaN(digit)) {
      if (/\s/.test(text[at] ?? "")) continue;
      return void 0;
    }
    if (!high) high = { digit, at };
    else {
      units.push({ value: high.digit * 16 + digit, start: high.at, end: at + 1 });
      high = void 0;
    }
  }
  if (high) units.push({ value: high.digit * 16, start: high.at, end: at });
  return { units, end: Math.min(at + 1, text.length), isName: false };
}
function nameToken(text, at) {
  if (text[at] !== "/") return void 0;
  const units = [];
  let end = at + 1;
  while (end < text.length && !/[\s()<>[\]{}/%]/.test(text[end] ?? "")) {
    const hex = text[end] === "#" ? /^#([0-9a-fA-F]{2})/.exec(text.slice(end, end + 3))?.[1] : void 0;
    const length = hex ? 3 : 1;
    units.push({
      value: hex ? Number.parseInt(hex, 16) : text.charCodeAt(end),
      start: end,
      end: end + length
    });
    end += length;
  }
  return units.length > 0 ? { units, end, isName: true } : void 0;
}
function decode(units) {
  const content = createRunText();
  const [first, second, third] = units.map(({ value }) => value);
  if (first === 254 && second === 255) utf16(units.slice(2), content, 1);
  else if (first === 255 && second === 254) utf16(units.slice(2), content, 0);
  else if (first === 239 && second === 187 && third === 191) utf8(units.slice(3), content);
  else {
    for (const { value, start, end } of units)
      content.add(pdfDocEncoding.get(value) ?? String.fromCharCode(value), start, end, false);
  }
  return content;
}
function utf16(units, content, low) {
  for (let at = 0; at + 1 < units.length; at += 2) {
    const [a, b] = [units[at], units[at + 1]];
    if (!a || !b) return;
    content.add(
      String.fromCharCode(low ? a.value * 256 + b.value : b.value * 256 + a.value),
      a.start,
      b.end,
      false
    );
  }
}
function utf8(units, content) {
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    if (!unit) return;
    const length = unit.value >= 240 ? 4 : unit.value >= 224 ? 3 : unit.value >= 192 ? 2 : 1;
    const bytes = units.slice(at, at + length);
    const value = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.value));
    content.add(value, unit.start, bytes.at(-1)?.end ?? unit.end, false);
    at += length;
  }
}

// src/surface/plain.ts
function readPlain(text, options) {
  const content = createRunText();
  const lines = linesOf2(text);
  for (let from = 0; from < lines.length; ) {
    const { leader, to } = passageAt(lines, from);
    const stripped = to - from > 1 ? leader.length : 0;
    for (const line of lines.slice(from, to)) {
      const start = line.start + (stripped > 0 ? line.indent + stripped : 0);
      content.add(text.slice(start, line.end), start, line.end, true);
    }
    from = to;
  }
  return content.text() === "" ? [] : [{ ...options, text: content.text(), block: 1, segments: content.segments() }];
}
function linesOf2(text) {
  const lines = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(start, end);
    const content = line.trimStart();
    lines.push({ start, end, indent: content === "" ? 0 : line.length - content.length, content });
    start = end;
  }
  return lines;
}
function passageAt(lines, from) {
  const leader = leaderOf(lines, from) ?? "";
  let to = from + 1;
  if (leader === "") return { leader, to };
  while (to < lines.length && leaderOf(lines, to, leader) === leader) to++;
  return { leader, to };
}
var leaders = /^(?:\/\/+!?|#+|>+|;+|--|%+|!|\+|\||\*|'|"|\.\\"|\.\.|(?:REM|rem|dnl)(?=\s|$))(?=\s|$)/;
function leaderOf(lines, at, before) {
  const line = lines[at];
  const leader = line ? leaders.exec(line.content)?.[0] : void 0;
  if (leader !== "*" || before === "*") return leader;
  return lines[at - 1]?.content.startsWith("/*") ? leader : void 0;
}
function readWhole(text, where) {
  if (text === "") return [];
  const segments = [{ at: 0, start: 0, end: text.length, copied: true }];
  return [{ text, visible: false, where, block: 1, segments }];
}

// src/surface/po.ts
var keyword = /^[ \t]*(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?|domain)[ \t]*(?=")/;
function readPo(text) {
  const flow = createFlow("text");
  let fields = [];
  let unused = false;
  let comment;
  const endComment = () => {
    if (comment) flow.aside("comment", comment.content);
    comment = void 0;
  };
  const finishEntry = () => {
    const isHeader = fields.some(({ keyword: name, content }) => name === "msgid" && content.isBlank());
    for (const field of fields) flow.aside(placeOf(field.keyword, { unused, isHeader }), field.content);
    fields = [];
    unused = false;
  };
  for (const { start, end } of linesOf3(text)) {
    const mark2 = /^[ \t]*#~\|?[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
    const offset = start + mark2;
    const line = text.slice(offset, end);
    const name = keyword.exec(line)?.[1];
    const marker = mark2 === 0 ? /^[ \t]*#[.:,|]?/.exec(line)?.[0] : void 0;
    if (comment && marker !== comment.marker) endComment();
    if (name) {
      const begins = name === "msgid" || name === "msgctxt";
      if (begins && fields.some((field2) => field2.keyword.startsWith("msgstr") || field2.keyword === name))
        finishEntry();
      fields.push({ keyword: name, content: createRunText() });
    }
    const field = fields.at(-1);
    if (mark2 > 0) unused = true;
    if (field && (name || /^[ \t]*"/.test(line))) {
      readQuoted(line, {
        start: line.indexOf('"') + 1,
        quote: '"',
        offset,
        escape: cEscape,
        into: field.content
      });
    } else if (line.trim() === "") {
      if (fields.length > 0) finishEntry();
    } else if (marker === void 0) flow.aside("metadata", copyOf(line, offset));
    else {
      if (fields.length > 0) finishEntry();
      if (marker.endsWith(",") && /\bfuzzy\b/.test(line)) unused = true;
      comment ??= { marker, content: createRunText() };
      comment.content.add(line.slice(marker.length), offset + marker.length, end, true);
      comment.content.add("\n", end, end, false);
    }
  }
  endComment();
  finishEntry();
  return flow.finish();
}
function* linesOf3(text) {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    yield { start, end };
    start = end + 1;
  }
}
function placeOf(name, { unused, isHeader }) {
  if (name === "msgctxt" || name === "domain") return "key";
  if (!name.startsWith("msgstr")) return "source";
  return unused ? "hidden" : isHeader ? "metadata" : "text";
}
function cEscape(text, at) {
  const found = /^\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3}))/.exec(text.slice(at, at + 4));
  if (found)
    return { value: characterOf(found[1] ?? found[2] ?? "", found[1] ? 16 : 8), length: found[0].length };
  const sign = text[at + 1] ?? "";
  return { value: controlEscapes[sign] ?? sign, length: 2 };
}

// src/surface/index.ts
function readSurface(text, surface) {
  if (!text.startsWith("\uFEFF")) return { surface, runs: readRuns(text, surface) };
  const runs = readRuns(text.slice(1), surface);
  return { surface, runs: runs.map((run) => ({ ...run, segments: run.segments.map(moveByOne) })) };
}
function moveByOne(segment) {
  return { ...segment, start: segment.start + 1, end: segment.end + 1 };
}
function readRuns(text, surface) {
  switch (surface) {
    case "markdown":
      return readMarkdown(text);
    case "html":
    case "xliff":
    case "xmp":
      return readTags(text, surface);
    case "xml":
    case "svg":
      return readTags(text, "xml");
    case "json":
      return readJson(text);
    case "yaml":
      return readYaml(text, { offset: 0, values: "text" });
    case "po":
      return readPo(text);
    case "pdf-info":
      return readPdf(text, "metadata");
    case "pdf-font":
      return readPdf(text, "font");
    case "url":
      return readWhole(text, "link");
    case "filename":
      return readWhole(text, "filename");
    case "metadata":
    case "zip-comment":
    case "git":
      return readPlain(text, { visible: false, where: "metadata" });
    default:
      return readPlain(text, { visible: true, where: "text" });
  }
}

// src/references/look-alikes.ts
var import_unhomoglyph = __toESM(require_unhomoglyph(), 1);
var furtherPairs = new Map(
  "\u1D00a \u0299b \u1D05d \u1D07e \uA730f \u0262g \u029Ch \u1D0Aj \u1D0Bk \u0138k \u029Fl \u1D0Dm \u028Dm \u0274n \u1D18p \uA7AFq \u0280r \u1D1Bt \u0442t \u03C4t \u043Dh \u043Cm \u0432b \u043Ak \u0454e \uA793e \u025Be \u044De \u0438n \u043Fn \u03C0n \u03B7n \u044Fr \u0254c \u1455c \u2282c \uA4DBc \u4E28i \u2502i \u3021i \u01C3i \u220Fn \u228Fc \u22FFe \u027Fr \u0285l \u2C66t \u0167t \u0247e \u024Fy \u0268i \u15EFw \u15F0m \u15E9a \u15F7b \u15EAd \u15F4e \u15B4f \u161Cg \u157Ch \u148Dj \u14AAl \u144En \u146Dp \u1587r \u1515s \u144Cu \u142Fv \u166Dx \u15BBy \u4E59z \u5C3Ar \u51E0n \u3125l \u531Ac \u4E02s \u53E3o".split(" ").map((pair) => [pair.slice(0, -1), pair.slice(-1)])
);
var letterRuns = [127312, 127344, 127462, 117974];
var standIns = new Map(
  "0o 1i 3e 4a 5s 7t 8b 9g li |i !i \xA1i $s \xA7s @a \xA2c \xA9c \u20ACe \xB0o \xA4o".split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)])
);
function standInOf(character2) {
  return standIns.get(character2) ?? character2;
}
var unlikely = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
function lookAlikeOf(character2) {
  if (character2 < "\x80") return "";
  const point = character2.codePointAt(0) ?? 0;
  const run = letterRuns.find((start) => point >= start && point < start + 26);
  if (run !== void 0) return String.fromCharCode(97 + point - run);
  const further = furtherPairs.get(character2) ?? furtherPairs.get(character2.toLowerCase());
  if (further) return further;
  if (unlikely.test(character2)) return "";
  const plain = (0, import_unhomoglyph.default)(character2).normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
  const again = furtherPairs.get(plain) ?? plain;
  return /^[a-z0-9]$/.test(again) ? again : "";
}

// src/references/fold.ts
function lettersOf(text) {
  const plain = [];
  let withSigns = plain;
  for (let start = 0; start < text.length; ) {
    const character2 = text[start] ?? "";
    const code = character2.charCodeAt(0);
    const whole = code >= 55296 && code < 56320 ? String.fromCodePoint(text.codePointAt(start) ?? 0) : character2;
    const end = start + whole.length;
    for (const letter of fold(whole).letters) {
      const found = { letter, start, end };
      if (letter.kind === "sign" && withSigns === plain) withSigns = [...plain];
      if (letter.kind !== "sign") plain.push(found);
      if (withSigns !== plain) withSigns.push(found);
    }
    start = end;
  }
  return { plain, withSigns };
}
function isIgnored(character2) {
  return fold(character2).isIgnored;
}
function skeletonOf(character2) {
  return fold(character2).letters[0]?.skeleton ?? character2;
}
var known = /* @__PURE__ */ new Map();
var ascii = [];
function fold(character2) {
  const code = character2.charCodeAt(0);
  const before = code < 128 ? ascii[code] : known.get(character2);
  if (before) return before;
  const folded = foldUnknown(character2);
  if (code < 128) ascii[code] = folded;
  else known.set(character2, folded);
  return folded;
}
var nothing = { letters: [], isIgnored: false };
var ignored = { letters: [], isIgnored: true };
var ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u0640]$/u;
var spacingControl = /^[\t-\r\x85]$/;
var mark = new RegExp("^\\p{M}$", "u");
var essentialMark = new RegExp("^[\\u3099\\u309A]$|^(?![\\p{Script=Inherited}\\p{Script=Common}])\\p{M}$", "u");
var vowelSign = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]$/u;
var kanaSign = /^[\u30FC\u30FD\u30FE\uFF70]$/;
var nukta = /^[\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0C3C\u0CBC]$/;
function foldUnknown(character2) {
  if (spacingControl.test(character2)) return nothing;
  if (ignorable.test(character2)) return ignored;
  if (new RegExp("^(?=\\p{Lm})\\p{Script=Common}$", "u").test(character2) && !kanaSign.test(character2)) return nothing;
  if (standInOf(character2) !== character2 && !/[\p{L}\p{N}]/u.test(character2)) {
    return { letters: [signLetter(character2)], isIgnored: false };
  }
  const lookAlike = lookAlikeOf(character2);
  if (/^[\p{So}\p{Cn}]$/u.test(character2) && lookAlike !== "") {
    const plain = character2.normalize("NFKD") === character2;
    if (plain) return { letters: [letterOf(lookAlike.toUpperCase(), "")], isIgnored: false };
  }
  const parts = [...character2.normalize("NFKD")];
  const letters = parts.filter(
    (part) => /[\p{L}\p{N}]/u.test(part) || mark.test(part) && isEssential(part)
  );
  if (letters.length > 1 && new RegExp("^\\p{So}$", "u").test(character2)) return nothing;
  if (letters.length === 0) return mark.test(character2) ? ignored : nothing;
  return {
    letters: letters.map(
      (part) => letterOf(part, letters.length === 1 ? lookAlike || lookAlikeOf(part) : "")
    ),
    isIgnored: false
  };
}
function isEssential(part) {
  return essentialMark.test(part) && !vowelSign.test(part) && !nukta.test(part);
}
function letterOf(character2, lookAlike) {
  const lower = [...character2.toLowerCase()][0] ?? character2;
  const digit = foldDigits(lower);
  const base = variants.get(digit) ?? hiraganaToKatakana(digit);
  const other = lookAlike === base ? "" : lookAlike;
  return {
    base,
    lookAlike: other,
    skeleton: standInOf(other || base),
    isUpper: character2 !== character2.toLowerCase(),
    script: scriptOf(character2),
    kind: new RegExp("\\p{L}|\\p{M}", "u").test(character2) ? "letter" : "digit"
  };
}
function signLetter(character2) {
  return {
    base: character2,
    lookAlike: "",
    skeleton: standInOf(character2),
    isUpper: false,
    script: "",
    kind: "sign"
  };
}
var variants = new Map(
  "\u0131i \u03C2\u03C3 \u0671\u0627 \u0649\u064A \u06CC\u064A \u06D0\u064A \u06D2\u064A \u06A9\u0643 \u06AA\u0643 \u0629\u0647 \u06C1\u0647 \u06BE\u0647 \u06D5\u0647 \u06C0\u0647 \u06C3\u0647 \u30A1\u30A2 \u30A3\u30A4 \u30A5\u30A6 \u30A7\u30A8 \u30A9\u30AA \u30C3\u30C4 \u30E3\u30E4 \u30E5\u30E6 \u30E7\u30E8 \u30EE\u30EF \u30F5\u30AB \u30F6\u30B1".split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)])
);
function hiraganaToKatakana(character2) {
  const code = character2.charCodeAt(0);
  if (code < 12353 || code > 12438) return character2;
  const katakana = String.fromCharCode(code + 96);
  return variants.get(katakana) ?? katakana;
}
var scripts = [
  "Latin",
  "Cyrillic",
  "Han",
  "Arabic",
  "Hangul",
  "Katakana",
  "Hiragana",
  "Greek",
  "Hebrew",
  "Devanagari",
  "Thai",
  "Armenian",
  "Georgian",
  "Bengali",
  "Tamil",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Gujarati",
  "Gurmukhi",
  "Sinhala",
  "Ethiopic",
  "Khmer",
  "Lao",
  "Myanmar",
  "Tibetan",
  "Mongolian",
  "Thaana",
  "Cherokee",
  "Oriya"
].map((script) => [script, new RegExp(`^\\p{Script=${script}}$`, "u")]);
function scriptOf(character2) {
  if (kanaSign.test(character2)) return "Katakana";
  return scripts.find(([, pattern]) => pattern.test(character2))?.[0] ?? "";
}
var unspaced = /* @__PURE__ */ new Set([
  "Han",
  "Hiragana",
  "Katakana",
  "Thai",
  "Lao",
  "Khmer",
  "Myanmar",
  "Tibetan",
  "Hangul"
]);
function isUnspaced({ script }) {
  return unspaced.has(script);
}
function isCased({ base }) {
  return base.toUpperCase() !== base;
}

export {
  partOf,
  originalSpan,
  decodeHTML,
  readSurface,
  standInOf,
  lettersOf,
  isIgnored,
  skeletonOf,
  isUnspaced,
  isCased
};
