import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  locate,
  locateFile,
  locateIn
} from "./chunk-DJAPU2NP.js";
import {
  writeChange
} from "./chunk-CSTZJHD2.js";
import {
  acts
} from "./chunk-XE7IGRGC.js";
import {
  chooseLanguage,
  createTranslate,
  exportFiles,
  loadMessages
} from "./chunk-VS64GCTE.js";
import {
  requireTag
} from "./chunk-5R6JFYB5.js";
import "./chunk-OMDAX4T6.js";
import {
  createAligner
} from "./chunk-47TMCUGD.js";
import {
  version
} from "./chunk-GRQTEQXK.js";
import {
  englishWords,
  isFunctionWord,
  isRelative,
  spelledNumbers
} from "./chunk-UM3NZWSJ.js";
import {
  emailsIn,
  numbersOf,
  ofAll,
  urlsIn,
  without,
  withoutLanguage
} from "./chunk-I7ZRYOHA.js";
import {
  chosenDocuments,
  chosenLanguages,
  isItem,
  oneDocument,
  openProject,
  requireItems
} from "./chunk-2SL7FZL2.js";
import {
  CONFIG_NAME,
  findOrphans,
  glossaryPath,
  loadEditions,
  loadLock,
  loadProfile,
  openRoot,
  plainTerm,
  readGlossary,
  readTranslation,
  showPath,
  translationPaths
} from "./chunk-HCAEFPUI.js";
import {
  changedEditions,
  changesSinceLock,
  compareUnits,
  extendLock,
  isAnotherText,
  lockedEdition,
  parseEdition
} from "./chunk-VGG5EJFA.js";
import {
  labelNumber,
  readMarkdown
} from "./chunk-IVK2XLAX.js";
import {
  save
} from "./chunk-LTDZ7WZ7.js";
import {
  formatData,
  readText
} from "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import {
  examine
} from "./chunk-27TT2NSI.js";
import {
  canBeAccepted,
  excuse
} from "./chunk-WM4L4NC4.js";
import {
  createChecker,
  isWanted
} from "./chunk-7WHPENZ5.js";
import {
  wordsOf
} from "./chunk-ZZ5DRYVW.js";
import {
  freshness,
  missingSections,
  recorded,
  sectionOf,
  sideBySide,
  sourceText,
  stalePairs,
  targetFingerprint,
  targetText,
  translatedPairs,
  unitByFingerprint
} from "./chunk-QK3OAF6Z.js";
import {
  visible
} from "./chunk-DFEXRGNU.js";
import {
  NORMALIZATION,
  bareWords,
  foldDigits,
  normalize
} from "./chunk-VLMDFLFP.js";
import {
  canonicalTag,
  scriptOf
} from "./chunk-JZTKGGZS.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-VRIS7PE3.js";

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports) {
    var CommanderError2 = class extends Error {
      /**
       * Constructs the CommanderError class
       * @param {number} exitCode suggested exit code which could be used with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       */
      constructor(exitCode2, code, message) {
        super(message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
        this.code = code;
        this.exitCode = exitCode2;
        this.nestedError = void 0;
      }
    };
    var InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(message) {
        super(1, "commander.invalidArgument", message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
      }
    };
    exports.CommanderError = CommanderError2;
    exports.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Argument2 = class {
      /**
       * Initialize a new command argument with the given name and description.
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @param {string} name
       * @param {string} [description]
       */
      constructor(name, description) {
        this.description = description || "";
        this.variadic = false;
        this.parseArg = void 0;
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.argChoices = void 0;
        switch (name[0]) {
          case "<":
            this.required = true;
            this._name = name.slice(1, -1);
            break;
          case "[":
            this.required = false;
            this._name = name.slice(1, -1);
            break;
          default:
            this.required = true;
            this._name = name;
            break;
        }
        if (this._name.endsWith("...")) {
          this.variadic = true;
          this._name = this._name.slice(0, -3);
        }
      }
      /**
       * Return argument name.
       *
       * @return {string}
       */
      name() {
        return this._name;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Argument}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Set the custom handler for processing CLI command arguments into argument values.
       *
       * @param {Function} [fn]
       * @return {Argument}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Only allow argument value to be one of choices.
       *
       * @param {string[]} values
       * @return {Argument}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Make argument required.
       *
       * @returns {Argument}
       */
      argRequired() {
        this.required = true;
        return this;
      }
      /**
       * Make argument optional.
       *
       * @returns {Argument}
       */
      argOptional() {
        this.required = false;
        return this;
      }
    };
    function humanReadableArgName(arg) {
      const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
      return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
    }
    exports.Argument = Argument2;
    exports.humanReadableArgName = humanReadableArgName;
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports) {
    var { humanReadableArgName } = require_argument();
    var Help2 = class {
      constructor() {
        this.helpWidth = void 0;
        this.minWidthToWrap = 40;
        this.sortSubcommands = false;
        this.sortOptions = false;
        this.showGlobalOptions = false;
      }
      /**
       * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
       * and just before calling `formatHelp()`.
       *
       * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
       *
       * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
       */
      prepareContext(contextOptions) {
        this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
      }
      /**
       * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
       *
       * @param {Command} cmd
       * @returns {Command[]}
       */
      visibleCommands(cmd) {
        const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
        const helpCommand = cmd._getHelpCommand();
        if (helpCommand && !helpCommand._hidden) {
          visibleCommands.push(helpCommand);
        }
        if (this.sortSubcommands) {
          visibleCommands.sort((a, b) => {
            return a.name().localeCompare(b.name());
          });
        }
        return visibleCommands;
      }
      /**
       * Compare options for sort.
       *
       * @param {Option} a
       * @param {Option} b
       * @returns {number}
       */
      compareOptions(a, b) {
        const getSortKey = (option) => {
          return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
        };
        return getSortKey(a).localeCompare(getSortKey(b));
      }
      /**
       * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleOptions(cmd) {
        const visibleOptions = cmd.options.filter((option) => !option.hidden);
        const helpOption = cmd._getHelpOption();
        if (helpOption && !helpOption.hidden) {
          const removeShort = helpOption.short && cmd._findOption(helpOption.short);
          const removeLong = helpOption.long && cmd._findOption(helpOption.long);
          if (!removeShort && !removeLong) {
            visibleOptions.push(helpOption);
          } else if (helpOption.long && !removeLong) {
            visibleOptions.push(
              cmd.createOption(helpOption.long, helpOption.description)
            );
          } else if (helpOption.short && !removeShort) {
            visibleOptions.push(
              cmd.createOption(helpOption.short, helpOption.description)
            );
          }
        }
        if (this.sortOptions) {
          visibleOptions.sort(this.compareOptions);
        }
        return visibleOptions;
      }
      /**
       * Get an array of the visible global options. (Not including help.)
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleGlobalOptions(cmd) {
        if (!this.showGlobalOptions) return [];
        const globalOptions = [];
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          const visibleOptions = ancestorCmd.options.filter(
            (option) => !option.hidden
          );
          globalOptions.push(...visibleOptions);
        }
        if (this.sortOptions) {
          globalOptions.sort(this.compareOptions);
        }
        return globalOptions;
      }
      /**
       * Get an array of the arguments if any have a description.
       *
       * @param {Command} cmd
       * @returns {Argument[]}
       */
      visibleArguments(cmd) {
        if (cmd._argsDescription) {
          cmd.registeredArguments.forEach((argument) => {
            argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
          });
        }
        if (cmd.registeredArguments.find((argument) => argument.description)) {
          return cmd.registeredArguments;
        }
        return [];
      }
      /**
       * Get the command term to show in the list of subcommands.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandTerm(cmd) {
        const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
        return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
        (args ? " " + args : "");
      }
      /**
       * Get the option term to show in the list of options.
       *
       * @param {Option} option
       * @returns {string}
       */
      optionTerm(option) {
        return option.flags;
      }
      /**
       * Get the argument term to show in the list of arguments.
       *
       * @param {Argument} argument
       * @returns {string}
       */
      argumentTerm(argument) {
        return argument.name();
      }
      /**
       * Get the longest command term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestSubcommandTermLength(cmd, helper) {
        return helper.visibleCommands(cmd).reduce((max, command) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleSubcommandTerm(helper.subcommandTerm(command))
            )
          );
        }, 0);
      }
      /**
       * Get the longest option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestOptionTermLength(cmd, helper) {
        return helper.visibleOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest global option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestGlobalOptionTermLength(cmd, helper) {
        return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest argument term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestArgumentTermLength(cmd, helper) {
        return helper.visibleArguments(cmd).reduce((max, argument) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleArgumentTerm(helper.argumentTerm(argument))
            )
          );
        }, 0);
      }
      /**
       * Get the command usage to be displayed at the top of the built-in help.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandUsage(cmd) {
        let cmdName = cmd._name;
        if (cmd._aliases[0]) {
          cmdName = cmdName + "|" + cmd._aliases[0];
        }
        let ancestorCmdNames = "";
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
        }
        return ancestorCmdNames + cmdName + " " + cmd.usage();
      }
      /**
       * Get the description for the command.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandDescription(cmd) {
        return cmd.description();
      }
      /**
       * Get the subcommand summary to show in the list of subcommands.
       * (Fallback to description for backwards compatibility.)
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandDescription(cmd) {
        return cmd.summary() || cmd.description();
      }
      /**
       * Get the option description to show in the list of options.
       *
       * @param {Option} option
       * @return {string}
       */
      optionDescription(option) {
        const extraInfo = [];
        if (option.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (option.defaultValue !== void 0) {
          const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
          if (showDefault) {
            extraInfo.push(
              `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
            );
          }
        }
        if (option.presetArg !== void 0 && option.optional) {
          extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
        }
        if (option.envVar !== void 0) {
          extraInfo.push(`env: ${option.envVar}`);
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (option.description) {
            return `${option.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return option.description;
      }
      /**
       * Get the argument description to show in the list of arguments.
       *
       * @param {Argument} argument
       * @return {string}
       */
      argumentDescription(argument) {
        const extraInfo = [];
        if (argument.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (argument.defaultValue !== void 0) {
          extraInfo.push(
            `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
          );
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (argument.description) {
            return `${argument.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return argument.description;
      }
      /**
       * Format a list of items, given a heading and an array of formatted items.
       *
       * @param {string} heading
       * @param {string[]} items
       * @param {Help} helper
       * @returns string[]
       */
      formatItemList(heading, items, helper) {
        if (items.length === 0) return [];
        return [helper.styleTitle(heading), ...items, ""];
      }
      /**
       * Group items by their help group heading.
       *
       * @param {Command[] | Option[]} unsortedItems
       * @param {Command[] | Option[]} visibleItems
       * @param {Function} getGroup
       * @returns {Map<string, Command[] | Option[]>}
       */
      groupItems(unsortedItems, visibleItems, getGroup) {
        const result = /* @__PURE__ */ new Map();
        unsortedItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) result.set(group, []);
        });
        visibleItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) {
            result.set(group, []);
          }
          result.get(group).push(item);
        });
        return result;
      }
      /**
       * Generate the built-in help text.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {string}
       */
      formatHelp(cmd, helper) {
        const termWidth = helper.padWidth(cmd, helper);
        const helpWidth = helper.helpWidth ?? 80;
        function callFormatItem(term, description) {
          return helper.formatItem(term, termWidth, description, helper);
        }
        let output = [
          `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
          ""
        ];
        const commandDescription = helper.commandDescription(cmd);
        if (commandDescription.length > 0) {
          output = output.concat([
            helper.boxWrap(
              helper.styleCommandDescription(commandDescription),
              helpWidth
            ),
            ""
          ]);
        }
        const argumentList = helper.visibleArguments(cmd).map((argument) => {
          return callFormatItem(
            helper.styleArgumentTerm(helper.argumentTerm(argument)),
            helper.styleArgumentDescription(helper.argumentDescription(argument))
          );
        });
        output = output.concat(
          this.formatItemList("Arguments:", argumentList, helper)
        );
        const optionGroups = this.groupItems(
          cmd.options,
          helper.visibleOptions(cmd),
          (option) => option.helpGroupHeading ?? "Options:"
        );
        optionGroups.forEach((options, group) => {
          const optionList = options.map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(this.formatItemList(group, optionList, helper));
        });
        if (helper.showGlobalOptions) {
          const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(
            this.formatItemList("Global Options:", globalOptionList, helper)
          );
        }
        const commandGroups = this.groupItems(
          cmd.commands,
          helper.visibleCommands(cmd),
          (sub) => sub.helpGroup() || "Commands:"
        );
        commandGroups.forEach((commands2, group) => {
          const commandList = commands2.map((sub) => {
            return callFormatItem(
              helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
              helper.styleSubcommandDescription(helper.subcommandDescription(sub))
            );
          });
          output = output.concat(this.formatItemList(group, commandList, helper));
        });
        return output.join("\n");
      }
      /**
       * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
       *
       * @param {string} str
       * @returns {number}
       */
      displayWidth(str) {
        return stripColor(str).length;
      }
      /**
       * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
       *
       * @param {string} str
       * @returns {string}
       */
      styleTitle(str) {
        return str;
      }
      styleUsage(str) {
        return str.split(" ").map((word2) => {
          if (word2 === "[options]") return this.styleOptionText(word2);
          if (word2 === "[command]") return this.styleSubcommandText(word2);
          if (word2[0] === "[" || word2[0] === "<")
            return this.styleArgumentText(word2);
          return this.styleCommandText(word2);
        }).join(" ");
      }
      styleCommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleOptionDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleSubcommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleArgumentDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleDescriptionText(str) {
        return str;
      }
      styleOptionTerm(str) {
        return this.styleOptionText(str);
      }
      styleSubcommandTerm(str) {
        return str.split(" ").map((word2) => {
          if (word2 === "[options]") return this.styleOptionText(word2);
          if (word2[0] === "[" || word2[0] === "<")
            return this.styleArgumentText(word2);
          return this.styleSubcommandText(word2);
        }).join(" ");
      }
      styleArgumentTerm(str) {
        return this.styleArgumentText(str);
      }
      styleOptionText(str) {
        return str;
      }
      styleArgumentText(str) {
        return str;
      }
      styleSubcommandText(str) {
        return str;
      }
      styleCommandText(str) {
        return str;
      }
      /**
       * Calculate the pad width from the maximum term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      padWidth(cmd, helper) {
        return Math.max(
          helper.longestOptionTermLength(cmd, helper),
          helper.longestGlobalOptionTermLength(cmd, helper),
          helper.longestSubcommandTermLength(cmd, helper),
          helper.longestArgumentTermLength(cmd, helper)
        );
      }
      /**
       * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
       *
       * @param {string} str
       * @returns {boolean}
       */
      preformatted(str) {
        return /\n[^\S\r\n]/.test(str);
      }
      /**
       * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
       *
       * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
       *   TTT  DDD DDDD
       *        DD DDD
       *
       * @param {string} term
       * @param {number} termWidth
       * @param {string} description
       * @param {Help} helper
       * @returns {string}
       */
      formatItem(term, termWidth, description, helper) {
        const itemIndent = 2;
        const itemIndentStr = " ".repeat(itemIndent);
        if (!description) return itemIndentStr + term;
        const paddedTerm = term.padEnd(
          termWidth + term.length - helper.displayWidth(term)
        );
        const spacerWidth = 2;
        const helpWidth = this.helpWidth ?? 80;
        const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
        let formattedDescription;
        if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
          formattedDescription = description;
        } else {
          const wrappedDescription = helper.boxWrap(description, remainingWidth);
          formattedDescription = wrappedDescription.replace(
            /\n/g,
            "\n" + " ".repeat(termWidth + spacerWidth)
          );
        }
        return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
      }
      /**
       * Wrap a string at whitespace, preserving existing line breaks.
       * Wrapping is skipped if the width is less than `minWidthToWrap`.
       *
       * @param {string} str
       * @param {number} width
       * @returns {string}
       */
      boxWrap(str, width) {
        if (width < this.minWidthToWrap) return str;
        const rawLines = str.split(/\r\n|\n/);
        const chunkPattern = /[\s]*[^\s]+/g;
        const wrappedLines = [];
        rawLines.forEach((line2) => {
          const chunks = line2.match(chunkPattern);
          if (chunks === null) {
            wrappedLines.push("");
            return;
          }
          let sumChunks = [chunks.shift()];
          let sumWidth = this.displayWidth(sumChunks[0]);
          chunks.forEach((chunk) => {
            const visibleWidth = this.displayWidth(chunk);
            if (sumWidth + visibleWidth <= width) {
              sumChunks.push(chunk);
              sumWidth += visibleWidth;
              return;
            }
            wrappedLines.push(sumChunks.join(""));
            const nextChunk = chunk.trimStart();
            sumChunks = [nextChunk];
            sumWidth = this.displayWidth(nextChunk);
          });
          wrappedLines.push(sumChunks.join(""));
        });
        return wrappedLines.join("\n");
      }
    };
    function stripColor(str) {
      const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
      return str.replace(sgrPattern, "");
    }
    exports.Help = Help2;
    exports.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Option2 = class {
      /**
       * Initialize a new `Option` with the given `flags` and `description`.
       *
       * @param {string} flags
       * @param {string} [description]
       */
      constructor(flags, description) {
        this.flags = flags;
        this.description = description || "";
        this.required = flags.includes("<");
        this.optional = flags.includes("[");
        this.variadic = /\w\.\.\.[>\]]$/.test(flags);
        this.mandatory = false;
        const optionFlags = splitOptionFlags(flags);
        this.short = optionFlags.shortFlag;
        this.long = optionFlags.longFlag;
        this.negate = false;
        if (this.long) {
          this.negate = this.long.startsWith("--no-");
        }
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.presetArg = void 0;
        this.envVar = void 0;
        this.parseArg = void 0;
        this.hidden = false;
        this.argChoices = void 0;
        this.conflictsWith = [];
        this.implied = void 0;
        this.helpGroupHeading = void 0;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Option}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Preset to use when option used without option-argument, especially optional but also boolean and negated.
       * The custom processing (parseArg) is called.
       *
       * @example
       * new Option('--color').default('GREYSCALE').preset('RGB');
       * new Option('--donate [amount]').preset('20').argParser(parseFloat);
       *
       * @param {*} arg
       * @return {Option}
       */
      preset(arg) {
        this.presetArg = arg;
        return this;
      }
      /**
       * Add option name(s) that conflict with this option.
       * An error will be displayed if conflicting options are found during parsing.
       *
       * @example
       * new Option('--rgb').conflicts('cmyk');
       * new Option('--js').conflicts(['ts', 'jsx']);
       *
       * @param {(string | string[])} names
       * @return {Option}
       */
      conflicts(names) {
        this.conflictsWith = this.conflictsWith.concat(names);
        return this;
      }
      /**
       * Specify implied option values for when this option is set and the implied options are not.
       *
       * The custom processing (parseArg) is not called on the implied values.
       *
       * @example
       * program
       *   .addOption(new Option('--log', 'write logging information to file'))
       *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
       *
       * @param {object} impliedOptionValues
       * @return {Option}
       */
      implies(impliedOptionValues) {
        let newImplied = impliedOptionValues;
        if (typeof impliedOptionValues === "string") {
          newImplied = { [impliedOptionValues]: true };
        }
        this.implied = Object.assign(this.implied || {}, newImplied);
        return this;
      }
      /**
       * Set environment variable to check for option value.
       *
       * An environment variable is only used if when processed the current option value is
       * undefined, or the source of the current value is 'default' or 'config' or 'env'.
       *
       * @param {string} name
       * @return {Option}
       */
      env(name) {
        this.envVar = name;
        return this;
      }
      /**
       * Set the custom handler for processing CLI option arguments into option values.
       *
       * @param {Function} [fn]
       * @return {Option}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Whether the option is mandatory and must have a value after parsing.
       *
       * @param {boolean} [mandatory=true]
       * @return {Option}
       */
      makeOptionMandatory(mandatory = true) {
        this.mandatory = !!mandatory;
        return this;
      }
      /**
       * Hide option in help.
       *
       * @param {boolean} [hide=true]
       * @return {Option}
       */
      hideHelp(hide = true) {
        this.hidden = !!hide;
        return this;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Only allow option value to be one of choices.
       *
       * @param {string[]} values
       * @return {Option}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Return option name.
       *
       * @return {string}
       */
      name() {
        if (this.long) {
          return this.long.replace(/^--/, "");
        }
        return this.short.replace(/^-/, "");
      }
      /**
       * Return option name, in a camelcase format that can be used
       * as an object attribute key.
       *
       * @return {string}
       */
      attributeName() {
        if (this.negate) {
          return camelcase(this.name().replace(/^no-/, ""));
        }
        return camelcase(this.name());
      }
      /**
       * Set the help group heading.
       *
       * @param {string} heading
       * @return {Option}
       */
      helpGroup(heading) {
        this.helpGroupHeading = heading;
        return this;
      }
      /**
       * Check if `arg` matches the short or long flag.
       *
       * @param {string} arg
       * @return {boolean}
       * @package
       */
      is(arg) {
        return this.short === arg || this.long === arg;
      }
      /**
       * Return whether a boolean option.
       *
       * Options are one of boolean, negated, required argument, or optional argument.
       *
       * @return {boolean}
       * @package
       */
      isBoolean() {
        return !this.required && !this.optional && !this.negate;
      }
    };
    var DualOptions = class {
      /**
       * @param {Option[]} options
       */
      constructor(options) {
        this.positiveOptions = /* @__PURE__ */ new Map();
        this.negativeOptions = /* @__PURE__ */ new Map();
        this.dualOptions = /* @__PURE__ */ new Set();
        options.forEach((option) => {
          if (option.negate) {
            this.negativeOptions.set(option.attributeName(), option);
          } else {
            this.positiveOptions.set(option.attributeName(), option);
          }
        });
        this.negativeOptions.forEach((value, key) => {
          if (this.positiveOptions.has(key)) {
            this.dualOptions.add(key);
          }
        });
      }
      /**
       * Did the value come from the option, and not from possible matching dual option?
       *
       * @param {*} value
       * @param {Option} option
       * @returns {boolean}
       */
      valueFromOption(value, option) {
        const optionKey = option.attributeName();
        if (!this.dualOptions.has(optionKey)) return true;
        const preset = this.negativeOptions.get(optionKey).presetArg;
        const negativeValue = preset !== void 0 ? preset : false;
        return option.negate === (negativeValue === value);
      }
    };
    function camelcase(str) {
      return str.split("-").reduce((str2, word2) => {
        return str2 + word2[0].toUpperCase() + word2.slice(1);
      });
    }
    function splitOptionFlags(flags) {
      let shortFlag;
      let longFlag;
      const shortFlagExp = /^-[^-]$/;
      const longFlagExp = /^--[^-]/;
      const flagParts = flags.split(/[ |,]+/).concat("guard");
      if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
      if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
      if (!shortFlag && shortFlagExp.test(flagParts[0]))
        shortFlag = flagParts.shift();
      if (!shortFlag && longFlagExp.test(flagParts[0])) {
        shortFlag = longFlag;
        longFlag = flagParts.shift();
      }
      if (flagParts[0].startsWith("-")) {
        const unsupportedFlag = flagParts[0];
        const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
        if (/^-[^-][^-]/.test(unsupportedFlag))
          throw new Error(
            `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
          );
        if (shortFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many short flags`);
        if (longFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many long flags`);
        throw new Error(`${baseError}
- unrecognised flag format`);
      }
      if (shortFlag === void 0 && longFlag === void 0)
        throw new Error(
          `option creation failed due to no flags found in '${flags}'.`
        );
      return { shortFlag, longFlag };
    }
    exports.Option = Option2;
    exports.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports) {
    var maxDistance = 3;
    function editDistance2(a, b) {
      if (Math.abs(a.length - b.length) > maxDistance)
        return Math.max(a.length, b.length);
      const d = [];
      for (let i = 0; i <= a.length; i++) {
        d[i] = [i];
      }
      for (let j = 0; j <= b.length; j++) {
        d[0][j] = j;
      }
      for (let j = 1; j <= b.length; j++) {
        for (let i = 1; i <= a.length; i++) {
          let cost = 1;
          if (a[i - 1] === b[j - 1]) {
            cost = 0;
          } else {
            cost = 1;
          }
          d[i][j] = Math.min(
            d[i - 1][j] + 1,
            // deletion
            d[i][j - 1] + 1,
            // insertion
            d[i - 1][j - 1] + cost
            // substitution
          );
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
          }
        }
      }
      return d[a.length][b.length];
    }
    function suggestSimilar(word2, candidates) {
      if (!candidates || candidates.length === 0) return "";
      candidates = Array.from(new Set(candidates));
      const searchingOptions = word2.startsWith("--");
      if (searchingOptions) {
        word2 = word2.slice(2);
        candidates = candidates.map((candidate) => candidate.slice(2));
      }
      let similar = [];
      let bestDistance = maxDistance;
      const minSimilarity = 0.4;
      candidates.forEach((candidate) => {
        if (candidate.length <= 1) return;
        const distance = editDistance2(word2, candidate);
        const length = Math.max(word2.length, candidate.length);
        const similarity = (length - distance) / length;
        if (similarity > minSimilarity) {
          if (distance < bestDistance) {
            bestDistance = distance;
            similar = [candidate];
          } else if (distance === bestDistance) {
            similar.push(candidate);
          }
        }
      });
      similar.sort((a, b) => a.localeCompare(b));
      if (searchingOptions) {
        similar = similar.map((candidate) => `--${candidate}`);
      }
      if (similar.length > 1) {
        return `
(Did you mean one of ${similar.join(", ")}?)`;
      }
      if (similar.length === 1) {
        return `
(Did you mean ${similar[0]}?)`;
      }
      return "";
    }
    exports.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports) {
    var EventEmitter = __require("node:events").EventEmitter;
    var childProcess = __require("node:child_process");
    var path = __require("node:path");
    var fs = __require("node:fs");
    var process = __require("node:process");
    var { Argument: Argument2, humanReadableArgName } = require_argument();
    var { CommanderError: CommanderError2 } = require_error();
    var { Help: Help2, stripColor } = require_help();
    var { Option: Option2, DualOptions } = require_option();
    var { suggestSimilar } = require_suggestSimilar();
    var Command2 = class _Command extends EventEmitter {
      /**
       * Initialize a new `Command`.
       *
       * @param {string} [name]
       */
      constructor(name) {
        super();
        this.commands = [];
        this.options = [];
        this.parent = null;
        this._allowUnknownOption = false;
        this._allowExcessArguments = false;
        this.registeredArguments = [];
        this._args = this.registeredArguments;
        this.args = [];
        this.rawArgs = [];
        this.processedArgs = [];
        this._scriptPath = null;
        this._name = name || "";
        this._optionValues = {};
        this._optionValueSources = {};
        this._storeOptionsAsProperties = false;
        this._actionHandler = null;
        this._executableHandler = false;
        this._executableFile = null;
        this._executableDir = null;
        this._defaultCommandName = null;
        this._exitCallback = null;
        this._aliases = [];
        this._combineFlagAndOptionalValue = true;
        this._description = "";
        this._summary = "";
        this._argsDescription = void 0;
        this._enablePositionalOptions = false;
        this._passThroughOptions = false;
        this._lifeCycleHooks = {};
        this._showHelpAfterError = false;
        this._showSuggestionAfterError = true;
        this._savedState = null;
        this._outputConfiguration = {
          writeOut: (str) => process.stdout.write(str),
          writeErr: (str) => process.stderr.write(str),
          outputError: (str, write) => write(str),
          getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
          getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
          stripColor: (str) => stripColor(str)
        };
        this._hidden = false;
        this._helpOption = void 0;
        this._addImplicitHelpCommand = void 0;
        this._helpCommand = void 0;
        this._helpConfiguration = {};
        this._helpGroupHeading = void 0;
        this._defaultCommandGroup = void 0;
        this._defaultOptionGroup = void 0;
      }
      /**
       * Copy settings that are useful to have in common across root command and subcommands.
       *
       * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
       *
       * @param {Command} sourceCommand
       * @return {Command} `this` command for chaining
       */
      copyInheritedSettings(sourceCommand) {
        this._outputConfiguration = sourceCommand._outputConfiguration;
        this._helpOption = sourceCommand._helpOption;
        this._helpCommand = sourceCommand._helpCommand;
        this._helpConfiguration = sourceCommand._helpConfiguration;
        this._exitCallback = sourceCommand._exitCallback;
        this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
        this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
        this._allowExcessArguments = sourceCommand._allowExcessArguments;
        this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
        this._showHelpAfterError = sourceCommand._showHelpAfterError;
        this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
        return this;
      }
      /**
       * @returns {Command[]}
       * @private
       */
      _getCommandAndAncestors() {
        const result = [];
        for (let command = this; command; command = command.parent) {
          result.push(command);
        }
        return result;
      }
      /**
       * Define a command.
       *
       * There are two styles of command: pay attention to where to put the description.
       *
       * @example
       * // Command implemented using action handler (description is supplied separately to `.command`)
       * program
       *   .command('clone <source> [destination]')
       *   .description('clone a repository into a newly created directory')
       *   .action((source, destination) => {
       *     console.log('clone command called');
       *   });
       *
       * // Command implemented using separate executable file (description is second parameter to `.command`)
       * program
       *   .command('start <service>', 'start named service')
       *   .command('stop [service]', 'stop named service, or all if no name supplied');
       *
       * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
       * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
       * @param {object} [execOpts] - configuration options (for executable)
       * @return {Command} returns new command for action handler, or `this` for executable command
       */
      command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
        let desc = actionOptsOrExecDesc;
        let opts = execOpts;
        if (typeof desc === "object" && desc !== null) {
          opts = desc;
          desc = null;
        }
        opts = opts || {};
        const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const cmd = this.createCommand(name);
        if (desc) {
          cmd.description(desc);
          cmd._executableHandler = true;
        }
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        cmd._hidden = !!(opts.noHelp || opts.hidden);
        cmd._executableFile = opts.executableFile || null;
        if (args) cmd.arguments(args);
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd.copyInheritedSettings(this);
        if (desc) return this;
        return cmd;
      }
      /**
       * Factory routine to create a new unattached command.
       *
       * See .command() for creating an attached subcommand, which uses this routine to
       * create the command. You can override createCommand to customise subcommands.
       *
       * @param {string} [name]
       * @return {Command} new command
       */
      createCommand(name) {
        return new _Command(name);
      }
      /**
       * You can customise the help with a subclass of Help by overriding createHelp,
       * or by overriding Help properties using configureHelp().
       *
       * @return {Help}
       */
      createHelp() {
        return Object.assign(new Help2(), this.configureHelp());
      }
      /**
       * You can customise the help by overriding Help properties using configureHelp(),
       * or with a subclass of Help by overriding createHelp().
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureHelp(configuration) {
        if (configuration === void 0) return this._helpConfiguration;
        this._helpConfiguration = configuration;
        return this;
      }
      /**
       * The default output goes to stdout and stderr. You can customise this for special
       * applications. You can also customise the display of errors by overriding outputError.
       *
       * The configuration properties are all functions:
       *
       *     // change how output being written, defaults to stdout and stderr
       *     writeOut(str)
       *     writeErr(str)
       *     // change how output being written for errors, defaults to writeErr
       *     outputError(str, write) // used for displaying errors and not used for displaying help
       *     // specify width for wrapping help
       *     getOutHelpWidth()
       *     getErrHelpWidth()
       *     // color support, currently only used with Help
       *     getOutHasColors()
       *     getErrHasColors()
       *     stripColor() // used to remove ANSI escape codes if output does not have colors
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureOutput(configuration) {
        if (configuration === void 0) return this._outputConfiguration;
        this._outputConfiguration = {
          ...this._outputConfiguration,
          ...configuration
        };
        return this;
      }
      /**
       * Display the help or a custom message after an error occurs.
       *
       * @param {(boolean|string)} [displayHelp]
       * @return {Command} `this` command for chaining
       */
      showHelpAfterError(displayHelp = true) {
        if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
        this._showHelpAfterError = displayHelp;
        return this;
      }
      /**
       * Display suggestion of similar commands for unknown commands, or options for unknown options.
       *
       * @param {boolean} [displaySuggestion]
       * @return {Command} `this` command for chaining
       */
      showSuggestionAfterError(displaySuggestion = true) {
        this._showSuggestionAfterError = !!displaySuggestion;
        return this;
      }
      /**
       * Add a prepared subcommand.
       *
       * See .command() for creating an attached subcommand which inherits settings from its parent.
       *
       * @param {Command} cmd - new subcommand
       * @param {object} [opts] - configuration options
       * @return {Command} `this` command for chaining
       */
      addCommand(cmd, opts) {
        if (!cmd._name) {
          throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        }
        opts = opts || {};
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        if (opts.noHelp || opts.hidden) cmd._hidden = true;
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd._checkForBrokenPassThrough();
        return this;
      }
      /**
       * Factory routine to create a new unattached argument.
       *
       * See .argument() for creating an attached argument, which uses this routine to
       * create the argument. You can override createArgument to return a custom argument.
       *
       * @param {string} name
       * @param {string} [description]
       * @return {Argument} new argument
       */
      createArgument(name, description) {
        return new Argument2(name, description);
      }
      /**
       * Define argument syntax for command.
       *
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @example
       * program.argument('<input-file>');
       * program.argument('[output-file]');
       *
       * @param {string} name
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom argument processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      argument(name, description, parseArg, defaultValue) {
        const argument = this.createArgument(name, description);
        if (typeof parseArg === "function") {
          argument.default(defaultValue).argParser(parseArg);
        } else {
          argument.default(parseArg);
        }
        this.addArgument(argument);
        return this;
      }
      /**
       * Define argument syntax for command, adding multiple at once (without descriptions).
       *
       * See also .argument().
       *
       * @example
       * program.arguments('<cmd> [env]');
       *
       * @param {string} names
       * @return {Command} `this` command for chaining
       */
      arguments(names) {
        names.trim().split(/ +/).forEach((detail) => {
          this.argument(detail);
        });
        return this;
      }
      /**
       * Define argument syntax for command, adding a prepared argument.
       *
       * @param {Argument} argument
       * @return {Command} `this` command for chaining
       */
      addArgument(argument) {
        const previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic) {
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        }
        if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
          throw new Error(
            `a default value for a required argument is never used: '${argument.name()}'`
          );
        }
        this.registeredArguments.push(argument);
        return this;
      }
      /**
       * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
       *
       * @example
       *    program.helpCommand('help [cmd]');
       *    program.helpCommand('help [cmd]', 'show help');
       *    program.helpCommand(false); // suppress default help command
       *    program.helpCommand(true); // add help command even if no subcommands
       *
       * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
       * @param {string} [description] - custom description
       * @return {Command} `this` command for chaining
       */
      helpCommand(enableOrNameAndArgs, description) {
        if (typeof enableOrNameAndArgs === "boolean") {
          this._addImplicitHelpCommand = enableOrNameAndArgs;
          if (enableOrNameAndArgs && this._defaultCommandGroup) {
            this._initCommandGroup(this._getHelpCommand());
          }
          return this;
        }
        const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
        const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const helpDescription = description ?? "display help for command";
        const helpCommand = this.createCommand(helpName);
        helpCommand.helpOption(false);
        if (helpArgs) helpCommand.arguments(helpArgs);
        if (helpDescription) helpCommand.description(helpDescription);
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Add prepared custom help command.
       *
       * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
       * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
       * @return {Command} `this` command for chaining
       */
      addHelpCommand(helpCommand, deprecatedDescription) {
        if (typeof helpCommand !== "object") {
          this.helpCommand(helpCommand, deprecatedDescription);
          return this;
        }
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Lazy create help command.
       *
       * @return {(Command|null)}
       * @package
       */
      _getHelpCommand() {
        const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
        if (hasImplicitHelpCommand) {
          if (this._helpCommand === void 0) {
            this.helpCommand(void 0, void 0);
          }
          return this._helpCommand;
        }
        return null;
      }
      /**
       * Add hook for life cycle event.
       *
       * @param {string} event
       * @param {Function} listener
       * @return {Command} `this` command for chaining
       */
      hook(event, listener) {
        const allowedValues = ["preSubcommand", "preAction", "postAction"];
        if (!allowedValues.includes(event)) {
          throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        if (this._lifeCycleHooks[event]) {
          this._lifeCycleHooks[event].push(listener);
        } else {
          this._lifeCycleHooks[event] = [listener];
        }
        return this;
      }
      /**
       * Register callback to use as replacement for calling process.exit.
       *
       * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
       * @return {Command} `this` command for chaining
       */
      exitOverride(fn) {
        if (fn) {
          this._exitCallback = fn;
        } else {
          this._exitCallback = (err) => {
            if (err.code !== "commander.executeSubCommandAsync") {
              throw err;
            } else {
            }
          };
        }
        return this;
      }
      /**
       * Call process.exit, and _exitCallback if defined.
       *
       * @param {number} exitCode exit code for using with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       * @return never
       * @private
       */
      _exit(exitCode2, code, message) {
        if (this._exitCallback) {
          this._exitCallback(new CommanderError2(exitCode2, code, message));
        }
        process.exit(exitCode2);
      }
      /**
       * Register callback `fn` for the command.
       *
       * @example
       * program
       *   .command('serve')
       *   .description('start service')
       *   .action(function() {
       *      // do work here
       *   });
       *
       * @param {Function} fn
       * @return {Command} `this` command for chaining
       */
      action(fn) {
        const listener = (args) => {
          const expectedArgsCount = this.registeredArguments.length;
          const actionArgs = args.slice(0, expectedArgsCount);
          if (this._storeOptionsAsProperties) {
            actionArgs[expectedArgsCount] = this;
          } else {
            actionArgs[expectedArgsCount] = this.opts();
          }
          actionArgs.push(this);
          return fn.apply(this, actionArgs);
        };
        this._actionHandler = listener;
        return this;
      }
      /**
       * Factory routine to create a new unattached option.
       *
       * See .option() for creating an attached option, which uses this routine to
       * create the option. You can override createOption to return a custom option.
       *
       * @param {string} flags
       * @param {string} [description]
       * @return {Option} new option
       */
      createOption(flags, description) {
        return new Option2(flags, description);
      }
      /**
       * Wrap parseArgs to catch 'commander.invalidArgument'.
       *
       * @param {(Option | Argument)} target
       * @param {string} value
       * @param {*} previous
       * @param {string} invalidArgumentMessage
       * @private
       */
      _callParseArg(target, value, previous, invalidArgumentMessage) {
        try {
          return target.parseArg(value, previous);
        } catch (err) {
          if (err.code === "commander.invalidArgument") {
            const message = `${invalidArgumentMessage} ${err.message}`;
            this.error(message, { exitCode: err.exitCode, code: err.code });
          }
          throw err;
        }
      }
      /**
       * Check for option flag conflicts.
       * Register option if no conflicts found, or throw on conflict.
       *
       * @param {Option} option
       * @private
       */
      _registerOption(option) {
        const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
        if (matchingOption) {
          const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
          throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
        }
        this._initOptionGroup(option);
        this.options.push(option);
      }
      /**
       * Check for command name and alias conflicts with existing commands.
       * Register command if no conflicts found, or throw on conflict.
       *
       * @param {Command} command
       * @private
       */
      _registerCommand(command) {
        const knownBy = (cmd) => {
          return [cmd.name()].concat(cmd.aliases());
        };
        const alreadyUsed = knownBy(command).find(
          (name) => this._findCommand(name)
        );
        if (alreadyUsed) {
          const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
          const newCmd = knownBy(command).join("|");
          throw new Error(
            `cannot add command '${newCmd}' as already have command '${existingCmd}'`
          );
        }
        this._initCommandGroup(command);
        this.commands.push(command);
      }
      /**
       * Add an option.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addOption(option) {
        this._registerOption(option);
        const oname = option.name();
        const name = option.attributeName();
        if (option.negate) {
          const positiveLongFlag = option.long.replace(/^--no-/, "--");
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              name,
              option.defaultValue === void 0 ? true : option.defaultValue,
              "default"
            );
          }
        } else if (option.defaultValue !== void 0) {
          this.setOptionValueWithSource(name, option.defaultValue, "default");
        }
        const handleOptionValue = (val, invalidValueMessage, valueSource) => {
          if (val == null && option.presetArg !== void 0) {
            val = option.presetArg;
          }
          const oldValue = this.getOptionValue(name);
          if (val !== null && option.parseArg) {
            val = this._callParseArg(option, val, oldValue, invalidValueMessage);
          } else if (val !== null && option.variadic) {
            val = option._collectValue(val, oldValue);
          }
          if (val == null) {
            if (option.negate) {
              val = false;
            } else if (option.isBoolean() || option.optional) {
              val = true;
            } else {
              val = "";
            }
          }
          this.setOptionValueWithSource(name, val, valueSource);
        };
        this.on("option:" + oname, (val) => {
          const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
          handleOptionValue(val, invalidValueMessage, "cli");
        });
        if (option.envVar) {
          this.on("optionEnv:" + oname, (val) => {
            const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
            handleOptionValue(val, invalidValueMessage, "env");
          });
        }
        return this;
      }
      /**
       * Internal implementation shared by .option() and .requiredOption()
       *
       * @return {Command} `this` command for chaining
       * @private
       */
      _optionEx(config, flags, description, fn, defaultValue) {
        if (typeof flags === "object" && flags instanceof Option2) {
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        }
        const option = this.createOption(flags, description);
        option.makeOptionMandatory(!!config.mandatory);
        if (typeof fn === "function") {
          option.default(defaultValue).argParser(fn);
        } else if (fn instanceof RegExp) {
          const regex = fn;
          fn = (val, def) => {
            const m = regex.exec(val);
            return m ? m[0] : def;
          };
          option.default(defaultValue).argParser(fn);
        } else {
          option.default(fn);
        }
        return this.addOption(option);
      }
      /**
       * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
       * option-argument is indicated by `<>` and an optional option-argument by `[]`.
       *
       * See the README for more details, and see also addOption() and requiredOption().
       *
       * @example
       * program
       *     .option('-p, --pepper', 'add pepper')
       *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
       *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
       *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      option(flags, description, parseArg, defaultValue) {
        return this._optionEx({}, flags, description, parseArg, defaultValue);
      }
      /**
       * Add a required option which must have a value after parsing. This usually means
       * the option must be specified on the command line. (Otherwise the same as .option().)
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      requiredOption(flags, description, parseArg, defaultValue) {
        return this._optionEx(
          { mandatory: true },
          flags,
          description,
          parseArg,
          defaultValue
        );
      }
      /**
       * Alter parsing of short flags with optional values.
       *
       * @example
       * // for `.option('-f,--flag [value]'):
       * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
       * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
       *
       * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
       * @return {Command} `this` command for chaining
       */
      combineFlagAndOptionalValue(combine = true) {
        this._combineFlagAndOptionalValue = !!combine;
        return this;
      }
      /**
       * Allow unknown options on the command line.
       *
       * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
       * @return {Command} `this` command for chaining
       */
      allowUnknownOption(allowUnknown = true) {
        this._allowUnknownOption = !!allowUnknown;
        return this;
      }
      /**
       * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
       *
       * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
       * @return {Command} `this` command for chaining
       */
      allowExcessArguments(allowExcess = true) {
        this._allowExcessArguments = !!allowExcess;
        return this;
      }
      /**
       * Enable positional options. Positional means global options are specified before subcommands which lets
       * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
       * The default behaviour is non-positional and global options may appear anywhere on the command line.
       *
       * @param {boolean} [positional]
       * @return {Command} `this` command for chaining
       */
      enablePositionalOptions(positional = true) {
        this._enablePositionalOptions = !!positional;
        return this;
      }
      /**
       * Pass through options that come after command-arguments rather than treat them as command-options,
       * so actual command-options come before command-arguments. Turning this on for a subcommand requires
       * positional options to have been enabled on the program (parent commands).
       * The default behaviour is non-positional and options may appear before or after command-arguments.
       *
       * @param {boolean} [passThrough] for unknown options.
       * @return {Command} `this` command for chaining
       */
      passThroughOptions(passThrough = true) {
        this._passThroughOptions = !!passThrough;
        this._checkForBrokenPassThrough();
        return this;
      }
      /**
       * @private
       */
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
          throw new Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
          );
        }
      }
      /**
       * Whether to store option values as properties on command object,
       * or store separately (specify false). In both cases the option values can be accessed using .opts().
       *
       * @param {boolean} [storeAsProperties=true]
       * @return {Command} `this` command for chaining
       */
      storeOptionsAsProperties(storeAsProperties = true) {
        if (this.options.length) {
          throw new Error("call .storeOptionsAsProperties() before adding options");
        }
        if (Object.keys(this._optionValues).length) {
          throw new Error(
            "call .storeOptionsAsProperties() before setting option values"
          );
        }
        this._storeOptionsAsProperties = !!storeAsProperties;
        return this;
      }
      /**
       * Retrieve option value.
       *
       * @param {string} key
       * @return {object} value
       */
      getOptionValue(key) {
        if (this._storeOptionsAsProperties) {
          return this[key];
        }
        return this._optionValues[key];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(key, value) {
        return this.setOptionValueWithSource(key, value, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(key, value, source) {
        if (this._storeOptionsAsProperties) {
          this[key] = value;
        } else {
          this._optionValues[key] = value;
        }
        this._optionValueSources[key] = source;
        return this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(key) {
        return this._optionValueSources[key];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(key) {
        let source;
        this._getCommandAndAncestors().forEach((cmd) => {
          if (cmd.getOptionValueSource(key) !== void 0) {
            source = cmd.getOptionValueSource(key);
          }
        });
        return source;
      }
      /**
       * Get user arguments from implied or explicit arguments.
       * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
       *
       * @private
       */
      _prepareUserArgs(argv, parseOptions) {
        if (argv !== void 0 && !Array.isArray(argv)) {
          throw new Error("first parameter to parse must be array or undefined");
        }
        parseOptions = parseOptions || {};
        if (argv === void 0 && parseOptions.from === void 0) {
          if (process.versions?.electron) {
            parseOptions.from = "electron";
          }
          const execArgv = process.execArgv ?? [];
          if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
            parseOptions.from = "eval";
          }
        }
        if (argv === void 0) {
          argv = process.argv;
        }
        this.rawArgs = argv.slice();
        let userArgs;
        switch (parseOptions.from) {
          case void 0:
          case "node":
            this._scriptPath = argv[1];
            userArgs = argv.slice(2);
            break;
          case "electron":
            if (process.defaultApp) {
              this._scriptPath = argv[1];
              userArgs = argv.slice(2);
            } else {
              userArgs = argv.slice(1);
            }
            break;
          case "user":
            userArgs = argv.slice(0);
            break;
          case "eval":
            userArgs = argv.slice(1);
            break;
          default:
            throw new Error(
              `unexpected parse option { from: '${parseOptions.from}' }`
            );
        }
        if (!this._name && this._scriptPath)
          this.nameFromFilename(this._scriptPath);
        this._name = this._name || "program";
        return userArgs;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Use parseAsync instead of parse if any of your action handlers are async.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * program.parse(); // parse process.argv and auto-detect electron and special node flags
       * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
       * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv] - optional, defaults to process.argv
       * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
       * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
       * @return {Command} `this` command for chaining
       */
      parse(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        this._parseCommand([], userArgs);
        return this;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
       * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
       * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv]
       * @param {object} [parseOptions]
       * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
       * @return {Promise}
       */
      async parseAsync(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        await this._parseCommand([], userArgs);
        return this;
      }
      _prepareForParse() {
        if (this._savedState === null) {
          this.saveStateBeforeParse();
        } else {
          this.restoreStateBeforeParse();
        }
      }
      /**
       * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state saved.
       */
      saveStateBeforeParse() {
        this._savedState = {
          // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
          _name: this._name,
          // option values before parse have default values (including false for negated options)
          // shallow clones
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources }
        };
      }
      /**
       * Restore state before parse for calls after the first.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state restored.
       */
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        this._name = this._savedState._name;
        this._scriptPath = null;
        this.rawArgs = [];
        this._optionValues = { ...this._savedState._optionValues };
        this._optionValueSources = { ...this._savedState._optionValueSources };
        this.args = [];
        this.processedArgs = [];
      }
      /**
       * Throw if expected executable is missing. Add lots of help for author.
       *
       * @param {string} executableFile
       * @param {string} executableDir
       * @param {string} subcommandName
       */
      _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
        if (fs.existsSync(executableFile)) return;
        const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
        const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
        throw new Error(executableMissing);
      }
      /**
       * Execute a sub-command executable.
       *
       * @private
       */
      _executeSubCommand(subcommand, args) {
        args = args.slice();
        let launchWithNode = false;
        const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
        function findFile(baseDir, baseName) {
          const localBin = path.resolve(baseDir, baseName);
          if (fs.existsSync(localBin)) return localBin;
          if (sourceExt.includes(path.extname(baseName))) return void 0;
          const foundExt = sourceExt.find(
            (ext) => fs.existsSync(`${localBin}${ext}`)
          );
          if (foundExt) return `${localBin}${foundExt}`;
          return void 0;
        }
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
        let executableDir = this._executableDir || "";
        if (this._scriptPath) {
          let resolvedScriptPath;
          try {
            resolvedScriptPath = fs.realpathSync(this._scriptPath);
          } catch {
            resolvedScriptPath = this._scriptPath;
          }
          executableDir = path.resolve(
            path.dirname(resolvedScriptPath),
            executableDir
          );
        }
        if (executableDir) {
          let localFile = findFile(executableDir, executableFile);
          if (!localFile && !subcommand._executableFile && this._scriptPath) {
            const legacyName = path.basename(
              this._scriptPath,
              path.extname(this._scriptPath)
            );
            if (legacyName !== this._name) {
              localFile = findFile(
                executableDir,
                `${legacyName}-${subcommand._name}`
              );
            }
          }
          executableFile = localFile || executableFile;
        }
        launchWithNode = sourceExt.includes(path.extname(executableFile));
        let proc;
        if (process.platform !== "win32") {
          if (launchWithNode) {
            args.unshift(executableFile);
            args = incrementNodeInspectorPort(process.execArgv).concat(args);
            proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
          } else {
            proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
          }
        } else {
          this._checkForMissingExecutable(
            executableFile,
            executableDir,
            subcommand._name
          );
          args.unshift(executableFile);
          args = incrementNodeInspectorPort(process.execArgv).concat(args);
          proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
        }
        if (!proc.killed) {
          const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
          signals.forEach((signal) => {
            process.on(signal, () => {
              if (proc.killed === false && proc.exitCode === null) {
                proc.kill(signal);
              }
            });
          });
        }
        const exitCallback = this._exitCallback;
        proc.on("close", (code) => {
          code = code ?? 1;
          if (!exitCallback) {
            process.exit(code);
          } else {
            exitCallback(
              new CommanderError2(
                code,
                "commander.executeSubCommandAsync",
                "(close)"
              )
            );
          }
        });
        proc.on("error", (err) => {
          if (err.code === "ENOENT") {
            this._checkForMissingExecutable(
              executableFile,
              executableDir,
              subcommand._name
            );
          } else if (err.code === "EACCES") {
            throw new Error(`'${executableFile}' not executable`);
          }
          if (!exitCallback) {
            process.exit(1);
          } else {
            const wrappedError = new CommanderError2(
              1,
              "commander.executeSubCommandAsync",
              "(error)"
            );
            wrappedError.nestedError = err;
            exitCallback(wrappedError);
          }
        });
        this.runningCommand = proc;
      }
      /**
       * @private
       */
      _dispatchSubcommand(commandName, operands, unknown) {
        const subCommand = this._findCommand(commandName);
        if (!subCommand) this.help({ error: true });
        subCommand._prepareForParse();
        let promiseChain;
        promiseChain = this._chainOrCallSubCommandHook(
          promiseChain,
          subCommand,
          "preSubcommand"
        );
        promiseChain = this._chainOrCall(promiseChain, () => {
          if (subCommand._executableHandler) {
            this._executeSubCommand(subCommand, operands.concat(unknown));
          } else {
            return subCommand._parseCommand(operands, unknown);
          }
        });
        return promiseChain;
      }
      /**
       * Invoke help directly if possible, or dispatch if necessary.
       * e.g. help foo
       *
       * @private
       */
      _dispatchHelpCommand(subcommandName) {
        if (!subcommandName) {
          this.help();
        }
        const subCommand = this._findCommand(subcommandName);
        if (subCommand && !subCommand._executableHandler) {
          subCommand.help();
        }
        return this._dispatchSubcommand(
          subcommandName,
          [],
          [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
        );
      }
      /**
       * Check this.args against expected this.registeredArguments.
       *
       * @private
       */
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((arg, i) => {
          if (arg.required && this.args[i] == null) {
            this.missingArgument(arg.name());
          }
        });
        if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
          return;
        }
        if (this.args.length > this.registeredArguments.length) {
          this._excessArguments(this.args);
        }
      }
      /**
       * Process this.args using this.registeredArguments and save as this.processedArgs!
       *
       * @private
       */
      _processArguments() {
        const myParseArg = (argument, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument.parseArg) {
            const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
            parsedValue = this._callParseArg(
              argument,
              value,
              previous,
              invalidValueMessage
            );
          }
          return parsedValue;
        };
        this._checkNumberOfArguments();
        const processedArgs = [];
        this.registeredArguments.forEach((declaredArg, index) => {
          let value = declaredArg.defaultValue;
          if (declaredArg.variadic) {
            if (index < this.args.length) {
              value = this.args.slice(index);
              if (declaredArg.parseArg) {
                value = value.reduce((processed, v) => {
                  return myParseArg(declaredArg, v, processed);
                }, declaredArg.defaultValue);
              }
            } else if (value === void 0) {
              value = [];
            }
          } else if (index < this.args.length) {
            value = this.args[index];
            if (declaredArg.parseArg) {
              value = myParseArg(declaredArg, value, declaredArg.defaultValue);
            }
          }
          processedArgs[index] = value;
        });
        this.processedArgs = processedArgs;
      }
      /**
       * Once we have a promise we chain, but call synchronously until then.
       *
       * @param {(Promise|undefined)} promise
       * @param {Function} fn
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCall(promise, fn) {
        if (promise?.then && typeof promise.then === "function") {
          return promise.then(() => fn());
        }
        return fn();
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallHooks(promise, event) {
        let result = promise;
        const hooks = [];
        this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
          hookedCommand._lifeCycleHooks[event].forEach((callback) => {
            hooks.push({ hookedCommand, callback });
          });
        });
        if (event === "postAction") {
          hooks.reverse();
        }
        hooks.forEach((hookDetail) => {
          result = this._chainOrCall(result, () => {
            return hookDetail.callback(hookDetail.hookedCommand, this);
          });
        });
        return result;
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {Command} subCommand
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallSubCommandHook(promise, subCommand, event) {
        let result = promise;
        if (this._lifeCycleHooks[event] !== void 0) {
          this._lifeCycleHooks[event].forEach((hook) => {
            result = this._chainOrCall(result, () => {
              return hook(this, subCommand);
            });
          });
        }
        return result;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(operands, unknown) {
        const parsed = this.parseOptions(unknown);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed.operands);
        unknown = parsed.unknown;
        this.args = operands.concat(unknown);
        if (operands && this._findCommand(operands[0])) {
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
        }
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
          return this._dispatchHelpCommand(operands[1]);
        }
        if (this._defaultCommandName) {
          this._outputHelpIfRequested(unknown);
          return this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown
          );
        }
        if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
          this.help({ error: true });
        }
        this._outputHelpIfRequested(parsed.unknown);
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        const checkForUnknownOptions = () => {
          if (parsed.unknown.length > 0) {
            this.unknownOption(parsed.unknown[0]);
          }
        };
        const commandEvent = `command:${this.name()}`;
        if (this._actionHandler) {
          checkForUnknownOptions();
          this._processArguments();
          let promiseChain;
          promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
          promiseChain = this._chainOrCall(
            promiseChain,
            () => this._actionHandler(this.processedArgs)
          );
          if (this.parent) {
            promiseChain = this._chainOrCall(promiseChain, () => {
              this.parent.emit(commandEvent, operands, unknown);
            });
          }
          promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
          return promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent)) {
          checkForUnknownOptions();
          this._processArguments();
          this.parent.emit(commandEvent, operands, unknown);
        } else if (operands.length) {
          if (this._findCommand("*")) {
            return this._dispatchSubcommand("*", operands, unknown);
          }
          if (this.listenerCount("command:*")) {
            this.emit("command:*", operands, unknown);
          } else if (this.commands.length) {
            this.unknownCommand();
          } else {
            checkForUnknownOptions();
            this._processArguments();
          }
        } else if (this.commands.length) {
          checkForUnknownOptions();
          this.help({ error: true });
        } else {
          checkForUnknownOptions();
          this._processArguments();
        }
      }
      /**
       * Find matching command.
       *
       * @private
       * @return {Command | undefined}
       */
      _findCommand(name) {
        if (!name) return void 0;
        return this.commands.find(
          (cmd) => cmd._name === name || cmd._aliases.includes(name)
        );
      }
      /**
       * Return an option matching `arg` if any.
       *
       * @param {string} arg
       * @return {Option}
       * @package
       */
      _findOption(arg) {
        return this.options.find((option) => option.is(arg));
      }
      /**
       * Display an error message if a mandatory option does not have a value.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd.options.forEach((anOption) => {
            if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
              cmd.missingMandatoryOptionValue(anOption);
            }
          });
        });
      }
      /**
       * Display an error message if conflicting options are used together in this.
       *
       * @private
       */
      _checkForConflictingLocalOptions() {
        const definedNonDefaultOptions = this.options.filter((option) => {
          const optionKey = option.attributeName();
          if (this.getOptionValue(optionKey) === void 0) {
            return false;
          }
          return this.getOptionValueSource(optionKey) !== "default";
        });
        const optionsWithConflicting = definedNonDefaultOptions.filter(
          (option) => option.conflictsWith.length > 0
        );
        optionsWithConflicting.forEach((option) => {
          const conflictingAndDefined = definedNonDefaultOptions.find(
            (defined) => option.conflictsWith.includes(defined.attributeName())
          );
          if (conflictingAndDefined) {
            this._conflictingOption(option, conflictingAndDefined);
          }
        });
      }
      /**
       * Display an error message if conflicting options are used together.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd._checkForConflictingLocalOptions();
        });
      }
      /**
       * Parse options from `argv` removing known options,
       * and return argv split into operands and unknown arguments.
       *
       * Side effects: modifies command by storing options. Does not reset state if called again.
       *
       * Examples:
       *
       *     argv => operands, unknown
       *     --known kkk op => [op], []
       *     op --known kkk => [op], []
       *     sub --unknown uuu op => [sub], [--unknown uuu op]
       *     sub -- --unknown uuu op => [sub --unknown uuu op], []
       *
       * @param {string[]} args
       * @return {{operands: string[], unknown: string[]}}
       */
      parseOptions(args) {
        const operands = [];
        const unknown = [];
        let dest = operands;
        function maybeOption(arg) {
          return arg.length > 1 && arg[0] === "-";
        }
        const negativeNumberArg = (arg) => {
          if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
          return !this._getCommandAndAncestors().some(
            (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
          );
        };
        let activeVariadicOption = null;
        let activeGroup = null;
        let i = 0;
        while (i < args.length || activeGroup) {
          const arg = activeGroup ?? args[i++];
          activeGroup = null;
          if (arg === "--") {
            if (dest === unknown) dest.push(arg);
            dest.push(...args.slice(i));
            break;
          }
          if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
            this.emit(`option:${activeVariadicOption.name()}`, arg);
            continue;
          }
          activeVariadicOption = null;
          if (maybeOption(arg)) {
            const option = this._findOption(arg);
            if (option) {
              if (option.required) {
                const value = args[i++];
                if (value === void 0) this.optionMissingArgument(option);
                this.emit(`option:${option.name()}`, value);
              } else if (option.optional) {
                let value = null;
                if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
                  value = args[i++];
                }
                this.emit(`option:${option.name()}`, value);
              } else {
                this.emit(`option:${option.name()}`);
              }
              activeVariadicOption = option.variadic ? option : null;
              continue;
            }
          }
          if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
            const option = this._findOption(`-${arg[1]}`);
            if (option) {
              if (option.required || option.optional && this._combineFlagAndOptionalValue) {
                this.emit(`option:${option.name()}`, arg.slice(2));
              } else {
                this.emit(`option:${option.name()}`);
                activeGroup = `-${arg.slice(2)}`;
              }
              continue;
            }
          }
          if (/^--[^=]+=/.test(arg)) {
            const index = arg.indexOf("=");
            const option = this._findOption(arg.slice(0, index));
            if (option && (option.required || option.optional)) {
              this.emit(`option:${option.name()}`, arg.slice(index + 1));
              continue;
            }
          }
          if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
            dest = unknown;
          }
          if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg);
              unknown.push(...args.slice(i));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i));
              break;
            } else if (this._defaultCommandName) {
              unknown.push(arg, ...args.slice(i));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown };
      }
      /**
       * Return an object containing local option values as key-value pairs.
       *
       * @return {object}
       */
      opts() {
        if (this._storeOptionsAsProperties) {
          const result = {};
          const len = this.options.length;
          for (let i = 0; i < len; i++) {
            const key = this.options[i].attributeName();
            result[key] = key === this._versionOptionName ? this._version : this[key];
          }
          return result;
        }
        return this._optionValues;
      }
      /**
       * Return an object containing merged local and global option values as key-value pairs.
       *
       * @return {object}
       */
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce(
          (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
          {}
        );
      }
      /**
       * Display error message and exit (or call exitOverride).
       *
       * @param {string} message
       * @param {object} [errorOptions]
       * @param {string} [errorOptions.code] - an id string representing the error
       * @param {number} [errorOptions.exitCode] - used with process.exit
       */
      error(message, errorOptions) {
        this._outputConfiguration.outputError(
          `${message}
`,
          this._outputConfiguration.writeErr
        );
        if (typeof this._showHelpAfterError === "string") {
          this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
        } else if (this._showHelpAfterError) {
          this._outputConfiguration.writeErr("\n");
          this.outputHelp({ error: true });
        }
        const config = errorOptions || {};
        const exitCode2 = config.exitCode || 1;
        const code = config.code || "commander.error";
        this._exit(exitCode2, code, message);
      }
      /**
       * Apply any option related environment variables, if option does
       * not have a value from cli or client code.
       *
       * @private
       */
      _parseOptionsEnv() {
        this.options.forEach((option) => {
          if (option.envVar && option.envVar in process.env) {
            const optionKey = option.attributeName();
            if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(optionKey)
            )) {
              if (option.required || option.optional) {
                this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
              } else {
                this.emit(`optionEnv:${option.name()}`);
              }
            }
          }
        });
      }
      /**
       * Apply any implied option values, if option is undefined or default value.
       *
       * @private
       */
      _parseOptionsImplied() {
        const dualHelper = new DualOptions(this.options);
        const hasCustomOptionValue = (optionKey) => {
          return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
        };
        this.options.filter(
          (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option
          )
        ).forEach((option) => {
          Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              "implied"
            );
          });
        });
      }
      /**
       * Argument `name` is missing.
       *
       * @param {string} name
       * @private
       */
      missingArgument(name) {
        const message = `error: missing required argument '${name}'`;
        this.error(message, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(option) {
        const message = `error: option '${option.flags}' argument missing`;
        this.error(message, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(option) {
        const message = `error: required option '${option.flags}' not specified`;
        this.error(message, { code: "commander.missingMandatoryOptionValue" });
      }
      /**
       * `Option` conflicts with another option.
       *
       * @param {Option} option
       * @param {Option} conflictingOption
       * @private
       */
      _conflictingOption(option, conflictingOption) {
        const findBestOptionFromValue = (option2) => {
          const optionKey = option2.attributeName();
          const optionValue = this.getOptionValue(optionKey);
          const negativeOption = this.options.find(
            (target) => target.negate && optionKey === target.attributeName()
          );
          const positiveOption = this.options.find(
            (target) => !target.negate && optionKey === target.attributeName()
          );
          if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
            return negativeOption;
          }
          return positiveOption || option2;
        };
        const getErrorMessage = (option2) => {
          const bestOption = findBestOptionFromValue(option2);
          const optionKey = bestOption.attributeName();
          const source = this.getOptionValueSource(optionKey);
          if (source === "env") {
            return `environment variable '${bestOption.envVar}'`;
          }
          return `option '${bestOption.flags}'`;
        };
        const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
        this.error(message, { code: "commander.conflictingOption" });
      }
      /**
       * Unknown option `flag`.
       *
       * @param {string} flag
       * @private
       */
      unknownOption(flag) {
        if (this._allowUnknownOption) return;
        let suggestion = "";
        if (flag.startsWith("--") && this._showSuggestionAfterError) {
          let candidateFlags = [];
          let command = this;
          do {
            const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
            candidateFlags = candidateFlags.concat(moreFlags);
            command = command.parent;
          } while (command && !command._enablePositionalOptions);
          suggestion = suggestSimilar(flag, candidateFlags);
        }
        const message = `error: unknown option '${flag}'${suggestion}`;
        this.error(message, { code: "commander.unknownOption" });
      }
      /**
       * Excess arguments, more than expected.
       *
       * @param {string[]} receivedArgs
       * @private
       */
      _excessArguments(receivedArgs) {
        if (this._allowExcessArguments) return;
        const expected = this.registeredArguments.length;
        const s = expected === 1 ? "" : "s";
        const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
        const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
        this.error(message, { code: "commander.excessArguments" });
      }
      /**
       * Unknown command.
       *
       * @private
       */
      unknownCommand() {
        const unknownName = this.args[0];
        let suggestion = "";
        if (this._showSuggestionAfterError) {
          const candidateNames = [];
          this.createHelp().visibleCommands(this).forEach((command) => {
            candidateNames.push(command.name());
            if (command.alias()) candidateNames.push(command.alias());
          });
          suggestion = suggestSimilar(unknownName, candidateNames);
        }
        const message = `error: unknown command '${unknownName}'${suggestion}`;
        this.error(message, { code: "commander.unknownCommand" });
      }
      /**
       * Get or set the program version.
       *
       * This method auto-registers the "-V, --version" option which will print the version number.
       *
       * You can optionally supply the flags and description to override the defaults.
       *
       * @param {string} [str]
       * @param {string} [flags]
       * @param {string} [description]
       * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
       */
      version(str, flags, description) {
        if (str === void 0) return this._version;
        this._version = str;
        flags = flags || "-V, --version";
        description = description || "output the version number";
        const versionOption = this.createOption(flags, description);
        this._versionOptionName = versionOption.attributeName();
        this._registerOption(versionOption);
        this.on("option:" + versionOption.name(), () => {
          this._outputConfiguration.writeOut(`${str}
`);
          this._exit(0, "commander.version", str);
        });
        return this;
      }
      /**
       * Set the description.
       *
       * @param {string} [str]
       * @param {object} [argsDescription]
       * @return {(string|Command)}
       */
      description(str, argsDescription) {
        if (str === void 0 && argsDescription === void 0)
          return this._description;
        this._description = str;
        if (argsDescription) {
          this._argsDescription = argsDescription;
        }
        return this;
      }
      /**
       * Set the summary. Used when listed as subcommand of parent.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      summary(str) {
        if (str === void 0) return this._summary;
        this._summary = str;
        return this;
      }
      /**
       * Set an alias for the command.
       *
       * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
       *
       * @param {string} [alias]
       * @return {(string|Command)}
       */
      alias(alias) {
        if (alias === void 0) return this._aliases[0];
        let command = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
          command = this.commands[this.commands.length - 1];
        }
        if (alias === command._name)
          throw new Error("Command alias can't be the same as its name");
        const matchingCommand = this.parent?._findCommand(alias);
        if (matchingCommand) {
          const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
          throw new Error(
            `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
          );
        }
        command._aliases.push(alias);
        return this;
      }
      /**
       * Set aliases for the command.
       *
       * Only the first alias is shown in the auto-generated help.
       *
       * @param {string[]} [aliases]
       * @return {(string[]|Command)}
       */
      aliases(aliases) {
        if (aliases === void 0) return this._aliases;
        aliases.forEach((alias) => this.alias(alias));
        return this;
      }
      /**
       * Set / get the command usage `str`.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      usage(str) {
        if (str === void 0) {
          if (this._usage) return this._usage;
          const args = this.registeredArguments.map((arg) => {
            return humanReadableArgName(arg);
          });
          return [].concat(
            this.options.length || this._helpOption !== null ? "[options]" : [],
            this.commands.length ? "[command]" : [],
            this.registeredArguments.length ? args : []
          ).join(" ");
        }
        this._usage = str;
        return this;
      }
      /**
       * Get or set the name of the command.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      name(str) {
        if (str === void 0) return this._name;
        this._name = str;
        return this;
      }
      /**
       * Set/get the help group heading for this subcommand in parent command's help.
       *
       * @param {string} [heading]
       * @return {Command | string}
       */
      helpGroup(heading) {
        if (heading === void 0) return this._helpGroupHeading ?? "";
        this._helpGroupHeading = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for subcommands added to this command.
       * (This does not override a group set directly on the subcommand using .helpGroup().)
       *
       * @example
       * program.commandsGroup('Development Commands:);
       * program.command('watch')...
       * program.command('lint')...
       * ...
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      commandsGroup(heading) {
        if (heading === void 0) return this._defaultCommandGroup ?? "";
        this._defaultCommandGroup = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for options added to this command.
       * (This does not override a group set directly on the option using .helpGroup().)
       *
       * @example
       * program
       *   .optionsGroup('Development Options:')
       *   .option('-d, --debug', 'output extra debugging')
       *   .option('-p, --profile', 'output profiling information')
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      optionsGroup(heading) {
        if (heading === void 0) return this._defaultOptionGroup ?? "";
        this._defaultOptionGroup = heading;
        return this;
      }
      /**
       * @param {Option} option
       * @private
       */
      _initOptionGroup(option) {
        if (this._defaultOptionGroup && !option.helpGroupHeading)
          option.helpGroup(this._defaultOptionGroup);
      }
      /**
       * @param {Command} cmd
       * @private
       */
      _initCommandGroup(cmd) {
        if (this._defaultCommandGroup && !cmd.helpGroup())
          cmd.helpGroup(this._defaultCommandGroup);
      }
      /**
       * Set the name of the command from script filename, such as process.argv[1],
       * or require.main.filename, or __filename.
       *
       * (Used internally and public although not documented in README.)
       *
       * @example
       * program.nameFromFilename(require.main.filename);
       *
       * @param {string} filename
       * @return {Command}
       */
      nameFromFilename(filename) {
        this._name = path.basename(filename, path.extname(filename));
        return this;
      }
      /**
       * Get or set the directory for searching for executable subcommands of this command.
       *
       * @example
       * program.executableDir(__dirname);
       * // or
       * program.executableDir('subcommands');
       *
       * @param {string} [path]
       * @return {(string|null|Command)}
       */
      executableDir(path2) {
        if (path2 === void 0) return this._executableDir;
        this._executableDir = path2;
        return this;
      }
      /**
       * Return program help documentation.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
       * @return {string}
       */
      helpInformation(contextOptions) {
        const helper = this.createHelp();
        const context = this._getOutputContext(contextOptions);
        helper.prepareContext({
          error: context.error,
          helpWidth: context.helpWidth,
          outputHasColors: context.hasColors
        });
        const text = helper.formatHelp(this, helper);
        if (context.hasColors) return text;
        return this._outputConfiguration.stripColor(text);
      }
      /**
       * @typedef HelpContext
       * @type {object}
       * @property {boolean} error
       * @property {number} helpWidth
       * @property {boolean} hasColors
       * @property {function} write - includes stripColor if needed
       *
       * @returns {HelpContext}
       * @private
       */
      _getOutputContext(contextOptions) {
        contextOptions = contextOptions || {};
        const error = !!contextOptions.error;
        let baseWrite;
        let hasColors;
        let helpWidth;
        if (error) {
          baseWrite = (str) => this._outputConfiguration.writeErr(str);
          hasColors = this._outputConfiguration.getErrHasColors();
          helpWidth = this._outputConfiguration.getErrHelpWidth();
        } else {
          baseWrite = (str) => this._outputConfiguration.writeOut(str);
          hasColors = this._outputConfiguration.getOutHasColors();
          helpWidth = this._outputConfiguration.getOutHelpWidth();
        }
        const write = (str) => {
          if (!hasColors) str = this._outputConfiguration.stripColor(str);
          return baseWrite(str);
        };
        return { error, write, hasColors, helpWidth };
      }
      /**
       * Output help information for this command.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      outputHelp(contextOptions) {
        let deprecatedCallback;
        if (typeof contextOptions === "function") {
          deprecatedCallback = contextOptions;
          contextOptions = void 0;
        }
        const outputContext = this._getOutputContext(contextOptions);
        const eventContext = {
          error: outputContext.error,
          write: outputContext.write,
          command: this
        };
        this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
        this.emit("beforeHelp", eventContext);
        let helpInformation = this.helpInformation({ error: outputContext.error });
        if (deprecatedCallback) {
          helpInformation = deprecatedCallback(helpInformation);
          if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
            throw new Error("outputHelp callback must return a string or a Buffer");
          }
        }
        outputContext.write(helpInformation);
        if (this._getHelpOption()?.long) {
          this.emit(this._getHelpOption().long);
        }
        this.emit("afterHelp", eventContext);
        this._getCommandAndAncestors().forEach(
          (command) => command.emit("afterAllHelp", eventContext)
        );
      }
      /**
       * You can pass in flags and a description to customise the built-in help option.
       * Pass in false to disable the built-in help option.
       *
       * @example
       * program.helpOption('-?, --help' 'show help'); // customise
       * program.helpOption(false); // disable
       *
       * @param {(string | boolean)} flags
       * @param {string} [description]
       * @return {Command} `this` command for chaining
       */
      helpOption(flags, description) {
        if (typeof flags === "boolean") {
          if (flags) {
            if (this._helpOption === null) this._helpOption = void 0;
            if (this._defaultOptionGroup) {
              this._initOptionGroup(this._getHelpOption());
            }
          } else {
            this._helpOption = null;
          }
          return this;
        }
        this._helpOption = this.createOption(
          flags ?? "-h, --help",
          description ?? "display help for command"
        );
        if (flags || description) this._initOptionGroup(this._helpOption);
        return this;
      }
      /**
       * Lazy create help option.
       * Returns null if has been disabled with .helpOption(false).
       *
       * @returns {(Option | null)} the help option
       * @package
       */
      _getHelpOption() {
        if (this._helpOption === void 0) {
          this.helpOption(void 0, void 0);
        }
        return this._helpOption;
      }
      /**
       * Supply your own option to use for the built-in help option.
       * This is an alternative to using helpOption() to customise the flags and description etc.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addHelpOption(option) {
        this._helpOption = option;
        this._initOptionGroup(option);
        return this;
      }
      /**
       * Output help information and exit.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      help(contextOptions) {
        this.outputHelp(contextOptions);
        let exitCode2 = Number(process.exitCode ?? 0);
        if (exitCode2 === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
          exitCode2 = 1;
        }
        this._exit(exitCode2, "commander.help", "(outputHelp)");
      }
      /**
       * // Do a little typing to coordinate emit and listener for the help text events.
       * @typedef HelpTextEventContext
       * @type {object}
       * @property {boolean} error
       * @property {Command} command
       * @property {function} write
       */
      /**
       * Add additional text to be displayed with the built-in help.
       *
       * Position is 'before' or 'after' to affect just this command,
       * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
       *
       * @param {string} position - before or after built-in help
       * @param {(string | Function)} text - string to add, or a function returning a string
       * @return {Command} `this` command for chaining
       */
      addHelpText(position, text) {
        const allowedValues = ["beforeAll", "before", "after", "afterAll"];
        if (!allowedValues.includes(position)) {
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        const helpEvent = `${position}Help`;
        this.on(helpEvent, (context) => {
          let helpStr;
          if (typeof text === "function") {
            helpStr = text({ error: context.error, command: context.command });
          } else {
            helpStr = text;
          }
          if (helpStr) {
            context.write(`${helpStr}
`);
          }
        });
        return this;
      }
      /**
       * Output help information if help flags specified
       *
       * @param {Array} args - array of options to search for help flags
       * @private
       */
      _outputHelpIfRequested(args) {
        const helpOption = this._getHelpOption();
        const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
        if (helpRequested) {
          this.outputHelp();
          this._exit(0, "commander.helpDisplayed", "(outputHelp)");
        }
      }
    };
    function incrementNodeInspectorPort(args) {
      return args.map((arg) => {
        if (!arg.startsWith("--inspect")) {
          return arg;
        }
        let debugOption;
        let debugHost = "127.0.0.1";
        let debugPort = "9229";
        let match;
        if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
          debugOption = match[1];
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
          debugOption = match[1];
          if (/^\d+$/.test(match[3])) {
            debugPort = match[3];
          } else {
            debugHost = match[3];
          }
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
          debugOption = match[1];
          debugHost = match[3];
          debugPort = match[4];
        }
        if (debugOption && debugPort !== "0") {
          return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
        }
        return arg;
      });
    }
    function useColor() {
      if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false")
        return false;
      if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0)
        return true;
      return void 0;
    }
    exports.Command = Command2;
    exports.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports) {
    var { Argument: Argument2 } = require_argument();
    var { Command: Command2 } = require_command();
    var { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var { Help: Help2 } = require_help();
    var { Option: Option2 } = require_option();
    exports.program = new Command2();
    exports.createCommand = (name) => new Command2(name);
    exports.createOption = (flags, description) => new Option2(flags, description);
    exports.createArgument = (name, description) => new Argument2(name, description);
    exports.Command = Command2;
    exports.Option = Option2;
    exports.Argument = Argument2;
    exports.Help = Help2;
    exports.CommanderError = CommanderError2;
    exports.InvalidArgumentError = InvalidArgumentError2;
    exports.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/esm.mjs
var import_index = __toESM(require_commander(), 1);
var {
  program,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError,
  // deprecated old name
  Command,
  Argument,
  Option,
  Help
} = import_index.default;

// src/accept.ts
function acceptUnits(alignment, request) {
  const before = alignment.translation.record?.units ?? {};
  const units = new Map(Object.entries(before));
  const accepted = [];
  const refused = [];
  const voided = [];
  for (const pair of alignment.pairs) {
    const [source] = pair.sources;
    if (!source || !pair.sources.some((unit) => request.wants(unit.address))) continue;
    if (!source.translatable && !source.verbatim) continue;
    const reason = unfit(pair);
    if (reason !== void 0) {
      refused.push({ address: pair.address, reason, detail: "" });
      continue;
    }
    const entry = nextEntry(pair, units.get(source.address), request);
    if ("reason" in entry) {
      refused.push({ address: pair.address, ...entry });
      continue;
    }
    const old = units.get(source.address);
    if (old && isSame(old, entry)) continue;
    if (old?.reviewer !== void 0 && (old.target !== entry.target || old.source !== entry.source) && entry.reviewer === void 0) {
      voided.push({ address: source.address, reviewer: old.reviewer });
    }
    units.set(source.address, entry);
    accepted.push(source.address);
  }
  const known3 = new Set(alignment.edition.units.map((unit) => unit.address));
  const dropped = [...units.keys()].filter((address2) => !known3.has(address2));
  for (const address2 of dropped) units.delete(address2);
  return { record: toRecord(alignment, units), accepted, refused, voided, dropped };
}
function unfit(pair) {
  if (pair.sources.some((unit) => unit.verbatim)) return "verbatim";
  if (pair.relation === "missing") return "missing";
  if (pair.relation === "merged" || pair.relation === "split") return "merged";
  if (pair.targets.every((block) => block.text.trim() === "")) return "empty";
  return void 0;
}
function nextEntry(pair, old, request) {
  const target = targetFingerprint(pair);
  const same = old?.target === target;
  const translator = request.translator ?? old?.translator;
  if (translator === void 0) return { reason: "needs-translator", detail: "" };
  const reviews = request.state !== "translated";
  const reviewer = reviews ? request.reviewer ?? (same ? old?.reviewer : void 0) : void 0;
  if (reviews && reviewer === void 0) return { reason: "needs-reviewer", detail: "" };
  if (reviewer !== void 0 && samePerson(reviewer, translator) && !request.selfReview) {
    return { reason: "self-review", detail: reviewer };
  }
  const source = pair.sources[0]?.fingerprint ?? "";
  if (old && same && old.source === source && rank[old.state] > rank[request.state] && !request.lower) {
    return { reason: "would-lower", detail: old.state };
  }
  const origin = request.origin ?? old?.origin ?? "human";
  return {
    source,
    target,
    state: request.state,
    origin: reviews && origin === "machine" ? "machine-reviewed" : origin,
    translator,
    ...reviewer !== void 0 && { reviewer },
    date: request.today
  };
}
var rank = { initial: 0, translated: 1, reviewed: 2, final: 3 };
function samePerson(one, other2) {
  return one.trim().toLowerCase() === other2.trim().toLowerCase();
}
function isSame(old, entry) {
  return ["source", "target", "state", "origin", "translator", "reviewer"].every(
    (key) => old[key] === entry[key]
  );
}
function toRecord(alignment, units) {
  const ordered = alignment.edition.units.flatMap((unit) => {
    const entry = units.get(unit.address);
    return entry ? [[unit.address, entry]] : [];
  });
  const findings = alignment.translation.record?.findings;
  return {
    version: 1,
    document: alignment.document.id,
    lang: alignment.translation.lang,
    edition: alignment.edition.id,
    normalization: NORMALIZATION,
    units: Object.fromEntries(ordered),
    ...findings && { findings }
  };
}

// src/commands/accept.ts
var states = ["translated", "reviewed", "final"];
var origins = ["human", "machine", "machine-reviewed"];
var accept = {
  name: "accept",
  summary: "help.accept",
  arguments: [{ name: "<lang>", summary: "help.arg.lang" }],
  options: [
    { flags: "-i, --item <address>", summary: "help.opt.item", type: "list" },
    { flags: "-a, --all", summary: "help.opt.all" },
    { flags: "-d, --document <name>", summary: "help.opt.document" },
    { flags: "-s, --state <state>", summary: "help.opt.state", choices: states },
    { flags: "--translator <name>", summary: "help.opt.translator" },
    { flags: "--reviewer <name>", summary: "help.opt.reviewer" },
    { flags: "--origin <origin>", summary: "help.opt.origin", choices: origins },
    { flags: "--self-review", summary: "help.opt.selfReview" },
    { flags: "--lower", summary: "help.opt.lower" },
    { flags: "--finding <rule>", summary: "help.opt.finding", type: "list" },
    { flags: "--reason <text>", summary: "help.opt.reason" },
    { flags: "--by <name>", summary: "help.opt.by" },
    { flags: "--prune", summary: "help.opt.prune" },
    { flags: "--dry-run", summary: "help.opt.dryRun" }
  ],
  examples: [
    'urtext accept de --all --translator "Ada Lovelace"',
    'urtext accept de --item item.4 --state reviewed --reviewer "Grace Hopper"',
    'urtext accept de --finding token/number --item item.4 --by "Grace Hopper" --reason "Written as a word"',
    "urtext accept de --prune"
  ],
  run: async (context, args) => {
    refuseMixture(args);
    const project = await openProject(context);
    const [lang = ""] = chosenLanguages(project, args.positional);
    const document = documentOf(context, project, lang, args.text("document"));
    const items = args.list("item");
    const ofFindings = args.list("finding") !== void 0 || args.flag("prune");
    if (!items && !args.flag("all") && !ofFindings) throw new UserError("nothing-to-accept");
    if (items) requireItems(document, items);
    const result = readTranslation(context.host, project, document, lang);
    if (result.type === "absent") throw new UserError("no-translation", { document: document.id, lang });
    if (result.type === "problem") {
      const { messageId, data, path, line: line2 = 1, column = 1 } = result.problem;
      throw new UserError(messageId, data, {
        place: result.problem.line === void 0 ? { path } : { path, position: { line: line2, column } }
      });
    }
    const alignment = createAligner(document)(result.translation);
    if (ofFindings) {
      const { acceptChosen, pruneFindings } = await import("./accept-findings-UCWOGNAW.js");
      const chosen2 = { project, alignment: await examine(alignment), items };
      return args.flag("prune") ? pruneFindings(context, args, chosen2) : acceptChosen(context, args, chosen2);
    }
    const state = states.find((one) => one === args.text("state")) ?? "translated";
    const acceptance = acceptUnits(alignment, {
      wants: (address2) => !items || isItem(address2, items),
      state,
      ...people(args),
      selfReview: args.flag("selfReview"),
      lower: args.flag("lower"),
      today: context.host.today()
    });
    const refused = acceptance.refused.filter(({ reason }) => items !== void 0 || reason !== "verbatim");
    const [first] = refused;
    if (items && first) throw refusalError(context, first, state);
    const changed = acceptance.accepted.length + acceptance.dropped.length > 0;
    if (changed && !args.flag("dryRun")) {
      save(context.host, [
        { path: translationPaths(project, document.id, lang).record, content: formatData(acceptance.record) }
      ]);
    }
    tell(context, acceptance, { document, lang, state });
    for (const refusal of refused) {
      const error = refusalError(context, refusal, state);
      context.host.stderr.write(`${context.t(`errors.${error.messageId}`, error.data)}
`);
    }
    return refused.length > 0 ? 1 : 0;
  }
};
function refuseMixture(args) {
  const finding3 = args.list("finding") !== void 0;
  const prune = args.flag("prune");
  if (finding3 && prune) throw new UserError("not-together", { option: "--prune", other: "--finding" });
  for (const name of ["reason", "by"]) {
    if (args.text(name) !== void 0 && !finding3)
      throw new UserError("only-with", { option: `--${name}`, with: "--finding" });
  }
  if (!finding3 && !prune) return;
  const other2 = finding3 ? "--finding" : "--prune";
  for (const name of ["state", "origin"])
    if (args.text(name) !== void 0) throw new UserError("not-together", { option: `--${name}`, other: other2 });
  if (prune && (args.list("item") || args.flag("all")))
    throw new UserError("not-together", { option: args.flag("all") ? "--all" : "--item", other: other2 });
}
function documentOf(context, project, lang, wanted) {
  if (wanted !== void 0) return oneDocument(project, wanted);
  const translated = project.documents.filter(
    (document) => context.host.exists(translationPaths(project, document.id, lang).text)
  );
  const [only2] = translated;
  return only2 && translated.length === 1 ? only2 : oneDocument(project, void 0);
}
function people(args) {
  const translator = args.text("translator");
  const reviewer = args.text("reviewer");
  const origin = origins.find((one) => one === args.text("origin"));
  return { ...translator && { translator }, ...reviewer && { reviewer }, ...origin && { origin } };
}
function refusalError({ t }, { address: address2, reason, detail }, state) {
  switch (reason) {
    case "self-review":
      return new UserError("self-review", { item: address2, state, who: detail });
    case "needs-reviewer":
      return new UserError("needs-reviewer", { item: address2, state });
    case "needs-translator":
      return new UserError("needs-translator", { item: address2 });
    case "would-lower":
      return new UserError("would-lower", { item: address2, state, recorded: detail });
    default:
      return new UserError("not-acceptable", { item: address2, reason: t(`accept.reason.${reason}`) });
  }
}
function tell({ host, t }, acceptance, what) {
  const data = { document: what.document.id, lang: what.lang, state: what.state };
  const items = t("count.item", { count: acceptance.accepted.length });
  const words4 = acceptance.accepted.length > 0 ? t("accept.accepted", { ...data, items }) : t("accept.unchanged", data);
  host.stdout.write(`${words4}
`);
  for (const { address: address2, reviewer } of acceptance.voided)
    host.stdout.write(`  ${t("accept.voided", { item: address2, reviewer })}
`);
  for (const address2 of acceptance.dropped)
    host.stdout.write(`  ${t("accept.dropped", { item: address2 })}
`);
}

// src/commands/check.ts
import { resolve } from "node:path";

// src/reporters/json.ts
function reportJson(report, t) {
  const { accepted, fixed, unsettled } = report;
  const data = {
    version: 1,
    diagnostics: report.diagnostics.map((diagnostic) => plain(diagnostic, t)),
    ...accepted && { accepted: accepted.map((diagnostic) => plain(diagnostic, t)) },
    ...fixed && { fixed: fixed.map(({ path, lang, rules: rules3 }) => ({ path, lang, rules: rules3 })) },
    ...unsettled && { unsettled },
    counts: report.counts
  };
  return `${JSON.stringify(data, null, 2)}
`;
}
function plain({ span, comparison, previous, fix, ...diagnostic }, t) {
  return {
    ...diagnostic,
    message: wordsOf(diagnostic, t),
    ...span && { offset: span.start, length: span.end - span.start },
    ...comparison?.type === "pair" && { source: comparison.left, target: comparison.right },
    ...comparison?.type === "change" && { before: comparison.left, after: comparison.right },
    ...previous !== void 0 && { previousSource: previous },
    ...fix && {
      fix: { ...plainReplacement(fix), ...fix.more && { more: fix.more.map(plainReplacement) } }
    }
  };
}
function plainReplacement({ span, text }) {
  return { offset: span.start, length: span.end - span.start, text };
}

// src/commands/check.ts
var check = {
  name: "check",
  summary: "help.check",
  arguments: [{ name: "[files...]", summary: "help.arg.checkFiles" }],
  options: [
    { flags: "-l, --lang <lang>", summary: "help.opt.lang", type: "list" },
    { flags: "-i, --item <address>", summary: "help.opt.item", type: "list" },
    { flags: "-r, --rule <rule>", summary: "help.opt.rule", type: "list" },
    { flags: "-d, --document <name>", summary: "help.opt.document" },
    { flags: "-f, --format <format>", summary: "help.opt.format", choices: ["pretty", "json"] },
    { flags: "--max-warnings <count>", summary: "help.opt.maxWarnings", type: "count" },
    { flags: "-q, --quiet", summary: "help.opt.quiet" },
    { flags: "--accepted", summary: "help.opt.accepted" },
    { flags: "--fix", summary: "help.opt.fix" },
    { flags: "--dry-run", summary: "help.opt.fixDryRun" }
  ],
  examples: [
    "urtext check",
    "urtext check --lang de --item item.4",
    "urtext check --rule token/ --format json",
    "urtext check --max-warnings 5",
    "urtext check --lang de --fix --dry-run",
    "urtext check from-the-translator.xlf"
  ],
  run: async (context, args) => {
    const dryRun = args.flag("dryRun");
    if (dryRun && !args.flag("fix")) throw new UserError("only-with", { option: "--dry-run", with: "--fix" });
    if (args.positional.length > 0) return checkGivenFiles(context, args);
    const project = await openProject(context);
    const report = await checkProject(context, project, args);
    if (report.fixed && !dryRun) await saveFixes(context, report.fixed);
    await show(context, args, report);
    return exitCode(report, args.count("maxWarnings") ?? project.config.maxWarnings);
  }
};
async function checkGivenFiles(context, args) {
  requireRules(context, args.list("rule"));
  const { checkFiles } = await import("./check-files-YCHYWZTK.js");
  const report = await checkFiles(context, args);
  await show(context, args, report);
  return exitCode(report, args.count("maxWarnings") ?? 0);
}
async function checkProject(context, project, args) {
  const items = args.list("item");
  const languages = chosenLanguages(project, args.list("lang"));
  const documents = chosenDocuments(project, args.text("document"));
  if (items) for (const document of documents) requireItems(document, items);
  const only2 = args.list("rule");
  requireRules(context, only2);
  const severities = project.config.rules;
  const checker = createChecker(context.rules, { severities, ...only2 && { only: only2 } });
  const wants = (ruleId, address2 = "") => isWanted(ruleId, only2) && (!items || isItem(address2, items));
  const fixer = args.flag("fix") ? await loadFixer(context, severities, wants) : void 0;
  const diagnostics = [];
  const accepted = [];
  const fixed = [];
  const unsettled = [];
  const told = /* @__PURE__ */ new Set();
  const counts2 = { ...noCounts, documents: documents.length };
  const progress = createProgress(context, documents.length * languages.length);
  for (const document of documents) {
    diagnostics.push(...documentFindings(checker, document, items));
    const align = createAligner(document);
    for (const lang of languages) {
      progress.show(lang);
      const result = readTranslation(context.host, project, document, lang);
      if (result.type === "absent") continue;
      counts2.translations++;
      if (result.type === "problem") {
        const { path, line: line2 = 0 } = result.problem;
        if (told.has(`${line2} ${path}`)) continue;
        told.add(`${line2} ${path}`);
        counts2.unreadable++;
        diagnostics.push(locateFile(checker.checkFile(result.problem)));
        continue;
      }
      const outcome = fixer?.(align, result.translation);
      if (outcome?.file) fixed.push(outcome.file);
      if (outcome?.settled === false) unsettled.push(result.translation.path);
      const alignment = await examine(align(outcome?.translation ?? result.translation));
      counts2.units += alignment.pairs.length;
      const excused = excuse(alignment, checker.findIn(alignment), context.rules);
      const { translation } = alignment;
      diagnostics.push(...locateIn(translation, chosen(excused.shown, items)));
      accepted.push(...locateIn(translation, chosen(excused.suppressed, items)));
      counts2.lapsed += excused.suppressions.filter(
        ({ state, entry }) => state === "lapsed" && wants(entry.rule, entry.item)
      ).length;
    }
  }
  progress.end();
  if (!items && !only2) diagnostics.push(...orphanFindings(context, project, checker, languages));
  counts2.suppressed = accepted.length;
  for (const { rules: rules3 } of fixed) for (const count of Object.values(rules3)) counts2.fixed += count;
  return {
    diagnostics,
    counts: { ...counts2, ...tally(diagnostics) },
    ...args.flag("accepted") && { accepted },
    ...fixer && { fixed, unsettled }
  };
}
var noCounts = {
  errors: 0,
  warnings: 0,
  notes: 0,
  documents: 0,
  translations: 0,
  units: 0,
  unreadable: 0,
  suppressed: 0,
  lapsed: 0,
  fixed: 0
};
async function loadFixer({ rules: rules3 }, severities, wants) {
  const { createFixer } = await import("./fix-translation-IH2ZORUY.js");
  return createFixer(rules3, createChecker(rules3, { severities }), (one) => wants(one.ruleId, one.address));
}
async function saveFixes({ host }, fixed) {
  if (fixed.length === 0) return;
  const { save: save2 } = await import("./save-I7VSE42T.js");
  save2(
    host,
    fixed.map(({ path, after }) => ({ path: resolve(host.cwd, path), content: after }))
  );
}
function documentFindings(checker, document, items) {
  const found = checker.checkDocument(document).filter((diagnostic) => !items || isItem(diagnostic.address ?? "", items));
  return document.editions.flatMap(
    (edition) => locate(
      found.filter((diagnostic) => diagnostic.path === edition.path),
      edition.text
    )
  );
}
function orphanFindings(context, project, checker, languages) {
  return findOrphans(context.host, project).filter((problem) => languages.includes(problem.lang ?? "")).map((problem) => locateFile(checker.checkFile(problem)));
}
function chosen(found, items) {
  const diagnostics = found.map(({ diagnostic }) => diagnostic);
  return items ? diagnostics.filter((diagnostic) => isItem(diagnostic.address ?? "", items)) : diagnostics;
}
function requireRules(context, wanted) {
  for (const rule112 of wanted ?? []) {
    const known3 = context.rules.some(
      (one) => one.id === rule112 || rule112.endsWith("/") && one.id.startsWith(rule112)
    );
    if (!known3) throw new UserError("no-such-rule", { rule: rule112, hint: "" });
  }
}
function tally(diagnostics) {
  const count = (severity) => diagnostics.filter((one) => one.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), notes: count("note") };
}
async function show(context, args, report) {
  const { host, t, style, color } = context;
  if (args.text("format") === "json") {
    host.stdout.write(reportJson(report, t));
    return;
  }
  if (report.fixed && !(args.flag("quiet") && !args.flag("dryRun"))) {
    const { reportFixes } = await import("./fixes-7Q4GNI5Y.js");
    host.stdout.write(reportFixes(report.fixed, { t, style, color, dryRun: args.flag("dryRun") }));
  }
  const { reportPretty } = await import("./pretty-AHJAHUJ6.js");
  const options = { t, style, color, columns: host.stdout.columns, quiet: args.flag("quiet") };
  const text = reportPretty(report, options);
  if (text !== "") host.stdout.write(text);
}
function exitCode(report, maxWarnings) {
  if (report.counts.unreadable > 0) return 2;
  return report.counts.errors > 0 || report.counts.warnings > maxWarnings ? 1 : 0;
}
function createProgress(context, total) {
  const { stderr } = context.host;
  const active2 = stderr.isTerminal && total > 40 && context.host.env["CI"] === void 0;
  let done = 0;
  return {
    show: (lang) => {
      done++;
      if (active2 && done % 10 === 0)
        stderr.write(`\r\x1B[K${context.t("progress.checking", { done, total, lang })}`);
    },
    end: () => {
      if (active2) stderr.write("\r\x1B[K");
    }
  };
}

// src/commands/derive.ts
var derive = {
  name: "derive",
  summary: "help.derive",
  options: [
    { flags: "--organization <file>", summary: "help.opt.organization" },
    { flags: "--neutral", summary: "help.opt.neutral" },
    { flags: "-l, --lang <lang>", summary: "help.opt.langAll", type: "list" },
    { flags: "-o, --out <folder>", summary: "help.opt.out" },
    { flags: "-d, --document <name>", summary: "help.opt.document" },
    { flags: "--explain", summary: "help.opt.explain" },
    { flags: "--dry-run", summary: "help.opt.dryRunDerive" },
    { flags: "--bind", summary: "help.opt.bind" }
  ],
  examples: [
    "urtext derive --organization organization.json --lang all --out derivative",
    "urtext derive --neutral --lang de --dry-run",
    "urtext derive --neutral --explain"
  ],
  // What it needs is large, and only this command needs it.
  run: async (context, args) => (await import("./derive-run-S6DZS2FY.js")).runDerive(context, args)
};

// src/commands/diff.ts
var diff = {
  name: "diff",
  summary: "help.diff",
  options: [
    { flags: "-d, --document <name>", summary: "help.opt.document" },
    { flags: "--from <edition>", summary: "help.opt.from" },
    { flags: "--to <edition>", summary: "help.opt.to" },
    { flags: "-l, --lang <lang>", summary: "help.opt.lang", type: "list" },
    { flags: "-i, --item <address>", summary: "help.opt.item", type: "list" }
  ],
  examples: [
    "urtext diff",
    "urtext diff --document rules --from 2003-01 --to 2004-06",
    "urtext diff --lang de"
  ],
  run: async (context, args) => {
    const project = await openProject(context);
    const languages = chosenLanguages(project, args.list("lang"));
    let differs = false;
    for (const document of chosenDocuments(project, args.text("document"))) {
      const found = await showEditions(context, document, {
        from: args.text("from"),
        to: args.text("to"),
        items: args.list("item")
      });
      const stale = await showStale(context, project, document, languages);
      differs ||= found || stale;
    }
    if (!differs) context.host.stdout.write(`${context.t("diff.none")}
`);
    return differs ? 1 : 0;
  }
};
async function showEditions(context, document, { from, to, items }) {
  const after = to === void 0 ? document.editions.at(-1) ?? document.current : editionOf(document, to);
  const index = document.editions.indexOf(after);
  const locked = document.lock.editions[after.id];
  const asLocked = locked && locked.fingerprint !== after.fingerprint ? lockedEdition(after.id, after.path, locked, document.profile) : void 0;
  const before = from === void 0 ? asLocked ?? document.editions[index - 1] : editionOf(document, from);
  if (!before) return false;
  const changes = compareUnits(before.units, after.units).filter(
    (change) => !items || isItem(change.address, items)
  );
  if (changes.length === 0) return false;
  const { host, t, style } = context;
  host.stdout.write(
    `${style("bold", `${document.id}: ${t("diff.english", { before: before.id, after: after.id })}`)}
`
  );
  for (const change of changes)
    await writeChange(context, change.address, change.before?.content ?? "", change.after?.content ?? "");
  return true;
}
function editionOf(document, id) {
  const found = document.editions.find((edition) => edition.id === id);
  const known3 = document.editions.map((edition) => edition.id).join(", ");
  if (!found) throw new UserError("no-such-edition", { edition: id, known: known3 });
  return found;
}
async function showStale(context, project, document, languages) {
  const align = createAligner(document);
  let found = false;
  for (const lang of languages) {
    const result = readTranslation(context.host, project, document, lang);
    if (result.type !== "translation") continue;
    for (const { pair, unit, before } of stalePairs(align(result.translation))) {
      found = true;
      context.host.stdout.write(`${context.t("diff.stale", { item: unit.address, lang })}
`);
      await writeChange(context, unit.address, before?.content ?? "", unit.content);
      context.host.stdout.write(`    ${context.style("dim", lang)} ${pair.targets[0]?.text ?? ""}
`);
    }
  }
  return found;
}

// src/nearest.ts
function nearest(name, known3) {
  let best;
  for (const one of known3) {
    const distance = one.endsWith(`/${name}`) ? 1 : editDistance(name, one);
    if (distance < (best?.distance ?? Math.max(3, name.length / 3))) best = { name: one, distance };
  }
  return best?.name;
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/commands/explain.ts
var explain = {
  name: "explain",
  summary: "help.explain",
  arguments: [{ name: "<rule>", summary: "help.arg.rule" }],
  options: [],
  examples: ["urtext explain structure/item-missing"],
  run: async (context, args) => {
    const id = args.positional[0] ?? "";
    const rule112 = context.rules.find((one) => one.id === id);
    if (!rule112) {
      const name = nearest(
        id,
        context.rules.map((one) => one.id)
      );
      throw new UserError("no-such-rule", {
        rule: id,
        hint: name === void 0 ? "" : context.t("errors.did-you-mean", { name })
      });
    }
    context.host.stdout.write(explanation(rule112, context));
    return 0;
  }
};
function explanation(rule112, { t, style }) {
  const key = `rules.${rule112.id}`;
  const lines2 = [
    style("bold", rule112.id),
    t(`${key}.summary`),
    "",
    t("explain.severity", { severity: t(`severity.${rule112.severity}`) }),
    ...rule112.required ? [t("explain.required")] : [],
    "",
    `${style("bold", t("explain.why"))}: ${t(`${key}.rationale`)}`,
    `${style("bold", t("explain.what"))}: ${t(`${key}.remedy`)}`,
    ...canBeAccepted(rule112) ? [t("explain.accept", { rule: rule112.id })] : []
  ];
  const passing = rule112.examples.find((example) => example.expect.length === 0);
  const failing = rule112.examples.find((example) => example.expect.length > 0);
  if (passing) lines2.push("", style("green", t("explain.passes")), ...exampleLines(passing));
  if (failing) lines2.push("", style("red", t("explain.fails")), ...exampleLines(failing));
  return `${lines2.join("\n")}
`;
}
function exampleLines(example) {
  const side = (name, text) => text.split("\n").map((line2, index) => `  ${(index === 0 ? name : "").padEnd(4)}  ${line2}`);
  const older = example.lockedSource ?? example.madeFrom;
  return [
    ...older === void 0 ? [] : side("en \u2190", older),
    ...side("en", example.source),
    ...example.glossary ? side("term", example.glossary.join("\n")) : [],
    ...example.target === "" ? [] : side(example.lang ?? "fr", example.target)
  ];
}

// src/commands/import.ts
var importFile = {
  name: "import",
  summary: "help.import",
  arguments: [{ name: "<file>", summary: "help.arg.exchange" }],
  options: [
    { flags: "-l, --lang <lang>", summary: "help.opt.langOne" },
    { flags: "-d, --document <name>", summary: "help.opt.document" },
    { flags: "--dry-run", summary: "help.opt.dryRun" },
    { flags: "--ours", summary: "help.opt.ours" },
    { flags: "--theirs", summary: "help.opt.theirs" },
    { flags: "--translator <name>", summary: "help.opt.translator" },
    {
      flags: "--origin <origin>",
      summary: "help.opt.origin",
      choices: ["human", "machine", "machine-reviewed"]
    }
  ],
  examples: [
    "urtext import code-of-conduct.de.xlf --dry-run",
    'urtext import code-of-conduct.de.xlf --translator "Ada Lovelace"',
    "urtext import old-translation.html --lang pt-BR"
  ],
  run: async (context, args) => {
    if (args.flag("ours") && args.flag("theirs")) throw new UserError("exchange-sides");
    const project = await openProject(context);
    const { importTranslation } = await import("./import-translation-2LL2KFND.js");
    return importTranslation(context, args, project);
  }
};

// src/characters.ts
var Trait = {
  /** Two spaces of any kind in a row, without a line break. */
  doubleSpace: 1,
  bracket: 2,
  /** A quotation mark that is no apostrophe. */
  quote: 4,
  /** A character without width or with no look of its own. */
  invisible: 8,
  /** A control of the direction of writing. */
  bidi: 16,
  /** C0 and C1 controls, noncharacters, lone surrogates, the replacement character, private use. */
  control: 32,
  /** A letter of Latin-1 before a sign that ends a misread sequence of UTF-8. */
  misread: 64,
  /** Two words in a row that look alike. */
  doubledWord: 128,
  /** The same letter three times. */
  tripled: 256,
  /** A small letter before or after two capitals in one word. */
  capitals: 512,
  /** Letters of two of Latin, Cyrillic, Greek and Armenian in one word. */
  mixedWord: 1024,
  /** A space before a mark that usually follows its word. */
  spaceBefore: 2048,
  /** A letter straight after a mark that is usually followed by a space. */
  gluedAfter: 4096,
  /** `<`, `&` or a brace: markup or a placeholder. */
  markup: 8192,
  digit: 16384,
  /** A digit that is not ASCII. */
  nativeDigit: 32768,
  /** A no-break space of any kind. */
  noBreak: 65536,
  /** A Han character. */
  han: 131072,
  /** Three full stops or the one sign for them. */
  ellipsis: 262144,
  apostrophe: 524288,
  /** A sign of currency. */
  currency: 1048576
};
var Script = {
  Latin: 1,
  Cyrillic: 2,
  Greek: 4,
  Armenian: 8,
  Hebrew: 16,
  Arabic: 32,
  /** Devanagari to Sinhala. */
  Indic: 64,
  /** Thai, Lao, Khmer, Myanmar, Tibetan: written without spaces between words. */
  Unspaced: 128,
  Han: 256,
  Kana: 512,
  Hangul: 1024,
  Other: 2048
};
function traitsOf(text) {
  let flags = 0;
  let scripts3 = 0;
  let before = SPACE;
  let codeBefore = 0;
  let codeEarlier = 0;
  let upperRun = 0;
  let lowerSeen = false;
  let wordScripts = 0;
  let wordHash = 0;
  let lastHash = 0;
  let onlySpace = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classes[code] ?? 0;
    if (kind & LETTER) {
      wordHash = Math.imul(wordHash, 31) + code + (kind & UPPER ? 32 : 0) | 0;
      wordScripts |= kind >>> SCRIPT_SHIFT;
      if (kind & UPPER) {
        upperRun++;
        if (upperRun === 2 && lowerSeen) flags |= Trait.capitals;
      } else {
        if (upperRun > 1 && kind & LOWER) flags |= Trait.capitals;
        upperRun = 0;
        if (kind & LOWER) lowerSeen = true;
      }
      if (code === codeBefore && code === codeEarlier) flags |= Trait.tripled;
      if (before & CLINGING) flags |= Trait.gluedAfter;
    } else if (!(kind & JOINER)) {
      if (wordHash !== 0) {
        if (wordHash === lastHash && onlySpace) flags |= Trait.doubledWord;
        lastHash = wordHash;
        wordHash = 0;
        scripts3 |= wordScripts;
        const alike2 = wordScripts & ALIKE;
        if (alike2 & alike2 - 1) flags |= Trait.mixedWord;
        wordScripts = 0;
        onlySpace = true;
      }
      upperRun = 0;
      lowerSeen = false;
      if (kind & SPACE) {
        if (before & SPACE && before & kind & INLINE && at > 0) flags |= Trait.doubleSpace;
      } else onlySpace = false;
      if (kind & CLINGING && before & SPACE && at > 0) flags |= Trait.spaceBefore;
    }
    flags |= kind & FLAGS;
    if (kind & TRAIL && codeBefore >= 194 && codeBefore <= 244) flags |= Trait.misread;
    if (kind & RARE) flags |= rareTrait(text, at, code);
    codeEarlier = codeBefore;
    codeBefore = code;
    before = kind;
  }
  if (wordHash !== 0 && wordHash === lastHash && onlySpace) flags |= Trait.doubledWord;
  scripts3 |= wordScripts;
  const alike = wordScripts & ALIKE;
  if (alike & alike - 1) flags |= Trait.mixedWord;
  return { flags, scripts: scripts3 };
}
function isLetter(code) {
  return ((classes[code] ?? 0) & LETTER) !== 0;
}
function scriptOfLetter(code) {
  const kind = classes[code] ?? 0;
  return kind & LETTER ? kind >>> SCRIPT_SHIFT : 0;
}
var FLAGS = Trait.bracket | Trait.quote | Trait.markup | Trait.digit | Trait.apostrophe;
var SPACE = 1;
var INLINE = 8;
var LETTER = 16;
var UPPER = 32;
var LOWER = 64;
var JOINER = 128;
var CLINGING = 256;
var TRAIL = 512;
var RARE = 1024;
var SCRIPT_SHIFT = 20;
var ALIKE = Script.Latin | Script.Cyrillic | Script.Greek | Script.Armenian;
var currencySigns = "$\xA2\xA3\xA4\xA5\u20A3\u20A4\u20A6\u20A9\u20AA\u20AB\u20AC\u20AD\u20AE\u20B1\u20B2\u20B4\u20B8\u20B9\u20BA\u20BD\u20BF";
function rareTrait(text, at, code) {
  if (currencySigns.includes(text.charAt(at))) return Trait.currency;
  if (code === 46) return text.startsWith("...", at) ? Trait.ellipsis : 0;
  if (code === 8230) return Trait.ellipsis;
  if (code === 160 || code === 8239 || code === 8199) return Trait.noBreak;
  if (code === 65533 || code >= 65534 || code >= 64976 && code <= 65007) return Trait.control;
  if (code >= 57344 && code <= 63743) return Trait.control;
  if (code >= 55296 && code <= 56319) {
    const next = text.charCodeAt(at + 1);
    if (!(next >= 56320 && next <= 57343)) return Trait.control;
    return code >= 56192 ? Trait.control : code === 56128 ? Trait.invisible : 0;
  }
  if (code >= 56320 && code <= 57343) {
    const last = text.charCodeAt(at - 1);
    return last >= 55296 && last <= 56319 ? 0 : Trait.control;
  }
  if (code < 32 || code >= 127 && code < 160) return Trait.control;
  if (code >= 8232 && code <= 8233) return Trait.control;
  if (code === 1564 || code >= 8206 && code <= 8207) return Trait.bidi;
  if (code >= 8234 && code <= 8238 || code >= 8294 && code <= 8297) return Trait.bidi;
  if (code >= 13312 && code <= 40959) return Trait.han;
  if (code >= 1632) return isInvisible(code) ? Trait.invisible : Trait.nativeDigit | Trait.digit;
  return Trait.invisible;
}
function isInvisible(code) {
  return invisibles.some(([start, end]) => code >= start && code <= end);
}
var invisibles = [
  [173, 173],
  [847, 847],
  [4447, 4448],
  [6068, 6069],
  [6155, 6159],
  [8203, 8205],
  [8288, 8293],
  [8298, 8303],
  [10240, 10240],
  [12644, 12644],
  [65024, 65039],
  [65279, 65279],
  [65440, 65440],
  [65529, 65531]
];
var nativeZeros = [
  1632,
  1776,
  1984,
  2406,
  2534,
  2662,
  2790,
  2918,
  3046,
  3174,
  3302,
  3430,
  3558,
  3664,
  3792,
  3872,
  4160,
  4240,
  6112,
  6160,
  6470,
  6608,
  6784,
  6800,
  6992,
  7088,
  7232,
  7248,
  42528,
  43216,
  43264,
  43472,
  43504,
  43600,
  44016,
  65296
];
var ranges = [
  [65, 90, Script.Latin],
  [97, 122, Script.Latin],
  [170, 170, Script.Latin],
  [186, 186, Script.Latin],
  [192, 214, Script.Latin],
  [216, 246, Script.Latin],
  [248, 687, Script.Latin],
  [880, 883, Script.Greek],
  [886, 893, Script.Greek],
  [902, 902, Script.Greek],
  [904, 1023, Script.Greek],
  [1024, 1153, Script.Cyrillic],
  [1162, 1327, Script.Cyrillic],
  [1329, 1366, Script.Armenian],
  [1376, 1416, Script.Armenian],
  [1425, 1469, Script.Hebrew],
  [1488, 1514, Script.Hebrew],
  [1568, 1631, Script.Arabic],
  [1646, 1747, Script.Arabic],
  [1749, 1756, Script.Arabic],
  [1786, 1791, Script.Arabic],
  [1792, 2303, Script.Other],
  [2304, 2403, Script.Indic],
  [2417, 2533, Script.Indic],
  [2544, 2661, Script.Indic],
  [2672, 2789, Script.Indic],
  [2800, 2917, Script.Indic],
  [2928, 3045, Script.Indic],
  [3072, 3173, Script.Indic],
  [3200, 3301, Script.Indic],
  [3328, 3429, Script.Indic],
  [3456, 3557, Script.Indic],
  [3585, 3662, Script.Unspaced],
  [3712, 3791, Script.Unspaced],
  [3804, 3847, Script.Unspaced],
  [3904, 4028, Script.Unspaced],
  [4096, 4159, Script.Unspaced],
  [4176, 4239, Script.Unspaced],
  [4256, 4351, Script.Other],
  [4352, 4607, Script.Hangul],
  [4608, 4960, Script.Other],
  [4992, 5759, Script.Other],
  [5761, 6067, Script.Other],
  [6016, 6099, Script.Unspaced],
  [6176, 6314, Script.Other],
  [6320, 7423, Script.Other],
  [7424, 7615, Script.Latin],
  [7680, 7935, Script.Latin],
  [7936, 8191, Script.Greek],
  [11360, 11391, Script.Latin],
  [11568, 11647, Script.Other],
  [11744, 11775, Script.Cyrillic],
  [12353, 12438, Script.Kana],
  [12449, 12543, Script.Kana],
  [12549, 12591, Script.Other],
  [12593, 12686, Script.Hangul],
  [40960, 42124, Script.Other],
  [42192, 42237, Script.Other],
  [42240, 42508, Script.Other],
  [42560, 42655, Script.Cyrillic],
  [42784, 43007, Script.Latin],
  [43072, 44031, Script.Other],
  [44032, 55203, Script.Hangul],
  [64336, 65023, Script.Arabic],
  [65136, 65276, Script.Arabic]
];
function buildClasses() {
  const table2 = new Int32Array(65536);
  const add = (codes2, bits) => {
    for (const code of codes2) table2[code] = (table2[code] ?? 0) | bits;
  };
  const signs2 = (text) => Array.from(text, (sign2) => sign2.charCodeAt(0));
  const span = (start, end) => Array.from({ length: end - start + 1 }, (_, index) => start + index);
  for (const [start, end, script] of ranges) {
    const bits = script << SCRIPT_SHIFT | LETTER;
    for (let code = start; code <= end; code++) table2[code] = bits;
  }
  table2.fill(Script.Han << SCRIPT_SHIFT | LETTER | RARE, 13312, 40960);
  for (const [start, end] of [
    [65, 591],
    [880, 1415],
    [7680, 8191]
  ]) {
    for (let code = start; code <= end; code++) {
      if (!((table2[code] ?? 0) & LETTER)) continue;
      const letter = String.fromCharCode(code);
      if (letter.toLowerCase() !== letter) add([code], UPPER);
      else if (letter.toUpperCase() !== letter) add([code], LOWER);
    }
  }
  add([32, 160, 12288, 8239, 8199, ...span(8192, 8202)], SPACE | INLINE);
  add([9, 10, 13], SPACE);
  add([160, 8239, 8199], RARE);
  add(signs2("()[]\uFF08\uFF09\uFF3B\uFF3D\u3010\u3011\u3014\u3015"), Trait.bracket);
  add(signs2('"\u201C\u201D\u201E\u201F\xAB\xBB\u2039\u203A\u300C\u300D\u300E\u300F\u300A\u300B\u3008\u3009\uFF02'), Trait.quote);
  add(signs2("'\u2019\u2018\u201A\u201B\u02BC\u02BB"), Trait.apostrophe | JOINER);
  add([...span(768, 879), ...span(6832, 6911), ...span(7616, 7679)], JOINER);
  add(span(688, 767), JOINER);
  add(signs2("-\u2010\u2011\xB7\u05BE\u05F3\u05F4\u200C\u200D"), JOINER);
  add(signs2(",;:!?.\u2026\u061B\u060C\u061F"), CLINGING);
  add([...span(128, 191), ...signs2("\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178")], TRAIL);
  add(signs2("<&{}%$"), Trait.markup);
  add(signs2(currencySigns), RARE);
  add(span(48, 57), Trait.digit);
  for (const zero of nativeZeros) {
    for (let code = zero; code < zero + 10; code++) table2[code] = RARE;
  }
  add([46, 8230], RARE);
  add(
    [...span(0, 8), ...span(11, 12), ...span(14, 31), ...span(127, 159), ...span(8232, 8233), 1564],
    RARE
  );
  add([...span(8206, 8207), ...span(8234, 8238), ...span(8294, 8297)], RARE);
  for (const [start, end] of invisibles) add(span(start, end), RARE);
  for (const code of [4447, 4448, 12644, 6068, 6069]) table2[code] = RARE;
  add([...span(57344, 63743), ...span(64976, 65007), 65533, 65534, 65535], RARE);
  table2.fill(RARE, 55296, 57344);
  return table2;
}
var classes = buildClasses();

// src/readings.ts
function readingsOf(alignment) {
  const known3 = cache.get(alignment);
  if (known3) return known3;
  const all = [];
  const prose = [];
  const marked = [];
  let flags = 0;
  let scripts3 = 0;
  for (const pair of alignment.pairs) {
    if (pair.targets.length === 0 || pair.sources.some((unit) => unit.verbatim)) continue;
    const target = targetText(pair);
    const traits = traitsOf(target);
    const reading = {
      pair,
      source: sourceText(pair),
      target,
      flags: traits.flags,
      scripts: traits.scripts,
      sourceFlags: pair.sources.reduce((sum, unit) => sum | sourceTraits(unit).flags, 0),
      single: pair.sources.length === 1 && pair.targets.length === 1
    };
    flags |= traits.flags;
    scripts3 |= traits.scripts;
    all.push(reading);
    if (pair.sources.length > 0 && pair.sources.every((unit) => unit.translatable) && pair.targets.every(isProse) && /\S/.test(target))
      prose.push(reading);
    if (pair.targets.some(hasMarks) || pair.sources.some(hasMarks)) marked.push(reading);
  }
  const { lang } = alignment.translation;
  const readings = {
    all,
    prose,
    marked,
    flags,
    scripts: scripts3,
    script: scriptOf(lang),
    language: lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? lang
  };
  cache.set(alignment, readings);
  return readings;
}
var cache = /* @__PURE__ */ new WeakMap();
function hasMarks(block) {
  return block.marks.length > 0;
}
function isProse(block) {
  return block.kind !== "code" && block.kind !== "html" && block.kind !== "rule";
}
function sourceTraits(unit) {
  let traits = sources.get(unit);
  if (!traits) {
    traits = traitsOf(unit.text);
    sources.set(unit, traits);
  }
  return traits;
}
var sources = /* @__PURE__ */ new WeakMap();
function wordsOnly(reading) {
  const covered = covers.get(reading);
  if (covered !== void 0) return covered;
  let text = reading.target;
  const cover = (start, end) => {
    text = text.slice(0, start) + COVER.repeat(end - start) + text.slice(end);
  };
  const [block] = reading.pair.targets;
  if (block && reading.pair.targets.length === 1) {
    for (const mark of block.marks) if (mark.type === "code") cover(mark.span.start, mark.span.end);
  }
  if (text.includes("/") || text.includes("@") || text.includes("www.")) {
    text = text.replace(address, (found) => COVER.repeat(found.length));
  }
  covers.set(reading, text);
  return text;
}
var covers = /* @__PURE__ */ new WeakMap();
var COVER = "\uFFFC";
var address = /(?:https?:\/\/|www\.)[^\s<>"«»“”、。，；（）「」]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g;
function placeIn(reading, start, end) {
  return reading.single || reading.pair.targets.length === 1 ? { pair: reading.pair, within: { start, end } } : { pair: reading.pair };
}
function* matchesIn(text, pattern) {
  let count = 0;
  for (const found of text.matchAll(pattern)) {
    if (++count > ENOUGH) return;
    yield found;
  }
}
var ENOUGH = 20;
function countUnits(readings, has) {
  let count = 0;
  for (const reading of readings) if (has(reading)) count++;
  return count;
}
function composed(texts) {
  return texts.some((text) => apart.test(text.slice(0, 60))) ? texts.map((text) => text.normalize("NFC")) : texts;
}
var apart = /[a-zа-яё\u0370-\u03ff][\u0300-\u036f]/i;

// src/term-pattern.ts
function createFinder(term, { lang, reach }) {
  const source = wordsOf2(term).map((word2, index, all) => wordPattern(word2, { lang, reach, isLast: index === all.length - 1 })).join(GAP);
  const anyCase = reach === "tolerant" || term === term.toLowerCase();
  const pattern = new RegExp(source, anyCase ? "giu" : "gu");
  const folded = reach === "tolerant" ? new RegExp(fold(source), "iu") : void 0;
  const empty = source === "";
  return {
    has: (text) => {
      if (empty) return false;
      pattern.lastIndex = 0;
      if (pattern.test(text.normalize("NFC"))) return true;
      return folded?.test(fold(text)) ?? false;
    },
    spans: (text) => {
      if (empty) return [];
      const composed2 = text.normalize("NFC");
      if (composed2.length !== text.length) return [];
      return [...composed2.matchAll(pattern)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length
      }));
    }
  };
}
function englishForms(term) {
  const words4 = wordsOf2(term);
  const [first] = words4;
  if (!first || first.before || first.after) return [];
  const word2 = /^[\p{L}\p{M}\p{N}]+/u.exec(first.body.toLowerCase())?.[0];
  if (word2 === void 0) return [];
  if (words4.length > 1 || word2 !== first.body.toLowerCase()) return [word2];
  return [word2, `${word2}s`, `${word2}es`, ...word2.endsWith("y") ? [`${word2.slice(0, -1)}ies`] : []];
}
function wordsOf2(term) {
  return term.normalize("NFC").split(/\s+/).filter((word2) => word2 !== "").map((word2) => {
    const before = word2.startsWith("*");
    const after = /(?:^|[^\\])(?:\\\\)*\*$/.test(word2) && word2.length > 1;
    const body = word2.slice(before ? 1 : 0, after ? -1 : void 0).replace(/\\(.)/gu, "$1");
    return { body, before, after };
  });
}
var LETTER2 = String.raw`[\p{L}\p{M}\p{N}\u200c\u200d'’ʼ-]`;
var GAP = String.raw`[\s\u00a0\u202f\u200b-]{1,3}`;
var BEGIN = String.raw`(?<![\p{L}\p{M}\p{N}])`;
var END = String.raw`(?![\p{L}\p{M}\p{N}])`;
var POINTS = String.raw`[\u0591-\u05c7\u0640\u064b-\u0652\u0670]{0,3}`;
var unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
var katakana = /[\p{Script=Katakana}ー]/u;
var pointed = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
var hangul = new RegExp("\\p{Script=Hangul}", "u");
function wordPattern(word2, options) {
  const characters = [...word2.body];
  const tolerant = options.reach === "tolerant" && !word2.before && !word2.after;
  const kept = tolerant ? stemLength(characters) : characters.length;
  const body = characters.slice(0, kept).map((one, index) => letterPattern(one, characters[index + 1], options));
  return beginPattern(word2, characters, tolerant) + body.join("") + endPattern(word2, characters, options, tolerant);
}
function stemLength(characters) {
  const { length } = characters;
  if (characters.some((one) => !/[\p{L}\p{M}]/u.test(one) || unspaced.test(one) || pointed.test(one)))
    return length;
  return length >= 7 ? length - 2 : length >= 5 ? length - 1 : length;
}
function beginPattern(word2, characters, tolerant) {
  const first = characters[0] ?? "";
  if (unspaced.test(first)) return "";
  if (katakana.test(first)) return tolerant || word2.before ? "" : String.raw`(?<![\p{Script=Katakana}ー])`;
  if (!/[\p{L}\p{M}\p{N}]/u.test(first)) return "";
  if (word2.before) return `${BEGIN}${LETTER2}{0,40}`;
  if (!tolerant) return BEGIN;
  if (pointed.test(first)) return `${BEGIN}(?:\\p{L}\\p{M}?){0,3}`;
  return characters.length >= 5 ? "" : BEGIN;
}
function endPattern(word2, characters, { reach, isLast }, tolerant) {
  const last = characters.at(-1) ?? "";
  if (unspaced.test(last)) return "";
  if (katakana.test(last)) return tolerant || word2.after ? "" : String.raw`(?![\p{Script=Katakana}ー])`;
  if (!/[\p{L}\p{M}\p{N}]/u.test(last)) return "";
  if (word2.after) return `${LETTER2}{0,40}${END}`;
  if (hangul.test(last)) return `${LETTER2}{0,8}${END}`;
  if (tolerant) return `${LETTER2}{0,14}${END}`;
  if (reach === "english" && isLast) return `(?:['\u2019]s|s['\u2019]?|es['\u2019]?)?${END}`;
  return END;
}
function letterPattern(one, next, { lang, reach }) {
  if (/['’ʼ]/.test(one)) return "['\u2019\u02BC]";
  if (/[-‐‑]/.test(one)) return "[-\u2010\u2011]";
  if (reach === "english" && one === "y" && next === void 0) return "(?:y|ie(?=s))";
  const turkic = /^(?:tr|az|kk|tt|crh|gag)\b/.test(lang);
  if (turkic && one === "i") return "[i\u0130]";
  if (turkic && one === "\u0131") return "[\u0131I]";
  const escaped = one.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  if (pointed.test(one)) return `${escaped}${POINTS}`;
  if (next !== void 0 && unspaced.test(one) && unspaced.test(next)) return `${escaped}[\\n\\u200b]?`;
  return escaped;
}
function fold(text) {
  return text.normalize("NFD").replace(/(?<=[A-Za-z\u0370-\u03ff\u0400-\u04ff])[\u0300-\u036f]+/g, "").normalize("NFC");
}

// src/terms.ts
function termUses(alignment) {
  const { glossary: glossary2, lang } = alignment.translation;
  if (!glossary2 || glossary2.terms.length === 0) return [];
  const known3 = cache2.get(alignment);
  if (known3) return known3;
  const index = indexOf(glossary2, lang);
  const names = namesOf(alignment);
  const uses = readingsOf(alignment).prose.flatMap((reading) => usesIn(reading, index, names));
  cache2.set(alignment, uses);
  return uses;
}
var cache2 = /* @__PURE__ */ new WeakMap();
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(glossary2, lang) {
  const known3 = indexes.get(glossary2);
  if (known3) return known3;
  const byWord = /* @__PURE__ */ new Map();
  const others3 = [];
  const anywhere2 = [];
  for (const term of glossary2.terms) {
    const entry = {
      term,
      english: createFinder(term.source, { lang: "en", reach: "english" }),
      renderings: term.renderings.map((one) => createFinder(one, { lang, reach: "tolerant" })),
      forbidden: term.forbidden.map((one) => createFinder(one, { lang, reach: "exact" }))
    };
    if (term.source === "") anywhere2.push(entry);
    else {
      const forms = englishForms(term.source);
      if (forms.length === 0) others3.push(entry);
      for (const form of new Set(forms)) byWord.set(form, [...byWord.get(form) ?? [], entry]);
    }
  }
  const index = { byWord, others: others3, anywhere: anywhere2 };
  indexes.set(glossary2, index);
  return index;
}
function namesOf({ document, translation }) {
  const { lang } = translation;
  return document.profile.names.flatMap(({ name, forms }) => [
    name,
    ...forms["*"] ?? [],
    ...forms[lang] ?? []
  ]);
}
function usesIn(reading, index, names) {
  const found = termsIn(reading, index, names);
  if (found.length === 0 && index.anywhere.length === 0) return [];
  const target = wordsOnly(reading);
  const agreed = [
    ...found.flatMap(({ renderings }) => renderings.flatMap((finder) => finder.spans(target))),
    ...namesIn(target, names)
  ];
  const free = (span) => !agreed.some((other2) => isInside(span, other2));
  const uses = found.map((known3) => {
    const { term, english: english3, renderings, forbidden } = known3;
    return {
      term,
      reading,
      rendered: renderings.length === 0 || renderings.some((finder) => finder.has(target)),
      leftOver: renderings.length === 0 ? [] : english3.spans(target).filter((span) => free(span) && !isInKeptName(target, span, reading.source)),
      forbidden: forbidden.flatMap((finder) => finder.spans(target)).filter(free)
    };
  });
  const everywhere = index.anywhere.flatMap(({ term, forbidden }) => {
    const spans = forbidden.flatMap((finder) => finder.spans(target)).filter(free);
    return spans.length === 0 ? [] : [{ term, reading, rendered: true, leftOver: [], forbidden: spans }];
  });
  return [...uses, ...everywhere];
}
function termsIn(reading, index, names) {
  const candidates = new Set(index.others);
  for (const unit of reading.pair.sources)
    for (const word2 of wordsOf3(unit)) for (const known3 of index.byWord.get(word2) ?? []) candidates.add(known3);
  if (candidates.size === 0) return [];
  const places = [...candidates].flatMap(
    (known3) => known3.english.spans(reading.source).filter((span) => !isInKeptName(reading.source, span, reading.target)).map((span) => ({ known: known3, span }))
  );
  const longer = [...places.map(({ span }) => span), ...namesIn(reading.source, names)];
  const standing = places.filter(
    ({ span }) => !longer.some((other2) => isInside(span, other2) && lengthOf(other2) > lengthOf(span))
  );
  return [...new Set(standing.toSorted((a, b) => a.span.start - b.span.start).map(({ known: known3 }) => known3))];
}
function isInKeptName(text, { start, end }, other2) {
  if (!new RegExp("^\\p{Lu}", "u").test(text.slice(start, end))) return false;
  const before = new RegExp("\\p{Lu}[\\p{L}\\p{M}]* $", "u").exec(text.slice(Math.max(0, start - NAME_REACH), start));
  const after = new RegExp("^ \\p{Lu}[\\p{L}\\p{M}]*", "u").exec(text.slice(end, end + NAME_REACH));
  return before !== null && other2.includes(before[0] + text.slice(start, end)) || after !== null && other2.includes(text.slice(start, end) + after[0]);
}
var NAME_REACH = 40;
var words = /* @__PURE__ */ new WeakMap();
function wordsOf3(unit) {
  const known3 = words.get(unit);
  if (known3) return known3;
  const found = new Set(unit.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  words.set(unit, found);
  return found;
}
function namesIn(text, names) {
  return names.flatMap((name) => {
    const spans = [];
    if (name === "") return spans;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      spans.push({ start: at, end: at + name.length });
    return spans;
  });
}
function isInside(inner, outer) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function lengthOf({ start, end }) {
  return end - start;
}
function renderingsOf(term) {
  return term.renderings.map((one) => `"${plainTerm(one)}"`).join(", ");
}

// src/commands/glossary.ts
var glossary = {
  name: "glossary",
  summary: "help.glossary",
  arguments: [
    { name: "[action]", summary: "help.arg.glossaryAction" },
    { name: "[file]", summary: "help.arg.tbx" }
  ],
  options: [
    { flags: "-l, --lang <lang>", summary: "help.opt.glossaryLang", type: "list" },
    { flags: "-f, --format <format>", summary: "help.opt.format", choices: ["pretty", "json"] },
    { flags: "--dry-run", summary: "help.opt.dryRun" }
  ],
  examples: ["urtext glossary --lang de", "urtext glossary import terms.tbx --lang de --dry-run"],
  run: async (context, args) => {
    const [action, file] = args.positional;
    if (action === "import") {
      const { importTerms } = await import("./import-terms-4X5BJZFT.js");
      return importTerms(context, args, file);
    }
    if (action !== void 0) throw new UserError("glossary-action", { action });
    if (args.flag("dryRun")) throw new UserError("only-with", { option: "--dry-run", with: '"import"' });
    const project = await openProject(context);
    const lists = chosenLanguages(project, args.list("lang")).map((lang) => listOf(context, project, lang));
    if (args.text("format") === "json") {
      context.host.stdout.write(`${JSON.stringify(plainLists(lists), null, 2)}
`);
      return 0;
    }
    const some = lists.some((list) => list.glossary);
    const shown2 = args.list("lang") || !some ? lists : lists.filter((list) => list.glossary);
    context.host.stdout.write(`${shown2.flatMap((list) => linesOf(context, list)).join("\n")}
`);
    return 0;
  }
};
function listOf({ host }, project, lang) {
  const place = glossaryPath(project, lang);
  if (place === void 0) throw new UserError("glossary-name-taken");
  const found = readGlossary(host, project, lang);
  const usage = /* @__PURE__ */ new Map();
  for (const document of found ? project.documents : []) {
    const result = readTranslation(host, project, document, lang);
    if (result.type !== "translation") continue;
    const alignment = createAligner(document)(result.translation);
    for (const { term, rendered, leftOver, forbidden } of termUses(alignment)) {
      const { items, agreed } = usage.get(term.line) ?? { items: 0, agreed: 0 };
      const good = rendered && leftOver.length + forbidden.length === 0;
      usage.set(term.line, { items: items + 1, agreed: agreed + (good ? 1 : 0) });
    }
  }
  return { lang, path: showPath(host, place), glossary: found, usage };
}
function linesOf({ t, style }, { lang, path, glossary: glossary2, usage }) {
  if (!glossary2) return [t("glossary.none", { lang, path: visible(path) })];
  const title = t("glossary.title", {
    path: visible(path),
    terms: t("count.term", { count: glossary2.terms.length })
  });
  const rows = glossary2.terms.map((term) => {
    const english3 = term.source === "" ? t("glossary.anywhere") : shown(term.source);
    const agreed = term.renderings.length > 0 ? ` \u2192 ${term.renderings.map(shown).join("; ")}` : term.source === "" ? "" : ` \u2192 ${t("glossary.untranslated")}`;
    const not = term.forbidden.length > 0 ? `, ${t("glossary.not", { words: term.forbidden.map(shown).join("; ") })}` : "";
    return `  ${english3}${agreed}${not}${style("dim", usageOf(term, usage.get(term.line), t))}`;
  });
  return [style("bold", title), ...rows];
}
function usageOf(term, usage, t) {
  if (term.source === "") return "";
  if (!usage) return `  (${t("glossary.unused")})`;
  const items = t("count.item", { count: usage.items });
  return `  (${t("glossary.agreed", { agreed: usage.agreed, items })})`;
}
function shown(term) {
  return visible(plainTerm(term));
}
function plainLists(lists) {
  const languages = lists.map(({ lang, path, glossary: glossary2, usage }) => ({
    lang,
    path,
    terms: (glossary2?.terms ?? []).map(({ source, renderings, forbidden, note, line: line2 }) => ({
      source,
      renderings,
      forbidden,
      note,
      line: line2,
      ...usage.get(line2) ?? { items: 0, agreed: 0 }
    }))
  }));
  return { version: 1, languages };
}

// src/commands/init.ts
import { basename, extname, join, resolve as resolve2 } from "node:path";

// src/demands.ts
function guessDemands(units) {
  const demands = [];
  const clauses = units.filter((unit) => callsEnglishDefinitive(unit.text));
  for (const unit of clauses)
    demands.push({ type: "clause", units: [unit.address], sentence: sentenceWith(unit.text, definitive) });
  const terms = units.filter((unit) => mustBeKept.test(unit.text));
  const notices = units.filter((unit) => copyrightLine.test(unit.text) && unit.text.length < 300);
  const kept = [.../* @__PURE__ */ new Set([...notices, ...terms])].filter((unit) => !clauses.includes(unit));
  const [first] = terms.length > 0 ? terms : notices;
  if (first) {
    const sentence2 = terms.length > 0 ? sentenceWith(first.text, mustBeKept) : first.text.replace(/\s+/g, " ");
    demands.push({ type: "verbatim", units: kept.map((unit) => unit.address), sentence: sentence2 });
  }
  return demands;
}
var definitive = /\b(?:definitive|authoritative|authentic|prevails?|governs?|controlling|binding)\b/i;
var mustBeKept = /\b(?:(?:copyright|this|above) (?:notice|paragraph)s?\b.*\b(?:included|retained|reproduced|preserved|appear|kept)|(?:include|retain|reproduce|preserve|keep) (?:the|this) (?:above )?(?:copyright|notice|paragraph))/is;
var copyrightLine = /^\s*(?:copyright\b|©|\(c\)\s)/i;
function callsEnglishDefinitive(text) {
  return /\bEnglish\b/.test(text) && definitive.test(text) && /\b(?:translations?|versions?|languages?|texts?)\b/i.test(text);
}
function sentenceWith(text, pattern) {
  const sentences = text.replace(/\s+/g, " ").match(/[^.!?]+[.!?]*(?:\s|$)/g) ?? [text];
  return (sentences.find((sentence2) => pattern.test(sentence2)) ?? text).trim();
}

// src/commands/init.ts
var init = {
  name: "init",
  summary: "help.init",
  arguments: [{ name: "<file>", summary: "help.arg.file" }],
  options: [
    { flags: "--name <name>", summary: "help.opt.name" },
    { flags: "--edition <edition>", summary: "help.opt.edition" },
    { flags: "--into <folder>", summary: "help.opt.into" }
  ],
  examples: [
    "urtext init CODE_OF_CONDUCT.md",
    "urtext init charter.md --name charter --edition 2021-05 --into translations"
  ],
  run: async ({ host, t }, args) => {
    const file = resolve2(host.cwd, args.positional[0] ?? "");
    const text = readText(host, file);
    const parsed = readMarkdown(text);
    if (parsed.blocks.length === 0)
      throw new UserError("empty-document", {}, { place: { path: showPath(host, file) } });
    const name = plainName(args.text("name") ?? basename(file, extname(file)));
    const edition = plainName(args.text("edition") ?? host.today());
    const root = resolve2(host.cwd, args.text("into") ?? ".");
    const folder = join(root, "source", name);
    const bare = {
      version: 1,
      document: name,
      title: parsed.blocks.find((block) => block.kind === "heading")?.text ?? name,
      lang: "en",
      editions: [edition],
      outline: [],
      demands: [],
      names: []
    };
    const read = { id: edition, path: join(folder, `${edition}.md`), parsed };
    const profile = { ...bare, demands: guessDemands(parseEdition(read, bare).units) };
    const locked = parseEdition(read, profile);
    const paths = [
      join(root, CONFIG_NAME),
      read.path,
      join(folder, "document.json"),
      join(folder, "lock.json")
    ];
    const taken = paths.find((path) => host.exists(path));
    if (taken !== void 0) throw new UserError("exists", {}, { place: { path: showPath(host, taken) } });
    const { outline: _outline, ...shown2 } = profile;
    const contents = [
      formatData({ version: 1, source: "source", locales: "locales" }),
      text,
      formatData(shown2),
      formatData(extendLock(void 0, name, [locked]))
    ];
    save(
      host,
      paths.map((path, index) => ({ path, content: contents[index] ?? "" }))
    );
    const demanded = (type) => profile.demands.flatMap((demand) => demand.type === type ? demand.units : []).join(", ");
    const say = (line2) => host.stdout.write(`${line2}
`);
    say(t("init.created", { document: name, items: t("count.item", { count: locked.units.length }) }));
    for (const path of paths) say(`  ${showPath(host, path)}`);
    if (demanded("verbatim")) say(t("init.verbatim", { items: demanded("verbatim") }));
    else say(t("init.noVerbatim", { path: showPath(host, join(folder, "document.json")) }));
    if (demanded("clause")) say(t("init.clause", { items: demanded("clause") }));
    say(t("init.next"));
    return 0;
  }
};
function plainName(name) {
  const plain6 = name.normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-._]+|[-.]+$/g, "").toLowerCase();
  return plain6 || "document";
}

// src/commands/lock.ts
import { join as join2 } from "node:path";
var lock = {
  name: "lock",
  summary: "help.lock",
  options: [
    { flags: "-d, --document <name>", summary: "help.opt.document" },
    { flags: "--dry-run", summary: "help.opt.dryRun" }
  ],
  examples: ["urtext lock", "urtext lock --document code-of-conduct"],
  run: async (context, args) => {
    const { host, t } = context;
    const root = openRoot(host, context.configPath);
    const folders = root.documentFolders.filter(
      (folder) => args.text("document") === void 0 || folder.name === args.text("document")
    );
    if (folders.length === 0) {
      const known3 = root.documentFolders.map((folder) => folder.name).join(", ");
      throw new UserError("no-such-document", { document: args.text("document") ?? "", known: known3 });
    }
    let changed = false;
    for (const { path } of folders) {
      const profile = loadProfile(host, root.path, path);
      const editions = loadEditions(host, root.path, path, profile);
      const before = loadLock(host, root.path, path);
      const changes = editions.flatMap((edition) => changeOf(edition, before, profile));
      for (const change of changes) await refuse(context, profile, change);
      changed ||= changes.length > 0;
      if (changes.length > 0) continue;
      const added = editions.filter((edition) => !before?.editions[edition.id]);
      for (const edition of added) {
        const items = t("count.item", { count: edition.units.length });
        host.stdout.write(
          `${t("lock.locked", { edition: edition.id, document: profile.document, items })}
`
        );
      }
      if (added.length === 0) host.stdout.write(`${t("lock.unchanged", { document: profile.document })}
`);
      else if (!args.flag("dryRun")) {
        const content = formatData(extendLock(before, profile.document, editions));
        save(host, [{ path: join2(path, "lock.json"), content }]);
      }
    }
    return changed ? 1 : 0;
  }
};
function changeOf(edition, lock2, profile) {
  const locked = lock2?.editions[edition.id];
  if (!locked) return [];
  const change = changesSinceLock(edition, lockedEdition(edition.id, edition.path, locked, profile));
  return change ? [change] : [];
}
async function refuse(context, profile, change) {
  const { host, t, style } = context;
  const data = { edition: change.edition.id, document: profile.document };
  host.stdout.write(`${style("red", t("lock.changed", data))}
`);
  for (const unit of change.units)
    await writeChange(context, unit.address, unit.before?.content ?? "", unit.after?.content ?? "");
  host.stderr.write(`${showPath(host, change.edition.path)}: ${t("errors.changed-edition", data)}
`);
}

// src/commands/new.ts
var newTranslation = {
  name: "new",
  summary: "help.new",
  arguments: [{ name: "<lang>", summary: "help.arg.lang" }],
  options: [{ flags: "-d, --document <name>", summary: "help.opt.document" }],
  examples: ["urtext new pt-BR", "urtext new sw --document code-of-conduct"],
  run: async (context, args) => {
    const { host, t } = context;
    const project = await openProject(context);
    const lang = requireTag(args.positional[0] ?? "");
    const wanted = chosenDocuments(project, args.text("document"));
    for (const document of wanted) {
      if (lang === document.profile.lang) throw new UserError("is-definitive", { lang });
    }
    const documents = wanted.filter(
      (document) => args.text("document") !== void 0 || !host.exists(translationPaths(project, document.id, lang).text)
    );
    const files = (documents.length > 0 ? documents : wanted).map((document) => {
      const path = translationPaths(project, document.id, lang).text;
      if (host.exists(path)) throw new UserError("exists", {}, { place: { path: showPath(host, path) } });
      return { document, path, content: document.current.text };
    });
    save(host, files);
    for (const { document, path } of files) {
      const verbatim = document.current.units.filter((unit) => unit.verbatim).map((unit) => unit.address);
      const name = new Intl.DisplayNames([context.ui], { type: "language" }).of(lang) ?? lang;
      const data = { path: showPath(host, path), verbatim: verbatim.join(", ") };
      host.stdout.write(`${t("new.created", { document: document.id, name })}
`);
      host.stdout.write(
        `${t(verbatim.length > 0 ? "new.next" : "new.nextAll", data)}
  urtext check --lang ${lang}
`
      );
    }
    return 0;
  }
};

// src/commands/rights.ts
var rights = {
  name: "rights",
  summary: "help.rights",
  arguments: [{ name: "[document]", summary: "help.arg.document" }],
  options: [
    { flags: "--act <act>", summary: "help.opt.act", choices: acts },
    { flags: "--asset <name>", summary: "help.opt.asset" },
    { flags: "-f, --format <format>", summary: "help.opt.format", choices: ["pretty", "json"] }
  ],
  examples: [
    "urtext rights",
    "urtext rights sharing-our-content --act translate",
    "urtext rights --act derive --format json"
  ],
  // What it needs is large, and only this command needs it.
  run: async (context, args) => (await import("./rights-run-OAP3HKC5.js")).runRights(context, args)
};

// src/commands/rules.ts
var rules = {
  name: "rules",
  summary: "help.rules",
  options: [{ flags: "-f, --format <format>", summary: "help.opt.format", choices: ["pretty", "json"] }],
  examples: ["urtext rules", "urtext rules --format json"],
  run: async ({ host, rules: all, t, style }, args) => {
    if (args.text("format") === "json") {
      const list = all.map(({ id, severity, required = false, summary }) => ({
        id,
        severity,
        required,
        summary
      }));
      host.stdout.write(`${JSON.stringify({ version: 1, rules: list }, null, 2)}
`);
      return 0;
    }
    const width = Math.max(...all.map((rule112) => rule112.id.length));
    for (const rule112 of all) {
      const severity = `${t(`severity.${rule112.severity}`)}${rule112.required ? ` (${t("rules.required")})` : ""}`;
      host.stdout.write(
        `${style("bold", rule112.id.padEnd(width))}  ${severity.padEnd(18)}  ${t(`rules.${rule112.id}.summary`)}
`
      );
    }
    return 0;
  }
};

// src/status.ts
function statusOf(alignment) {
  const units = /* @__PURE__ */ new Map();
  for (const pair of alignment.pairs) {
    for (const unit of pair.sources)
      if (unit.translatable || unit.verbatim) units.set(unit.address, unitStatus(alignment, pair));
  }
  const good = [...units.values()].filter((status2) => isDone(status2)).length;
  return {
    lang: alignment.translation.lang,
    units,
    done: units.size === 0 ? 0 : Math.floor(good * 100 / units.size),
    origin: originOf(alignment)
  };
}
function isDone(status2) {
  return status2 === "current" || status2 === "reviewed" || status2 === "english" || status2 === "changed" || status2 === "unrecorded";
}
function unitStatus(alignment, pair) {
  const [source] = pair.sources;
  if (!source) return "other";
  const text = pair.targets.map((block) => block.text).join("\n");
  if (source.verbatim) return normalize(text) === normalize(source.text) ? "english" : "altered";
  if (pair.relation === "missing" || text.trim() === "") return "missing";
  if (pair.relation !== "one") return "other";
  const known3 = freshness(alignment, pair);
  if (!known3) return "unrecorded";
  if (known3.sourceChanged && !known3.targetChanged) return "stale";
  if (known3.unit.state === "initial") return "draft";
  if (known3.targetChanged) return "changed";
  return known3.unit.state === "translated" ? "current" : "reviewed";
}
function originOf(alignment) {
  const origins2 = new Set(
    alignment.edition.units.flatMap((unit) => {
      const known3 = recorded(alignment, unit.address);
      return known3 ? [known3.origin] : [];
    })
  );
  const [origin] = origins2;
  return origin === void 0 ? "none" : origins2.size === 1 ? origin : "mixed";
}

// src/commands/status.ts
var status = {
  name: "status",
  summary: "help.status",
  options: [
    { flags: "-l, --lang <lang>", summary: "help.opt.lang", type: "list" },
    { flags: "-i, --item <address>", summary: "help.opt.item", type: "list" },
    { flags: "-d, --document <name>", summary: "help.opt.document" },
    { flags: "-f, --format <format>", summary: "help.opt.format", choices: ["pretty", "json"] }
  ],
  examples: ["urtext status", "urtext status --lang de,fr --format json"],
  run: async (context, args) => {
    const project = await openProject(context);
    const languages = chosenLanguages(project, args.list("lang"));
    const items = args.list("item");
    let code = 0;
    const tables = [];
    for (const document of chosenDocuments(project, args.text("document"))) {
      const align = createAligner(document);
      const lines2 = [];
      for (const lang of languages) {
        const result = readTranslation(context.host, project, document, lang);
        if (result.type === "problem") {
          code = 2;
          context.host.stderr.write(
            `${result.problem.path}: ${context.t(`errors.${result.problem.messageId}`, result.problem.data)}
`
          );
        }
        if (result.type !== "translation") continue;
        const alignment = align(result.translation);
        const accepted = await acceptedIn(context, alignment, items);
        lines2.push({ ...only(statusOf(alignment), items), accepted });
      }
      tables.push({ document, lines: lines2 });
    }
    if (args.text("format") === "json") {
      const documents = tables.map(({ document, lines: lines2 }) => ({
        document: document.id,
        edition: document.current.id,
        languages: lines2.map(({ lang, done, origin, units, accepted }) => ({
          lang,
          done,
          origin,
          units: Object.fromEntries(units),
          accepted: accepted.map(({ entry, state, changed }) => ({
            ...entry,
            state,
            ...changed && { changed }
          }))
        }))
      }));
      context.host.stdout.write(`${JSON.stringify({ version: 1, documents }, null, 2)}
`);
      return code;
    }
    const { default: width } = await import("./string-width-ZKFXYCSJ.js");
    for (const { document, lines: lines2 } of tables)
      context.host.stdout.write(`${table(context, document, lines2, width).join("\n")}

`);
    context.host.stdout.write(`${legend(context)}
`);
    await showAccepted(context, tables);
    return code;
  }
};
async function acceptedIn(context, alignment, items) {
  if (!alignment.translation.record?.findings) return [];
  const { suppressionsOf } = await import("./show-suppressions-TE7NCA4G.js");
  const found = await suppressionsOf(context, alignment);
  return items ? found.filter(({ entry }) => isItem(entry.item ?? "", items)) : found;
}
async function showAccepted(context, tables) {
  if (tables.every(({ lines: lines2 }) => lines2.every(({ accepted }) => accepted.length === 0))) return;
  const { suppressionLines } = await import("./show-suppressions-TE7NCA4G.js");
  const { host, t, style } = context;
  for (const { document, lines: lines2 } of tables) {
    const shown2 = lines2.flatMap(({ lang, accepted }) => suppressionLines(context, lang, accepted));
    if (shown2.length === 0) continue;
    const title = `${document.id}: ${t("status.acceptedTitle")}`;
    host.stdout.write(`
${[style("bold", title), ...shown2].join("\n")}
`);
  }
}
function only(line2, items) {
  if (!items) return line2;
  return { ...line2, units: new Map([...line2.units].filter(([address2]) => isItem(address2, items))) };
}
var signs = {
  reviewed: ["\u25CF", "green"],
  current: ["\u25CB", "green"],
  changed: ["\u25D0", "cyan"],
  unrecorded: ["?", "cyan"],
  english: ["=", "dim"],
  draft: ["~", "yellow"],
  stale: ["\u21BB", "yellow"],
  other: ["!", "yellow"],
  missing: ["\u2013", "red"],
  altered: ["\u2260", "red"]
};
function table({ t, style, host }, document, lines2, width) {
  const title = style("bold", t("status.title", { document: document.id, edition: document.current.id }));
  if (lines2.length === 0) return [title, `  ${t("status.none")}`];
  const groups = groupsOf([...lines2[0]?.units.keys() ?? []]);
  const named = groups.reduce((sum, group) => sum + Math.max(group.name.length, group.addresses.length) + 1, 24) <= Math.max(host.stdout.columns, 100);
  const first = Math.max(width(t("status.language")), ...lines2.map((line2) => line2.lang.length));
  const pad = (text, columns) => text + " ".repeat(Math.max(0, columns - width(text)));
  const headers = named ? groups.map((group) => pad(group.name, group.addresses.length)).join(" ") : "";
  const head = `  ${pad(t("status.language"), first)}  ${headers}  ${t("status.done")}  ${t("status.origin")}`;
  const rows = lines2.map((line2) => {
    const cells = groups.map((group) => {
      const shown2 = group.addresses.map((address2) => sign(line2.units.get(address2), style)).join("");
      return named ? shown2 + " ".repeat(Math.max(0, group.name.length - group.addresses.length)) : shown2;
    });
    const done = `${line2.done}%`.padStart(width(t("status.done")));
    return `  ${pad(line2.lang, first)}  ${cells.join(named ? " " : "")}  ${done}  ${t(`status.${line2.origin === "none" ? "unrecorded" : line2.origin}`)}`;
  });
  return [title, style("dim", named ? head : `  ${pad(t("status.language"), first)}`), ...rows];
}
function sign(status2, style) {
  const [text, color] = signs[status2 ?? "missing"];
  return style(color, text);
}
function groupsOf(addresses) {
  const groups = [];
  for (const address2 of addresses) {
    const name = sectionOf(address2);
    const last = groups.at(-1);
    if (last?.name === name) last.addresses.push(address2);
    else groups.push({ name, addresses: [address2] });
  }
  return groups;
}
function legend({ t, style }) {
  const entries = Object.entries(signs).map(
    ([name, [text, color]]) => `${style(color, text)} ${t(`status.${name}`)}`
  );
  return `  ${entries.join("  ")}`;
}

// src/commands/index.ts
var commands = [
  check,
  status,
  diff,
  accept,
  newTranslation,
  exportFiles,
  importFile,
  glossary,
  lock,
  init,
  rights,
  derive,
  explain,
  rules
];

// src/reporters/style.ts
import { styleText } from "node:util";
function createStyle(host, wanted) {
  return usesColor(host, wanted) ? (name, text) => styleText(name, text, { validateStream: false }) : (_, text) => text;
}
function usesColor(host, wanted) {
  const { NO_COLOR, FORCE_COLOR, TERM } = host.env;
  if (!wanted || NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return host.stdout.isTerminal && TERM !== "dumb";
}

// src/rule.ts
function defineRule(rule112) {
  return { scope: "translation", ...rule112 };
}
function defineSourceRule(rule112) {
  return { scope: "source", ...rule112 };
}
function defineFileRule(rule112) {
  return { scope: "file", ...rule112 };
}

// src/rules/canon-item-modified.ts
var rule = defineSourceRule({
  id: "canon/item-modified",
  severity: "error",
  required: true,
  summary: "No item of a locked edition has changed",
  rationale: "The English is definitive: what was published stays as it was, misspellings included.",
  remedy: 'Put the text back as it was. If a new text was published, add it as a new edition and run "urtext lock".',
  messages: {
    changed: "Unexpected change of {{item}} in the locked edition {{edition}}",
    removed: "Missing {{item}} in the locked edition {{edition}}",
    added: "Unexpected new {{item}} in the locked edition {{edition}}"
  },
  examples: [
    { source: "Be measureable.", lockedSource: "Be measureable.", target: "", expect: [] },
    {
      source: "Be measurable.\n\nBe kind.\n\nBe fair.",
      lockedSource: "Be measureable.\n\nBe kind.\n\nBe fair.",
      target: "",
      expect: ["changed"]
    },
    {
      source: "Be kind.\n\nBe brief.\n\nBe early.\n\nBe merry.\n\nBe polite.",
      lockedSource: "Be kind.\n\nBe fair.\n\nBe brief.\n\nBe early.\n\nBe polite.",
      target: "",
      expect: ["removed", "added"]
    }
  ],
  *check(document) {
    for (const { edition, units, ...rest } of changedEditions(document)) {
      if (isAnotherText({ edition, units, ...rest })) continue;
      for (const { type, address: address2, before, after } of units) {
        yield {
          messageId: type,
          data: { item: address2, edition: edition.id },
          address: address2,
          path: edition.path,
          ...after && { span: { start: after.start, end: after.span.end } },
          comparison: { type: "change", left: before?.content ?? "", right: after?.content ?? "" }
        };
      }
    }
  }
});
var canon_item_modified_default = rule;

// src/rules/canon-item-number-duplicate.ts
var rule2 = defineSourceRule({
  id: "canon/item-number-duplicate",
  severity: "warning",
  summary: "The items of the definitive text are numbered one after the other",
  rationale: "A number that stands twice, or is left out, cannot be referred to. Translations inherit the doubt.",
  remedy: "Compare with the publication. If it was published so, switch this rule off for this project.",
  messages: {
    duplicate: "Unexpected second {{number}} at {{item}}",
    gap: "Unexpected {{number}} at {{item}}, expected {{expected}}"
  },
  examples: [
    { source: "1. Be fair.\n2. Be kind.\n3. Be brief.", target: "", expect: [] },
    { source: "1. Be fair.\n2. Be kind.\n2. Be brief.", target: "", expect: ["duplicate"] },
    { source: "1. Be fair.\n3. Be kind.\n3. Be brief.", target: "", expect: ["gap", "duplicate"] }
  ],
  *check(document) {
    for (const list of listsOf(document.current)) {
      for (const [index, unit] of list.entries()) {
        const number2 = unit.ordinal?.value ?? 0;
        const before = list[index - 1]?.ordinal?.value;
        if (before === void 0 || number2 === before + 1) continue;
        const data = { item: unit.address, number: number2, expected: before + 1 };
        const place = { address: unit.address, span: { start: unit.span.start, end: unit.span.end } };
        yield { messageId: number2 === before ? "duplicate" : "gap", data, ...place };
      }
    }
  }
});
var canon_item_number_duplicate_default = rule2;
function listsOf(edition) {
  const lists = /* @__PURE__ */ new Map();
  let run = 0;
  for (const unit of edition.units) {
    if (unit.kind === "heading" || unit.kind === "item" && unit.ordinal?.value === 1) run++;
    if (unit.kind !== "item" || !unit.ordinal) continue;
    const key = `${unit.level} ${unit.level > 1 ? run : sectionOf(unit.address).replace(/-\d+$/, "")} ${unit.level === 1 ? run : ""}`;
    lists.set(key, [...lists.get(key) ?? [], unit]);
  }
  return [...lists.values()];
}

// src/rules/canon-missing-lock.ts
var rule3 = defineSourceRule({
  id: "canon/missing-lock",
  severity: "error",
  required: true,
  summary: "Every edition is locked",
  rationale: "Without its fingerprints nobody can tell whether the definitive text is still the one that was published.",
  remedy: 'Compare the text with the publication, then run "urtext lock".',
  messages: { missing: "Missing fingerprints of the edition {{edition}} in {{lock}}" },
  examples: [
    { source: "Be fair.", target: "", expect: [] },
    { source: "Be fair.", madeFrom: "Be just.", unlocked: ["2010"], target: "", expect: ["missing"] },
    {
      source: "Be fair.",
      madeFrom: "Be just.",
      unlocked: ["2010", "2020"],
      target: "",
      expect: ["missing", "missing"]
    }
  ],
  *check(document) {
    for (const edition of document.editions) {
      if (document.lock.editions[edition.id]) continue;
      yield {
        messageId: "missing",
        data: { edition: edition.id, lock: document.lockPath },
        path: edition.path
      };
    }
  }
});
var canon_missing_lock_default = rule3;

// src/rules/canon-modified.ts
var rule4 = defineSourceRule({
  id: "canon/modified",
  severity: "error",
  required: true,
  summary: "A locked edition has the order and the kinds of its items that it was published with",
  rationale: "A list that became paragraphs or a heading that moved is another document, though every word is there.",
  remedy: 'Put the text back as it was. If a new text was published, add it as a new edition and run "urtext lock".',
  messages: {
    modified: "Unexpected structure of the locked edition {{edition}}: order, kind or level of its items changed"
  },
  examples: [
    { source: "- Be fair.\n- Be kind.", lockedSource: "- Be fair.\n- Be kind.", target: "", expect: [] },
    {
      source: "Be fair.\n\nBe kind.",
      lockedSource: "- Be fair.\n- Be kind.",
      target: "",
      expect: ["modified"]
    },
    {
      source: "Be fair.\n\nBe kind.",
      lockedSource: "1. Be fair.\n2. Be kind.",
      madeFrom: "Be fair.",
      target: "",
      expect: ["modified"]
    }
  ],
  *check(document) {
    for (const { edition, units } of changedEditions(document)) {
      if (units.length === 0)
        yield { messageId: "modified", data: { edition: edition.id }, path: edition.path };
    }
  }
});
var canon_modified_default = rule4;

// src/languages/names.ts
function languageNames(lang) {
  const known3 = cache3.get(lang);
  if (known3 !== void 0) return known3 ?? void 0;
  const names = lookUp(lang);
  cache3.set(lang, names ?? null);
  return names;
}
var cache3 = /* @__PURE__ */ new Map();
function lookUp(lang) {
  const language = lang.split("-", 1)[0] ?? lang;
  if (language === "en" || Intl.DisplayNames.supportedLocalesOf(lang).length === 0) return void 0;
  const names = new Intl.DisplayNames(lang, { type: "language", fallback: "none" });
  const englishName = names.of("en");
  const ownName = names.of(language);
  if (!englishName || !ownName || englishName === ownName) return void 0;
  return { englishName, english: stems(englishName, lang), ownName, own: stems(ownName, lang) };
}
function stems(name, lang) {
  const words4 = name.toLocaleLowerCase(lang).match(/[\p{L}\p{M}]+/gu) ?? [];
  const [longest = name] = [...words4].sort((a, b) => b.length - a.length);
  const bare = longest.replace(/^(?:ال|ה)/u, "");
  return [
    bare.length > 6 ? bare.slice(0, Math.max(5, bare.length - 3)) : bare.length > 4 ? bare.slice(0, 4) : bare
  ];
}

// src/rules/canon-not-definitive.ts
var rule5 = defineRule({
  id: "canon/not-definitive",
  severity: "error",
  required: true,
  summary: "Nothing but the English claims to be definitive",
  rationale: "Two texts that both claim to be definitive leave a dispute open that the document had settled.",
  remedy: "Translate the clause so that it names English as the definitive language.",
  messages: {
    otherLanguage: 'Unexpected "{{shown}}" in the clause on the definitive text, expected "{{expected}}"'
  },
  examples: [
    {
      source: "The English text is definitive.",
      target: "Le texte anglais fait foi.",
      clause: ["paragraph.1"],
      expect: []
    },
    {
      source: "The English text is definitive.",
      target: "Le texte fran\xE7ais fait foi.",
      clause: ["paragraph.1"],
      expect: ["otherLanguage"]
    },
    {
      source: "The English text is definitive.\n\nThe original text in English prevails.",
      target: "Der deutsche Text ist ma\xDFgeblich.\n\nDer deutschsprachige Originaltext hat Vorrang.",
      lang: "de",
      clause: ["paragraph.1", "paragraph.2"],
      expect: ["otherLanguage", "otherLanguage"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const [block] = pair.targets;
      if (!pair.sources.some((unit) => unit.clause) || !block) continue;
      const names = languageNames(alignment.translation.lang);
      if (!names) return;
      const text = block.text.toLocaleLowerCase(alignment.translation.lang);
      if (names.english.some((stem) => text.includes(stem))) continue;
      const own2 = names.own.find((stem) => text.includes(stem));
      if (own2 === void 0) continue;
      yield { messageId: "otherLanguage", data: { shown: names.ownName, expected: names.englishName }, pair };
    }
  }
});
var canon_not_definitive_default = rule5;

// src/rules/canon-version-reuse.ts
var rule6 = defineSourceRule({
  id: "canon/version-reuse",
  severity: "error",
  required: true,
  summary: "A new text is a new edition, never an old edition with other words",
  rationale: "Two texts under one date cannot be told apart by those who agreed to one of them.",
  remedy: 'Put the locked text back, save the new one under its own date, list it in document.json and run "urtext lock".',
  messages: {
    reused: "Unexpected new text under the locked edition {{edition}}: {{count}} of {{total}} items changed"
  },
  examples: [
    { source: "Be fair.\n\nBe kind.", lockedSource: "Be fair.\n\nBe kind.", target: "", expect: [] },
    {
      source: "Be swift.\n\nBe bold.\n\nBe loud.",
      lockedSource: "Be fair.\n\nBe kind.\n\nBe slow.",
      target: "",
      expect: ["reused"]
    },
    {
      source: "Pay your fee in January.\n\nRead the rules.\n\nAttend the assembly.\n\nVote.",
      lockedSource: "Be fair.\n\nBe kind.\n\nBe slow.",
      target: "",
      expect: ["reused"]
    }
  ],
  *check(document) {
    for (const change of changedEditions(document)) {
      if (!isAnotherText(change)) continue;
      const data = {
        edition: change.edition.id,
        count: change.units.length,
        total: change.locked.units.length
      };
      yield { messageId: "reused", data, path: change.edition.path };
    }
  }
});
var canon_version_reuse_default = rule6;

// src/rules/char-bidi-control.ts
var rule7 = defineRule({
  id: "char/bidi-control",
  severity: "warning",
  summary: "No control of the direction of writing turns words round or is left open",
  rationale: "An override shows other words than are there, and what is left open turns the text that follows. Both have been used to deceive readers.",
  remedy: "Delete the control, or close what it opens. Marks and isolates are fine in texts written from the right.",
  messages: {
    override: "Unexpected override of direction {{code}} in {{item}}",
    unbalanced: "Unexpected control of direction {{code}} in {{item}}, expected one that is opened and closed",
    needless: "Unexpected control of direction {{code}} in {{item}}: nothing there is written from the right"
  },
  examples: [
    { source: "Ask ISOC.", target: "\u0627\u0633\u0623\u0644 \u2066ISOC\u2069.", lang: "ar", expect: [] },
    { source: "Be fair.", target: "\u05D4\u05D9\u05D5 \u200F\u05D4\u05D5\u05D2\u05E0\u05D9\u05DD.", lang: "he", expect: [] },
    { source: "Be fair.", target: "Soyez \u202Ejustes\u202C.", expect: ["override"] },
    {
      source: "Be fair.\n\nBe kind.",
      target: "\u0643\u0648\u0646\u0648\u0627 \u2067\u0645\u0646\u0635\u0641\u064A\u0646.\n\n\u202B\u0643\u0648\u0646\u0648\u0627 \u0644\u0637\u0641\u0627\u0621.",
      lang: "ar",
      expect: ["unbalanced", "unbalanced"]
    },
    { source: "Be fair.", target: "Soyez \u200Ejustes.", expect: ["needless"] }
  ],
  *check(alignment) {
    const { all, flags, scripts: scripts3 } = readingsOf(alignment);
    if (!(flags & Trait.bidi)) return;
    const fromRight2 = (scripts3 & (Script.Hebrew | Script.Arabic | Script.Other)) !== 0;
    for (const reading of all) {
      if (!(reading.flags & Trait.bidi)) continue;
      for (const { at, messageId } of faults(reading.target, fromRight2)) {
        const code = reading.target.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
        yield {
          messageId,
          data: { item: reading.pair.address, code: `U+${code}` },
          ...placeIn(reading, at, at + 1)
        };
      }
    }
  }
});
var char_bidi_control_default = rule7;
var controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function faults(text, fromRight2) {
  const found = [];
  const open = [];
  for (const { index: at, 0: sign2 } of matchesIn(text, controls)) {
    const code = sign2.charCodeAt(0);
    const closes = code === 8236 || code === 8297;
    const marks4 = code === 1564 || code === 8206 || code === 8207;
    if (code === 8237 || code === 8238) found.push({ at, messageId: "override" });
    else if (!fromRight2 && !closes) found.push({ at, messageId: "needless" });
    if (marks4) continue;
    if (!closes) {
      open.push({ at, code });
      continue;
    }
    const last = open.at(-1);
    if (last && last.code >= 8294 === (code === 8297)) open.pop();
    else found.push({ at, messageId: "unbalanced" });
  }
  if (fromRight2) {
    for (const { at, code } of open)
      if (code !== 8237 && code !== 8238) found.push({ at, messageId: "unbalanced" });
  }
  return found;
}

// src/rules/char-bom.ts
var rule8 = defineRule({
  id: "char/bom",
  severity: "note",
  summary: "The file does not begin with a byte order mark",
  rationale: "UTF-8 needs none, and programs that do not expect it take it for a part of the first word.",
  remedy: "Save the file as UTF-8 without a byte order mark.",
  messages: { bom: "Unexpected byte order mark at the beginning of the file" },
  examples: [
    { source: "Be fair.", target: "Soyez justes.", expect: [] },
    { source: "Be fair.", target: "\uFEFFSoyez justes.", expect: ["bom"] },
    { source: "# Code", target: "\uFEFF# Code de conduite", expect: ["bom"] }
  ],
  *check(alignment) {
    if (alignment.translation.text.charCodeAt(0) === 65279) {
      yield { messageId: "bom", span: { start: 0, end: 1 }, fix: { span: { start: 0, end: 1 }, text: "" } };
    }
  }
});
var char_bom_default = rule8;

// src/rules/char-confusable.ts
var rule9 = defineRule({
  id: "char/confusable",
  severity: "warning",
  summary: "No word has a letter of another script that only looks like its own",
  rationale: "Such a word is not found by searching, is read aloud wrongly, and can make a name look like another one.",
  remedy: "Type the word again in one script.",
  messages: {
    mixed: 'Unexpected letter {{letter}} ({{code}}) in "{{word}}" in {{item}}: the word is in another script'
  },
  examples: [
    {
      source: "Use IPv6 and the Internet.",
      target: "\u0418\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0439\u0442\u0435 IPv6-\u0441\u0435\u0442\u0438 \u0438 Internet.",
      lang: "ru",
      expect: []
    },
    { source: "Be fair.", target: "\u0411\u0443\u0434\u044C\u0442\u0435 \u0441\u043F\u0440a\u0432\u0435\u0434\u043B\u0438\u0432\u044B.", lang: "ru", expect: ["mixed"] },
    { source: "Be fair. Be kind.", target: "Soyez \u0458ustes. Soyez b\u043Ens.", expect: ["mixed", "mixed"] }
  ],
  *check(alignment) {
    const { all, flags } = readingsOf(alignment);
    if (!(flags & Trait.mixedWord)) return;
    const found = all.flatMap((reading) => reading.flags & Trait.mixedWord ? mixedWords(reading) : []);
    const counts2 = /* @__PURE__ */ new Map();
    for (const { letter } of found) counts2.set(letter, (counts2.get(letter) ?? 0) + 1);
    for (const { reading, word: word2, letter, at } of found) {
      if ((counts2.get(letter) ?? 0) >= BORROWED) continue;
      yield {
        messageId: "mixed",
        data: {
          item: reading.pair.address,
          word: word2,
          letter,
          code: `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
        },
        ...placeIn(reading, at, at + word2.length)
      };
    }
  }
});
var char_confusable_default = rule9;
var BORROWED = 4;
function mixedWords(reading) {
  const found = [];
  for (const { 0: word2, index: at } of reading.target.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (plain2.test(word2)) continue;
    const parts = scripts.map(({ script, letters: letters2 }) => ({ script, letters: word2.match(letters2) ?? [] })).filter(({ letters: letters2 }) => letters2.length > 0).sort((a, b) => a.letters.length - b.letters.length);
    if (parts.length < 2) continue;
    const strange = parts[0]?.letters.find((letter2) => lookAlikes.includes(letter2));
    const other2 = parts[1]?.letters.find((letter2) => lookAlikes.includes(letter2));
    const letter = strange ?? other2;
    if (letter !== void 0 && found.length < ENOUGH2) found.push({ reading, word: word2, letter, at });
  }
  return found;
}
var ENOUGH2 = 20;
var plain2 = new RegExp("^(?:\\p{Script=Latin}+|\\p{Script=Cyrillic}+|\\p{Script=Greek}+|\\p{Script=Armenian}+)$", "u");
var scripts = [
  { script: Script.Latin, letters: new RegExp("\\p{Script=Latin}", "gu") },
  { script: Script.Cyrillic, letters: new RegExp("\\p{Script=Cyrillic}", "gu") },
  { script: Script.Greek, letters: new RegExp("\\p{Script=Greek}", "gu") },
  { script: Script.Armenian, letters: new RegExp("\\p{Script=Armenian}", "gu") }
];
var lookAlikes = "aceiopxyjshkmtbrnuvwgdqlABCEHIKMNOPTXYZSJ\u0430\u0441\u0435\u0456\u043E\u0440\u0445\u0443\u0458\u0455\u04BB\u043A\u043C\u0442\u0432\u0433\u043F\u0501\u051B\u051D\u044C\u0410\u0412\u0421\u0415\u041D\u0406\u041A\u041C\u041E\u0420\u0422\u0425\u0423\u0405\u0408\u0417\u03B1\u03B2\u03B3\u03B5\u03B9\u03BA\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7\u03C9\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u0585\u057D\u0578\u0570\u0581\u0566\u0578\u0555\u054D\u054F";

// src/rules/char-control.ts
var rule10 = defineRule({
  id: "char/control",
  severity: "warning",
  summary: "No control character, half character or private character is in the text",
  rationale: "Controls and halves of characters break files on their way, and private characters are other ones elsewhere.",
  remedy: "Delete it, or write the character that was meant.",
  messages: {
    control: "Unexpected control character {{code}} in {{item}}",
    private: "Unexpected private character {{code}} in {{item}}: it means something else in every font"
  },
  examples: [
    { source: "Be fair.", target: "Soyez\njustes.", expect: [] },
    { source: "Be fair.", target: "Soyez\x07 justes.", expect: ["control"] },
    { source: "Be fair.", target: "Soyez\x85 jus\uE000tes.", expect: ["control", "private"] }
  ],
  *check(alignment) {
    const { all, flags } = readingsOf(alignment);
    if (!(flags & Trait.control)) return;
    let isOwnScript;
    for (const reading of all) {
      if (!(reading.flags & Trait.control)) continue;
      const told = /* @__PURE__ */ new Set();
      for (const found of reading.target.matchAll(control)) {
        if (told.has(found[0])) continue;
        told.add(found[0]);
        const point = found[0].codePointAt(0) ?? 0;
        const isPrivate = privateUse.test(found[0]);
        if (isPrivate) {
          isOwnScript ??= countUnits(all, ({ target }) => privateUse.test(target)) >= OWN_SCRIPT;
          if (isOwnScript) continue;
        }
        const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
        yield {
          messageId: isPrivate ? "private" : "control",
          data: { item: reading.pair.address, code },
          ...placeIn(reading, found.index, found.index + found[0].length),
          // One finding stands for all of a kind, so all of them go. Others may stand for a character that was meant.
          ...needless.test(found[0]) && { replace: placesOf(reading.target, found[0]) }
        };
      }
    }
  }
});
var char_control_default = rule10;
var OWN_SCRIPT = 3;
var privateUse = new RegExp("\\p{Co}", "u");
var control = new RegExp("(?![\\t\\n\\r])\\p{Cc}|[\\p{Co}\\p{Cs}\\u2028\\u2029\\ufdd0-\\ufdef\\ufffe\\uffff]", "gu");
var needless = /[\u0000-\u0008\u000e-\u001f\u007f]/;
function placesOf(text, sign2) {
  const places = [];
  for (let at = text.indexOf(sign2); at >= 0; at = text.indexOf(sign2, at + 1))
    places.push({ span: { start: at, end: at + sign2.length }, text: "" });
  return places;
}

// src/languages/invisible.ts
function isNeededInvisible(text, at) {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  switch (code) {
    case ZWNJ:
    case ZWJ:
      return isJoining(before) || isJoining(after) || isPicture(before) || before === ZWNJ || before === ZWJ;
    case ZWSP:
      return isUnspaced(before) || isUnspaced(after);
    case 847:
      return isHebrew(before) || isHebrew(after);
    case 4447:
    case 4448:
      return after >= 4352 && after <= 4607 || before >= 4352 && before <= 4607;
    case 6068:
    case 6069:
      return before >= 6016 && before <= 6143;
    case 56128:
      return isSelector(text.charCodeAt(at + 1)) ? isHan(before) : isTagged(text, at);
    default:
      if (code >= 6155 && code <= 6159) return before >= 6144 && before <= 6319;
      return code >= 65024 && code <= 65039 && !Number.isNaN(before) && !isLatinLetter(before) && before > 32;
  }
}
function isOwnWay(sign2) {
  return ownWay.has(sign2.charCodeAt(0));
}
var ZWSP = 8203;
var ZWNJ = 8204;
var ZWJ = 8205;
var ownWay = /* @__PURE__ */ new Set([173, ZWSP, ZWNJ, ZWJ, 8288, 847]);
function isJoining(code) {
  return code >= 1536 && code <= 4255 || code >= 6016 && code <= 7423 || code >= 43008 && code <= 44031 || code >= 64336 && code <= 65276 || code === 55298 || code === 55299 || code === 55300 || code === 55301 || code === 55354 || code >= 56320 && code <= 57343;
}
function isUnspaced(code) {
  return code >= 3584 && code <= 4255 || code >= 6016 && code <= 6143 || code >= 6400 && code <= 7167 || code >= 12352 && code <= 40959 || code >= 43264 && code <= 43775;
}
function isHebrew(code) {
  return code >= 1424 && code <= 1535;
}
function isHan(code) {
  return code >= 13312 && code <= 40959 || code >= 56320 && code <= 57343;
}
function isPicture(code) {
  return code === 65039 || code >= 8592 && code <= 11263 || code >= 56320 && code <= 57343;
}
function isSelector(low) {
  return low >= 56576 && low <= 56815;
}
function isTagged(text, at) {
  return text.slice(Math.max(0, at - 14), at).includes("\u{1F3F4}");
}
function isLatinLetter(code) {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 192 && code <= 591;
}

// src/rules/char-invisible.ts
var rule11 = defineRule({
  id: "char/invisible",
  severity: "warning",
  summary: "No character is there that nobody can see and the script does not need",
  rationale: "Searching, comparing and reading aloud stumble over characters without width, and words can be hidden in them.",
  remedy: "Delete it. Joiners and break marks that the script needs are let be.",
  messages: { invisible: "Unexpected invisible character {{code}} in {{item}}" },
  examples: [
    { source: "Be fair.", target: "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u06CC\u0645 \u0645\u0646\u0635\u0641 \u0628\u0627\u0634\u06CC\u0645.", lang: "fa", expect: [] },
    { source: "Be fair.", target: "\u0E15\u0E31\u0E27\u0E2D\u0E22\u0E48\u0E32\u0E07\u200B\u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22", lang: "th", expect: [] },
    { source: "Be fair.", target: "Soyez ju\u200Bstes.", expect: ["invisible"] },
    {
      source: "Be fair.",
      target: "Soyez\u{E0041} justes\uFEFF.",
      expect: ["invisible", "invisible"]
    }
  ],
  *check(alignment) {
    const { all, flags } = readingsOf(alignment);
    if (!(flags & Trait.invisible)) return;
    const units = /* @__PURE__ */ new Map();
    const unitsWith = (sign2) => {
      const known3 = units.get(sign2) ?? countUnits(all, ({ target }) => target.includes(sign2));
      units.set(sign2, known3);
      return known3;
    };
    for (const reading of all) {
      if (!(reading.flags & Trait.invisible)) continue;
      for (const found of matchesIn(reading.target, invisible)) {
        const [sign2] = found;
        if (isNeededInvisible(reading.target, found.index)) continue;
        if (isOwnWay(sign2) && unitsWith(sign2) >= OWN_WAY) continue;
        const point = sign2.codePointAt(0) ?? 0;
        const span = { start: found.index, end: found.index + sign2.length };
        yield {
          messageId: "invisible",
          data: {
            item: reading.pair.address,
            code: `U+${point.toString(16).toUpperCase().padStart(4, "0")}`
          },
          ...placeIn(reading, span.start, span.end),
          replace: [{ span, text: "" }]
        };
      }
    }
  }
});
var char_invisible_default = rule11;
var OWN_WAY = 4;
var invisible = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;

// src/rules/char-line-endings.ts
var rule12 = defineRule({
  id: "char/line-endings",
  severity: "note",
  summary: "All lines of a file end in the same way",
  rationale: "Mixed line ends make a comparison show lines as changed that are not.",
  remedy: "Save the file with one kind of line end.",
  messages: {
    mixed: "Unexpected line end {{shown}}, expected {{expected}} as in the rest of the file",
    old: "Unexpected line end CR, expected LF or CR LF"
  },
  examples: [
    { source: "Be fair.\n\nBe kind.", target: "Soyez justes.\r\n\r\nSoyez bons.\r\n", expect: [] },
    { source: "Be fair.\n\nBe kind.", target: "Soyez justes.\n\nSoyez bons.\r\n", expect: ["mixed"] },
    { source: "Be fair.\n\nBe kind.", target: "Soyez justes.\r\r\nSoyez bons.\n", expect: ["old", "mixed"] }
  ],
  *check(alignment) {
    const { text } = alignment.translation;
    if (!text.includes("\r")) return;
    const pairs = text.match(/\r\n/g)?.length ?? 0;
    const feeds = (text.match(/\n/g)?.length ?? 0) - pairs;
    const alone = text.search(/\r(?!\n)/);
    const wanted = pairs > feeds ? "\r\n" : "\n";
    if (alone >= 0)
      yield {
        messageId: "old",
        span: { start: alone, end: alone + 1 },
        ...fixOf(alignment, /\r(?!\n)/g, wanted)
      };
    if (pairs === 0 || feeds === 0) return;
    const expected = pairs > feeds ? "CR LF" : "LF";
    const shown2 = pairs > feeds ? "LF" : "CR LF";
    yield {
      messageId: "mixed",
      data: { shown: shown2, expected },
      span: lineEnd(text, pairs > feeds),
      ...fixOf(alignment, pairs > feeds ? /(?<!\r)\n/g : /\r\n/g, wanted)
    };
  }
});
var char_line_endings_default = rule12;
function lineEnd(text, feedAlone) {
  const start = feedAlone ? text.search(/(?<!\r)\n/) : text.indexOf("\r\n");
  return { start, end: start + (feedAlone ? 1 : 2) };
}
function fixOf({ translation, pairs }, kind, wanted) {
  const open = new Set(
    pairs.flatMap(
      ({ relation, confidence, sources: sources2, targets }) => relation === "one" && confidence >= 0.5 && sources2.every((unit) => unit.translatable) ? targets : []
    )
  );
  const closed = translation.blocks.filter((block) => !open.has(block)).map((block) => block.span);
  const parts = [];
  let next = 0;
  for (const found of translation.text.matchAll(kind)) {
    const span = { start: found.index, end: found.index + found[0].length };
    while ((closed[next]?.end ?? Infinity) <= span.start) next++;
    if ((closed[next]?.start ?? Infinity) >= span.end) parts.push({ span, text: wanted });
  }
  const [first, ...more] = parts;
  return first ? { fix: { ...first, more } } : {};
}

// src/rules/char-mojibake.ts
var rule13 = defineRule({
  id: "char/mojibake",
  severity: "warning",
  summary: "No character was lost or garbled on its way through another encoding",
  rationale: "What was read in the wrong encoding is not what was written, and often nobody can tell any more.",
  remedy: "Copy the text again from where it was right, as UTF-8.",
  messages: {
    lost: "Unexpected replacement character in {{item}}: a character was lost",
    garbled: 'Unexpected "{{shown}}" in {{item}}, expected "{{expected}}": UTF-8 was read as something else'
  },
  examples: [
    { source: "Be fair to everybody.", target: "Soyez \xE9quitables \xAB \xE0 tous \xBB.", expect: [] },
    { source: "Be fair.", target: "Soyez \xC3\xA9quitables.", expect: ["garbled"] },
    {
      source: "Be fair. Be kind.",
      target: "Soyez l\uFFFDaux. Soyez d\xE2\u20AC\u2122accord.",
      expect: ["lost", "garbled"]
    }
  ],
  *check(alignment) {
    const { all, flags, script } = readingsOf(alignment);
    if (!(flags & (Trait.control | Trait.misread))) return;
    for (const reading of all) {
      const lost = reading.flags & Trait.control ? reading.target.indexOf("\uFFFD") : -1;
      if (lost >= 0)
        yield {
          messageId: "lost",
          data: { item: reading.pair.address },
          ...placeIn(reading, lost, lost + 1)
        };
      const garbled = reading.flags & Trait.misread ? firstGarbled(reading, script) : void 0;
      if (garbled) {
        yield {
          messageId: "garbled",
          data: { item: reading.pair.address, shown: garbled.shown, expected: garbled.expected },
          ...placeIn(reading, garbled.at, garbled.at + garbled.shown.length)
        };
      }
    }
  }
});
var char_mojibake_default = rule13;
var windows = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var sequence = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;
function firstGarbled(reading, script) {
  const own2 = script === "Latn" || script === "Zzzz";
  const repeated = isRepeated(reading.target);
  for (const found of reading.target.matchAll(sequence)) {
    const lead = found[0].charCodeAt(0);
    const length = lead < 224 ? 2 : lead < 240 ? 3 : 4;
    const shown2 = found[0].slice(0, length);
    if (shown2.length < length) continue;
    const closes = /[»”’“‘›…–—]$/.test(shown2) && !isLetter(reading.target.charCodeAt(found.index + 2));
    if (length === 2 && own2 && (lead > 197 || closes) && !repeated) continue;
    if (own2 && !/[^\p{L}]/u.test(shown2.slice(1)) && !repeated) continue;
    const bytes = Uint8Array.from(shown2, byteOf);
    const expected = decoder.decode(bytes);
    if (expected.includes("\uFFFD") || expected.length === 0 || !/[\p{L}\p{M}\p{P}\p{S}\p{N}]/u.test(expected))
      continue;
    return { at: found.index, shown: shown2, expected };
  }
  return void 0;
}
function byteOf(sign2) {
  const code = sign2.charCodeAt(0);
  return code < 256 ? code : 128 + windows.indexOf(sign2);
}
var decoder = new TextDecoder();
function isRepeated(text) {
  return /(?:[\u00c2-\u00df][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}/.test(text);
}

// src/rules/char-nbsp.ts
var rule14 = defineRule({
  id: "char/nbsp",
  severity: "note",
  summary: "No no-break space stands beside another space or at the edge of an item",
  rationale: "There it keeps nothing together; it was left over from another program and leaves gaps.",
  remedy: "Delete it.",
  messages: { stray: "Unexpected no-break space in {{item}}: nothing is kept together by it" },
  examples: [
    { source: "Be fair: always.", target: "Soyez justes\xA0: toujours.", expect: [] },
    { source: "Be fair.", target: "Soyez \xA0justes.", expect: ["stray"] },
    {
      source: "Be fair. Be kind.",
      target: "Soyez \xA0justes. Soyez\xA0\xA0bons.",
      expect: ["stray", "stray", "stray"]
    }
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    if (!(flags & Trait.noBreak)) return;
    for (const reading of prose) {
      if (!(reading.flags & Trait.noBreak)) continue;
      for (const found of matchesIn(reading.target, stray)) {
        const span = { start: found.index, end: found.index + 1 };
        yield {
          messageId: "stray",
          data: { item: reading.pair.address },
          ...placeIn(reading, span.start, span.end),
          // Between two of them the words would grow together.
          ...isBesideGap(reading.target, found.index) && { replace: [{ span, text: "" }] }
        };
      }
    }
  }
});
var char_nbsp_default = rule14;
var stray = /(?<![^ \n\u00a0])[\u00a0\u202f\u2007]|[\u00a0\u202f\u2007](?![^ \n\u00a0])/g;
function isBesideGap(text, at) {
  return [text.charAt(at - 1), text.charAt(at + 1)].some((one) => one === "" || one === " " || one === "\n");
}

// src/rules/clause-definitive-missing.ts
var rule15 = defineRule({
  id: "clause/definitive-missing",
  severity: "error",
  required: true,
  summary: "The translation says that the English is definitive",
  rationale: "Readers of a translation must learn which text counts when the two differ.",
  remedy: "Translate the clause shown here and put it where the English has it.",
  messages: {
    missing: "Missing clause on the definitive text, {{item}}",
    empty: "Empty clause on the definitive text, {{item}}"
  },
  examples: [
    {
      source: "# Code\n\nThe English text is definitive.\n\nBe fair.",
      target: "# Code\n\nLe texte anglais fait foi.\n\nSoyez justes.",
      clause: ["paragraph.1"],
      expect: []
    },
    {
      source: "# Code of conduct\n\nThe English text is definitive in disputes.\n\nBe fair to all of the members.",
      target: "# Code de conduite\n\nSoyez justes envers tous les membres.",
      clause: ["paragraph.1"],
      expect: ["missing"]
    },
    {
      source: "# Code\n\n1. The English text is definitive.\n2. Only the English text counts.",
      target: "# Code\n\n1.\n2.",
      clause: ["item.1", "item.2"],
      expect: ["empty", "empty"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources.find((source) => source.clause);
      if (!unit) continue;
      const comparison = { type: "pair", left: unit.text, right: "" };
      const data = { item: unit.address };
      if (pair.relation === "missing") yield { messageId: "missing", data, pair, comparison };
      else if (pair.targets.every((block) => block.text.trim() === ""))
        yield { messageId: "empty", data, pair, comparison };
    }
  }
});
var clause_definitive_missing_default = rule15;

// src/rules/clause-definitive-untranslated.ts
var rule16 = defineRule({
  id: "clause/definitive-untranslated",
  severity: "error",
  required: true,
  explains: ["text/", "term/", "state/same-as-source", "canon/not-definitive"],
  summary: "The clause that calls the English definitive is translated",
  rationale: "It speaks to those who read the translation because they do not read English.",
  remedy: "Translate the clause. The English sentence may stand beside it.",
  messages: {
    untranslated: "Unexpected English for {{item}}, expected the clause on the definitive text in {{lang}}"
  },
  examples: [
    {
      source: "The English text is definitive.",
      target: "Le texte anglais fait foi.",
      clause: ["paragraph.1"],
      expect: []
    },
    {
      source: "The English text is definitive.",
      target: "The English text is definitive.",
      clause: ["paragraph.1"],
      expect: ["untranslated"]
    },
    {
      source: "The English text is definitive.\n\nBe fair.\n\nOnly the English text counts.",
      target: "The English text\nis definitive.\n\nSoyez justes.\n\nOnly the English text counts.",
      clause: ["paragraph.1", "paragraph.2", "paragraph.3"],
      expect: ["untranslated", "untranslated"]
    }
  ],
  *check(alignment) {
    const lang = alignment.translation.lang;
    for (const pair of alignment.pairs) {
      const unit = pair.sources.find((source) => source.clause);
      if (!unit || pair.targets.length === 0) continue;
      if (pair.targets.every((block) => normalize(block.text) === normalize(unit.text))) {
        yield { messageId: "untranslated", data: { item: unit.address, lang }, pair };
      }
    }
  }
});
var clause_definitive_untranslated_default = rule16;

// src/rules/clause-definitive-weakened.ts
var rule17 = defineRule({
  id: "clause/definitive-weakened",
  severity: "error",
  required: true,
  summary: "The clause that calls the English definitive is up to date, and its review is somebody\u2019s",
  rationale: "On this sentence all others rest: made from an older English or reviewed by nobody, it proves nothing.",
  remedy: 'Compare the clause with the English of today and accept it with "urtext accept".',
  messages: {
    stale: "Stale clause on the definitive text, {{item}}: its English changed since it was translated",
    nobody: 'Unexpected state "{{state}}" of the clause on the definitive text, {{item}}: the record names no reviewer'
  },
  examples: [
    {
      source: "The English is definitive.",
      target: "L\u2019anglais fait foi.",
      clause: ["paragraph.1"],
      record: {},
      expect: []
    },
    {
      source: "The English text alone is definitive.",
      madeFrom: "The English text is definitive.",
      target: "Le texte anglais fait foi.",
      clause: ["paragraph.1"],
      record: {},
      expect: ["stale"]
    },
    {
      source: "The English is definitive.\n\nOnly the English counts.",
      target: "L\u2019anglais fait foi.\n\nSeul l\u2019anglais compte.",
      clause: ["paragraph.1", "paragraph.2"],
      record: { "paragraph.1": { state: "reviewed" }, "paragraph.2": { state: "final" } },
      expect: ["nobody", "nobody"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources.find((source) => source.clause);
      const known3 = unit && freshness(alignment, pair);
      if (!unit || !known3) continue;
      const { state, reviewer } = known3.unit;
      if (known3.sourceChanged && !known3.targetChanged)
        yield { messageId: "stale", data: { item: unit.address }, pair };
      else if ((state === "reviewed" || state === "final") && reviewer === void 0) {
        yield { messageId: "nobody", data: { item: unit.address, state }, pair };
      }
    }
  }
});
var clause_definitive_weakened_default = rule17;

// src/rules/file-not-utf8.ts
var rule18 = defineFileRule({
  id: "file/not-utf8",
  severity: "error",
  required: true,
  summary: "Every text is UTF-8",
  rationale: "Programs that guess an encoding guess wrong, and the reader sees other letters.",
  remedy: "Save the file as UTF-8.",
  messages: {},
  examples: [],
  covers: ["not-utf8", "binary-file"]
});
var file_not_utf8_default = rule18;

// src/rules/file-orphan.ts
var rule19 = defineFileRule({
  id: "file/orphan",
  severity: "warning",
  summary: "Every translation belongs to a document of the project",
  rationale: "A file that belongs to nothing is checked by nobody and read by somebody.",
  remedy: "Rename the file after its document, or delete it.",
  messages: {},
  examples: [],
  covers: ["orphan"]
});
var file_orphan_default = rule19;

// src/rules/file-unparseable.ts
var rule20 = defineFileRule({
  id: "file/unparseable",
  severity: "error",
  required: true,
  summary: "Every file can be read as what its name says",
  rationale: "What cannot be read cannot be checked, and silence would look like success.",
  remedy: "Correct the file at the place shown.",
  messages: {},
  examples: [],
  covers: [
    "not-json",
    "wrong-shape",
    "repeated-key",
    "unknown-version",
    "empty-file",
    "line-too-long",
    "file-too-large",
    "nested-too-deep",
    "unknown-normalization",
    "record-of-another",
    "glossary-no-table",
    "glossary-delimiter",
    "glossary-column",
    "glossary-column-twice",
    "glossary-column-missing",
    "glossary-cells",
    "glossary-two-terms",
    "glossary-no-english",
    "glossary-contradiction",
    "glossary-term-twice",
    "glossary-term-long",
    "glossary-wildcard",
    "glossary-too-long"
  ]
});
var file_unparseable_default = rule20;

// src/rules/file-unreadable.ts
var rule21 = defineFileRule({
  id: "file/unreadable",
  severity: "error",
  required: true,
  summary: "Every file of the project can be opened",
  rationale: "A translation that cannot be opened is not a translation that passed.",
  remedy: "Give the file the right permissions, or put it inside the project.",
  messages: {},
  examples: [],
  covers: ["cannot-read", "outside-project"]
});
var file_unreadable_default = rule21;

// src/label.ts
function labelOf(alignment) {
  const [first] = alignment.translation.blocks;
  if (first?.kind !== "meta") return void 0;
  const entries = [...first.content.matchAll(line)].map(
    ([, key = "", value = ""]) => [key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, "$2")]
  );
  const label = new Map(entries);
  return keys.some((key) => label.has(key)) ? label : void 0;
}
var line = /^([A-Za-z][\w-]{0,40})[ \t]*[:=][ \t]*(\S[^\n\r]{0,500})/gm;
var keys = ["translator", "translators", "translation", "status", "reviewer", "original", "source", "origin", "version", "edition"];
function valueOf(label, ...names) {
  for (const name of names) {
    const value = label.get(name);
    if (value !== void 0 && value !== "") return value;
  }
  return void 0;
}

// src/rules/label-origin-missing.ts
var rule22 = defineRule({
  id: "label/origin-missing",
  severity: "note",
  summary: "A translation with a label names the English original or leads to it",
  rationale: "Whoever doubts a sentence has to find the definitive one.",
  remedy: 'Add "source:" with the address or the name of the English to the front matter.',
  messages: { missing: "Missing original in the front matter, expected its name, edition or address" },
  examples: [
    {
      source: "Be fair.",
      target: "---\nstatus: official\nsource: https://a.example\n---\n\nSoyez justes.",
      expect: []
    },
    { source: "Be fair.", target: "---\nstatus: official\n---\n\nSoyez justes.", expect: ["missing"] },
    { source: "Be fair.", target: "---\ntranslator: Anne\n---\n\nSoyez justes.", expect: ["missing"] }
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    if (!label || !first) return;
    if (valueOf(label, "source", "original", "canonical", "version", "edition", "translation-of") === void 0)
      yield { messageId: "missing", span: first.span };
  }
});
var label_origin_missing_default = rule22;

// src/rules/label-status-conflict.ts
var rule23 = defineRule({
  id: "label/status-conflict",
  severity: "warning",
  summary: "A translation calls itself no more than the record says",
  rationale: "Readers rely on a translation that is called official or reviewed.",
  remedy: "Correct the status in the front matter, or have the items reviewed and accepted.",
  messages: {
    conflict: 'Unexpected status "{{shown}}" in the front matter: {{count}} items are not reviewed'
  },
  examples: [
    { source: "Be fair.", target: "---\nstatus: unofficial\n---\n\nSoyez justes.", record: {}, expect: [] },
    {
      source: "Be fair.",
      target: "---\nstatus: official\n---\n\nSoyez justes.",
      record: {},
      expect: ["conflict"]
    },
    {
      source: "Be fair.",
      target: "---\nstatus: reviewed\n---\n\nSoyez justes.",
      record: {},
      expect: ["conflict"]
    }
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    const { record } = alignment.translation;
    const shown2 = label && valueOf(label, "status");
    if (!first || !record || shown2 === void 0 || !claim.test(shown2)) return;
    const kept = new Set(
      alignment.edition.units.flatMap((unit) => unit.translatable ? [unit.address] : [])
    );
    const count = Object.entries(record.units).filter(
      ([address2, unit]) => kept.has(address2) && (unit.state === "initial" || unit.state === "translated")
    ).length;
    if (count > 0) yield { messageId: "conflict", data: { shown: shown2, count }, span: first.span };
  }
});
var label_status_conflict_default = rule23;
var claim = /^(?:official|reviewed|final|approved|authori[sz]ed|certified)$/i;

// src/rules/label-status-missing.ts
var rule24 = defineRule({
  id: "label/status-missing",
  severity: "note",
  summary: "A translation with a label says whether it is official, unofficial or a candidate",
  rationale: "Readers must know how far they can rely on a translation before they read it.",
  remedy: 'Add "status: unofficial", or what it is, to the front matter.',
  messages: { missing: "Missing status in the front matter, expected official, unofficial or candidate" },
  examples: [
    {
      source: "Be fair.",
      target: "---\ntranslator: Anne\nstatus: unofficial\n---\n\nSoyez justes.",
      expect: []
    },
    { source: "Be fair.", target: "---\ntranslator: Anne\n---\n\nSoyez justes.", expect: ["missing"] },
    { source: "Be fair.", target: "---\nversion: 2020\n---\n\nSoyez justes.", expect: ["missing"] }
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    if (label && first && valueOf(label, "status") === void 0)
      yield { messageId: "missing", span: first.span };
  }
});
var label_status_missing_default = rule24;

// src/rules/label-version-mismatch.ts
var rule25 = defineRule({
  id: "label/version-mismatch",
  severity: "warning",
  summary: "A translation names the edition that it was made from",
  rationale: "Under the wrong version readers hold a translation against another English.",
  remedy: "Put the edition of the English into the front matter, or bring the translation up to it.",
  messages: { differs: 'Unexpected edition "{{shown}}" in the front matter, expected "{{expected}}"' },
  examples: [
    { source: "Be fair.", target: "---\nedition: 2020\n---\n\nSoyez justes.", expect: [] },
    { source: "Be fair.", target: "---\nedition: 2010\n---\n\nSoyez justes.", expect: ["differs"] },
    { source: "Be fair.", target: '---\nversion: "2.1"\n---\n\nSoyez justes.', expect: ["differs"] }
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    const shown2 = label && valueOf(label, "edition", "version");
    if (!first || shown2 === void 0) return;
    const expected = alignment.translation.record?.edition ?? alignment.edition.id;
    if (shown2.replace(/^v/i, "") === expected.replace(/^v/i, "")) return;
    yield { messageId: "differs", data: { shown: shown2, expected }, span: first.span };
  }
});
var label_version_mismatch_default = rule25;

// src/rules/markup-chars-around-tags.ts
var rule26 = defineRule({
  id: "markup/chars-around-tags",
  severity: "note",
  summary: "A link or an emphasized word is not glued to the word before it",
  rationale: "Two words become one when the space before a mark gets lost.",
  remedy: "Put the space back, or take the whole word into the mark.",
  messages: { glued: 'Missing space before "{{shown}}" in {{item}}' },
  examples: [
    { source: "See the **rules**.", target: "Voir l\u2019**ordre**.", expect: [] },
    { source: "See **rules**.", target: "Voir**r\xE8gles**.", expect: ["glued"] },
    {
      source: "See **rules**.\n\nRead [them](https://a.example).",
      target: "Voir**r\xE8gles**.\n\nLisez-[les](https://a.example) et[lisez](https://a.example).",
      expect: ["glued", "glued"]
    }
  ],
  *check(alignment) {
    const { marked, scripts: scripts3 } = readingsOf(alignment);
    if (!(scripts3 & (Script.Latin | Script.Cyrillic | Script.Greek | Script.Armenian))) return;
    for (const reading of marked) {
      const { pair } = reading;
      const [block] = pair.targets;
      if (!block || pair.targets.length > 1 || pair.sources.some((unit) => unit.marks.some((mark) => isGlued(unit, mark))))
        continue;
      for (const mark of block.marks.filter((one) => isGlued(block, one)).slice(0, ENOUGH3)) {
        const { start, end } = mark.span;
        yield {
          messageId: "glued",
          data: { item: pair.address, shown: block.text.slice(start, Math.min(end, start + 40)) },
          ...placeIn(reading, start, end)
        };
      }
    }
  }
});
var markup_chars_around_tags_default = rule26;
var ENOUGH3 = 20;
var letters = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]$/u;
function isGlued(block, mark) {
  if (mark.type === "html" || mark.type === "image" || mark.span.end === mark.span.start) return false;
  const { start } = mark.span;
  return start > 0 && letters.test(block.text.slice(start - 1, start)) && letters.test(block.text.slice(start, start + 1));
}

// src/rules/markup-emphasis.ts
var rule27 = defineRule({
  id: "markup/emphasis",
  severity: "warning",
  summary: "What is emphasized in the English is emphasized in the translation",
  rationale: 'Emphasis says what an item is about, as "not" in bold letters does.',
  remedy: "Mark the words that translate the emphasized ones. For italics bold letters will do.",
  messages: {
    missing: "Missing emphasis in {{item}}, expected {{expected}} as in the English",
    extra: "Unexpected emphasis in {{item}}, expected {{expected}} as in the English"
  },
  examples: [
    { source: "Be *fair*.", target: "\u5FC5\u305A**\u516C\u6B63**\u306B\u3002", lang: "ja", expect: [] },
    { source: "Be *fair*.", target: "Soyez justes.", expect: ["missing"] },
    {
      source: "Be **fair**.\n\nBe kind.",
      target: "Soyez justes.\n\nSoyez *bons*.",
      expect: ["missing", "extra"]
    }
  ],
  *check(alignment) {
    for (const { pair } of readingsOf(alignment).marked) {
      if (pair.sources.length === 0) continue;
      const expected = countEmphasis(pair.sources);
      const shown2 = countEmphasis(pair.targets);
      if (expected === shown2) continue;
      yield {
        messageId: shown2 < expected ? "missing" : "extra",
        data: { item: pair.address, expected },
        pair,
        comparison: sideBySide(pair)
      };
    }
  }
});
var markup_emphasis_default = rule27;
function countEmphasis(blocks) {
  let count = 0;
  for (const { marks: marks4 } of blocks)
    for (const { type, target } of marks4) {
      if (type === "emphasis" || type === "strong" || /^<(?:b|i|em|strong)\b/i.test(target)) count++;
    }
  return count;
}

// src/rules/markup-lang-attribute.ts
var rule28 = defineRule({
  id: "markup/lang-attribute",
  severity: "note",
  summary: "An element that names a language names the one of its words",
  rationale: "Screen readers speak and browsers hyphenate by it.",
  remedy: 'Name the language of the translation, or "en" for words that stay in English.',
  messages: {
    other: 'Unexpected lang="{{shown}}" in {{item}}, expected "{{lang}}" or the language of the English element'
  },
  examples: [
    { source: '<b lang="en">Be fair.</b>', target: '<b lang="fr">Soyez justes.</b>', expect: [] },
    { source: '<b lang="en">Be fair.</b>', target: '<b lang="de">Soyez justes.</b>', expect: ["other"] },
    {
      source: '<b lang="en">Be fair.</b> <i lang="la">Pax</i>',
      target: '<b lang="es">Soyez justes.</b> <i lang="it">Pax</i>',
      expect: ["other", "other"]
    }
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    const own2 = lang.split(/[-_]/)[0]?.toLowerCase();
    for (const { pair } of readingsOf(alignment).marked) {
      const source = new Set(languagesOf(pair.sources));
      for (const shown2 of languagesOf(pair.targets)) {
        if (source.has(shown2) || shown2.split("-")[0]?.toLowerCase() === own2) continue;
        yield { messageId: "other", data: { item: pair.address, shown: shown2, lang }, pair };
      }
    }
  }
});
var markup_lang_attribute_default = rule28;
function languagesOf(blocks) {
  return blocks.flatMap(
    (block) => block.marks.flatMap(
      (mark) => mark.type === "html" ? /\slang=["']?([\w-]{1,40})/i.exec(mark.target)?.[1] ?? [] : []
    )
  );
}

// src/rules/markup-md-syntax.ts
var rule29 = defineRule({
  id: "markup/md-syntax",
  severity: "warning",
  summary: "No marks of Markdown are left in what readers see",
  rationale: "They show that a link or an emphasis was broken in translation, mostly by a space or a sign too few.",
  remedy: 'Write the mark as in the English: "**words**" without spaces inside, "[words](address)" without a space between.',
  messages: { broken: 'Unexpected "{{shown}}" in the words of {{item}}, expected working markup' },
  examples: [
    {
      source: "Be **fair**, see [it](https://a.example).",
      target: "Soyez **justes**, voir [ici](https://a.example).",
      expect: []
    },
    { source: "Be **fair**.", target: "Soyez ** justes **.", expect: ["broken"] },
    {
      source: "Be fair, see [it](https://a.example).\n\nBe **kind**.",
      target: "Soyez justes, voir [ici] (https://a.example).\n\nSoyez **bons.",
      expect: ["broken", "broken"]
    }
  ],
  *check(alignment) {
    for (const reading of readingsOf(alignment).prose) {
      const { target, source, pair } = reading;
      if (!target.includes("**") && !target.includes("]") && !target.includes("__")) continue;
      const found = leftover.exec(target);
      if (!found || source.includes(found[0])) continue;
      yield {
        messageId: "broken",
        data: { item: pair.address, shown: found[0].slice(0, 40) },
        ...placeIn(reading, found.index, found.index + found[0].length)
      };
    }
  }
});
var markup_md_syntax_default = rule29;
var leftover = /\*\*|(?<![_])__(?![_])|\][ \u00a0]?\((?=[^\s)]{0,200}[./#])|\]\[|［[^［］]{0,200}］[(（](?:https?:|\/)/u;

// src/rules/markup-placeholder-token.ts
var rule30 = defineRule({
  id: "markup/placeholder-token",
  severity: "warning",
  summary: 'A gap that users of the text fill in, as "[INSERT NAME]", is still a gap in the translation',
  rationale: "A gap that is lost or silently filled makes a template say something about somebody.",
  remedy: "Translate the words in the brackets and keep the brackets.",
  messages: { missing: 'Missing "{{shown}}" or its translation in brackets in {{item}}' },
  examples: [
    { source: "Write to [INSERT ADDRESS].", target: "\xC9crire \xE0 [INDIQUER L\u2019ADRESSE].", expect: [] },
    { source: "Write to [INSERT ADDRESS].", target: "\xC9crire au comit\xE9.", expect: ["missing"] },
    {
      source: "Write to [INSERT ADDRESS] or [INSERT NAME].",
      target: "\xC9crire au comit\xE9 ou \xE0 Anne.",
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    for (const { pair, source, target, sourceFlags } of readingsOf(alignment).prose) {
      if (!(sourceFlags & Trait.bracket) || !source.includes("[")) continue;
      const gaps = source.match(gap) ?? [];
      const kept = target.match(/[[［【][^[\]［］【】]{2,100}[\]］】]/gu)?.length ?? 0;
      for (const shown2 of gaps.slice(0, Math.max(0, gaps.length - kept))) {
        yield {
          messageId: "missing",
          data: { item: pair.address, shown: shown2 },
          pair,
          comparison: sideBySide(pair)
        };
      }
    }
  }
});
var markup_placeholder_token_default = rule30;
var gap = /\[(?:[A-Z][A-Z\d' _-]{2,80}|(?:insert|name|your|enter|add)\b[^[\]]{0,80})\]/gi;

// src/rules/markup-tags.ts
var rule31 = defineRule({
  id: "markup/tags",
  severity: "warning",
  summary: "An item has the HTML elements of the English, each opened and closed",
  rationale: "A lost element takes its meaning with it, and one that is left open runs over the rest of the page.",
  remedy: "Put the elements of the English around the words that translate theirs.",
  messages: {
    missing: "Missing {{tag}} in {{item}}",
    extra: "Unexpected {{tag}} in {{item}}: the English has none there",
    open: "Unexpected {{tag}} in {{item}}, expected it opened and closed once"
  },
  examples: [
    { source: "Be <b>fair</b>.", target: "Soyez <b>justes</b>.", expect: [] },
    { source: "Be <b>fair</b>.", target: "Soyez justes.", expect: ["missing"] },
    { source: "Be <b>fair</b>.", target: "Soyez <b>justes.", expect: ["open"] },
    {
      source: "Be <b>fair</b>. Be <i>kind</i>.",
      target: "Soyez justes. Soyez <b>bons</b>. Soyez <b>vifs</b>.",
      expect: ["extra", "missing"]
    }
  ],
  *check(alignment) {
    for (const { pair } of readingsOf(alignment).marked) {
      if (pair.sources.length === 0) continue;
      const source = countTags(pair.sources);
      const target = countTags(pair.targets);
      for (const name of /* @__PURE__ */ new Set([...source.keys(), ...target.keys()])) {
        const left = source.get(name) ?? none;
        const right = target.get(name) ?? none;
        const messageId = right.open !== right.close && left.open === left.close ? "open" : right.open < left.open ? "missing" : right.open > left.open ? "extra" : void 0;
        if (messageId)
          yield {
            messageId,
            data: { item: pair.address, tag: `<${name}>` },
            pair,
            comparison: sideBySide(pair)
          };
      }
    }
  }
});
var markup_tags_default = rule31;
var none = { open: 0, close: 0 };
function countTags(blocks) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    for (const mark of block.marks) {
      const found = mark.type === "html" ? /^<(\/?)([a-z][\w:-]{0,40})/i.exec(mark.target) : null;
      const name = found?.[2]?.toLowerCase();
      if (!found || name === void 0) continue;
      const { open, close } = counts2.get(name) ?? none;
      const alone = /\/>$/.test(mark.target) || name === "br" || name === "hr" || name === "img";
      counts2.set(name, {
        open: open + (found[1] === "" ? 1 : 0),
        close: close + (found[1] !== "" || alone ? 1 : 0)
      });
    }
  }
  return counts2;
}

// src/rules/markup-unsafe-html.ts
var rule32 = defineRule({
  id: "markup/unsafe-html",
  severity: "error",
  summary: "A translation has no HTML that the English has not, no scripts and no links that run",
  rationale: "Translations come from many hands and are shown on the pages of the organization. What runs there may not come with them.",
  remedy: 'Delete the markup. A link leads to a page, by "https:" or by a relative address.',
  messages: {
    script: "Unexpected {{shown}}, expected text: it can run in the browser of the reader",
    handler: "Unexpected event handler in {{shown}}, expected text",
    link: 'Unexpected link target "{{shown}}", expected the address of a page',
    raw: "Unexpected HTML {{shown}}, expected text: the English has no such element"
  },
  examples: [
    { source: "Be <b>fair</b>.", target: "Soyez <b>justes</b>.", expect: [] },
    { source: "See [it](https://a.example).", target: "Voir [ici](https://a.example).", expect: [] },
    { source: "Be fair.", target: "Soyez <script>alert(1)</script> justes.", expect: ["script"] },
    {
      source: "Be <b>fair</b>. See [it](https://a.example).",
      target: 'Soyez <b onclick="x()">justes</b>. Voir [ici](javascript:x).',
      expect: ["link", "handler"]
    },
    { source: "Be fair.", target: "Soyez <u>justes</u>.", expect: ["raw"] },
    { source: "Be fair.", target: "Soyez justes.\n\n<svg onload=x()></svg>", expect: ["script"] }
  ],
  *check(alignment) {
    let known3;
    for (const block of alignment.translation.blocks) {
      if (block.marks.length === 0 && block.kind !== "html") continue;
      for (const { target } of block.marks.filter(isLink)) {
        if (runs(target))
          yield { messageId: "link", data: { shown: target.slice(0, 80) }, span: whole(block) };
      }
      for (const tag of tagsOf(block)) {
        known3 ??= new Set(alignment.edition.units.flatMap(tagsOf).map(nameOf));
        const name = nameOf(tag);
        const data = { shown: tag.slice(0, 80) };
        if (active.has(name)) yield { messageId: "script", data, span: whole(block) };
        else if (handler.test(tag)) yield { messageId: "handler", data, span: whole(block) };
        else if (scriptAddress.test(squeeze(tag))) yield { messageId: "link", data, span: whole(block) };
        else if (name !== "" && !known3.has(name)) yield { messageId: "raw", data, span: whole(block) };
      }
    }
  }
});
var markup_unsafe_html_default = rule32;
var active = new Set(
  "script iframe frame frameset object embed applet svg math style link meta base form input button textarea select template noscript audio video source".split(
    " "
  )
);
var handler = /[\s"'/]on[a-z]{2,30}\s*=/i;
var scriptAddress = /(?:href|src|action|formaction|data|xlink:href)=["']?(?:javascript|vbscript|data):/i;
function isLink(mark) {
  return mark.type === "link" || mark.type === "image";
}
function runs(target) {
  return /^(?:javascript|vbscript|data):/i.test(
    squeeze(target.slice(0, 200).replace(/%(?:0[0-9a-d]|20)/gi, ""))
  );
}
function squeeze(text) {
  return text.replace(/[\u0000-\u0020\u00ad\u200b-\u200d]+/g, "");
}
function tagsOf(block) {
  if (block.kind === "html") return block.content.match(/<[a-z][^<>]{0,2000}/gi) ?? [];
  return block.marks.flatMap(
    ({ type, target }) => type === "html" && !target.startsWith("</") ? [target] : []
  );
}
function nameOf(tag) {
  return /^<\/?([a-z][\w:-]{0,40})/i.exec(tag)?.[1]?.toLowerCase() ?? "";
}
function whole(block) {
  return { start: block.start, end: block.span.end };
}

// src/rules/meta-attribution-unproven.ts
var rule33 = defineRule({
  id: "meta/attribution-unproven",
  severity: "warning",
  summary: "A reviewer that the front matter names has reviewed something, by the record",
  rationale: "A name under a text that nobody of that name has read misleads readers and the named one.",
  remedy: "Have the items reviewed and accept them under that name, or delete the name.",
  messages: {
    unproven: 'Unexpected reviewer "{{name}}" in the front matter: the record knows of no review by that name'
  },
  examples: [
    {
      source: "Be fair.",
      target: "---\nreviewer: Jean\n---\n\nSoyez justes.",
      record: { "paragraph.1": { state: "reviewed", reviewer: "Jean" } },
      expect: []
    },
    {
      source: "Be fair.",
      target: "---\nreviewer: Jean\n---\n\nSoyez justes.",
      record: {},
      expect: ["unproven"]
    },
    { source: "Be fair.", target: "---\nreviewer: Jean\n---\n\nSoyez justes.", expect: ["unproven"] }
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    const name = label && valueOf(label, "reviewer", "reviewed-by", "reviewed_by");
    if (!first || name === void 0) return;
    const reviews = Object.values(alignment.translation.record?.units ?? {});
    if (reviews.some((unit) => unit.reviewer?.trim().toLowerCase() === name.toLowerCase())) return;
    yield { messageId: "unproven", data: { name }, span: first.span };
  }
});
var meta_attribution_unproven_default = rule33;

// src/rules/meta-date.ts
var rule34 = defineRule({
  id: "meta/date",
  severity: "note",
  summary: "Dates in the record are days of the calendar",
  rationale: "A date that cannot be says nothing about when an item was accepted.",
  remedy: "Accept the item again; the date is written by the command.",
  messages: { impossible: 'Unexpected date "{{date}}" of {{item}}, expected a day as 2003-01-31' },
  examples: [
    {
      source: "Be fair.",
      target: "Soyez justes.",
      record: { "paragraph.1": { date: "2024-02-29" } },
      expect: []
    },
    {
      source: "Be fair.",
      target: "Soyez justes.",
      record: { "paragraph.1": { date: "2023-02-29" } },
      expect: ["impossible"]
    },
    {
      source: "Be fair.\n\nBe kind.",
      target: "Soyez justes.\n\nSoyez bons.",
      record: { "paragraph.1": { date: "31.1.2003" }, "paragraph.2": { date: "2003-13-01" } },
      expect: ["impossible", "impossible"]
    }
  ],
  *check(alignment) {
    const { record } = alignment.translation;
    if (!record) return;
    for (const pair of alignment.pairs) {
      const date = pair.sources.length > 0 ? record.units[pair.address]?.date : void 0;
      if (date === void 0 || isDay(date)) continue;
      yield { messageId: "impossible", data: { item: pair.address, date }, pair };
    }
  }
});
var meta_date_default = rule34;
function isDay(date) {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

// src/rules/meta-direction.ts
var rule35 = defineRule({
  id: "meta/direction",
  severity: "warning",
  summary: "What says in which direction a translation is written says so rightly",
  rationale: "Written in the wrong direction, sentences fall apart and marks stand on the wrong side.",
  remedy: 'Put "rtl" for languages written from the right, "ltr" for the others, or leave it out.',
  messages: {
    wrong: 'Unexpected direction "{{shown}}" of a translation into "{{lang}}", expected "{{expected}}"'
  },
  examples: [
    {
      source: "Be fair.",
      target: "---\nstatus: official\ndir: rtl\n---\n\n\u0643\u0648\u0646\u0648\u0627 \u0645\u0646\u0635\u0641\u064A\u0646.",
      lang: "ar",
      expect: []
    },
    {
      source: "Be fair.",
      target: "---\nstatus: official\ndir: ltr\n---\n\n\u0643\u0648\u0646\u0648\u0627 \u0645\u0646\u0635\u0641\u064A\u0646.",
      lang: "ar",
      expect: ["wrong"]
    },
    {
      source: "Be fair.",
      target: "---\nstatus: official\ndirection: rtl\n---\n\nSoyez justes.",
      expect: ["wrong"]
    }
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    const shown2 = label && valueOf(label, "dir", "direction")?.toLowerCase();
    if (!first || shown2 !== "rtl" && shown2 !== "ltr") return;
    const { lang } = alignment.translation;
    const script = scriptOf(lang);
    const expected = fromRight.has(script) ? "rtl" : "ltr";
    if (script !== "Zzzz" && shown2 !== expected)
      yield { messageId: "wrong", data: { shown: shown2, expected, lang }, span: first.span };
  }
});
var meta_direction_default = rule35;
var fromRight = /* @__PURE__ */ new Set([
  "Arab",
  "Aran",
  "Hebr",
  "Syrc",
  "Thaa",
  "Nkoo",
  "Adlm",
  "Mand",
  "Samr",
  "Rohg",
  "Yezi"
]);

// src/rules/meta-language-mismatch.ts
var rule36 = defineRule({
  id: "meta/language-mismatch",
  severity: "warning",
  summary: "A translation is in the language that its folder says",
  rationale: "Under the wrong name a translation is read by nobody who needs it, and checked by the wrong rules.",
  remedy: "Move the file to the folder of its language.",
  messages: {
    script: 'Unexpected script {{shown}} of a translation into "{{lang}}", expected {{expected}}',
    declared: 'Unexpected language "{{shown}}" in the front matter of a translation into "{{lang}}"'
  },
  examples: [
    {
      source: "Be fair to all of the members.",
      target: "\u0411\u0443\u0434\u044C\u0442\u0435 \u0441\u043F\u0440\u0430\u0432\u0435\u0434\u043B\u0438\u0432\u044B \u043A\u043E \u0432\u0441\u0435\u043C \u0447\u043B\u0435\u043D\u0430\u043C.",
      lang: "ru",
      expect: []
    },
    {
      source: "Be fair to all of the members, and be kind to the guests.",
      target: "\u0411\u0443\u0434\u044C\u0442\u0435 \u0441\u043F\u0440\u0430\u0432\u0435\u0434\u043B\u0438\u0432\u044B \u043A\u043E \u0432\u0441\u0435\u043C \u0447\u043B\u0435\u043D\u0430\u043C \u0438 \u043B\u044E\u0431\u0435\u0437\u043D\u044B \u0441 \u0433\u043E\u0441\u0442\u044F\u043C\u0438.",
      lang: "de",
      expect: ["script"]
    },
    { source: "Be fair.", target: "---\nlang: es\n---\n\nSoyez justes.", lang: "fr", expect: ["declared"] },
    {
      source: "Be fair to all of the members, and be kind to the guests.",
      target: "---\nlang: ru\n---\n\n\u0411\u0443\u0434\u044C\u0442\u0435 \u0441\u043F\u0440\u0430\u0432\u0435\u0434\u043B\u0438\u0432\u044B \u043A\u043E \u0432\u0441\u0435\u043C \u0447\u043B\u0435\u043D\u0430\u043C \u0438 \u043B\u044E\u0431\u0435\u0437\u043D\u044B \u0441 \u0433\u043E\u0441\u0442\u044F\u043C\u0438.",
      lang: "de",
      expect: ["declared", "script"]
    }
  ],
  *check(alignment) {
    const { lang, blocks } = alignment.translation;
    for (const block of blocks) {
      if (block.kind !== "meta") break;
      const shown3 = /^\s*(?:lang|language|locale)\s*[:=]\s*["']?([A-Za-z]{2,3}(?:[-_]\w+)*)/m.exec(
        block.content
      )?.[1];
      if (shown3 && shown3.split(/[-_]/)[0]?.toLowerCase() !== lang.split(/[-_]/)[0]?.toLowerCase()) {
        yield { messageId: "declared", data: { shown: shown3, lang }, span: block.span };
      }
    }
    const expected = familyOf(scriptOf(lang));
    if (expected === void 0) return;
    const texts = alignment.pairs.flatMap(
      (pair) => pair.sources.some((unit) => unit.verbatim) ? [] : pair.targets.map((block) => block.text)
    );
    const sample = texts.filter((_, index) => index % Math.ceil(texts.length / 8) === 0).join(" ");
    const pattern = patterns.find(([script]) => script === expected)?.[1];
    if (pattern && (sample.match(pattern)?.length ?? 0) > sample.length * 0.4) return;
    const shown2 = mainScript(texts.join(" "));
    if (shown2 !== void 0 && shown2 !== expected)
      yield { messageId: "script", data: { shown: shown2, expected, lang } };
  }
});
var meta_language_mismatch_default = rule36;
var scripts2 = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Arabic",
  "Hebrew",
  "Devanagari",
  "Bengali",
  "Thai",
  "Han",
  "Hangul",
  "Georgian",
  "Armenian",
  "Ethiopic",
  "Tamil",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Gujarati",
  "Gurmukhi",
  "Khmer",
  "Lao",
  "Myanmar",
  "Sinhala",
  "Tibetan",
  "Mongolian"
];
var patterns = scripts2.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "gu")]);
var codes = {
  Latn: "Latin",
  Cyrl: "Cyrillic",
  Grek: "Greek",
  Arab: "Arabic",
  Aran: "Arabic",
  Hebr: "Hebrew",
  Deva: "Devanagari",
  Beng: "Bengali",
  Thai: "Thai",
  Hans: "Han",
  Hant: "Han",
  Jpan: "Han",
  Kore: "Hangul",
  Geor: "Georgian",
  Armn: "Armenian",
  Ethi: "Ethiopic",
  Taml: "Tamil",
  Telu: "Telugu",
  Knda: "Kannada",
  Mlym: "Malayalam",
  Gujr: "Gujarati",
  Guru: "Gurmukhi",
  Khmr: "Khmer",
  Laoo: "Lao",
  Mymr: "Myanmar",
  Sinh: "Sinhala",
  Tibt: "Tibetan",
  Mong: "Mongolian"
};
function familyOf(script) {
  return codes[script];
}
function mainScript(text) {
  const sample = text.slice(0, 4e3);
  let total = 0;
  let best;
  for (const [script, pattern] of patterns) {
    const count = sample.match(pattern)?.length ?? 0;
    total += count;
    if (count > (best?.count ?? 0)) best = { script, count };
  }
  return best && total >= 30 && best.count > total * 0.8 ? best.script : void 0;
}

// src/rules/meta-language-tag.ts
var rule37 = defineRule({
  id: "meta/language-tag",
  severity: "warning",
  summary: "The folder of a translation is named by a canonical language tag",
  rationale: 'Programs that look for "he" do not find "iw". BCP 47 gives every language one canonical tag.',
  remedy: "Rename the folder.",
  messages: { tag: 'Unexpected language tag "{{shown}}", expected "{{expected}}"' },
  examples: [
    { source: "Be fair.", target: "\u05D4\u05D9\u05D5 \u05D4\u05D5\u05D2\u05E0\u05D9\u05DD.", lang: "he", expect: [] },
    { source: "Be fair.", target: "\u05D4\u05D9\u05D5 \u05D4\u05D5\u05D2\u05E0\u05D9\u05DD.", lang: "iw", expect: ["tag"] },
    { source: "Be fair.", target: "\u8981\u516C\u5E73\u3002", lang: "zh-cn", expect: ["tag"] },
    { source: "Be fair.", target: "Seja justo.", lang: "pt_BR", expect: ["tag"] }
  ],
  *check(alignment) {
    const shown2 = alignment.translation.lang;
    const expected = canonicalTag(shown2);
    if (expected !== void 0 && expected !== shown2) yield { messageId: "tag", data: { shown: shown2, expected } };
  }
});
var meta_language_tag_default = rule37;

// src/rules/meta-provenance-missing.ts
var rule38 = defineRule({
  id: "meta/provenance-missing",
  severity: "note",
  summary: "A translation with a label and no record says whether people or machines made it",
  rationale: "Readers trust the two in different ways, and more and more laws want it told.",
  remedy: 'Add "origin: human", "machine" or "machine-reviewed" to the front matter, or accept the items so that there is a record.',
  messages: { missing: "Missing origin of the translation, expected human, machine or machine-reviewed" },
  examples: [
    { source: "Be fair.", target: "---\ntranslator: Anne\norigin: human\n---\n\nSoyez justes.", expect: [] },
    { source: "Be fair.", target: "---\ntranslator: Anne\n---\n\nSoyez justes.", expect: ["missing"] },
    { source: "Be fair.", target: "---\nstatus: official\n---\n\nSoyez justes.", expect: ["missing"] }
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    if (!label || !first || alignment.translation.record) return;
    if (valueOf(label, "origin", "provenance") === void 0)
      yield { messageId: "missing", span: first.span };
  }
});
var meta_provenance_missing_default = rule38;

// src/rules/meta-reviewer-missing.ts
var rule39 = defineRule({
  id: "meta/reviewer-missing",
  severity: "warning",
  summary: "What the record calls reviewed was reviewed by somebody",
  rationale: "A review without a name is no proof of anything.",
  remedy: "Accept the item again with the name of the reviewer, or set its state back to translated.",
  messages: { missing: "Missing reviewer of {{item}}: its state is {{state}}" },
  examples: [
    { source: "Be fair.", target: "Soyez justes.", record: {}, expect: [] },
    {
      source: "Be fair.",
      target: "Soyez justes.",
      record: { "paragraph.1": { state: "reviewed" } },
      expect: ["missing"]
    },
    {
      source: "Be fair.\n\nBe kind.",
      target: "Soyez justes.\n\nSoyez bons.",
      record: { "paragraph.1": { state: "reviewed" }, "paragraph.2": { origin: "machine-reviewed" } },
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    const { record } = alignment.translation;
    if (!record) return;
    for (const pair of alignment.pairs) {
      const unit = pair.sources.some((source) => source.translatable) ? record.units[pair.address] : void 0;
      if (!unit || unit.reviewer) continue;
      const reviewed = unit.state === "reviewed" || unit.state === "final";
      if (!reviewed && unit.origin !== "machine-reviewed") continue;
      const data = { item: pair.address, state: reviewed ? unit.state : unit.origin };
      yield { messageId: "missing", data, pair };
    }
  }
});
var meta_reviewer_missing_default = rule39;

// src/rules/meta-self-review.ts
var rule40 = defineRule({
  id: "meta/self-review",
  severity: "warning",
  summary: "Nobody reviewed a translation of his or her own",
  rationale: "Whoever wrote a sentence reads in it what was meant, not what is there.",
  remedy: "Ask somebody else to review the item, and accept it under that name.",
  messages: {
    same: 'Unexpected reviewer "{{name}}" of {{item}}, expected somebody else than the translator'
  },
  examples: [
    {
      source: "Be fair.\n\nBe kind.",
      target: "Soyez justes.\n\nSoyez bons.",
      record: { "paragraph.1": { state: "reviewed", translator: "Anne", reviewer: "Jean" } },
      expect: []
    },
    {
      source: "Be fair.\n\nBe kind.",
      target: "Soyez justes.\n\nSoyez bons.",
      record: { "paragraph.1": { state: "reviewed", translator: "Anne", reviewer: "anne " } },
      expect: ["same"]
    },
    {
      source: "Be fair.\n\nBe kind.",
      target: "Soyez justes.\n\nSoyez bons.",
      record: {
        "paragraph.1": { state: "reviewed", translator: "Anne", reviewer: "Anne" },
        "paragraph.2": { state: "final", translator: "Jean", reviewer: "Jean" }
      },
      expect: ["same", "same"]
    }
  ],
  *check(alignment) {
    const { record } = alignment.translation;
    if (!record) return;
    for (const pair of alignment.pairs) {
      const unit = pair.sources.length > 0 ? record.units[pair.address] : void 0;
      if (!unit?.reviewer || !unit.translator || plain3(unit.reviewer) !== plain3(unit.translator)) continue;
      yield { messageId: "same", data: { item: pair.address, name: unit.reviewer }, pair };
    }
  }
});
var meta_self_review_default = rule40;
function plain3(name) {
  return name.trim().toLowerCase().normalize("NFC");
}

// src/rules/meta-translator-missing.ts
var rule41 = defineRule({
  id: "meta/translator-missing",
  severity: "note",
  summary: "The record says who translated",
  rationale: "Readers want to know whom to ask, and translators want to be named.",
  remedy: 'Accept the items again with "--translator".',
  messages: { missing: "Missing translator of {{count}} items in the record, the first is {{item}}" },
  examples: [
    {
      source: "Be fair.",
      target: "Soyez justes.",
      record: { "paragraph.1": { translator: "Anne" } },
      expect: []
    },
    { source: "Be fair.", target: "Soyez justes.", record: {}, expect: ["missing"] },
    {
      source: "Be fair.\n\nBe kind.",
      target: "Soyez justes.\n\nSoyez bons.",
      record: {},
      expect: ["missing"]
    }
  ],
  *check(alignment) {
    const { record } = alignment.translation;
    if (!record) return;
    const nameless = alignment.pairs.filter(
      (pair2) => pair2.sources.some((unit) => unit.translatable) && record.units[pair2.address] !== void 0 && !record.units[pair2.address]?.translator
    );
    const [pair] = nameless;
    if (pair) yield { messageId: "missing", data: { item: pair.address, count: nameless.length }, pair };
  }
});
var meta_translator_missing_default = rule41;

// src/rules/meta-unknown-language.ts
var rule42 = defineFileRule({
  id: "meta/unknown-language",
  severity: "error",
  required: true,
  summary: "Every folder of translations is named by a language",
  rationale: "Rules, names and scripts depend on the language; a folder that names none cannot be checked.",
  remedy: 'Name the folder by a BCP 47 language tag such as "de", "pt-BR" or "zh-Hans".',
  messages: {},
  examples: [],
  covers: ["unknown-language"]
});
var meta_unknown_language_default = rule42;

// src/rules/notice-conflicting.ts
var rule43 = defineRule({
  id: "notice/conflicting",
  severity: "warning",
  summary: "No second copyright statement stands beside the notice",
  rationale: "Two statements about one text leave open whose text it is and what may be done with it.",
  remedy: "Delete it. Who translated is said in the record, or in a line that claims no right.",
  messages: { conflicting: 'Unexpected copyright statement after {{item}}: "{{words}}"' },
  examples: [
    {
      source: "Be fair.\n\n\xA9 2020 The Club.",
      target: "Soyez justes.\n\n\xA9 2020 The Club.",
      verbatim: ["paragraph.2"],
      expect: []
    },
    {
      source: "Be fair.\n\n\xA9 2020 The Club.",
      target: "Soyez justes.\n\n\xA9 2020 The Club.\n\n\xA9 2024 Les Amis. Tous droits r\xE9serv\xE9s.",
      verbatim: ["paragraph.2"],
      expect: ["conflicting"]
    },
    {
      source: "Be fair.\n\n\xA9 2020 The Club.",
      target: "\xA9 2024 Les Amis. Tous droits r\xE9serv\xE9s.\n\nSoyez justes.\n\n\xA9 2020 The Club.\n\nCopyright 2025 by the translators.",
      verbatim: ["paragraph.2"],
      expect: ["conflicting", "conflicting"]
    }
  ],
  *check(alignment) {
    if (!alignment.edition.units.some((unit) => unit.verbatim)) return;
    for (const pair of alignment.pairs) {
      const [block] = pair.targets;
      if (pair.relation !== "extra" || !block || !/(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}/i.test(block.text))
        continue;
      yield { messageId: "conflicting", data: { item: pair.address, words: block.text.slice(0, 60) }, pair };
    }
  }
});
var notice_conflicting_default = rule43;

// src/rules/notice-confusable.ts
var rule44 = defineRule({
  id: "notice/confusable",
  severity: "error",
  required: true,
  summary: "The paragraphs that must be kept consist of the characters of the English",
  rationale: "Letters that only look alike, other spaces and invisible characters are another text for every program that compares.",
  remedy: "Copy the paragraph from the English instead of typing it.",
  messages: {
    confusable: "Unexpected look-alike {{characters}} in {{item}}",
    invisible: "Unexpected invisible {{characters}} in {{item}}",
    space: "Unexpected kind of space {{characters}} in {{item}}",
    escaped: "Unexpected escaped character in {{item}}"
  },
  examples: [
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights\nreserved.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: []
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all \u0441opies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["confusable"]
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9\u200F 2020 The Chess Club. All rights reserved.\n\nThis\u2009paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["invisible", "space"]
    }
  ],
  *check({ notices }) {
    for (const { unit, pair, fault, span, comparison, ...notice } of notices) {
      if (fault !== "confusable" && fault !== "invisible" && fault !== "space" && fault !== "escaped")
        continue;
      yield {
        messageId: fault,
        data: { item: unit.address, characters: notice.characters.join(", ") },
        pair,
        ...span && { span },
        ...comparison && { comparison }
      };
    }
  }
});
var notice_confusable_default = rule44;

// src/rules/notice-duplicated.ts
var rule45 = defineRule({
  id: "notice/duplicated",
  severity: "warning",
  required: true,
  summary: "The paragraphs that must be kept stand once",
  rationale: "Notices that pile up make readers doubt which of them holds.",
  remedy: "Delete the second copy.",
  messages: {
    duplicated: "Unexpected second copy of {{item}}"
  },
  examples: [
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights\nreserved.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: []
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["duplicated"]
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["duplicated", "duplicated"]
    }
  ],
  *check({ notices }) {
    for (const { unit, pair, fault } of notices) {
      if (fault !== "doubled") continue;
      yield { messageId: "duplicated", data: { item: unit.address }, pair };
    }
  }
});
var notice_duplicated_default = rule45;

// src/rules/notice-misplaced.ts
var rule46 = defineRule({
  id: "notice/misplaced",
  severity: "warning",
  required: true,
  summary: "The paragraphs that must be kept stand where the English has them",
  rationale: 'A notice says "above" and "this paragraph": it has to stand where that is true.',
  remedy: "Move it to the place where the English has it.",
  messages: {
    misplaced: "Unexpected place of {{item}}: it does not stand where the English has it"
  },
  examples: [
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights\nreserved.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: []
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "\xA9 2020 The Chess Club. All rights reserved.\n\n# Code\n\nSoyez justes envers tous.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["misplaced"]
    },
    {
      source: "# Code\n\nBe fair to all.\n\n1. Keep your word.\n2. Help the others.\n3. Pay in time.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "This paragraph must be included in all copies of this text.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\n# Code\n\nSoyez justes envers tous.\n\n1. Tenir parole.\n2. Aider les autres.\n3. Payer \xE0 temps.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["misplaced", "misplaced"]
    }
  ],
  *check({ notices }) {
    for (const { unit, pair, fault } of notices) {
      if (fault !== "misplaced") continue;
      yield { messageId: fault, data: { item: unit.address }, pair };
    }
  }
});
var notice_misplaced_default = rule46;

// src/rules/notice-missing.ts
var rule47 = defineRule({
  id: "notice/missing",
  severity: "error",
  required: true,
  summary: "The paragraphs that must be kept are there",
  rationale: "The document may only be copied and translated with its notice and terms. Without them the copy is not allowed.",
  remedy: "Copy it from the English, word for word, to the place where the English has it.",
  messages: {
    missing: "Missing {{item}}, which must stand in English, unmodified",
    hidden: "Missing {{item}}: it stands only where readers do not see it"
  },
  examples: [
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights\nreserved.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: []
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights reserved.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["missing"]
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["missing", "missing"]
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n<!-- \xA9 2020 The Chess Club. All rights reserved. -->\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["hidden"]
    }
  ],
  *check({ notices }) {
    for (const { unit, pair, fault, span, comparison, ...notice } of notices) {
      if (fault !== "missing" && fault !== "hidden") continue;
      const english3 = { type: "pair", left: unit.text, right: notice.found };
      yield {
        messageId: fault,
        data: { item: unit.address },
        pair,
        ...span && { span },
        comparison: comparison ?? english3
      };
    }
  }
});
var notice_missing_default = rule47;

// src/rules/notice-modified.ts
var rule48 = defineRule({
  id: "notice/modified",
  severity: "error",
  required: true,
  summary: "The paragraphs that must be kept are unmodified",
  rationale: "The document demands its notice and terms unmodified, to the letter. Only white space may differ.",
  remedy: "Copy it from the English, word for word, to the place where the English has it.",
  messages: {
    modified: "Unexpected change of {{item}}, which must stand in English, unmodified",
    case: "Unexpected letter case in {{item}}, which must stand in English, unmodified",
    extended: "Unexpected words in the paragraph of {{item}}, which must stand in English, unmodified",
    interrupted: "Unexpected hidden text within {{item}}, which must stand in English, unmodified"
  },
  examples: [
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights\nreserved.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: []
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph should be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["modified"]
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All Rights Reserved.\n\nThis paragraph must be included in most copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["case", "modified"]
    }
  ],
  *check({ notices }) {
    for (const { unit, pair, fault, span, comparison } of notices) {
      if (fault !== "modified" && fault !== "case" && fault !== "extended" && fault !== "interrupted")
        continue;
      yield {
        messageId: fault,
        data: { item: unit.address },
        pair,
        ...span && { span },
        ...comparison && { comparison }
      };
    }
  }
});
var notice_modified_default = rule48;

// src/rules/notice-translated.ts
var rule49 = defineRule({
  id: "notice/translated",
  severity: "error",
  required: true,
  summary: "The paragraphs that must be kept are not translated",
  rationale: "A translated notice is a modified notice. A translation may stand beside the English, not instead of it.",
  remedy: "Put the English back, word for word. Your translation may stand below it, marked as not binding.",
  messages: {
    translated: "Unexpected translation of {{item}}, expected the English, unmodified"
  },
  examples: [
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights\nreserved.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: []
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nCe paragraphe doit figurer dans toutes les copies de ce texte.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["translated"]
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\nDroits r\xE9serv\xE9s pour tous pays au cercle.\n\nCe paragraphe doit figurer dans toutes les copies de ce texte.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["translated", "translated"]
    }
  ],
  *check({ notices }) {
    for (const { unit, pair, fault, span, comparison, ...notice } of notices) {
      if (fault !== "translated") continue;
      const both = { type: "pair", left: unit.text, right: notice.found };
      yield { messageId: fault, data: { item: unit.address }, pair, ...span && { span }, comparison: both };
    }
  }
});
var notice_translated_default = rule49;

// src/rules/notice-year-holder.ts
var rule50 = defineRule({
  id: "notice/year-holder",
  severity: "error",
  required: true,
  summary: "The copyright line keeps its year and its holder",
  rationale: "Another year or holder claims a right that somebody else has.",
  remedy: "Copy it from the English, word for word, to the place where the English has it.",
  messages: {
    year: "Unexpected year in {{item}}, which must stand in English, unmodified",
    holder: "Unexpected holder in {{item}}, which must stand in English, unmodified"
  },
  examples: [
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2020 The Chess Club. All rights\nreserved.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: []
    },
    {
      source: "# Code\n\nBe fair to all.\n\n\xA9 2020 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      target: "# Code\n\nSoyez justes envers tous.\n\n\xA9 2026 The Chess Club. All rights reserved.\n\nThis paragraph must be included in all copies of this text.",
      verbatim: ["paragraph.2", "paragraph.3"],
      expect: ["year"]
    },
    {
      source: "\xA9 2020 The Chess Club. All rights reserved.\n\nBe fair.\n\n\xA9 2021 The Board. All rights reserved.",
      target: "\xA9 2020 The Go Club. All rights reserved.\n\nSoyez justes.\n\n\xA9 2022 The Board. All rights reserved.",
      verbatim: ["paragraph.1", "paragraph.3"],
      expect: ["holder", "year"]
    }
  ],
  *check({ notices }) {
    for (const { unit, pair, fault, span, comparison } of notices) {
      if (fault !== "year" && fault !== "holder") continue;
      yield {
        messageId: fault,
        data: { item: unit.address },
        pair,
        ...span && { span },
        ...comparison && { comparison }
      };
    }
  }
});
var notice_year_holder_default = rule50;

// src/rules/state-blank.ts
var rule51 = defineRule({
  id: "state/blank",
  severity: "error",
  explains: ["char/", "text/"],
  summary: "No item consists of spaces and invisible characters alone",
  rationale: "It looks translated to every program and is empty to every reader.",
  remedy: "Translate the English shown here.",
  messages: { blank: "Blank {{item}}, expected a translation: it holds nothing that can be seen" },
  examples: [
    { source: "1. Be fair.", target: "1. \xCAtre juste.", expect: [] },
    { source: "1. Be fair.", target: "1. \u2060\u200B", expect: ["blank"] },
    { source: "1. Be fair.\n2. Be kind.", target: "1. \u200B\u200B\n2. &nbsp;", expect: ["blank", "blank"] }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      if (!unit?.translatable || unit.clause || unit.text === "") continue;
      const text = pair.targets.map((block) => block.text).join("");
      if (text === "" || /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text)) continue;
      yield {
        messageId: "blank",
        data: { item: unit.address },
        pair,
        comparison: { type: "pair", left: unit.text, right: "" }
      };
    }
  }
});
var state_blank_default = rule51;

// src/rules/state-final-changed.ts
var rule52 = defineRule({
  id: "state/final-changed",
  severity: "warning",
  summary: "What was reviewed has not been changed since",
  rationale: "A review speaks of the words that were read. Other words need another look.",
  remedy: 'Have the item reviewed again and accept it with "urtext accept --state reviewed".',
  messages: { changed: "Unreviewed change of {{item}}: it was accepted as {{state}} with other words" },
  examples: [
    {
      source: "Be fair.",
      target: "Soyez justes.",
      record: { "paragraph.1": { state: "final" } },
      expect: []
    },
    {
      source: "Be fair.",
      target: "Soyez justes.",
      record: { "paragraph.1": { state: "reviewed", reviewer: "Ada", target: `sha256:${"0".repeat(64)}` } },
      expect: ["changed"]
    },
    {
      source: "Be fair.\n\nBe kind.",
      target: "Soyez justes.\n\nSoyez bons.",
      record: {
        "paragraph.1": { state: "final", target: `sha256:${"0".repeat(64)}` },
        "paragraph.2": { state: "reviewed", target: `sha256:${"0".repeat(64)}` }
      },
      expect: ["changed", "changed"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      const known3 = freshness(alignment, pair);
      if (!unit?.translatable || !known3?.targetChanged) continue;
      const { state } = known3.unit;
      if (state !== "reviewed" && state !== "final") continue;
      if (pair.targets.every((block) => block.text.trim() === "")) continue;
      yield { messageId: "changed", data: { item: unit.address, state }, pair };
    }
  }
});
var state_final_changed_default = rule52;

// src/rules/state-fuzzy.ts
var rule53 = defineRule({
  id: "state/fuzzy",
  severity: "warning",
  summary: "No item is still marked as needing work",
  rationale: "A guess by a machine or an unfinished draft is not a translation, however finished it looks.",
  remedy: 'Compare the item with the English, correct it and accept it with "urtext accept".',
  messages: { fuzzy: "Unexpected draft of {{item}}: it is marked as needing work" },
  examples: [
    { source: "Be fair.", target: "Soyez justes.", record: {}, expect: [] },
    {
      source: "Be fair.",
      target: "Soyez justes.",
      record: { "paragraph.1": { state: "initial" } },
      expect: ["fuzzy"]
    },
    {
      source: "Be fair.\n\nBe kind.",
      target: "Soyez justes.\n\nSoyez bons.",
      record: { "paragraph.1": { state: "initial" }, "paragraph.2": { state: "initial" } },
      expect: ["fuzzy", "fuzzy"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      if (!unit?.translatable || pair.targets.every((block) => block.text.trim() === "")) continue;
      const state = alignment.translation.states?.get(unit.address) ?? recorded(alignment, unit.address)?.state;
      if (state === "initial") yield { messageId: "fuzzy", data: { item: unit.address }, pair };
    }
  }
});
var state_fuzzy_default = rule53;

// src/rules/state-lost-translation.ts
var rule54 = defineFileRule({
  id: "state/lost-translation",
  severity: "error",
  required: true,
  summary: "What was translated once is still there",
  rationale: "A record without its text tells of work that was lost.",
  remedy: "Put the translation back, or delete its record too.",
  messages: {},
  examples: [],
  covers: ["lost-translation"]
});
var state_lost_translation_default = rule54;

// src/rules/state-partly-english.ts
var rule55 = defineRule({
  id: "state/partly-english",
  severity: "error",
  explains: ["text/", "term/", "structure/sentence-count", "structure/alignment-doubtful"],
  summary: "No sentence of an item was left in English",
  rationale: "Half an item says half a rule. It happens when an item grows and only its new beginning is translated.",
  remedy: "Translate the English words that are marked.",
  messages: { partly: 'Unexpected English in {{item}}: "{{words}}"' },
  examples: [
    { source: "Respect the Internet Society.", target: "Respecter l\u2019Internet Society.", expect: [] },
    {
      source: "Be fair to all members. Do not disturb the meetings of the others.",
      target: "Soyez justes envers tous les membres. Do not disturb the meetings of the others.",
      expect: ["partly"]
    },
    {
      source: "Take care of all the rooms in the house.\n\nBring back what was given to you on the same day.",
      target: "Take care of all the rooms \u5BB6\u306E\u4E2D\u3067\u3002\n\n\u540C\u3058\u65E5\u306B what was given to you \u3092\u8FD4\u3059\u3053\u3068\u3002",
      lang: "ja",
      expect: ["partly", "partly"]
    }
  ],
  *check(alignment) {
    const fewest = isRelative(alignment.translation.lang) ? FEWEST_IN_RELATIVE : FEWEST_WORDS;
    const names = alignment.document.profile.names.map(({ name }) => name).filter((name) => name.includes(" "));
    for (const pair of translatedPairs(alignment)) {
      const target = targetText(pair);
      if (!commonWord.test(target) || englishWords(target).small < 1) continue;
      const source = sourceText(pair);
      if (normalize(source) === normalize(target)) continue;
      const within = longestRun(withoutNames(source, names), withoutNames(target, names), fewest);
      if (!within) continue;
      const words4 = target.slice(within.start, within.end).replace(/\s+/g, " ");
      yield {
        messageId: "partly",
        data: { item: pair.address, words: words4 },
        pair,
        within,
        comparison: sideBySide(pair)
      };
    }
  }
});
var state_partly_english_default = rule55;
function withoutNames(text, names) {
  return names.reduce((rest, name) => rest.replaceAll(name, "-".repeat(name.length)), text);
}
var commonWord = / (?:the|of|and|to|in|for|is|be|not|or|that|with|as) /;
var FEWEST_WORDS = 5;
var FEWEST_IN_RELATIVE = 15;
function longestRun(source, target, fewest) {
  const left = source.toLowerCase().match(word) ?? [];
  const right = [...target.matchAll(word)];
  const starts = /* @__PURE__ */ new Map();
  left.forEach((one, index) => starts.set(one, [...starts.get(one) ?? [], index]));
  let best;
  let lengths = /* @__PURE__ */ new Map();
  right.forEach((found, at) => {
    const next = /* @__PURE__ */ new Map();
    for (const index of starts.get(found[0].toLowerCase()) ?? []) {
      const length = (lengths.get(index - 1) ?? 0) + 1;
      next.set(index, length);
      if (length >= fewest && length > (best?.length ?? 0)) best = { at: at - length + 1, length };
    }
    lengths = next;
  });
  if (!best) return void 0;
  const run = right.slice(best.at, best.at + best.length);
  if (!run.some((found) => isFunctionWord(found[0]))) return void 0;
  const last = run.at(-1);
  return { start: run[0]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}
var word = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z]+)*/g;

// src/rules/state-previous-missing.ts
var rule56 = defineRule({
  id: "state/previous-missing",
  severity: "note",
  summary: "The English that a stale translation was made from is still there",
  rationale: "Without the old text nobody can show what changed, and the whole item has to be read again.",
  remedy: "Keep every edition in its file and listed in document.json.",
  messages: { missing: "Missing older edition with the English that {{item}} was made from" },
  examples: [
    {
      source: "Wait 60 days.",
      madeFrom: "Wait 30 days.",
      target: "Attendez 30 jours.",
      record: {},
      expect: []
    },
    {
      source: "Wait 60 days.",
      target: "Attendez 30 jours.",
      record: { "paragraph.1": { source: `sha256:${"0".repeat(64)}` } },
      expect: ["missing"]
    },
    {
      source: "Wait 60 days.\n\nBe fair.",
      target: "Attendez 30 jours.\n\nSoyez justes.",
      record: {
        "paragraph.1": { source: `sha256:${"0".repeat(64)}` },
        "paragraph.2": { source: `sha256:${"1".repeat(64)}` }
      },
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    for (const { pair, unit, before } of stalePairs(alignment)) {
      if (!before) yield { messageId: "missing", data: { item: unit.address }, pair };
    }
  }
});
var state_previous_missing_default = rule56;

// src/rules/state-read-only-stale.ts
var rule57 = defineRule({
  id: "state/read-only-stale",
  severity: "error",
  summary: "Protected text is that of today\u2019s edition, not of an older one",
  rationale: "A notice that was right for the last edition is another notice today: another year, another holder.",
  remedy: "Replace it by the English of the current edition, word for word.",
  messages: { older: "Unexpected older wording of {{item}}: it is the one of the edition {{edition}}" },
  examples: [
    { source: "\xA9 2020 The Club.", target: "\xA9 2020 The Club.", verbatim: ["paragraph.1"], expect: [] },
    {
      source: "\xA9 2020 The Club.",
      madeFrom: "\xA9 2010 The Club.",
      target: "\xA9 2010 The Club.",
      verbatim: ["paragraph.1"],
      expect: ["older"]
    },
    {
      source: "\xA9 2020 The Club.\n\nCopy it freely.",
      madeFrom: "\xA9 2010 The Club.\n\nDo not copy it.",
      target: "\xA9 2010 The Club.\n\nDo not copy it.",
      verbatim: ["paragraph.1", "paragraph.2"],
      expect: ["older", "older"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      const [block] = pair.targets;
      if (!unit?.verbatim || !block) continue;
      const text = normalize(block.text);
      if (text === normalize(unit.text)) continue;
      const edition = alignment.document.editions.filter((one) => one.id !== alignment.edition.id).find((one) => one.units.some((old) => old.verbatim && normalize(old.text) === text));
      if (!edition) continue;
      yield {
        messageId: "older",
        data: { item: unit.address, edition: edition.id },
        pair,
        comparison: { type: "change", left: unit.text, right: block.text }
      };
    }
  }
});
var state_read_only_stale_default = rule57;

// src/rules/state-same-as-source.ts
var rule58 = defineRule({
  id: "state/same-as-source",
  severity: "error",
  explains: ["text/", "term/", "token/", "structure/sentence-count", "structure/alignment-doubtful"],
  summary: "No item stands in English where a translation is expected",
  rationale: "An item left in English does not reach the readers for whom the translation is made.",
  remedy: 'Translate it. If it is the same in both languages, accept it with "urtext accept".',
  messages: { same: "Unexpected English for {{item}}, expected a translation" },
  examples: [
    { source: "Be fair to all members.", target: "Soyez justes envers tous les membres.", expect: [] },
    {
      source: "## Article 1\n\nBe fair to all members.",
      target: "## Article 1\n\nSoyez justes envers tous.",
      expect: []
    },
    { source: "Be fair to all members.", target: "Be fair to\nall members.", expect: ["same"] },
    {
      source: "January 2003\n\nBe fair to all.",
      target: "January 2003\n\nBe fair to all.",
      lang: "ja",
      expect: ["same", "same"]
    }
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    const latin = scriptOf(lang) === "Latn";
    for (const pair of translatedPairs(alignment)) {
      if (pair.sources.some((unit) => unit.clause)) continue;
      const source = sourceText(pair);
      const target = targetText(pair);
      if (!isSameText(source, target) || !isTelling(source, lang, latin)) continue;
      yield { messageId: "same", data: { item: pair.address }, pair, comparison: sideBySide(pair) };
    }
  }
});
var state_same_as_source_default = rule58;
function isSameText(source, target) {
  if (source === target) return true;
  return source.slice(0, 3) === target.slice(0, 3) && normalize(source) === normalize(target);
}
function isTelling(text, lang, latin) {
  const { words: words4, small } = englishWords(text);
  if (words4 >= 4 || words4 >= 2 && small > 0) return true;
  const common = new RegExp("(?<![\\p{L}\\d])\\p{Lu}?\\p{Ll}{2,}", "u").test(text);
  return common && (!latin || namesAnotherMonth(text, lang));
}
function namesAnotherMonth(text, lang) {
  const months2 = monthNames("en");
  const month = months2.findIndex((name) => text.includes(name));
  return month >= 0 && monthNames(lang)[month]?.toLowerCase() !== months2[month]?.toLowerCase();
}
function monthNames(lang) {
  const format = new Intl.DateTimeFormat(lang.replaceAll("_", "-"), { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2003, month, 15))));
}

// src/rules/state-source-version-unknown.ts
var rule59 = defineRule({
  id: "state/source-version-unknown",
  severity: "warning",
  summary: "The English that the record names is one that was published",
  rationale: "A translation of a text that nobody published may say anything.",
  remedy: 'Compare the item with the English and accept it with "urtext accept". Records are not written by hand.',
  messages: { unknown: "Unknown English in the record of {{item}}: no edition has it" },
  examples: [
    { source: "Be fair.", target: "Soyez justes.", record: {}, expect: [] },
    {
      source: "Be fair.",
      target: "Soyez justes.",
      record: { "paragraph.1": { source: `sha256:${"0".repeat(64)}` } },
      expect: ["unknown"]
    },
    {
      source: "Be fair.\n\nBe kind.",
      target: "Soyez justes.\n\nSoyez bons.",
      record: {
        "paragraph.1": { source: `sha256:${"0".repeat(64)}` },
        "paragraph.2": { source: `sha256:${"1".repeat(64)}` }
      },
      expect: ["unknown", "unknown"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      const known3 = freshness(alignment, pair);
      if (!unit || !known3?.sourceChanged || known3.targetChanged) continue;
      if (!unitByFingerprint(alignment, known3.unit.source))
        yield { messageId: "unknown", data: { item: unit.address }, pair };
    }
  }
});
var state_source_version_unknown_default = rule59;

// src/rules/state-stale-cosmetic.ts
var rule60 = defineRule({
  id: "state/stale-cosmetic",
  severity: "note",
  summary: "Tells of English that changed in punctuation, spaces or capitals alone",
  rationale: "A comma more does not make twenty languages stale, but whoever reviews them may want to know.",
  remedy: 'Nothing has to be done. "urtext accept" makes the note go away.',
  messages: { cosmetic: "The English of {{item}} changed in punctuation, spaces or capitals alone" },
  examples: [
    {
      source: "Wait, then pay.",
      madeFrom: "Wait, then pay.",
      target: "Attendez, puis payez.",
      record: {},
      expect: []
    },
    {
      source: "Wait, then pay.",
      madeFrom: "Wait then pay.",
      target: "Attendez, puis payez.",
      record: {},
      expect: ["cosmetic"]
    },
    {
      source: "Wait; then pay.\n\nBe Fair.\n\nBe kind.",
      madeFrom: "Wait, then pay.\n\nBe fair.\n\nBe kind.",
      target: "Attendez, puis payez.\n\nSoyez justes.\n\nSoyez bons.",
      record: {},
      expect: ["cosmetic", "cosmetic"]
    }
  ],
  *check(alignment) {
    for (const { pair, before, unit } of stalePairs(alignment)) {
      if (unit.clause || !before || bareWords(before.text) !== bareWords(unit.text)) continue;
      yield {
        messageId: "cosmetic",
        data: { item: unit.address },
        pair,
        comparison: { type: "change", left: before.text, right: unit.text }
      };
    }
  }
});
var state_stale_cosmetic_default = rule60;

// src/rules/state-stale-unknown.ts
var rule61 = defineRule({
  id: "state/stale-unknown",
  severity: "note",
  summary: "It is recorded which English a translation was made from",
  rationale: "Without a record nobody will notice when the English changes and the translation does not.",
  remedy: 'Compare the translation with the English and record it with "urtext accept".',
  messages: {
    noRecord: "Missing record of this translation: nobody knows which English it was made from",
    noUnit: "Missing record of {{item}}: nobody knows which English it was made from"
  },
  examples: [
    { source: "Be fair.", target: "Soyez justes.", record: {}, expect: [] },
    { source: "Be fair.", target: "Soyez justes.", expect: ["noRecord"] },
    {
      source: "Be fair.\n\nBe kind.\n\nBe brief.",
      madeFrom: "Be fair.",
      target: "Soyez justes.\n\nSoyez bons.\n\nSoyez brefs.",
      record: {},
      expect: ["noUnit", "noUnit"]
    }
  ],
  *check(alignment) {
    const { record } = alignment.translation;
    if (!record || Object.keys(record.units).length === 0) {
      if (alignment.pairs.some((pair) => pair.targets.length > 0)) yield { messageId: "noRecord" };
      return;
    }
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      if (!unit?.translatable || pair.relation !== "one" || recorded(alignment, unit.address)) continue;
      yield { messageId: "noUnit", data: { item: unit.address }, pair };
    }
  }
});
var state_stale_unknown_default = rule61;

// src/rules/state-stale.ts
var rule62 = defineRule({
  id: "state/stale",
  severity: "error",
  summary: "No translation was made from an older English than today\u2019s",
  rationale: "The English of the item changed since; its translation still says what it said before.",
  remedy: 'Bring the translation up to date. If it says the same already, accept it with "urtext accept".',
  messages: {
    stale: "Stale {{item}}: its English changed since it was translated"
  },
  examples: [
    {
      source: "Wait 30 days.",
      madeFrom: "Wait 30 days.",
      target: "Attendez 30 jours.",
      record: {},
      expect: []
    },
    {
      source: "Wait 60 days.",
      madeFrom: "Wait 30 days.",
      target: "Attendez 30 jours.",
      record: {},
      expect: ["stale"]
    },
    {
      source: "Wait 60 days.\n\nPay by card.\n\nBe fair.",
      madeFrom: "Wait 30 days.\n\nPay in cash.\n\nBe fair.",
      target: "Attendez 30 jours.\n\nPayez en esp\xE8ces.\n\nSoyez justes.",
      record: {},
      expect: ["stale", "stale"]
    }
  ],
  *check(alignment) {
    for (const { pair, before, unit } of stalePairs(alignment)) {
      if (unit.clause || before && bareWords(before.text) === bareWords(unit.text)) continue;
      yield {
        messageId: "stale",
        data: { item: unit.address },
        pair,
        ...before && { previous: before.text },
        comparison: { type: "pair", left: unit.text, right: pair.targets[0]?.text ?? "" }
      };
    }
  }
});
var state_stale_default = rule62;

// src/rules/state-untranslated.ts
var rule63 = defineRule({
  id: "state/untranslated",
  severity: "error",
  summary: "No item is empty",
  rationale: "An empty item shows its number and keeps its rule from the reader.",
  remedy: "Translate the English shown here.",
  messages: { empty: "Empty {{item}}, expected a translation" },
  examples: [
    { source: "1. Be fair.\n2. Be kind.", target: "1. \xCAtre juste.\n2. \xCAtre aimable.", expect: [] },
    { source: "1. Be fair.\n2. Be kind.", target: "1. \xCAtre juste.\n2.", expect: ["empty"] },
    { source: "# Code\n\n1. Be fair.\n2. Be kind.", target: "# Code\n\n1.\n2.", expect: ["empty", "empty"] }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      if (!unit?.translatable || unit.clause || unit.text === "" || pair.targets.length === 0) continue;
      if (pair.targets.some((block) => block.text !== "")) continue;
      yield {
        messageId: "empty",
        data: { item: unit.address },
        pair,
        comparison: { type: "pair", left: unit.text, right: "" }
      };
    }
  }
});
var state_untranslated_default = rule63;

// src/rules/structure-alignment-doubtful.ts
var rule64 = defineRule({
  id: "structure/alignment-doubtful",
  severity: "warning",
  summary: "It is certain which item of the English a text translates",
  rationale: "Where structure, number and length disagree, a person has to say what belongs together.",
  remedy: 'Compare both texts. Make their structure alike, or accept the item with "urtext accept".',
  messages: { doubtful: "Unsure whether this is {{item}}: kind, number or length speak against it" },
  examples: [
    { source: "Be fair to everybody.", target: "Soyez justes envers tous.", expect: [] },
    {
      source: "# Code\n\nBe fair to every member of the association and to each of its guests.\n\n## Appeal",
      target: "# Code\n\n## Oui\n\n## Recours",
      expect: ["doubtful"]
    },
    {
      source: "# Code\n\nBe fair to every member of the association and to each of its guests.\n\n## Appeal\n\nWhoever disagrees may write to the board, which answers within a month.",
      target: "# Code\n\n## Oui\n\n## Recours\n\n## Non",
      expect: ["doubtful", "doubtful"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      if (pair.relation !== "one" || pair.confidence >= 0.5) continue;
      if (pair.sources.some((unit) => !unit.translatable) || pair.targets.every((block) => block.text === ""))
        continue;
      yield { messageId: "doubtful", data: { item: pair.address }, pair, comparison: sideBySide(pair) };
    }
  }
});
var structure_alignment_doubtful_default = rule64;

// src/rules/structure-heading-level.ts
var rule65 = defineRule({
  id: "structure/heading-level",
  severity: "warning",
  summary: "Headings stay headings of the same level",
  rationale: "The level of a heading says what it governs; a heading that became a paragraph governs nothing.",
  remedy: 'Begin the line with as many "#" as the English has.',
  messages: {
    level: "Unexpected heading level {{shown}} of {{item}}, expected {{expected}}",
    levels: "Unexpected heading level {{shown}} of {{count}} headings, from {{item}} on, expected {{expected}}",
    lost: "Unexpected {{shown}} for {{item}}, expected a heading of level {{expected}}",
    made: "Unexpected heading for {{item}}, expected {{expected}}"
  },
  examples: [
    { source: "# Code\n\n## Scope\n\nAll.", target: "# Code\n\n## Champ\n\nTous.", expect: [] },
    { source: "# Code\n\n## Scope\n\nAll.", target: "# Code\n\n### Champ\n\nTous.", expect: ["level"] },
    {
      source: "# Code\n\n## Scope\n\nIt applies to all members.\n\n## Appeal\n\nAnyone may appeal.",
      target: "# Code\n\nChamp\n\nIl s\u2019applique \xE0 tous les membres.\n\n#### Recours\n\nChacun peut faire appel.",
      expect: ["lost", "level"]
    }
  ],
  *check(alignment) {
    const everywhere = levelsEverywhere(alignment);
    const told = /* @__PURE__ */ new Set();
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      const [block] = pair.targets;
      if (!unit || !block || unit.verbatim) continue;
      const item = unit.address;
      if (unit.kind === "heading" && block.kind === "heading" && unit.level !== block.level) {
        const data = { item, shown: block.level, expected: unit.level };
        const key = `${unit.level} ${block.level}`;
        const count = everywhere.get(key);
        if (count === void 0) yield { messageId: "level", data, pair };
        else if (!told.has(key)) yield { messageId: "levels", data: { ...data, count }, pair };
        told.add(key);
      } else if (unit.kind === "heading" && block.kind !== "heading") {
        yield { messageId: "lost", data: { item, shown: block.kind, expected: unit.level }, pair };
      } else if (unit.kind !== "heading" && block.kind === "heading") {
        yield { messageId: "made", data: { item, expected: unit.kind }, pair };
      }
    }
  }
});
function levelsEverywhere(alignment) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const pair of alignment.pairs) {
    const [unit] = pair.sources;
    const [block] = pair.targets;
    if (unit?.kind !== "heading" || block?.kind !== "heading" || unit.level === block.level) continue;
    const key = `${unit.level} ${block.level}`;
    counts2.set(key, (counts2.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts2) if (count < 3) counts2.delete(key);
  return counts2;
}
var structure_heading_level_default = rule65;

// src/rules/structure-item-extra.ts
var rule66 = defineRule({
  id: "structure/item-extra",
  severity: "error",
  explains: ["text/", "structure/sentence-count"],
  summary: "The translation has nothing that the English does not have",
  rationale: "A sentence without an English original binds nobody, but its readers cannot know that.",
  remedy: "Delete it. If it is the translation of something, put it where the English has it.",
  messages: {
    extra: "Unexpected text after {{item}}, expected nothing: the English has no counterpart for it",
    doubled: "Unexpected second copy of {{item}}"
  },
  examples: [
    { source: "Be fair.\n\nBe kind.", target: "Soyez justes.\n\nSoyez aimables.", expect: [] },
    {
      source: "1. Respect the dignity of others.\n2. Be honest.",
      target: "1. Respecter la dignit\xE9 d\u2019autrui.\n2. \xCAtre honn\xEAte.\n3. Payer sa cotisation avant la fin du mois.",
      expect: ["extra"]
    },
    {
      source: "1. Respect the dignity of others.\n2. Be honest.",
      target: "1. Respecter la dignit\xE9 d\u2019autrui.\n2. \xCAtre honn\xEAte.\n\nTraduit par les amis de l\u2019association \xE0 Gen\xE8ve.\n\nImprim\xE9 en juin par les soins du comit\xE9 de r\xE9daction.",
      expect: ["extra", "extra"]
    },
    {
      source: "1. Respect the dignity of others.\n2. Be honest.\n3. Keep your promises.",
      target: "1. Respecter la dignit\xE9 d\u2019autrui.\n2. \xCAtre honn\xEAte.\n2. \xCAtre honn\xEAte.\n3. Tenir ses promesses.",
      expect: ["doubled"]
    }
  ],
  *check(alignment) {
    const verbatim = new Set(
      alignment.edition.units.flatMap((unit) => unit.verbatim ? [unit.address] : [])
    );
    for (const pair of alignment.pairs) {
      if (pair.relation === "doubled" && !verbatim.has(pair.other ?? "")) {
        yield { messageId: "doubled", data: { item: pair.other ?? "" }, pair };
      }
      if (pair.relation === "extra") {
        const right = pair.targets[0]?.text ?? "";
        if (verbatim.size > 0 && /(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}/i.test(right)) continue;
        yield {
          messageId: "extra",
          data: { item: pair.address },
          pair,
          comparison: { type: "pair", left: "", right }
        };
      }
    }
  }
});
var structure_item_extra_default = rule66;

// src/rules/structure-item-merged.ts
var rule67 = defineRule({
  id: "structure/item-merged",
  severity: "error",
  explains: ["text/", "structure/sentence-count", "structure/nesting", "structure/alignment-doubtful"],
  summary: "Two items of the English are not one item in the translation",
  rationale: "Items that run together cannot be referred to one by one, and every later number shifts.",
  remedy: "Divide the text as the English divides it.",
  messages: { merged: "Unexpected single item for {{items}}, expected {{count}}" },
  examples: [
    {
      source: "Be fair to all.\n\nBe kind to all.",
      target: "Soyez justes envers tous.\n\nSoyez aimables envers tous.",
      expect: []
    },
    {
      source: "1. Respect the rights of every member.\n2. Do not disturb the meetings of others.\n3. Pay in time.",
      target: "1. Respecter les droits de chaque membre. Ne pas troubler les r\xE9unions des autres.\n3. Payer \xE0 temps.",
      expect: ["merged"]
    },
    {
      source: "1. Respect the rights of every member.\n2. Do not disturb the meetings of others.\n3. Pay in time.\n4. Bring your papers with you to the office.\n5. Leave the rooms as you found them.",
      target: "1. Respecter les droits de chaque membre. Ne pas troubler les r\xE9unions des autres.\n3. Payer \xE0 temps.\n4. Apporter ses papiers au bureau avec soi. Laisser les salles comme on les a trouv\xE9es.",
      expect: ["merged", "merged"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      if (pair.relation !== "merged") continue;
      const items = pair.sources.map((unit) => unit.address).join(" + ");
      yield {
        messageId: "merged",
        data: { items, count: pair.sources.length },
        pair,
        comparison: sideBySide(pair)
      };
    }
  }
});
var structure_item_merged_default = rule67;

// src/rules/structure-item-missing.ts
var rule68 = defineRule({
  id: "structure/item-missing",
  severity: "error",
  summary: "Every item of the English has its counterpart in the translation",
  rationale: "A reader of the translation must find every rule that a reader of the English finds.",
  remedy: "Translate the English shown here and put it at this place.",
  messages: {
    missing: "Missing {{item}}",
    uncertain: "An item is missing here, most likely {{item}}: its neighbours fit the text around it almost as well"
  },
  examples: [
    {
      source: "1. Respect others.\n2. Be honest.",
      target: "1. Respecter autrui.\n2. \xCAtre honn\xEAte.",
      expect: []
    },
    {
      source: "1. Respect the dignity of others.\n2. Be honest.\n3. Keep your promises to the members.",
      target: "1. Respecter la dignit\xE9 d\u2019autrui.\n3. Tenir ses promesses envers les membres.",
      expect: ["missing"]
    },
    {
      source: "1. Respect the dignity of others.\n2. Be honest.\n3. Keep your promises.\n4. Help new members to find their way.\n5. Pay your fee.",
      target: "1. Respecter la dignit\xE9 d\u2019autrui.\n3. Tenir ses promesses.\n4. Aider les nouveaux membres \xE0 trouver leur voie.",
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    const told = new Set([...missingSections(alignment).values()].flat());
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      if (pair.relation !== "missing" || !unit?.translatable || unit.clause || told.has(pair)) continue;
      yield {
        messageId: pair.confidence < 0.6 ? "uncertain" : "missing",
        data: { item: unit.address },
        pair,
        comparison: { type: "pair", left: unit.text, right: "" }
      };
    }
  }
});
var structure_item_missing_default = rule68;

// src/rules/structure-item-number.ts
var rule69 = defineRule({
  id: "structure/item-number",
  severity: "warning",
  summary: "An item shows the number that it has in the English",
  rationale: 'References such as "item 4" must lead to the same rule in every language. Digits of every script count.',
  remedy: "Give the item its number in the English.",
  messages: { number: "Unexpected number {{shown}} for {{item}}, expected {{expected}}" },
  examples: [
    { source: "1. Be fair.\n2. Be kind.", target: "\u0661. \u0643\u0646 \u0639\u0627\u062F\u0644\u0627.\n\u0662. \u0643\u0646 \u0644\u0637\u064A\u0641\u0627.", lang: "ar", expect: [] },
    {
      source: "1. Be fair.\n2. Be kind.",
      target: "\u4E00\u3001\u516C\u5E73\u5F85\u4EBA\u3002\n\u4E8C\u3001\u53CB\u5584\u5F85\u4EBA\u3002",
      lang: "zh-Hans",
      expect: []
    },
    {
      source: "1. Be fair.\n2. Be kind.\n3. Be brief.",
      target: "1. \xCAtre juste.\n7. \xCAtre aimable.\n3. \xCAtre bref.",
      expect: ["number"]
    },
    {
      source: "## Article 1\n\nBe fair.\n\n## Article 2\n\nBe kind.\n\n## Article 3\n\nBe brief.",
      target: "## Article 1\n\nSoyez justes.\n\n## Article 5\n\nSoyez aimables.\n\n## Article 7\n\nSoyez brefs.",
      expect: ["number", "number"]
    }
  ],
  *check(alignment) {
    let shift = 0;
    let mayShift = false;
    for (const pair of alignment.pairs) {
      if (pair.relation !== "one") mayShift = true;
      const { shown: shown2, expected } = numbersOf2(pair);
      if (shown2 === void 0 || expected === void 0) continue;
      if (expected === 1) shift = 0;
      if (pair.relation !== "one" || shown2 === expected + shift) continue;
      if (mayShift && Math.abs(shown2 - expected) <= FARTHEST_SHIFT) {
        shift = shown2 - expected;
        mayShift = false;
      } else yield { messageId: "number", data: { item: pair.address, shown: shown2, expected }, pair };
    }
  }
});
var FARTHEST_SHIFT = 3;
var structure_item_number_default = rule69;
function numbersOf2(pair) {
  const [unit] = pair.sources;
  const [block] = pair.targets;
  if (!unit || !block) return {};
  const heading = unit.kind === "heading";
  const expected = heading ? labelNumber(unit.text) : unit.ordinal?.value;
  const shown2 = heading ? labelNumber(block.text) : block.ordinal?.value;
  return { ...shown2 !== void 0 && { shown: shown2 }, ...expected !== void 0 && { expected } };
}

// src/rules/structure-item-order.ts
var rule70 = defineRule({
  id: "structure/item-order",
  severity: "error",
  explains: ["text/", "term/", "token/", "structure/sentence-count", "structure/alignment-doubtful"],
  summary: "Items stand in the order of the English",
  rationale: 'People refer to items by number and place: "item 4" must be the same rule in every language.',
  remedy: "Move the text to the place the English gives it.",
  messages: {
    swapped: "Unexpected order: {{item}} and {{other}} stand in each other\u2019s place",
    moved: "Unexpected place of {{item}}: it does not stand where the English has it"
  },
  examples: [
    { source: "1. Be fair.\n2. Be kind.", target: "1. \xCAtre juste.\n2. \xCAtre aimable.", expect: [] },
    {
      source: "1. Pay 10 euros.\n2. Wait 30 days.\n3. Call 112 at once.",
      target: "2. Attendre 30 jours.\n1. Payer 10 euros.\n3. Appeler le 112 sans attendre.",
      expect: ["swapped"]
    },
    {
      source: "1. Pay 10 euros.\n2. Wait 30 days.\n3. Call 112 at once.\n4. Bring 2 copies.",
      target: "4. Apporter 2 copies.\n1. Payer 10 euros.\n2. Attendre 30 jours.\n3. Appeler le 112 sans attendre.",
      expect: ["moved"]
    },
    {
      source: "1. Pay 10 euros.\n2. Wait 30 days.\n3. Call 112 at once.\n4. Bring 27 copies.\n5. Sign here.",
      target: "2. Attendre 30 jours.\n1. Payer 10 euros.\n3. Appeler le 112 sans attendre.\n5. Signer ici.\n4. Apporter 27 copies.",
      expect: ["swapped", "swapped"]
    }
  ],
  *check(alignment) {
    const told = /* @__PURE__ */ new Set();
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      if (!unit?.translatable || told.has(pair.address)) continue;
      if (pair.relation === "swapped") {
        told.add(pair.other ?? "");
        yield {
          messageId: "swapped",
          data: { item: pair.address, other: pair.other ?? "" },
          pair,
          comparison: sideBySide(pair)
        };
      }
      if (pair.relation === "moved") {
        yield { messageId: "moved", data: { item: pair.address }, pair, comparison: sideBySide(pair) };
      }
    }
  }
});
var structure_item_order_default = rule70;

// src/rules/structure-item-split.ts
var rule71 = defineRule({
  id: "structure/item-split",
  severity: "error",
  explains: ["text/", "structure/sentence-count", "structure/nesting", "structure/alignment-doubtful"],
  summary: "One item of the English is not two items in the translation",
  rationale: "An item that was divided gives its readers one rule more, and every later number shifts.",
  remedy: "Put the parts together as the English has them.",
  messages: { split: "Unexpected {{count}} items for {{item}}, expected one" },
  examples: [
    { source: "Be fair and kind.", target: "Soyez justes et aimables.", expect: [] },
    {
      source: "Respect the rights of every member. Do not disturb the meetings of others.\n\nPay in time.",
      target: "Respectez les droits de chaque membre.\n\nNe troublez pas les r\xE9unions des autres.\n\nPayez \xE0 temps.",
      expect: ["split"]
    },
    {
      source: "Respect the rights of every member. Do not disturb the meetings of others.\n\nPay.\n\nBring all of your papers to the office with you. Leave the rooms as you found them.",
      target: "Respectez les droits de chaque membre.\n\nNe troublez pas les r\xE9unions des autres.\n\nPayez.\n\nApportez tous vos papiers au bureau.\n\nLaissez les salles comme vous les avez trouv\xE9es.",
      expect: ["split", "split"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      if (pair.relation !== "split") continue;
      yield {
        messageId: "split",
        data: { item: pair.address, count: pair.targets.length },
        pair,
        comparison: sideBySide(pair)
      };
    }
  }
});
var structure_item_split_default = rule71;

// src/rules/structure-nesting.ts
var rule72 = defineRule({
  id: "structure/nesting",
  severity: "warning",
  summary: "Items keep their kind and level: numbers stay numbers, bullets stay bullets",
  rationale: "A number that became a bullet can no longer be referred to; another level changes what depends on what.",
  remedy: 'Write the item as the English has it: "1." for a number, "-" for a bullet, indented alike.',
  messages: {
    kind: "Unexpected {{shown}} for {{item}}, expected {{expected}}",
    level: "Unexpected level {{shown}} of {{item}}, expected {{expected}}"
  },
  examples: [
    { source: "- Be fair.\n- Be kind.", target: "* \xCAtre juste.\n* \xCAtre aimable.", expect: [] },
    {
      source: "1. Be fair.\n2. Be kind.",
      target: "- \xCAtre juste.\n- \xCAtre aimable.",
      expect: ["kind", "kind"]
    },
    {
      source: "1. Be fair:\n   - to members\n   - to guests",
      target: "1. \xCAtre juste :\n   - envers les membres\n\n- envers les invit\xE9s",
      expect: ["level"]
    }
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      const [block] = pair.targets;
      if (!unit || !block || unit.verbatim || unit.kind === "heading" || block.kind === "heading") continue;
      const data = { item: unit.address };
      const listed = [unit, block].some((one) => one.kind === "item" || one.kind === "bullet");
      if (unit.kind !== block.kind && listed && pair.relation !== "split") {
        yield { messageId: "kind", data: { ...data, shown: block.kind, expected: unit.kind }, pair };
      } else if (unit.kind === block.kind && listed && unit.level !== block.level) {
        yield { messageId: "level", data: { ...data, shown: block.level, expected: unit.level }, pair };
      }
    }
  }
});
var structure_nesting_default = rule72;

// src/rules/structure-section-missing.ts
var rule73 = defineRule({
  id: "structure/section-missing",
  severity: "error",
  summary: "Every section of the English is in the translation",
  rationale: "A translation without the preamble or without a list is another document.",
  remedy: "Translate the section and put it at this place.",
  messages: { missing: 'Missing section "{{section}}" with {{count}} items, from {{first}} to {{last}}' },
  examples: [
    {
      source: "# Code\n\n## Scope\n\nIt applies to members.\n\nIt applies to guests.",
      target: "# Code\n\n## Champ\n\nIl s\u2019applique aux membres.\n\nIl s\u2019applique aux invit\xE9s.",
      expect: []
    },
    {
      source: "# Code\n\nBe fair.\n\n## Scope\n\nIt applies to members.\n\nIt applies to guests.",
      target: "# Code\n\nSoyez justes.",
      expect: ["missing"]
    },
    {
      source: "# Code\n\nBe fair.\n\n## Scope\n\nIt applies to all.\n\n## Appeal\n\nAnyone may appeal.",
      target: "# Code\n\nSoyez justes.",
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    for (const [section, pairs] of missingSections(alignment)) {
      const [first] = pairs;
      if (!first) continue;
      const last = pairs.at(-1)?.address ?? "";
      yield {
        messageId: "missing",
        data: { section, count: pairs.length, first: first.address, last },
        pair: first
      };
    }
  }
});
var structure_section_missing_default = rule73;

// src/lengths.ts
function lengthsOf(alignment) {
  const known3 = cache4.get(alignment);
  if (known3) return known3;
  const { prose } = readingsOf(alignment);
  const texts = composed(prose.map(({ target }) => target));
  const measured = prose.flatMap(
    ({ pair, source }, index) => source.length >= SHORTEST && pair.sources.length === 1 ? [{ pair, source: source.length, ratio: (texts[index]?.length ?? 0) / source.length }] : []
  );
  const expected = measured.length < FEWEST ? [] : judged(measured);
  cache4.set(alignment, expected);
  return expected;
}
var cache4 = /* @__PURE__ */ new WeakMap();
var SHORTEST = 30;
var FEWEST = 5;
function judged(measured) {
  const middle = median(measured.map(({ ratio }) => ratio));
  const factors = measured.map(({ pair, source, ratio }) => ({
    pair,
    factor: steadied(ratio / (middle || 1), source)
  }));
  const spread = median(factors.map(({ factor }) => Math.abs(Math.log(factor))));
  const bound = Math.max(Math.log(LEAST), spread * SPREADS);
  return factors.map((one) => ({ ...one, strange: Math.abs(Math.log(one.factor)) > bound }));
}
var LEAST = 2.3;
var SPREADS = 7;
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 1;
}
function steadied(factor, length) {
  return factor ** Math.min(1, (length + 40) / 140);
}

// src/rules/structure-sentence-count.ts
var plain4 = {
  source: ["members", "guests", "friends", "others", "staff", "board"].map((who) => `Be fair and kind to all the ${who}.`).join("\n\n"),
  target: ["membres", "h\xF4tes", "amis", "autres", "employ\xE9s", "chefs"].map((who) => `Soyez justes et bons envers les ${who}.`).join("\n\n")
};
var rule74 = defineRule({
  id: "structure/sentence-count",
  severity: "note",
  summary: "An item of several sentences has not lost some of them",
  rationale: "A sentence that was left out is seldom missed by anybody who reads the translation alone.",
  remedy: 'Compare both texts. If all is said, accept the item with "urtext accept".',
  messages: { fewer: "Unexpected number of sentences in {{item}}: {{shown}}, expected about {{expected}}" },
  examples: [
    { source: "Be fair. Be kind. Be brief.", target: "Soyez justes. Soyez bons et brefs.", expect: [] },
    {
      source: `${plain4.source}

Go home when it is late. Take care of the others. Come back the next day.`,
      target: `${plain4.target}

Rentrez quand il est tard.`,
      expect: ["fewer"]
    },
    {
      source: `${plain4.source}

Go home when it is late. Take care of the others. Come back the next day.

Bring a book to read. Lend it to whoever asks. Take it back in time.`,
      target: `${plain4.target}

Rentrez quand il est tard.

Apportez un livre \xE0 lire.`,
      expect: ["fewer", "fewer"]
    }
  ],
  *check(alignment) {
    const { prose } = readingsOf(alignment);
    const short = new Set(lengthsOf(alignment).flatMap(({ pair, factor }) => factor < SHORT ? [pair] : []));
    const several = prose.filter(
      ({ pair }) => pair.sources.length === 1 && pair.sources.some((unit) => sourceCount(unit) > 2)
    );
    if (several.length === 0) return;
    const isFew = (reading) => {
      const [unit] = reading.pair.sources;
      return unit !== void 0 && countSentences(reading.target) * 2 < sourceCount(unit);
    };
    const few = countUnits(several, isFew);
    if (few > 2 && few * 3 > several.length) return;
    for (const reading of several) {
      const { pair, target } = reading;
      const [unit] = pair.sources;
      if (!unit || !short.has(pair) || !isFew(reading)) continue;
      const data = { item: pair.address, shown: countSentences(target), expected: sourceCount(unit) };
      yield { messageId: "fewer", data, pair, comparison: sideBySide(pair) };
    }
  }
});
var structure_sentence_count_default = rule74;
var SHORT = 0.75;
var counts = /* @__PURE__ */ new WeakMap();
function sourceCount(unit) {
  let count = counts.get(unit);
  if (count === void 0) {
    count = countSentences(unit.text);
    counts.set(unit, count);
  }
  return count;
}
function countSentences(text) {
  return Math.max(1, text.match(sentenceEnd)?.length ?? 0);
}
var sentenceEnd = new RegExp(`[.!?;\u2026](?=["'\xBB\u201D\u2019)\\]]{0,3}(?:\\s|$))|[\u3002\uFF01\uFF1F\uFF1B\u0964\u0965\u0589\u1362\u061F\u06D4\u061B\u17D4\u104A\u0F0D]|\\s(?=\\p{Script=Thai}{8})`, "gu");

// src/rules/term-defined-term-consistency.ts
var rule75 = defineRule({
  id: "term/defined-term-consistency",
  severity: "note",
  summary: "A term that the English writes with a capital throughout has one translation throughout",
  rationale: "Readers take two words for two things, and a rule about one of them does not hold for the other.",
  remedy: 'Use the word of the other items. If the sentence needs none, accept the item with "urtext accept".',
  messages: { differs: 'Unexpected wording for "{{term}}" in {{item}}, expected a word like "{{word}}" as elsewhere' },
  examples: [
    {
      source: lines("The Council", ["meets", "votes", "rests", "sleeps", "wakes"]),
      target: lines("Le Conseil", ["si\xE8ge", "vote", "ch\xF4me", "dort", "veille"]),
      expect: []
    },
    {
      source: lines("The Council", ["meets", "votes", "rests", "sleeps", "wakes", "reads"]),
      target: lines("Le Conseil", ["si\xE8ge", "vote", "ch\xF4me", "dort", "veille", "lit"]).replace("Conseil dort", "Comit\xE9 dort"),
      expect: ["differs"]
    },
    {
      source: lines("The Council asks the Senate and", ["meets", "votes", "rests", "sleeps", "wakes", "reads"]),
      target: lines("Le Conseil interroge le S\xE9nat et", ["si\xE8ge", "vote", "ch\xF4me", "dort", "veille", "lit"]).replace("Conseil interroge le S\xE9nat et dort", "Comit\xE9 interroge le S\xE9nat et dort").replace("le S\xE9nat et lit", "la Chambre et lit"),
      expect: ["differs", "differs"]
    }
  ],
  *check(alignment) {
    const { prose, scripts: scripts3 } = readingsOf(alignment);
    const spaced2 = Script.Latin | Script.Cyrillic | Script.Greek | Script.Armenian;
    if (!(scripts3 & spaced2) || scripts3 & ~spaced2) return;
    const terms = termsOf(alignment.edition);
    if (terms.length === 0) return;
    const units = prose.filter(({ pair }) => pair.sources[0]?.kind !== "heading");
    const stems2 = units.map(stemsOf);
    for (const term of terms) {
      const having = units.flatMap((reading, index) => term.addresses.has(reading.pair.address) ? [index] : []);
      const word2 = having.length < FEWEST2 ? void 0 : commonStem(having, stems2);
      if (word2 === void 0) continue;
      for (const index of having) {
        const pair = stems2[index]?.has(word2) ? void 0 : units[index]?.pair;
        if (pair) yield finding(pair, term.word, word2);
      }
    }
  }
});
var term_defined_term_consistency_default = rule75;
function lines(subject, verbs) {
  return verbs.map((verb) => `${subject} ${verb}.`).join("\n\n");
}
var FEWEST2 = 5;
var STEM = 4;
function finding(pair, term, word2) {
  return { messageId: "differs", data: { item: pair.address, term, word: word2 }, pair, comparison: sideBySide(pair) };
}
var cache5 = /* @__PURE__ */ new WeakMap();
function termsOf(edition) {
  const known3 = cache5.get(edition);
  if (known3) return known3;
  const found = /* @__PURE__ */ new Map();
  const small = /* @__PURE__ */ new Set();
  for (const unit of edition.units) {
    if (!unit.translatable || unit.kind === "heading") continue;
    for (const { 0: word2 } of unit.text.matchAll(new RegExp("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}{4,}|\\p{Ll}{5,}|^The \\p{Lu}\\p{Ll}{4,}", "gu"))) {
      const bare = word2.replace(/^The /, "");
      if (bare.toLowerCase() === bare) small.add(bare);
      else found.set(bare, (found.get(bare) ?? /* @__PURE__ */ new Set()).add(unit.address));
    }
  }
  const terms = [...found].flatMap(
    ([word2, addresses]) => addresses.size >= FEWEST2 && !small.has(word2.toLowerCase()) ? [{ word: word2, addresses }] : []
  );
  cache5.set(edition, terms);
  return terms;
}
function stemsOf({ target }) {
  return new Set((target.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []).map((word2) => word2.slice(0, STEM)));
}
function commonStem(having, stems2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const index of having) for (const stem of stems2[index] ?? []) counts2.set(stem, (counts2.get(stem) ?? 0) + 1);
  const own2 = new Set(having);
  for (const [stem, count] of [...counts2].sort((a, b) => b[1] - a[1])) {
    if (count < having.length - 1) return void 0;
    const others3 = stems2.filter((one, index) => !own2.has(index) && one.has(stem)).length;
    if (others3 * 20 <= stems2.length) return count === having.length ? void 0 : stem;
  }
  return void 0;
}

// src/rules/term-forbidden.ts
var rule76 = defineRule({
  id: "term/forbidden",
  severity: "warning",
  summary: "No word stands in a translation that the glossary forbids",
  rationale: "Somebody decided against the word, mostly because it means something else to readers.",
  remedy: 'Use the agreed word. If this one is right, remove it from the column "Forbidden" of the glossary.',
  messages: {
    instead: 'Unexpected "{{shown}}" for "{{term}}" in {{item}}, expected {{expected}}',
    forTerm: 'Unexpected "{{shown}}" for "{{term}}" in {{item}}: the glossary forbids it',
    anywhere: 'Unexpected "{{shown}}" in {{item}}: the glossary forbids it'
  },
  examples: [
    {
      source: "Every member may vote. The guests may not.",
      target: "Jedes Mitglied darf abstimmen, auch Ehrenmitglieder. Die G\xE4ste nicht.",
      lang: "de",
      glossary: ["member | Mitglied | Glied; Teilnehmer*", "guest | Gast; G\xE4st* | Besucher*"],
      expect: []
    },
    {
      source: "Every member may vote.",
      target: "Jedes Mitglied, jeder Teilnehmer darf abstimmen.",
      lang: "de",
      glossary: ["member | Mitglied | Teilnehmer*"],
      expect: ["instead"]
    },
    {
      source: "Members vote.\n\nThey decide.",
      target: "\u6210\u5458\u6295\u7968\u3002\n\n\u4ED6\u4EEC\u62CD\u677F\u51B3\u5B9A\u3002",
      lang: "zh-Hans",
      glossary: ["member | | \u6210\u5458", " | | \u62CD\u677F"],
      expect: ["forTerm", "anywhere"]
    }
  ],
  *check(alignment) {
    for (const { term, reading, forbidden } of termUses(alignment)) {
      for (const { start, end } of forbidden) {
        const messageId = term.source === "" ? "anywhere" : term.renderings.length > 0 ? "instead" : "forTerm";
        const data = {
          shown: reading.target.slice(start, end),
          item: reading.pair.address,
          ...term.source !== "" && { term: plainTerm(term.source), expected: renderingsOf(term) }
        };
        const comparison = sideBySide(reading.pair);
        yield { messageId, data, ...placeIn(reading, start, end), comparison };
      }
    }
  }
});
var term_forbidden_default = rule76;

// src/rules/term-inconsistent.ts
var rule77 = defineRule({
  id: "term/inconsistent",
  severity: "note",
  summary: "The same English sentence has the same translation wherever it stands",
  rationale: "Readers take two wordings for two rules.",
  remedy: "Choose one of the translations.",
  messages: {
    differs: "Unexpected translation of {{item}}, expected the one of {{other}}: the English is the same"
  },
  examples: [
    {
      source: "Be fair to all.\n\nBe fair to all.",
      target: "Soyez justes envers tous.\n\nSoyez justes envers tous.",
      expect: []
    },
    {
      source: "Be fair to all.\n\nBe fair to all.",
      target: "Soyez justes.\n\nSoyez \xE9quitables.",
      expect: ["differs"]
    },
    {
      source: "Be fair to all.\n\nBe fair to all.\n\nBe fair to all.",
      target: "Soyez justes.\n\nSoyez \xE9quitables.\n\nSoyez loyaux.",
      expect: ["differs", "differs"]
    }
  ],
  *check(alignment) {
    const seen = /* @__PURE__ */ new Map();
    for (const { pair, source, target, single } of readingsOf(alignment).prose) {
      if (!single || source.length < SHORTEST2) continue;
      const first = seen.get(source);
      if (!first) seen.set(source, { address: pair.address, target });
      else if (first.target !== target && normalize(first.target).toLowerCase() !== normalize(target).toLowerCase()) {
        yield { messageId: "differs", data: { item: pair.address, other: first.address }, pair };
      }
    }
  }
});
var term_inconsistent_default = rule77;
var SHORTEST2 = 12;

// src/languages/words.ts
function wordList(written) {
  const entries = written.split(" ").filter((entry) => entry !== "");
  return {
    words: new Set(entries.filter((entry) => !/[~*]/.test(entry))),
    beginnings: entries.flatMap((entry) => entry.endsWith("*") ? [entry.slice(0, -1)] : []),
    ends: entries.flatMap((entry) => entry.startsWith("*") ? [entry.slice(1)] : []),
    anywhere: entries.flatMap((entry) => entry.startsWith("~") ? [entry.slice(1)] : [])
  };
}
function findEntry(list, text) {
  const lower = text.toLowerCase().normalize("NFC");
  const inside = list.anywhere.find((part) => lower.includes(part));
  if (inside !== void 0) return inside;
  if (list.words.size === 0 && list.beginnings.length === 0 && list.ends.length === 0) return void 0;
  for (const [word2] of lower.matchAll(words2)) {
    if (list.words.has(word2) || list.beginnings.some((beginning) => word2.startsWith(beginning)) || list.ends.some((end) => word2.endsWith(end)))
      return word2;
  }
  return void 0;
}
var words2 = /[\p{L}\p{M}]+/gu;
function listsByLanguage(data) {
  const read = /* @__PURE__ */ new Map();
  return (language) => {
    const known3 = read.get(language);
    if (known3) return known3;
    const written = Object.hasOwn(data, language) ? data[language] : void 0;
    if (written === void 0) return void 0;
    const list = wordList(written);
    read.set(language, list);
    return list;
  };
}

// src/languages/modality.ts
var must = listsByLanguage({
  ar: "\u064A\u062C\u0628 \u0648\u064A\u062C\u0628 \u064A\u062A\u0639\u064A\u0646 \u064A\u0644\u062A\u0632\u0645 \u064A\u062A\u0648\u062C\u0628 \u064A\u0646\u0628\u063A\u064A \u0648\u064A\u0646\u0628\u063A\u064A \u0644\u0627\u0628\u062F",
  bg: "\u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u043B\u044A\u0436\u043D\u0438 \u0434\u043B\u044A\u0436\u0435\u043D",
  ca: "ha han haur\xE0 hauran deu deuen cal",
  cs: "mus* povin*",
  da: "skal m\xE5",
  de: "muss m\xFCssen mu\xDF hat haben verpflichtet soll sollen sollte sollten",
  el: "\u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BF\u03C6\u03B5\u03AF\u03BB* \u03C5\u03C0\u03BF\u03C7\u03C1\u03B5*",
  es: "debe deben deber\xE1 deber\xE1n deber\xEDa deber\xEDan ha han tiene tienen tendr\xE1 tendr\xE1n obliga*",
  fi: "tulee t\xE4ytyy pit\xE4\xE4 on velvol*",
  fr: "doit doivent devra devront devrait devraient faut tenu tenus tenue obliga*",
  he: "\u05D7\u05D9\u05D9\u05D1 \u05D7\u05D9\u05D9\u05D1\u05EA \u05D7\u05D9\u05D9\u05D1\u05D9\u05DD \u05D7\u05D9\u05D9\u05D1\u05D5\u05EA \u05E6\u05E8\u05D9\u05DA \u05E6\u05E8\u05D9\u05DB\u05D9\u05DD \u05D9\u05E9 \u05E2\u05DC",
  hi: "\u091A\u093E\u0939\u093F\u090F \u0939\u094B\u0917\u093E \u0939\u094B\u0917\u0940 \u0939\u094B\u0902\u0917\u0947 \u0915\u0930\u0947\u0917\u093E \u0915\u0930\u0947\u0902\u0917\u0947 \u0905\u0928\u093F\u0935\u093E\u0930\u094D\u092F \u0906\u0935\u0936\u094D\u092F\u0915",
  hr: "mora moraju treba trebaju du\u017Ean du\u017Eni",
  hu: "kell k\xF6teles* k\xF6tel*",
  id: "harus wajib perlu",
  it: "deve devono dovr\xE0 dovranno dovrebbe dovrebbero tenuto tenuti obblig*",
  ja: "~\u306A\u3051\u308C\u3070\u306A\u3089\u306A\u3044 ~\u3079\u304D ~\u3082\u306E\u3068\u3059\u308B ~\u7FA9\u52D9 ~\u5FC5\u8981 ~\u306D\u3070\u306A\u3089\u306A\u3044 ~\u306A\u304F\u3066\u306F\u306A\u3089\u306A\u3044",
  ko: "~\uD558\uC5EC\uC57C ~\uD574\uC57C ~\uC57C ~\uC758\uBB34 ~\uD544\uC694",
  ms: "mesti hendaklah wajib perlu",
  nb: "skal m\xE5",
  nl: "moet moeten dient dienen zal zullen verplicht",
  pl: "musi musz\u0105 powinien powinn* nale\u017Cy obowi\u0105z*",
  pt: "deve devem dever\xE1 dever\xE3o deveria deveriam tem t\xEAm ter\xE1 obriga*",
  ro: "trebuie obligat* va vor",
  ru: "\u0434\u043E\u043B\u0436\u0435\u043D \u0434\u043E\u043B\u0436\u043D\u0430 \u0434\u043E\u043B\u0436\u043D\u043E \u0434\u043E\u043B\u0436\u043D\u044B \u043E\u0431\u044F\u0437\u0430\u043D* \u0441\u043B\u0435\u0434\u0443\u0435\u0442 \u043D\u0430\u0434\u043B\u0435\u0436\u0438\u0442 \u043D\u0430\u0434\u043E \u043D\u0443\u0436\u043D\u043E \u043D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u043E",
  sk: "mus* povin* m\xE1 maj\xFA",
  sr: "\u043C\u043E\u0440\u0430 \u043C\u043E\u0440\u0430\u0458\u0443 \u0442\u0440\u0435\u0431\u0430 \u0434\u0443\u0436\u0430\u043D \u0434\u0443\u0436\u043D\u0438 mora moraju treba",
  sv: "m\xE5ste ska skall b\xF6r",
  tr: "~mal\u0131 ~meli zorunda gerek* ~mak ~mek",
  uk: "\u043F\u043E\u0432\u0438\u043D* \u043C\u0443\u0441\u0438\u0442\u044C \u043C\u0443\u0441\u044F\u0442\u044C \u043C\u0430\u0454 \u043C\u0430\u044E\u0442\u044C \u0441\u043B\u0456\u0434 \u0437\u043E\u0431\u043E\u0432*",
  vi: "ph\u1EA3i c\u1EA7n n\xEAn",
  zh: "~\u5FC5\u987B ~\u5FC5\u9808 ~\u5E94 ~\u61C9 ~\u987B ~\u9808 ~\u9700 ~\u8981 ~\u5F97"
});
var may = listsByLanguage({
  ar: "\u064A\u062C\u0648\u0632 \u0648\u064A\u062C\u0648\u0632 \u064A\u0645\u0643\u0646 \u0648\u064A\u0645\u0643\u0646 \u064A\u0633\u062A\u0637\u064A\u0639",
  bg: "\u043C\u043E\u0436\u0435 \u043C\u043E\u0433\u0430\u0442",
  ca: "pot poden podr\xE0 podran",
  cs: "m\u016F\u017Ee mohou sm\xED sm\u011Bj\xED lze",
  da: "kan",
  de: "darf d\xFCrfen kann k\xF6nnen",
  el: "\u03BC\u03C0\u03BF\u03C1\u03B5\u03AF \u03BC\u03C0\u03BF\u03C1\u03BF\u03CD\u03BD \u03B4\u03CD\u03BD\u03B1\u03C4\u03B1\u03B9",
  es: "puede pueden podr\xE1 podr\xE1n podr\xEDa podr\xEDan",
  fi: "saa saavat voi voivat",
  fr: "peut peuvent pourra pourront pourrait pourraient",
  he: "\u05E8\u05E9\u05D0\u05D9 \u05E8\u05E9\u05D0\u05D9\u05EA \u05E8\u05E9\u05D0\u05D9\u05DD \u05E8\u05E9\u05D0\u05D9\u05D5\u05EA \u05D9\u05DB\u05D5\u05DC \u05D9\u05DB\u05D5\u05DC\u05D9\u05DD \u05E0\u05D9\u05EA\u05DF \u05DE\u05D5\u05EA\u05E8",
  hi: "\u0938\u0915\u0924\u093E \u0938\u0915\u0924\u0940 \u0938\u0915\u0924\u0947 \u0938\u0915\u0947\u0917\u093E \u0938\u0915\u0947\u0902\u0917\u0947",
  hr: "mo\u017Ee mogu smije smiju",
  hu: "*hat *het *hatja *heti *hatnak *hetnek lehet szabad",
  id: "boleh dapat bisa",
  it: "pu\xF2 possono potr\xE0 potranno potrebbe potrebbero",
  ja: "~\u3053\u3068\u304C\u3067\u304D\u308B ~\u3066\u3082\u3088\u3044 ~\u5F97\u308B ~\u3046\u308B ~\u3067\u304D\u308B",
  ko: "~\uC218 \uC788",
  ms: "boleh dapat",
  nb: "kan",
  nl: "mag mogen kan kunnen",
  pl: "mo\u017Ce mog\u0105 mo\u017Cna wolno",
  pt: "pode podem poder\xE1 poder\xE3o poderia poderiam",
  ro: "poate pot",
  ru: "\u043C\u043E\u0436\u0435\u0442 \u043C\u043E\u0433\u0443\u0442 \u043C\u043E\u0436\u043D\u043E \u0432\u043F\u0440\u0430\u0432\u0435",
  sk: "m\xF4\u017Ee m\xF4\u017Eu smie sm\xFA mo\u017Eno",
  sr: "\u043C\u043E\u0436\u0435 \u043C\u043E\u0433\u0443 \u0441\u043C\u0435 \u0441\u043C\u0435\u0458\u0443 mo\u017Ee mogu sme",
  sv: "f\xE5r kan",
  tr: "~abilir ~ebilir",
  uk: "\u043C\u043E\u0436\u0435 \u043C\u043E\u0436\u0443\u0442\u044C \u043C\u043E\u0436\u043D\u0430",
  zh: "~\u53EF\u4EE5 ~\u53EF ~\u80FD ~\u5F97"
});
function modalityOf(language) {
  const obliging = must(language);
  const permitting = may(language);
  return obliging && permitting && { must: obliging, may: permitting };
}
function modalityIn(english3) {
  if (/\bonly\b/i.test(english3)) return void 0;
  const obliges = /\b(?:must|shall|is required to|are required to)\b/i.test(english3);
  const permits = /\b(?:may|is allowed to|are allowed to)\b/.test(english3);
  if (obliges === permits || permits && /\b(?:rights?|entitled|can)\b/.test(english3)) return void 0;
  return obliges ? /\bright to\b/.test(english3) ? void 0 : "must" : "may";
}

// src/languages/negation.ts
var negationOf = listsByLanguage({
  af: "nie niks niemand geen nooit",
  ar: "\u0641\u0644\u0646 \u0641\u0644\u0645 \u0641\u0644\u064A\u0633 \u0644\u0627 \u0648\u0644\u0627 \u0641\u0644\u0627 \u0623\u0644\u0627 \u0644\u0645 \u0648\u0644\u0645 \u0644\u0646 \u0648\u0644\u0646 \u0644\u064A\u0633 \u0648\u0644\u064A\u0633 \u0644\u064A\u0633\u062A \u0639\u062F\u0645 \u0648\u0639\u062F\u0645 \u0628\u0639\u062F\u0645 \u0644\u0626\u0644\u0627",
  az: "deyil he\xE7 n\u0259 ~maz ~m\u0259z ~madan ~m\u0259d\u0259n ~mayan ~m\u0259y\u0259n ~mir ~mayacaq ~m\u0259y\u0259c\u0259k ~mamal\u0131 ~m\u0259m\u0259li ~mamaq ~m\u0259m\u0259k ~maya ~m\u0259y\u0259 ~s\u0131z ~siz \u0434\u0435\u0458\u0438\u043B \u04BB\u0435\u0447* ~\u043C\u0430\u0437 ~\u043C\u04D9\u0437 ~\u043C\u0430\u0434\u0430\u043D ~\u043C\u04D9\u0434\u04D9\u043D ~\u043C\u0430\u0458\u0430\u043D ~\u043C\u04D9\u0458\u04D9\u043D ~\u043C\u0430\u043C\u0430\u043B\u044B ~\u043C\u04D9\u043C\u04D9\u043B\u0438",
  be: "\u043D\u0435 \u043D\u0456\u0445\u0442\u043E \u043D\u0456\u043A\u043E\u0433\u0430 \u043D\u0456\u043A\u043E\u043C\u0443 \u043D\u044F\u043C\u0430 \u043D\u0456\u044F\u043A*",
  bg: "\u043D\u0435 \u043D\u0438\u043A\u043E\u0439 \u043D\u0438\u043A\u043E\u0433\u043E \u043D\u0438\u043A\u043E\u043C\u0443 \u043D\u0438\u043A\u0430\u043A* \u043D\u0438\u043A\u043E\u044F \u043D\u044F\u043C\u0430",
  bn: "~\u09A8\u09BE ~\u09A8\u09AF\u09BC ~\u09A8\u09C7\u0987 ~\u09A8\u09BE\u0987 ~\u09A8\u09B9\u09C7",
  bs: "\u043D\u0435 \u043D\u0438\u0458\u0435 \u043D\u0438\u0441\u0443 \u043D\u0435\u045B\u0435 \u043D\u0438\u043A\u043E \u043D\u0438\u043A\u043E\u0433\u0430 \u043D\u0438\u043A\u043E\u043C\u0435 \u043D\u0438\u0458\u0435\u0434\u0430\u043D ne nije nisu ne\u0107e niko nikoga nikakv* nijedan nitko nikad \u043D\u0438\u043A\u0430\u043A\u0432* \u043D\u0435\u043C\u0430 \u043D\u0435\u043A\u043E \u043D\u0435\u043C\u043E\u0458 nema nemoj ni\u010Dij* \u043D\u0438\u043A\u0430\u0434",
  ca: "no ning\xFA cap mai res",
  cs: "ne* \u017E\xE1dn*",
  cy: "ni na nid nad neb ddim dim heb nis nac",
  da: "ikke ingen intet aldrig hverken nogensinde",
  de: "nicht nichts niemand niemandem niemanden nie niemals weder kein*",
  el: "\u03B4\u03B5\u03BD \u03B4\u03B5 \u03B4\u1F72\u03BD \u03B4\u1F72 \u03B4\u03AD\u03BD \u03BC\u03B7 \u03BC\u03B7\u03BD \u03BC\u1F74 \u03BC\u1F74\u03BD \u03BC\u03AE \u03BF\u03CD\u03C4\u03B5 \u03BC\u03AE\u03C4\u03B5 \u03BF\u03C5\u03B4\u03B5\u03AF\u03C2 \u03CC\u03C7\u03B9 \u03BC\u03B7\u03B4\u03AD \u03BA\u03B1\u03BD\u03B5\u03AF\u03C2 \u03BA\u03B1\u03BD* \u03BA\u03AC\u03BD* \u03BA\u03B1\u03BC* \u03BA\u03B1\u03BD\u03B5\u1F76\u03C2",
  eo: "ne nek neni*",
  es: "no nadie ninguna ninguno ning\xFAn nunca jam\xE1s nada",
  et: "ei mitte pole",
  eu: "ez ezin inork inor inori inolako ezein gabe eza",
  fa: "\u0646\u0645\u06CC* \u0646\u0628\u0627\u06CC\u062F \u0646\u0628\u0627\u06CC\u0633\u062A\u06CC \u0646\u06CC\u0633\u062A \u0646\u06CC\u0633\u062A\u0646\u062F \u0646\u062E\u0648\u0627\u0647\u062F \u0646\u062E\u0648\u0627\u0647\u0646\u062F \u0647\u06CC\u0686 \u0647\u06CC\u0686* \u0646\u0647 \u0646\u06A9\u0646* \u0646\u062F\u0627\u0631* \u0646\u0634\u0648* \u0646\u0628\u0648\u062F* \u0646\u06AF\u06CC\u0631\u062F \u0646\u0645\u06CC\u200C* \u0646\u06AF\u0631\u062F* \u0646\u0634* \u0646\u06A9*",
  fi: "ei en et emme ette eiv\xE4t eiv\xE4tk\xE4 \xE4lk\xF6\xF6n \xE4lk\xF6\xF6t kukaan ket\xE4\xE4n mit\xE4\xE4n",
  fr: "ne n pas nul nulle nuls nulles aucun aucune jamais non personne",
  ga: "n\xED n\xEDl nach n\xE1r n\xEDor cha",
  gl: "non ningu* nunca nada",
  he: "\u05DC\u05D0 \u05D5\u05DC\u05D0 \u05E9\u05DC\u05D0 \u05D0\u05D9\u05DF \u05D5\u05D0\u05D9\u05DF \u05E9\u05D0\u05D9\u05DF \u05D0\u05DC \u05D0\u05D9\u05E0\u05D5 \u05D0\u05D9\u05E0\u05D4 \u05D0\u05D9\u05E0\u05DD \u05DC\u05D1\u05DC \u05D1\u05DC\u05EA\u05D9 \u05D0\u05D9\u05E9",
  hi: "\u0928 \u0928\u0939\u0940\u0902 \u0928\u093E \u092C\u093F\u0928\u093E \u0928\u0939\u0940 \u092E\u0924",
  hr: "ne nije nisu ne\u0107e nitko niko nikoga nikome nijedan nikakv* nikad nema",
  hu: "nem ne senki* semmi* nincs nincsen sincs soha",
  hy: "~\u0578\u0579 ~\u0579",
  id: "tidak tak bukan jangan tiada tidak* tiada*",
  is: "ekki eigi engan engin* enginn aldrei hvorki enga engum engu ekk*",
  it: "non nessun nessuno nessuna mai niente nulla neppure",
  ja: "~\u306A\u3044 ~\u306A\u304F ~\u305A ~\u306C ~\u306A\u304B\u3063\u305F ~\u306A\u3057 ~\u307E\u3044 ~\u306A\u3051 ~\u306A\u304B ~\u3078\u3093",
  ka: "~\u10D0\u10E0 ~\u10D3\u10D0\u10E3\u10E8\u10D5\u10D4\u10D1\u10D4\u10DA ~\u10D5\u10D4\u10E0 ~\u10DC\u10E3 ~\u10D2\u10D0\u10E0\u10D4\u10E8\u10D4",
  ko: "~\uC544\uB2C8 ~\uC54A ~\uBABB ~\uC5C6 ~\uB9D0",
  la: "non nec nemo nullus nihil neque nulla neminem nullum nemini nullo numquam",
  lb: "n\xEBt neen keng kee net keen keng kengem kee weder n\xE4ischt",
  lt: "ne* n\u0117*",
  lv: "ne* nav nav*",
  mk: "\u043D\u0435 \u043D\u0438\u043A\u043E\u0458 \u043D\u0438\u043A\u043E\u0433\u043E \u043D\u0438\u043A\u043E\u043C\u0443 \u043D\u0435\u043C\u0430",
  mr: "~\u0928\u093E\u0939\u0940 ~\u0928\u092F\u0947 ~\u0928\u093E\u0939\u0940\u0924",
  ms: "tidak tak bukan jangan tiada tidak* tiada*",
  mt: "ma m hadd \u0127add ebda",
  nb: "ikke ingen intet aldri verken hverken",
  nl: "niet niets niemand geen nooit nimmer",
  nn: "ikkje ingen inga inkje aldri verken",
  no: "ikke ingen intet aldri verken hverken",
  oc: "ges res non pas degun deguna cap jamai pus",
  pl: "nie \u017Cad*",
  pt: "n\xE3o ningu\xE9m nenhum nenhuma nunca jamais nada",
  ro: "nu n nici nimeni nim\u0103nui niciun niciunui nicio nicicare",
  ru: "\u043D\u0435 \u043D\u0438\u043A\u0442\u043E \u043D\u0438\u043A\u043E\u0433\u043E \u043D\u0438\u043A\u043E\u043C\u0443 \u043D\u0438\u043A\u0430\u043A* \u043D\u0435\u0442 \u043D\u0435\u043B\u044C\u0437\u044F",
  sk: "ne* \u017Eiad* nie",
  sl: "ne ni nih\u010De nikogar nikomur noben* nikoli nima niso nisem",
  sq: "nuk s nuk* asnj\xEB askush askujt ask\xEBnd ask\xEB* mos asn*",
  sr: "\u043D\u0435 \u043D\u0438\u0458\u0435 \u043D\u0438\u0441\u0443 \u043D\u0435\u045B\u0435 \u043D\u0438\u043A\u043E \u043D\u0438\u043A\u043E\u0433\u0430 \u043D\u0438\u043A\u043E\u043C\u0435 \u043D\u0438\u0458\u0435\u0434\u0430\u043D ne nije nisu ne\u0107e niko nikoga \u043D\u0435\u043C\u0430 \u043D\u0435\u043A\u043E \u043D\u0435\u043C\u043E\u0458 nema nemoj ni\u010Dij* \u043D\u0438\u043A\u0430\u043A\u0432* nikakv* \u043D\u0438\u043A\u0430\u0434 nikad",
  sv: "inte icke ingen inga inget intet aldrig varken",
  th: "~\u0E44\u0E21\u0E48 ~\u0E21\u0E34",
  tr: "de\u011Fil hi\xE7 hi\xE7bir ne yok ~maz ~mez ~madan ~meden ~maks\u0131z\u0131n ~meksizin ~mayan ~meyen ~mayacak ~meyecek ~mama ~meme ~mam\u0131\u015F ~memi\u015F ~s\u0131z ~siz ~suz ~s\xFCz",
  uk: "\u043D\u0435 \u043D\u0456\u0445\u0442\u043E \u043D\u0456\u043A\u043E\u0433\u043E \u043D\u0456\u043A\u043E\u043C\u0443 \u043D\u0456\u044F\u043A* \u043D\u0435\u043C\u0430\u0454 \u0436\u043E\u0434\u043D*",
  ur: "\u0646\u06C1\u06CC\u06BA \u0646\u06C1",
  vi: "kh\xF4ng ch\u1EB3ng ch\u01B0a \u0111\u1EEBng ch\u1EDB",
  yue: "~\u672A ~\u4E0D ~\u7121 ~\u65E0 ~\u6CA1 ~\u6C92 ~\u52FF ~\u5187 ~\u5514",
  zh: "~\u672A ~\u4E0D ~\u7121 ~\u65E0 ~\u6CA1 ~\u6C92 ~\u52FF ~\u83AB ~\u6BCB"
});
var without2 = listsByLanguage({
  af: "sonder",
  ar: "\u062F\u0648\u0646 \u0628\u062F\u0648\u0646 \u0648\u062F\u0648\u0646 \u0628\u0644\u0627",
  be: "\u0431\u0435\u0437",
  bg: "\u0431\u0435\u0437",
  bn: "~\u09AC\u09CD\u09AF\u09A4\u09C0\u09A4 ~\u09AC\u09BF\u09A8\u09BE ~\u099B\u09BE\u09A1\u09BC\u09BE",
  bs: "\u0431\u0435\u0437 bez",
  ca: "sense",
  cs: "bez",
  da: "uden",
  de: "ohne",
  el: "\u03C7\u03C9\u03C1\u03AF\u03C2 \u03B4\u03AF\u03C7\u03C9\u03C2 \u03C7\u03C9\u03C1\u1F76\u03C2",
  eo: "sen",
  es: "sin",
  et: "ilma",
  fa: "\u0628\u062F\u0648\u0646",
  fi: "ilman",
  fr: "sans",
  gl: "sen",
  he: "\u05D1\u05DC\u05D9 \u05DC\u05DC\u05D0 \u05D5\u05DC\u05DC\u05D0 \u05DE\u05D1\u05DC\u05D9",
  hi: "~\u092C\u093F\u0928\u093E",
  hr: "bez",
  hu: "n\xE9lk\xFCl",
  hy: "~\u0561\u057C\u0561\u0576\u0581",
  id: "tanpa",
  is: "\xE1n",
  it: "senza",
  la: "sine",
  lb: "ouni onne",
  lt: "be",
  lv: "bez",
  mk: "\u0431\u0435\u0437",
  mr: "~\u0935\u093F\u0928\u093E ~\u0936\u093F\u0935\u093E\u092F",
  ms: "tanpa",
  mt: "ming\u0127ajr",
  nb: "uten",
  nl: "zonder",
  nn: "utan",
  no: "uten",
  oc: "sens",
  pl: "bez",
  pt: "sem",
  ro: "f\u0103r\u0103",
  ru: "\u0431\u0435\u0437",
  sk: "bez",
  sl: "brez",
  sr: "\u0431\u0435\u0437 bez",
  sv: "utan",
  th: "~\u0E1B\u0E23\u0E32\u0E28\u0E08\u0E32\u0E01",
  uk: "\u0431\u0435\u0437",
  ur: "\u0628\u063A\u06CC\u0631 \u0628\u0644\u0627"
});
var forbidding = listsByLanguage({
  ar: "\u062D\u0638\u0631 \u064A\u062D\u0638\u0631",
  bs: "\u0437\u0430\u0431\u0440\u0430\u045A* zabranj*",
  cs: "zak\xE1z*",
  da: "forbud*",
  de: "verbot*",
  el: "\u03B1\u03C0\u03B1\u03B3\u03BF\u03C1*",
  es: "prohib*",
  et: "keel*",
  fa: "\u0645\u0645\u0646\u0648\u0639",
  fi: "kielle*",
  fr: "interdit*",
  he: "\u05D0\u05E1\u05D5\u05E8",
  hr: "zabranj*",
  hu: "tilos",
  id: "dilarang",
  is: "bann*",
  it: "proib*",
  ja: "~\u7981",
  ko: "~\uAE08\uC9C0",
  mk: "\u0437\u0430\u0431\u0440\u0430\u043D*",
  ms: "dilarang",
  nb: "forbud*",
  nl: "verboden",
  nn: "forbod*",
  no: "forbud*",
  pl: "zakaz*",
  pt: "proib*",
  ro: "interz*",
  ru: "\u0437\u0430\u043F\u0440\u0435*",
  sk: "zak\xE1z*",
  sl: "prepoved*",
  sq: "ndalo*",
  sr: "\u0437\u0430\u0431\u0440\u0430\u045A* zabranj*",
  sv: "f\xF6rbj*",
  th: "~\u0E2B\u0E49\u0E32\u0E21",
  tr: "~yasak",
  uk: "\u0437\u0430\u0431\u043E\u0440\u043E\u043D*",
  ur: "\u0645\u0645\u0646\u0648\u0639",
  vi: "c\u1EA5m",
  zh: "~\u7981"
});
function keepsNegation(language, english3, translation) {
  const core = negationOf(language);
  if (!core) return void 0;
  if (findEntry(core, translation) !== void 0) return true;
  const more = [
    /\bwithout\b/i.test(english3) ? void 0 : without2(language),
    /\b(?:prohibit|forbid|forbidden|ban)/i.test(english3) ? void 0 : forbidding(language)
  ];
  return more.some((list) => list && findEntry(list, translation) !== void 0);
}
function saysNo(english3) {
  return no.test(english3.replace(noNegation, ""));
}
var no = /\b(?:not|no|nobody|never|none|cannot|neither)\b|n[’']t\b/i;
var noNegation = /\bis not to be\b|\bnot only\b|\b(?:whether )?or not\b|\bno(?:t)? (?:less|later|fewer|more) than\b|\bno\.(?= ?\d)|\bnot limited to\b/gi;

// src/rules/term-modality.ts
var rule78 = defineRule({
  id: "term/modality",
  severity: "warning",
  summary: "What the English obliges to, the translation does not merely permit, nor the other way round",
  rationale: '"May" instead of "must" takes the force out of a rule, and "must" instead of "may" makes one that nobody decided.',
  remedy: "Put the verb that the language has for the one of the English.",
  messages: {
    permits: 'Unexpected "{{shown}}" in {{item}}, expected an obligation as in the English',
    obliges: 'Unexpected "{{shown}}" in {{item}}, expected a permission as in the English'
  },
  examples: [
    { source: "Members must pay.", target: "Les membres doivent payer.", expect: [] },
    { source: "Members shall pay.", target: "Les membres paient.", expect: [] },
    { source: "Members must pay.", target: "Les membres peuvent payer.", expect: ["permits"] },
    {
      source: "Members must pay.\n\nGuests may enter.",
      target: "Die Mitglieder k\xF6nnen zahlen.\n\nG\xE4ste m\xFCssen eintreten.",
      lang: "de",
      expect: ["permits", "obliges"]
    }
  ],
  *check(alignment) {
    const { prose, language } = readingsOf(alignment);
    const lists = modalityOf(language);
    if (!lists) return;
    for (const { pair, target } of prose) {
      const [unit] = pair.sources;
      const modality = unit && pair.sources.length === 1 ? modalOf(unit) : void 0;
      if (!modality || findEntry(lists[modality], target) !== void 0) continue;
      const shown2 = findEntry(lists[modality === "must" ? "may" : "must"], target);
      if (shown2 === void 0) continue;
      const data = { item: pair.address, shown: shown2 };
      yield {
        messageId: modality === "must" ? "permits" : "obliges",
        data,
        pair,
        comparison: sideBySide(pair)
      };
    }
  }
});
var term_modality_default = rule78;
var known = /* @__PURE__ */ new WeakMap();
function modalOf(unit) {
  let found = known.get(unit);
  if (!found) {
    const plain6 = unit.text.length <= LONGEST && !saysNo(unit.text);
    found = { modality: plain6 ? modalityIn(unit.text) : void 0 };
    known.set(unit, found);
  }
  return found.modality;
}
var LONGEST = 200;

// src/rules/term-must-translate.ts
var rule79 = defineRule({
  id: "term/must-translate",
  severity: "warning",
  summary: "A term that the glossary translates is not left in English",
  rationale: "A reader who needs the translation does not know the English word.",
  remedy: 'Translate it. If the language uses the English word too, add it to the column "Translation".',
  messages: { english: 'Unexpected English "{{shown}}" in {{item}}, expected {{expected}}' },
  examples: [
    {
      source: "The board of the Chess Board Club decides by e-mail.",
      target: "Der Vorstand des Chess Board Club entscheidet per E-Mail.",
      lang: "de",
      names: { "Chess Board Club": {} },
      glossary: ["board | Vorstand |", "e-mail | E-Mail |"],
      expect: []
    },
    {
      source: "The board decides.",
      target: "Der Board entscheidet.",
      lang: "de",
      glossary: ["board | Vorstand |"],
      expect: ["english"]
    },
    {
      source: "Members elect the board. The board decides.",
      target: "Members w\xE4hlen den Vorstand. Der Board entscheidet.",
      lang: "de",
      glossary: ["board | Vorstand |", "member | Mitglied |"],
      expect: ["english", "english"]
    }
  ],
  *check(alignment) {
    for (const { term, reading, leftOver } of termUses(alignment)) {
      for (const { start, end } of leftOver) {
        const data = {
          shown: reading.target.slice(start, end),
          expected: renderingsOf(term),
          item: reading.pair.address
        };
        const comparison = sideBySide(reading.pair);
        yield { messageId: "english", data, ...placeIn(reading, start, end), comparison };
      }
    }
  }
});
var term_must_translate_default = rule79;

// src/rules/term-negation.ts
var rule80 = defineRule({
  id: "term/negation",
  severity: "warning",
  summary: "What the English forbids or denies, the translation forbids or denies",
  rationale: 'A lost "not" turns a rule into its opposite, and the sentence still reads well.',
  remedy: 'Put the negation. If the language says it in another way, accept the item with "urtext accept".',
  messages: { missing: "Missing negation in {{item}}: the English says no" },
  examples: [
    { source: "Members must not copy.", target: "Les membres ne doivent pas copier.", expect: [] },
    { source: "Members must not copy.", target: "Members kwa.", lang: "qya", expect: [] },
    { source: "Members must not copy.", target: "Les membres doivent copier.", expect: ["missing"] },
    {
      source: "Members must not copy.\n\nNo one may enter.",
      target: "\u4F1A\u54E1\u306F\u8907\u88FD\u3059\u308B\u3002\n\n\u8AB0\u3067\u3082\u5165\u308C\u308B\u3002",
      lang: "ja",
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    const { prose, language } = readingsOf(alignment);
    const negative = prose.filter(({ pair }) => pair.sources.some(isNegative));
    const lacking2 = negative.filter(({ source, target }) => keepsNegation(language, source, target) === false);
    if (lacking2.length > MOST && lacking2.length * 4 > negative.length) return;
    for (const { pair } of lacking2) {
      yield { messageId: "missing", data: { item: pair.address }, pair, comparison: sideBySide(pair) };
    }
  }
});
var term_negation_default = rule80;
var MOST = 2;
var known2 = /* @__PURE__ */ new WeakMap();
function isNegative(unit) {
  let negative = known2.get(unit);
  if (negative === void 0) {
    negative = saysNo(unit.text);
    known2.set(unit, negative);
  }
  return negative;
}

// src/rules/term-required.ts
var rule81 = defineRule({
  id: "term/required",
  severity: "warning",
  summary: "A term of the glossary is translated as agreed",
  rationale: "One thing has one name in a binding text; another word looks like another thing.",
  remedy: "Use the agreed word. If another one is right too, add it to the glossary, separated by a semicolon.",
  messages: { missing: 'Missing translation of "{{term}}" in {{item}}, expected {{expected}}' },
  examples: [
    {
      source: "Every member may vote.\n\nMembers pay a fee.",
      target: "Jedes Mitglied darf abstimmen.\n\nVereinsmitglieder zahlen einen Beitrag.",
      lang: "de",
      glossary: ["member | Mitglied |"],
      expect: []
    },
    {
      source: "Members follow the code of conduct.",
      target: "\u4F1A\u5458\u9075\u5B88\u884C\u4E3A\n\u51C6\u5219\u3002",
      lang: "zh-Hans",
      glossary: ["member | \u4F1A\u5458\uFF1B\u6210\u5458 |", "code of conduct | \u884C\u4E3A\u51C6\u5219 |", "conduct | \u8868\u73B0 |"],
      expect: []
    },
    {
      source: "Every member may vote.",
      target: "Jeder Angeh\xF6rige darf abstimmen.",
      lang: "de",
      glossary: ["member | Mitglied |"],
      expect: ["missing"]
    },
    {
      source: "Every member may vote.\n\nParties may appeal.",
      target: "\u041A\u0430\u0436\u0434\u044B\u0439 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A \u0433\u043E\u043B\u043E\u0441\u0443\u0435\u0442.\n\n\u0421\u0442\u043E\u0440\u043E\u043D\u044B \u043C\u043E\u0433\u0443\u0442 \u043E\u0431\u0436\u0430\u043B\u043E\u0432\u0430\u0442\u044C.",
      lang: "ru",
      glossary: ["member | \u0447\u043B\u0435\u043D* |", "party | \u043B\u0438\u0446* |"],
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    for (const { term, reading, rendered, leftOver } of termUses(alignment)) {
      if (rendered || leftOver.length > 0) continue;
      const { pair } = reading;
      const data = { term: plainTerm(term.source), expected: renderingsOf(term), item: pair.address };
      yield { messageId: "missing", data, pair, comparison: sideBySide(pair) };
    }
  }
});
var term_required_default = rule81;

// src/rules/term-reused.ts
var rule82 = defineRule({
  id: "term/reused",
  severity: "warning",
  summary: "Two different items of the English have not got the same translation",
  rationale: "One of them was copied over the other, and what it said is lost.",
  remedy: "Translate the item that is not what its English says.",
  messages: {
    same: "Unexpected translation of {{item}}: it is the one of {{other}}, and the English differs"
  },
  examples: [
    {
      source: "Be fair to all.\n\nBe kind to all.",
      target: "Soyez justes envers tous.\n\nSoyez bons envers tous.",
      expect: []
    },
    {
      source: "Be fair to all.\n\nBe kind to guests.",
      target: "Soyez justes envers tous.\n\nSoyez justes envers tous.",
      expect: ["same"]
    },
    {
      source: "Be fair to all.\n\nBe kind to guests.\n\nRespect the rooms.",
      target: "Soyez justes envers tous.\n\nSoyez justes envers tous.\n\nSoyez justes envers tous.",
      expect: ["same", "same"]
    }
  ],
  *check(alignment) {
    const seen = /* @__PURE__ */ new Map();
    for (const { pair, source, target, single } of readingsOf(alignment).prose) {
      if (!single || source.length < SHORTEST3 || pair.sources[0]?.kind === "heading") continue;
      const first = seen.get(target);
      if (!first) seen.set(target, { address: pair.address, source });
      else if (first.source.toLowerCase() !== source.toLowerCase()) {
        const data = { item: pair.address, other: first.address };
        yield { messageId: "same", data, pair, comparison: sideBySide(pair) };
      }
    }
  }
});
var term_reused_default = rule82;
var SHORTEST3 = 12;

// src/rules/text-brackets.ts
var rule83 = defineRule({
  id: "text/brackets",
  severity: "warning",
  summary: "Every bracket is opened and closed, and those of the English are there",
  rationale: "A lost bracket changes what an exception belongs to.",
  remedy: "Open or close the bracket. Full-width brackets count like others.",
  messages: {
    unbalanced: 'Unexpected "{{shown}}" in {{item}}, expected brackets that are opened and closed',
    missing: "Missing brackets in {{item}}, expected {{expected}} as in the English"
  },
  examples: [
    { source: "Be fair (always).", target: "\u516C\u6B63\u3067\u3042\u308C\uFF08\u5E38\u306B\uFF09\u3002", lang: "ja", expect: [] },
    { source: "Be fair: a) now, b) later.", target: "Soyez justes : a) ici, b) l\xE0.", expect: [] },
    { source: "Be fair (always).", target: "Soyez justes (toujours.", expect: ["unbalanced"] },
    {
      source: "Be fair (always).\n\nBe kind (too).",
      target: "Soyez justes, toujours.\n\nSoyez bons aussi).",
      expect: ["missing", "unbalanced"]
    }
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    const sources2 = prose.reduce((sum, reading) => sum | reading.sourceFlags, 0);
    if (!((flags | sources2) & Trait.bracket)) return;
    for (const reading of prose) {
      if (!((reading.flags | reading.sourceFlags) & Trait.bracket)) continue;
      const target = countBrackets(wordsOnly(reading));
      const source = countBrackets(reading.source);
      const { pair } = reading;
      if (target.stray !== void 0 && source.stray === void 0) {
        const shown2 = reading.target.charAt(target.stray);
        yield {
          messageId: "unbalanced",
          data: { item: pair.address, shown: shown2 },
          ...placeIn(reading, target.stray, target.stray + 1),
          comparison: sideBySide(pair)
        };
      } else if (target.pairs === 0 && source.pairs > 0 && !hasOther(reading)) {
        yield {
          messageId: "missing",
          data: { item: pair.address, expected: source.pairs },
          pair,
          comparison: sideBySide(pair)
        };
      }
    }
  }
});
var text_brackets_default = rule83;
function countBrackets(text) {
  const open = [];
  let pairs = 0;
  let stray2;
  for (const { 0: shown2, index: at } of text.matchAll(/[()[\]（）［］【】〔〕]/g)) {
    const sign2 = shapes.get(shown2) ?? shown2;
    if (sign2 === "(" || sign2 === "[") open.push({ sign: sign2, at });
    else if (open.at(-1)?.sign === (sign2 === ")" ? "(" : "[")) {
      open.pop();
      pairs++;
    } else if (!(sign2 === ")" && listMark.test(text.slice(Math.max(0, at - 6), at)))) stray2 ??= at;
  }
  return { pairs, stray: stray2 ?? open[0]?.at };
}
var shapes = /* @__PURE__ */ new Map([
  ["\uFF08", "("],
  ["\uFF09", ")"],
  ["\uFF3B", "["],
  ["\uFF3D", "]"],
  ["\u3010", "["],
  ["\u3011", "]"],
  ["\u3014", "["],
  ["\u3015", "]"]
]);
var listMark = new RegExp("(?:^|[\\s;:,.])[\\p{L}\\p{N}]\\p{M}*\\p{N}{0,2}$", "u");
function hasOther({ target }) {
  return /[—–―].*[—–―]|\s-\s.*\s-\s|[⟨〈《「『‹]/su.test(target);
}

// src/rules/text-case.ts
var rule84 = defineRule({
  id: "text/case",
  severity: "note",
  summary: "An item begins with a capital where the items of this translation do",
  rationale: "A small letter at the beginning is often what is left of a longer sentence.",
  remedy: "Look whether words are missing at the beginning, and write the first letter large.",
  messages: { small: "Unexpected small letter at the beginning of {{item}}" },
  examples: [
    { source: "Be fair.\n\nBe kind.", target: "soyez justes.\n\nsoyez bons.", expect: [] },
    {
      source: Array.from({ length: 9 }, (_, index) => `Be fair ${index + 1} times.`).join("\n\n"),
      target: Array.from(
        { length: 9 },
        (_, index) => `${index === 3 ? "soyez" : "Soyez"} justes ${index + 1} fois.`
      ).join("\n\n"),
      expect: ["small"]
    },
    {
      source: Array.from({ length: 20 }, (_, index) => `Be fair ${index + 1} times.`).join("\n\n"),
      target: Array.from(
        { length: 20 },
        (_, index) => `${index % 9 === 3 ? "soyez" : "Soyez"} justes ${index + 1} fois.`
      ).join("\n\n"),
      expect: ["small", "small"]
    }
  ],
  *check(alignment) {
    const { prose, scripts: scripts3 } = readingsOf(alignment);
    if (!(scripts3 & (Script.Latin | Script.Cyrillic | Script.Greek | Script.Armenian))) return;
    let large = 0;
    const small = [];
    let follows = false;
    for (const reading of prose) {
      const goesOn = follows;
      follows = reading.pair.sources[0]?.kind !== "heading" && runsOn(reading);
      if (goesOn || !isCapital(reading.source.charAt(0))) continue;
      const first = reading.target.charAt(0);
      if (isCapital(first)) large++;
      else if (isSmall(first) && reading.pair.relation === "one") small.push(reading);
    }
    if (large < FEWEST3 || small.length > large * SHARE) return;
    for (const reading of small) {
      if (isCapital(reading.target.charAt(1))) continue;
      yield { messageId: "small", data: { item: reading.pair.address }, ...placeIn(reading, 0, 1) };
    }
  }
});
var text_case_default = rule84;
var FEWEST3 = 8;
var SHARE = 0.13;
function runsOn({ source, target }) {
  return !sentenceEnd2.test(source.slice(-4)) || !sentenceEnd2.test(target.slice(-4));
}
var sentenceEnd2 = /[.!?։](?:["'”’»)\]]|\s)*$/;
function isCapital(letter) {
  return letter.toLowerCase() !== letter;
}
function isSmall(letter) {
  return letter.toUpperCase() !== letter && letter.toUpperCase().length === 1;
}

// src/rules/text-danda.ts
var rule85 = defineRule({
  id: "text/danda",
  severity: "note",
  summary: "Sentences of a text with dandas end in dandas, not in bars or full stops",
  rationale: "A bar of the keyboard looks like a danda and is none: searching and reading aloud take it for nothing.",
  remedy: 'Write "\u0964".',
  messages: { bar: 'Unexpected "{{shown}}" in {{item}}, expected "\u0964" as in the rest of the translation' },
  examples: [
    { source: "Be fair.", target: "\u0928\u093F\u0937\u094D\u092A\u0915\u094D\u0937 \u0930\u0939\u0947\u0902\u0964", lang: "hi", expect: [] },
    { source: "Be fair. Be kind.", target: "\u0928\u093F\u0937\u094D\u092A\u0915\u094D\u0937 \u0930\u0939\u0947\u0902\u0964 \u0926\u092F\u093E\u0932\u0941 \u0930\u0939\u0947\u0902|", lang: "hi", expect: ["bar"] },
    {
      source: "Be fair.\n\nBe kind.\n\nBe calm.\n\nBe true.\n\nBe free.",
      target: "\u0928\u093F\u0937\u094D\u092A\u0915\u094D\u0937 \u0930\u0939\u0947\u0902\u0964\n\n\u0926\u092F\u093E\u0932\u0941 \u0930\u0939\u0947\u0902|\n\n\u0936\u093E\u0902\u0924 \u0930\u0939\u0947\u0902\u0964\n\n\u0938\u091A\u094D\u091A\u0947 \u0930\u0939\u0947\u0902.\n\n\u092E\u0941\u0915\u094D\u0924 \u0930\u0939\u0947\u0902\u0964",
      lang: "hi",
      expect: ["bar", "bar"]
    }
  ],
  *check(alignment) {
    const { prose, scripts: scripts3 } = readingsOf(alignment);
    if (!(scripts3 & Script.Indic)) return;
    let dandas = 0;
    for (const { target } of prose) if (target.includes("\u0964")) dandas++;
    if (dandas === 0) return;
    const found = prose.flatMap((reading) => {
      const match = reading.pair.sources[0]?.kind === "heading" ? null : bar.exec(reading.target);
      return match ? [{ reading, match }] : [];
    });
    if (found.length > Math.max(1, dandas)) return;
    for (const { reading, match } of found) {
      const end = match.index + match[0].length;
      yield {
        messageId: "bar",
        data: { item: reading.pair.address, shown: match[0].trim() },
        ...placeIn(reading, match.index, end)
      };
    }
  }
});
var text_danda_default = rule85;
var bar = /(?<=[\u0900-\u0dff]\s?)[|.](?=\s*$)|(?<=[\u0900-\u0dff]\s?)\|/u;

// src/rules/text-double-space.ts
var rule86 = defineRule({
  id: "text/double-space",
  severity: "note",
  summary: "One space stands between words, not two",
  rationale: "A second space is often where a word was deleted.",
  remedy: "Delete one of them.",
  messages: { double: "Unexpected second space in {{item}}" },
  examples: [
    { source: "Be fair.  Be kind.", target: "Soyez justes. Soyez bons.", expect: [] },
    { source: "Be fair.", target: "Soyez  justes.", expect: ["double"] },
    { source: "Be fair. Be kind.", target: "Soyez  justes. Soyez   bons.", expect: ["double", "double"] }
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    if (!(flags & Trait.doubleSpace)) return;
    for (const reading of prose) {
      if (!(reading.flags & Trait.doubleSpace)) continue;
      for (const found of matchesIn(reading.target, doubled)) {
        if (/[\u00a0\u202f]/.test(found[0])) continue;
        const span = { start: found.index, end: found.index + found[0].length };
        yield {
          messageId: "double",
          data: { item: reading.pair.address },
          ...placeIn(reading, span.start, span.end),
          replace: [{ span, text: found[0].charAt(0) }]
        };
      }
    }
  }
});
var text_double_space_default = rule86;
var doubled = /[ \u00a0\u2000-\u200a\u202f\u3000]{2,}/g;

// src/languages/doubling.ts
var doubling = {
  af: "om nie dit",
  bg: "\u043F\u043E",
  bs: "se je",
  ca: "ens us es",
  cs: "se si",
  da: "at den det de der som er",
  de: "die der das sie den dem wir uns ihr es",
  el: "\u03C4\u03BF \u03C4\u03BF\u03C5 \u03C4\u03B1 \u03BA\u03B1\u03B9",
  es: "nos os",
  et: "ja",
  eu: "",
  fi: "on en sen se joka",
  fr: "nous vous si en que le la les",
  ga: "a",
  gl: "nos se",
  he: "\u05D0\u05EA \u05E2\u05DC \u05E9\u05DC \u05DC\u05D0\u05D8 \u05D9\u05D5\u05DD",
  hr: "se je",
  hu: "az egy m\xE1r",
  hy: "",
  is: "a\xF0 \xFEa\xF0 sem og",
  it: "man via cos\xEC poi",
  ka: "",
  lb: "d\xE9i dat de an",
  lt: "tik vos",
  lv: "ar tik",
  mk: "\u0441\u0435",
  nb: "at den det de der som er",
  nl: "die dat zij u het",
  nn: "at den det dei der som er",
  no: "at den det de der som er",
  oc: "nos vos",
  pl: "si\u0119 bardzo",
  pt: "nos vos",
  ro: "se",
  ru: "\u0447\u0442\u043E \u0435\u043B\u0435 \u0447\u0443\u0442\u044C",
  sk: "sa si",
  sl: "se je",
  sq: "nj\xEB",
  sr: "\u0441\u0435 \u0458\u0435 se je",
  sv: "att den det de som \xE4r i p\xE5",
  uk: "\u0449\u043E \u043B\u0435\u0434\u044C"
};
function doublingWords(language) {
  const known3 = cache6.get(language);
  if (known3) return known3;
  const words4 = Object.hasOwn(doubling, language) ? doubling[language] : void 0;
  if (words4 === void 0) return void 0;
  const set = new Set(words4.split(" "));
  cache6.set(language, set);
  return set;
}
var cache6 = /* @__PURE__ */ new Map();

// src/rules/text-doubled-word.ts
var rule87 = defineRule({
  id: "text/doubled-word",
  severity: "note",
  summary: "No word stands there twice in a row by mistake",
  rationale: "It shows that a sentence was changed and not read again. Languages in which words are doubled are let be.",
  remedy: "Delete one of the two.",
  messages: { doubled: 'Unexpected second "{{word}}" in {{item}}' },
  examples: [
    { source: "We must ask ourselves.", target: "Nous nous demandons.", expect: [] },
    {
      source: "Be fair to all of the members.",
      target: "Soyez justes envers envers tous.",
      expect: ["doubled"]
    },
    {
      source: "Be fair to all. Be kind to the guests.",
      target: "Soyez justes envers envers tous. Soyez bons avec des des h\xF4tes.",
      expect: ["doubled", "doubled"]
    }
  ],
  *check(alignment) {
    const { prose, flags, language } = readingsOf(alignment);
    if (!(flags & Trait.doubledWord)) return;
    const known3 = doublingWords(language);
    const found = prose.flatMap(
      (reading) => reading.flags & Trait.doubledWord ? doubledWords(reading).filter(({ word: word2 }) => !known3?.has(word2)) : []
    );
    if (known3 ? found.length > MOST2 && found.length > prose.length / 20 : found.length > MOST_UNKNOWN) return;
    for (const { reading, word: word2, start, end } of found) {
      if (!known3 && (word2.length < LONG || found.some((other2) => other2.reading !== reading && other2.word === word2)))
        continue;
      yield {
        messageId: "doubled",
        data: { item: reading.pair.address, word: word2 },
        ...placeIn(reading, start, end)
      };
    }
  }
});
var text_doubled_word_default = rule87;
var MOST2 = 5;
var MOST_UNKNOWN = 2;
var LONG = 4;
function doubledWords(reading) {
  const found = [];
  let last;
  for (const { 0: shown2, index: start } of reading.target.matchAll(words3)) {
    const word2 = shown2.toLowerCase();
    const end = start + shown2.length;
    const between = last ? reading.target.slice(last.end, start) : "";
    if (found.length < ENOUGH4 && last?.word === word2 && /^[ \n\u00a0]+$/.test(between) && new RegExp("\\p{L}", "u").test(word2)) {
      found.push({ reading, word: word2, start, end });
    }
    last = { word: word2, end };
  }
  return found;
}
var ENOUGH4 = 20;
var words3 = /[\p{L}\p{M}\p{N}'’ʼʻ‐‑-]+/gu;

// src/rules/text-ellipsis.ts
var rule88 = defineRule({
  id: "text/ellipsis",
  severity: "note",
  summary: "Where the English leaves nothing out, the translation does not either",
  rationale: "Three dots in a translation often stand for words that somebody wanted to translate later.",
  remedy: "Translate what the dots stand for, or delete them.",
  messages: { dots: 'Unexpected "{{shown}}" in {{item}}: the English leaves nothing out' },
  examples: [
    { source: "Be fair\u2026", target: "Soyez justes...", expect: [] },
    { source: "Be fair.", target: "Soyez justes...", expect: ["dots"] },
    { source: "Be fair.\n\nBe kind.", target: "Soyez \u2026\n\nSoyez bons...", expect: ["dots", "dots"] }
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    if (!(flags & Trait.ellipsis)) return;
    for (const reading of prose) {
      if (!(reading.flags & ~reading.sourceFlags & Trait.ellipsis)) continue;
      const found = /\.{3,}|…/.exec(reading.target);
      if (!found) continue;
      yield {
        messageId: "dots",
        data: { item: reading.pair.address, shown: found[0].slice(0, 6) },
        ...placeIn(reading, found.index, found.index + found[0].length)
      };
    }
  }
});
var text_ellipsis_default = rule88;

// src/languages/marks.ts
var marks = {
  stop: ".\u3002\uFF0E\uFF61\u0964\u0965\u0589\u06D4\u1362\u1803\u1809\u104B\u0F0D\u0F0E\u0F0F\u17D4\u17D5\u17DA\u166E\uA4FF\uA60E\uA6F3\uAA5D\uAA5E\uAA5F\u1AA9\u1AA8\u1B5E\u1B5F\u1C3B\u1C3C\u1C7E\u1C7F\u2E3C\u1735\u1736\uA9C8\uA9C9\u0700\u0702\u{111C5}\u{11141}\u{11C41}\u{1E95E}",
  question: "?\uFF1F\u061F;\u055E\u1367\u2047\u2048\u{1112F}\uA60F\uA6F7",
  exclamation: "!\uFF01\u055C\xA1\u{1E95F}",
  colon: ":\uFF1A\u1365\u1366\u1804",
  semicolon: ";\uFF1B\u061B\u1364\xB7\uA6F6",
  comma: ",\uFF0C\u3001\uFF64\u060C\uFE50\u1363\u104A\u055D\u1802\u1808\u07F8\uA6F5\uA4FE",
  ellipsis: "\u2026\u22EF",
  dash: "\u2014\u2013\u2015-"
};
var kinds = new Map(
  endMarks().flatMap((kind) => Array.from(marks[kind], (sign2) => [sign2, kind]))
);
function endMarks() {
  return ["stop", "question", "exclamation", "colon", "semicolon", "comma", "ellipsis", "dash"];
}
function endingOf(text, language) {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end--;
  const low = text.charCodeAt(end - 1);
  const start = Math.max(0, low >= 56320 && low <= 57343 ? end - 2 : end - 1);
  const sign2 = text.slice(start, end);
  let kind = kinds.get(sign2) ?? "none";
  if (kind === "stop" && text.startsWith("..", start - 2)) kind = "ellipsis";
  if (sign2 === ";" && language === "el") kind = "question";
  return { kind, text: kind === "none" ? "" : sign2, start, end };
}
var closing = /[\s"'’”»›)\]）］】』」〉》“‘«‹*_\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufffc]/;

// src/rules/text-end-punctuation.ts
var rule89 = defineRule({
  id: "text/end-punctuation",
  severity: "note",
  summary: "An item ends with the mark with which this translation ends such items",
  rationale: "A question mark or a full stop that is missing is often the trace of words that are missing.",
  remedy: "Put the mark that the language has for the one of the English.",
  messages: {
    missing: 'Missing mark at the end of {{item}}, expected "{{expected}}"',
    changed: 'Unexpected "{{shown}}" at the end of {{item}}, expected "{{expected}}"',
    extra: 'Unexpected "{{shown}}" at the end of {{item}}, expected none as in the English'
  },
  examples: [
    {
      source: "Be fair to all.\n\nBe kind to all.\n\nBe brief with all.",
      target: "\u516C\u6B63\u3067\u3042\u308C\u3002\n\n\u89AA\u5207\u3067\u3042\u308C\u3002\n\n\u7C21\u6F54\u3067\u3042\u308C\u3002",
      lang: "ja",
      expect: []
    },
    {
      source: "Be fair to all.\n\nAre you kind?\n\nBe brief.\n\nBe calm.\n\nBe true.\n\nBe free.\n\nBe bold.",
      target: "Soyez justes.\n\n\xCAtes-vous bons.\n\nSoyez brefs.\n\nSoyez calmes.\n\nSoyez vrais.\n\nSoyez libres.\n\nOsez.",
      expect: ["changed"]
    },
    {
      source: "Be fair to all.\n\nBe brief.\n\nBe calm.\n\nBe true.\n\nBe free.\n\nBe bold.\n\nAre you kind?",
      target: "Soyez justes\n\nSoyez brefs.\n\nSoyez calmes.\n\nSoyez vrais.\n\nSoyez libres.\n\nOsez.\n\n\xCAtes-vous bons",
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    const { prose, language } = readingsOf(alignment);
    const ends = prose.flatMap((reading) => {
      if (!reading.single) return [];
      const source = sourceEnding(reading);
      if (source === "comma" || source === "dash" || source === "semicolon") return [];
      const [unit] = reading.pair.sources;
      const key = unit?.kind === "heading" ? `${source} ${unit.level}` : source;
      return [{ reading, source, key, target: endingOf(reading.target, language) }];
    });
    const habits = habitsOf(ends);
    for (const { reading, source, key, target } of ends) {
      const habit = habits.get(key);
      if (!habit || habit.kind === target.kind || isAlike(source, target.kind)) continue;
      if (reading.pair.sources[0]?.kind === "heading" && habit.kind !== "none") continue;
      const data = { item: reading.pair.address, shown: target.text, expected: habit.text };
      yield {
        messageId: target.kind === "none" ? "missing" : habit.kind === "none" ? "extra" : "changed",
        data,
        ...placeIn(reading, target.start, target.end),
        comparison: sideBySide(reading.pair),
        ...replaceOf(reading, target, habit)
      };
    }
  }
});
var text_end_punctuation_default = rule89;
var sourceEndings = /* @__PURE__ */ new WeakMap();
function sourceEnding({ pair, source }) {
  const [unit] = pair.sources;
  if (!unit) return "none";
  let kind = sourceEndings.get(unit);
  if (!kind) {
    kind = endingOf(source, "en").kind;
    sourceEndings.set(unit, kind);
  }
  return kind;
}
var FEWEST4 = 5;
var SHARE2 = 0.95;
function habitsOf(ends) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { key, target } of ends) {
    const kinds2 = counts2.get(key) ?? /* @__PURE__ */ new Map();
    counts2.set(key, kinds2);
    const known3 = kinds2.get(target.kind);
    kinds2.set(target.kind, { count: (known3?.count ?? 0) + 1, text: target.text });
  }
  const habits = /* @__PURE__ */ new Map();
  for (const [key, kinds2] of counts2) {
    const all = [...kinds2.values()].reduce((sum, { count: count2 }) => sum + count2, 0);
    const [most] = [...kinds2].sort((a, b) => b[1].count - a[1].count);
    if (!most) continue;
    const [kind, { count, text }] = most;
    if (all >= FEWEST4 && count >= Math.min(all * SHARE2, all - 1)) habits.set(key, { kind, text });
  }
  const stops = habits.get("stop");
  if (!stops || stops.kind !== "stop") return habits;
  for (const kind of ["question", "exclamation"]) {
    if (counts2.has(kind) && !habits.has(kind))
      habits.set(kind, { kind, text: kind === "question" ? "?" : "!" });
  }
  return habits;
}
function replaceOf({ target: text, source }, target, habit) {
  if (habit.text === "") return {};
  const end = text.trimEnd().length;
  if (target.kind !== "none")
    return { replace: [{ span: { start: target.start, end: target.end }, text: habit.text }] };
  const isWhole = target.end === end && text.length >= source.length * WHOLE;
  return isWhole ? { replace: [{ span: { start: end, end }, text: habit.text }] } : {};
}
var WHOLE = 0.8;
function isAlike(source, target) {
  if (source === "stop") return target === "ellipsis";
  if (source === "exclamation") return target === "stop";
  return source === target && source !== "none";
}

// src/rules/text-kashida.ts
var rule90 = defineRule({
  id: "text/kashida",
  severity: "note",
  summary: "Words of Arabic script are not drawn out with kashidas",
  rationale: "Drawn-out words are not found by searching and are broken by other fonts.",
  remedy: "Delete the kashida; programs that set texts draw words out where they must.",
  messages: { kashida: 'Unexpected kashida in "{{word}}" in {{item}}' },
  examples: [
    { source: "Be fair in 2003.", target: "\u0643\u0648\u0646\u0648\u0627 \u0645\u0646\u0635\u0641\u064A\u0646 2003 \u0647\u0640.", lang: "ar", expect: [] },
    { source: "Be fair.", target: "\u0643\u0648\u0646\u0640\u0648\u0627 \u0645\u0646\u0635\u0641\u064A\u0646.", lang: "ar", expect: ["kashida"] },
    { source: "Be fair.", target: "\u0643\u0648\u0646\u0640\u0648\u0627 \u0645\u0646\u0635\u0641\u0640\u064A\u0646.", lang: "ar", expect: ["kashida", "kashida"] }
  ],
  *check(alignment) {
    const { prose, scripts: scripts3 } = readingsOf(alignment);
    if (!(scripts3 & Script.Arabic)) return;
    for (const reading of prose) {
      if (!reading.target.includes("\u0640")) continue;
      for (const found of matchesIn(reading.target, drawn)) {
        yield {
          messageId: "kashida",
          data: { item: reading.pair.address, word: found[0].slice(0, 40) },
          ...placeIn(reading, found.index, found.index + found[0].length)
        };
      }
    }
  }
});
var text_kashida_default = rule90;
var drawn = /[\u0620-\u063f\u0641-\u06d3]ـ+[\u0620-\u063f\u0641-\u06d3]/gu;

// src/rules/text-long.ts
var rule91 = defineRule({
  id: "text/long",
  severity: "warning",
  summary: "No item is much longer than the lengths of the other items let expect",
  rationale: "Something may have been added, or two items run into one.",
  remedy: 'Compare both texts. If nothing was added, accept the item with "urtext accept".',
  messages: { long: "Unexpected length of {{item}}: {{factor}} times what the other items let expect" },
  examples: [
    { source: "Be fair.", target: "Soyez toujours justes envers tout le monde.", expect: [] },
    {
      source: "Be fair to every member of the club.\n\nBe kind to all the guests of the club.\n\nListen to what others have to say.\n\nLeave the rooms as you found them.\n\nPay what you owe before the year ends.\n\nReport to the board what went wrong.",
      target: "Soyez justes envers tous les membres.\n\nSoyez aimables envers tous les h\xF4tes.\n\n\xC9coutez ce que disent les autres.\n\nLaissez les salles comme vous les avez trouv\xE9es, et en plus balayez le sol, lavez les vitres, fermez les portes, \xE9teignez les lampes, rangez les chaises, videz les corbeilles et rendez les clefs.\n\nPayez ce que vous devez avant la fin.\n\nDites au comit\xE9 ce qui est all\xE9 mal.",
      expect: ["long"]
    },
    {
      source: "Be fair to every member of the club.\n\nBe kind to all the guests of the club.\n\nListen to what others have to say.\n\nLeave the rooms as you found them.\n\nPay what you owe before the year ends.\n\nReport to the board what went wrong.\n\nBring back the books on the same day.",
      target: "Soyez justes envers tous les membres.\n\nSoyez aimables envers tous les h\xF4tes, et en plus balayez le sol, lavez les vitres, fermez les portes, \xE9teignez les lampes, rangez les chaises, videz les corbeilles et rendez les clefs.\n\n\xC9coutez ce que disent les autres.\n\nLaissez les salles comme vous les avez trouv\xE9es, et en plus balayez le sol, lavez les vitres, fermez les portes, \xE9teignez les lampes, rangez les chaises, videz les corbeilles et rendez les clefs.\n\nPayez ce que vous devez avant la fin.\n\nDites au comit\xE9 ce qui est all\xE9 mal.\n\nRendez les livres le m\xEAme jour.",
      expect: ["long", "long"]
    }
  ],
  *check(alignment) {
    for (const { pair, factor, strange } of lengthsOf(alignment)) {
      if (!strange || factor < 1) continue;
      yield {
        messageId: "long",
        data: { item: pair.address, factor: Math.round(factor * 10) / 10 },
        pair,
        comparison: sideBySide(pair)
      };
    }
  }
});
var text_long_default = rule91;

// src/rules/text-multiple-capitals.ts
var rule92 = defineRule({
  id: "text/multiple-capitals",
  severity: "note",
  summary: "No word has two capitals and then small letters by mistake",
  rationale: 'The key for capitals was held too long, as in "THe".',
  remedy: "Write the letters small. Words that the English has too are let be.",
  messages: { capitals: 'Unexpected capitals in "{{word}}" in {{item}}' },
  examples: [
    { source: "Write PDFs.", target: "\xC9crivez des PDFs.", expect: [] },
    { source: "Be fair.", target: "SOyez justes.", expect: ["capitals"] },
    { source: "Be fair. Be kind.", target: "SOyez justes. SOyons bons.", expect: ["capitals", "capitals"] }
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    if (!(flags & Trait.capitals)) return;
    const found = prose.flatMap(
      (reading) => reading.flags & Trait.capitals ? [...reading.target.matchAll(capitals)].flatMap(
        (match) => reading.source.includes(match[0]) ? [] : [{ reading, word: match[0], at: match.index }]
      ) : []
    );
    const counts2 = /* @__PURE__ */ new Map();
    for (const { word: word2 } of found) counts2.set(word2, (counts2.get(word2) ?? 0) + 1);
    if (found.length > MOST3) return;
    for (const { reading, word: word2, at } of found) {
      if ((counts2.get(word2) ?? 0) > 1) continue;
      yield {
        messageId: "capitals",
        data: { item: reading.pair.address, word: word2 },
        ...placeIn(reading, at, at + word2.length)
      };
    }
  }
});
var text_multiple_capitals_default = rule92;
var MOST3 = 3;
var capitals = new RegExp("(?<![\\p{L}\\p{M}\\p{N}'\u2019\u02BC\u2010-])\\p{Lu}\\p{M}*\\p{Lu}\\p{M}*\\p{Ll}[\\p{Ll}\\p{M}]+(?![\\p{Lu}])", "gu");

// src/rules/text-native-digits.ts
var rule93 = defineRule({
  id: "text/native-digits",
  severity: "note",
  summary: "A number is in digits of one script, and a translation in those of the language or in ASCII",
  rationale: "Digits of two scripts in one number cannot be read, and in one text they look like a patch.",
  remedy: "Write the number in the digits of the rest of the translation.",
  messages: {
    mixed: 'Unexpected digits of two scripts in "{{shown}}" in {{item}}',
    other: 'Unexpected digits "{{shown}}" in {{item}}, expected those of the rest of the translation'
  },
  examples: [
    { source: "Wait 30 days.", target: "\u0627\u0646\u062A\u0638\u0631 \u0663\u0660 \u064A\u0648\u0645\u0627.", lang: "ar", expect: [] },
    { source: "Wait 30 days.", target: "\u0627\u0646\u062A\u0638\u0631 \u06630 \u064A\u0648\u0645\u0627.", lang: "ar", expect: ["mixed"] },
    {
      source: "Wait 30 days.\n\nPay 25 coins.\n\nBring 12 cups.\n\nWalk 10 miles.\n\nRest 11 hours.",
      target: "\u0627\u0646\u062A\u0638\u0631 \u0663\u0660 \u064A\u0648\u0645\u0627.\n\n\u0627\u062F\u0641\u0639 \u06625.\n\n\u0627\u062D\u0636\u0631 \u0661\u0662.\n\n\u0627\u0645\u0634 \u0661\u0660.\n\n\u0627\u0631\u062A\u062D 11.",
      lang: "ar",
      expect: ["mixed", "other"]
    }
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    if (!(flags & Trait.nativeDigit)) return;
    const numbers = prose.flatMap((reading) => reading.flags & Trait.digit ? numbersWith(reading) : []);
    const native = numbers.filter(({ text }) => !/\d/.test(text)).length;
    const ascii = numbers.filter(({ text }) => /^\d+$/.test(text)).length;
    for (const { reading, text, at } of numbers) {
      const some = /\d/.test(text);
      const isMixed = some && !/^\d+$/.test(text);
      const isOther = !isMixed && (some ? native >= 3 * ascii : ascii >= 3 * native) && !new RegExp("\\p{Lu}", "u").test(reading.target.charAt(at - 1));
      if (!isMixed && !isOther) continue;
      yield {
        messageId: isMixed ? "mixed" : "other",
        data: { item: reading.pair.address, shown: text },
        ...placeIn(reading, at, at + text.length)
      };
    }
  }
});
var text_native_digits_default = rule93;
var number = new RegExp("(?<![\\p{Nd}\\p{L}][-./:]?)\\p{Nd}+(?![-./:]?[\\p{Nd}\\p{L}])", "gu");
function numbersWith(reading) {
  return [...matchesIn(wordsOnly(reading), number)].map((found) => ({
    reading,
    text: found[0],
    at: found.index
  }));
}

// src/languages/spacing.ts
function spacedMarks(lang) {
  if (lang === "fr-CA") return ":";
  if (lang === "fr-CH") return ":;!?";
  const language = lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
  return Object.hasOwn(spaced, language) ? spaced[language] ?? "" : "";
}
var spaced = { fr: ";:!?", br: ";:!?", co: ";:!?", oc: ";:!?" };

// src/rules/text-punctuation-spacing.ts
var rule94 = defineRule({
  id: "text/punctuation-spacing",
  severity: "note",
  summary: "Spaces stand before and after marks as in the rest of the translation",
  rationale: "A mark in the wrong place hinders reading, breaks at the end of a line, and often shows where words were cut.",
  remedy: 'Set the space as the language does: none before a comma, in French one before ";", ":", "!" and "?".',
  messages: {
    before: 'Unexpected space before "{{mark}}" in {{item}}',
    "no-space": 'Missing space before "{{mark}}" in {{item}}',
    after: 'Missing space after "{{mark}}" in {{item}}'
  },
  examples: [
    {
      source: "Be fair: always, and to all.",
      target: "Soyez justes : toujours, et envers tous.",
      expect: []
    },
    { source: "Be fair, always.", target: "Soyez justes , toujours.", expect: ["before"] },
    {
      source: "Be fair, always. Be kind; be true.",
      target: "Soyez justes,toujours. Soyez bons; soyez vrais.",
      expect: ["after", "no-space"]
    },
    { source: "Be fair, always.", target: "Seid fair ,immer.", lang: "de", expect: ["before", "after"] }
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    const wanted = spacedMarks(alignment.translation.lang);
    if (!(flags & (Trait.spaceBefore | Trait.gluedAfter)) && wanted === "") return;
    const places = prose.flatMap(
      (reading) => reading.flags & (Trait.spaceBefore | Trait.gluedAfter) || wanted !== "" ? placesOf2(reading, wanted) : []
    );
    const counts2 = /* @__PURE__ */ new Map();
    for (const { messageId, mark } of places)
      counts2.set(messageId + mark, (counts2.get(messageId + mark) ?? 0) + 1);
    for (const { reading, messageId, mark, at } of places) {
      if ((counts2.get(messageId + mark) ?? 0) > MOST4) continue;
      const data = { item: reading.pair.address, mark };
      yield { messageId, data, ...placeIn(reading, at, at + 1), ...replaceOf2(messageId, reading.target, at) };
    }
  }
});
var text_punctuation_spacing_default = rule94;
var MOST4 = 3;
function placesOf2(reading, wanted) {
  const text = wordsOnly(reading);
  const places = [];
  for (let at = 1; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!marks2.includes(mark)) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const isSpaced = before === " " || before === "\xA0" || before === "\u202F";
    const between = isLetter(before.charCodeAt(0)) && isLetter(after.charCodeAt(0));
    if (wanted.includes(mark)) {
      const ends = after === "" || after === " " || after === "\n";
      if (!isSpaced && ends && /[\p{L}\p{M}]/u.test(before))
        places.push({ reading, messageId: "no-space", mark, at });
    } else if (isSpaced && (after === "" || !marks2.includes(after)) && isLetter(text.charCodeAt(at - 2))) {
      places.push({ reading, messageId: "before", mark, at });
    }
    if (mark !== "." && mark !== ":" && isLetter(after.charCodeAt(0)) && (between || isSpaced))
      places.push({ reading, messageId: "after", mark, at });
  }
  return places;
}
function replaceOf2(messageId, text, at) {
  if (messageId === "before") {
    const joins = /[.:]/.test(text.charAt(at)) && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at + 1));
    return joins ? {} : { replace: [{ span: { start: at - 1, end: at }, text: "" }] };
  }
  const place = messageId === "after" ? at + 1 : at;
  return {
    replace: [{ span: { start: place, end: place }, text: messageId === "after" ? " " : "\xA0" }]
  };
}
var marks2 = ",;:!?.\u060C\u061B\u061F";

// src/languages/cldr.generated.ts
var quotationMarks = {
  agq: "\u201E \u201D \u201A \u2019",
  am: "\xAB \xBB \u2039 \u203A",
  ar: "\u201D \u201C \u2019 \u2018",
  ast: "\xAB \xBB \u201C \u201D",
  "az-Arab": "\xAB \xBB \u2039 \u203A",
  "az-Cyrl": "\xAB \xBB \u2039 \u203A",
  bas: "\xAB \xBB \u201E \u201C",
  be: "\xAB \xBB \u201E \u201C",
  bg: "\u201E \u201C \u201E \u201C",
  blo: "\xAB \xBB \u201C \u201D",
  bm: "\xAB \xBB \u201C \u201D",
  bn: "\u201C \u201D \u2018 \u2019",
  br: "\xAB \xBB \u201C \u201D",
  bs: "\u201E \u201D \u2018 \u2019",
  "bs-Cyrl": "\u201E \u201C \u201A \u2018",
  "bs-Latn": "\u201E \u201D \u2018 \u2019",
  bua: "\xAB \xBB \u201E \u201C",
  ca: "\xAB \xBB \u201C \u201D",
  cs: "\u201E \u201C \u201A \u2018",
  cv: "\xAB \xBB \u201C \u201D",
  cy: "\u201C \u201D \u2018 \u2019",
  de: "\u201E \u201C \u201A \u2018",
  "de-CH": "\u201E \u201C \u201A \u2018",
  "de-LI": "\u201E \u201C \u201A \u2018",
  dsb: "\u201E \u201C \u201A \u2018",
  dua: "\xAB \xBB \u2018 \u2019",
  dyo: "\xAB \xBB \u201C \u201D",
  el: "\xAB \xBB \u201C \u201D",
  eo: "\u201C \u201D \xAB \xBB",
  "es-US": "\xAB \xBB \u201C \u201D",
  et: "\u201E \u201C \u201A \u2018",
  eu: "\xAB \xBB \u201C \u201D",
  ewo: "\xAB \xBB \u201C \u201D",
  fa: "\xAB \xBB \u2039 \u203A",
  ff: "\u201E \u201D \u201A \u2019",
  "ff-Latn": "\u201E \u201D \u201A \u2019",
  fi: "\u201D \u201D \u2019 \u2019",
  fil: "\u201C \u201D \u2018 \u2019",
  fr: "\xAB \xBB \xAB \xBB",
  "fr-CA": "\xAB \xBB \u201D \u201C",
  "fr-CH": "\xAB \xBB \u2039 \u203A",
  fur: "\u2018 \u2019 \u201C \u201D",
  ga: "\u201C \u201D \u2018 \u2019",
  gsw: "\xAB \xBB \u2039 \u203A",
  gu: "\u201C \u201D \u2018 \u2019",
  he: "\u201D \u201D \u2019 \u2019",
  hi: "\u201C \u201D \u2018 \u2019",
  hr: "\u201E \u201C \u201A \u2018",
  hsb: "\u201E \u201C \u201A \u2018",
  ht: "\xAB \xBB \xAB \xBB",
  hu: "\u201E \u201D \xBB \xAB",
  hy: "\xAB \xBB \xAB \xBB",
  ia: "\u2018 \u2019 \u201C \u201D",
  id: "\u201C \u201D \u2018 \u2019",
  ie: "\xAB \xBB \u201C \u201D",
  is: "\u201E \u201C \u201A \u2018",
  it: "\xAB \xBB \u201C \u201D",
  "it-CH": "\xAB \xBB \u201C \u201D",
  ja: "\u300C \u300D \u300E \u300F",
  jgo: "\xAB \xBB \u2039 \u203A",
  ka: "\u201E \u201C \xAB \xBB",
  kab: "\xAB \xBB \u201C \u201D",
  kk: "\xAB \xBB \u201C \u201D",
  "kk-Arab": "\xBB \xAB \u203A \u2039",
  "kk-Cyrl": "\xAB \xBB \u201C \u201D",
  kkj: "\xAB \xBB \u2039 \u203A",
  kn: "\u201C \u201D \u2018 \u2019",
  ko: "\u201C \u201D \u2018 \u2019",
  ksf: "\xAB \xBB \u2018 \u2019",
  ksh: "\u201E \u201C \u201A \u2018",
  ky: "\xAB \xBB \u201E \u201C",
  lag: "\u201D \u201D \u2019 \u2019",
  lb: "\u201E \u201C \u201A \u2018",
  lij: "\xAB \xBB \u201C \u201D",
  lld: "\u201D \u201C \u2019 \u2018",
  lt: "\u201E \u201C \u201E \u201C",
  luy: "\u201E \u201C \u201A \u2018",
  mg: "\xAB \xBB \u201C \u201D",
  mk: "\u201E \u201C \u201A \u2018",
  ml: "\u201C \u201D \u2018 \u2019",
  mr: "\u201C \u201D \u2018 \u2019",
  ms: "\u201C \u201D \u2018 \u2019",
  "ms-Arab": "\u201D \u201C \u2019 \u2018",
  mua: "\xAB \xBB \u201C \u201D",
  mzn: "\xAB \xBB \u2039 \u203A",
  nb: "\xAB \xBB \u2018 \u2019",
  nds: "\u201E \u201C \u201A \u2018",
  nl: "\u2018 \u2019 \u2018 \u2019",
  nmg: "\u201E \u201D \xAB \xBB",
  nn: "\xAB \xBB \u2018 \u2019",
  nnh: "\xAB \xBB \u201C \u201D",
  no: "\xAB \xBB \u2018 \u2019",
  oc: "\xAB \xBB \xAB \xBB",
  os: "\xAB \xBB \u201E \u201C",
  pa: "\u201C \u201D \u2018 \u2019",
  pl: "\u201E \u201D \xAB \xBB",
  pms: "\xAB \xBB \u201C \u201D",
  prg: "\u201E \u201C \u201E \u201C",
  pt: "\u201C \u201D \u2018 \u2019",
  "pt-PT": "\xAB \xBB \u201C \u201D",
  rm: "\xAB \xBB \u2039 \u203A",
  rn: "\u201D \u201D \u2019 \u2019",
  ro: "\u201E \u201D \xAB \xBB",
  ru: "\xAB \xBB \u201E \u201C",
  rw: "\xAB \xBB \u2018 \u2019",
  sah: "\xAB \xBB \u201E \u201C",
  sc: "\xAB \xBB \u201C \u201D",
  sdh: "\xAB \xBB \u2039 \u203A",
  se: "\u201D \u201D \u2019 \u2019",
  sg: "\xAB \xBB \u201C \u201D",
  sgs: "\u201E \u201C \u201E \u201C",
  shi: "\xAB \xBB \u201E \u201D",
  "shi-Latn": "\xAB \xBB \u201E \u201D",
  "shi-Tfng": "\xAB \xBB \u201E \u201D",
  sk: "\u201E \u201C \u201A \u2018",
  sl: "\u201E \u201C \u201A \u2018",
  sn: "\u201D \u201D \u2019 \u2019",
  sr: "\u201E \u201D \u2019 \u2019",
  "sr-Cyrl": "\u201E \u201D \u2019 \u2019",
  "sr-Latn": "\u201E \u201D \u2019 \u2019",
  st: "\u201C \u2019 \u201C \u201D",
  sv: "\u201D \u201D \u2019 \u2019",
  syr: "\u201D \u201C \u2019 \u2018",
  szl: "\u201E \u201D \xBB \xAB",
  ta: "\u201C \u201D \u2018 \u2019",
  te: "\u201C \u201D \u2018 \u2019",
  th: "\u201C \u201D \u2018 \u2019",
  ti: "\xAB \xBB \u201C \u201D",
  tk: "\u201C \u201D \u201C \u201D",
  tn: "\u2018 \u2019 \u201C \u201D",
  tr: "\u201C \u201D \u2018 \u2019",
  tyv: "\xAB \xBB \u201E \u201C",
  ug: "\xBB \xAB \u203A \u2039",
  uk: "\xAB \xBB \u201E \u201C",
  ur: "\u201D \u201C \u2019 \u2018",
  "ur-IN": "\u201D \u201C \u2019 \u2018",
  uz: "\u201C \u201D \u2019 \u2018",
  "uz-Latn": "\u201C \u201D \u2019 \u2018",
  vi: "\u201C \u201D \u2018 \u2019",
  wae: "\xAB \xBB \u2039 \u203A",
  yav: "\xAB \xBB \xAB \xBB",
  yi: "\u201D \u201D \u2019 \u2019",
  yue: "\u300C \u300D \u300E \u300F",
  "yue-Hans": "\u300C \u300D \u300E \u300F",
  "yue-Hant": "\u300C \u300D \u300E \u300F",
  zgh: "\xAB \xBB \u201E \u201D",
  zh: "\u201C \u201D \u2018 \u2019",
  "zh-Hant": "\u300C \u300D \u300E \u300F"
};
var monthNames2 = {
  af: "januarie februarie maart april mei junie julie augustus september oktober november desember",
  ak: "\u0254p\u025Bp\u0254n \u0254gyefo\u0254 \u0254b\u025Bnem oforisuo k\u0254t\u0254nimma ay\u025Bwohomumu kutawonsa \u0254sanaa \u025Bb\u0254 ahinime obubuo \u0254p\u025Bnimma",
  am: "\u1303\u1295\u12CB\u122A \u134C\u1265\u1229\u12CB\u122A \u121B\u122D\u127D \u12A4\u1355\u122A\u120D \u121C\u12ED \u1301\u1295 \u1301\u120B\u12ED \u12A6\u1308\u1235\u1275 \u1234\u1355\u1274\u121D\u1260\u122D \u12A6\u12AD\u1276\u1260\u122D \u1296\u126C\u121D\u1260\u122D \u12F2\u1234\u121D\u1260\u122D",
  ar: "\u064A\u0646\u0627\u064A\u0631 \u0641\u0628\u0631\u0627\u064A\u0631 \u0645\u0627\u0631\u0633 \u0623\u0628\u0631\u064A\u0644 \u0645\u0627\u064A\u0648 \u064A\u0648\u0646\u064A\u0648 \u064A\u0648\u0644\u064A\u0648 \u0623\u063A\u0633\u0637\u0633 \u0633\u0628\u062A\u0645\u0628\u0631 \u0623\u0643\u062A\u0648\u0628\u0631 \u0646\u0648\u0641\u0645\u0628\u0631 \u062F\u064A\u0633\u0645\u0628\u0631",
  as: "\u099C\u09BE\u09A8\u09C1\u09F1\u09BE\u09F0\u09C0 \u09AB\u09C7\u09AC\u09CD\u09F0\u09C1\u09F1\u09BE\u09F0\u09C0 \u09AE\u09BE\u09F0\u09CD\u099A \u098F\u09AA\u09CD\u09F0\u09BF\u09B2 \u09AE\u09C7\u2019 \u099C\u09C1\u09A8 \u099C\u09C1\u09B2\u09BE\u0987 \u0986\u0997\u09B7\u09CD\u099F \u099B\u09C7\u09AA\u09CD\u09A4\u09C7\u09AE\u09CD\u09AC\u09F0 \u0985\u0995\u09CD\u099F\u09CB\u09AC\u09F0 \u09A8\u09F1\u09C7\u09AE\u09CD\u09AC\u09F0 \u09A1\u09BF\u099A\u09C7\u09AE\u09CD\u09AC\u09F0",
  asa: "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
  az: "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
  ba: "\u0493\u0438\u043D\u0443\u0430\u0440 \u0444\u0435\u0432\u0440\u0430\u043B\u044C \u043C\u0430\u0440\u0442 \u0430\u043F\u0440\u0435\u043B\u044C \u043C\u0430\u0439 \u0438\u044E\u043D\u044C \u0438\u044E\u043B\u044C \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C \u043E\u043A\u0442\u044F\u0431\u0440\u044C \u043D\u043E\u044F\u0431\u0440\u044C \u0434\u0435\u043A\u0430\u0431\u0440\u044C",
  be: "\u0441\u0442\u0443\u0434\u0437\u0435\u043D\u044C/\u0441\u0442\u0443\u0434\u0437\u0435\u043D\u044F \u043B\u044E\u0442\u044B/\u043B\u044E\u0442\u0430\u0433\u0430 \u0441\u0430\u043A\u0430\u0432\u0456\u043A/\u0441\u0430\u043A\u0430\u0432\u0456\u043A\u0430 \u043A\u0440\u0430\u0441\u0430\u0432\u0456\u043A/\u043A\u0440\u0430\u0441\u0430\u0432\u0456\u043A\u0430 \u043C\u0430\u0439/\u043C\u0430\u044F \u0447\u044D\u0440\u0432\u0435\u043D\u044C/\u0447\u044D\u0440\u0432\u0435\u043D\u044F \u043B\u0456\u043F\u0435\u043D\u044C/\u043B\u0456\u043F\u0435\u043D\u044F \u0436\u043D\u0456\u0432\u0435\u043D\u044C/\u0436\u043D\u0456\u045E\u043D\u044F \u0432\u0435\u0440\u0430\u0441\u0435\u043D\u044C/\u0432\u0435\u0440\u0430\u0441\u043D\u044F \u043A\u0430\u0441\u0442\u0440\u044B\u0447\u043D\u0456\u043A/\u043A\u0430\u0441\u0442\u0440\u044B\u0447\u043D\u0456\u043A\u0430 \u043B\u0456\u0441\u0442\u0430\u043F\u0430\u0434/\u043B\u0456\u0441\u0442\u0430\u043F\u0430\u0434\u0430 \u0441\u043D\u0435\u0436\u0430\u043D\u044C/\u0441\u043D\u0435\u0436\u043D\u044F",
  bem: "januari februari machi epreo mei juni julai ogasti septemba oktoba novemba disemba",
  bg: "\u044F\u043D\u0443\u0430\u0440\u0438 \u0444\u0435\u0432\u0440\u0443\u0430\u0440\u0438 \u043C\u0430\u0440\u0442 \u0430\u043F\u0440\u0438\u043B \u043C\u0430\u0439 \u044E\u043D\u0438 \u044E\u043B\u0438 \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043F\u0442\u0435\u043C\u0432\u0440\u0438 \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 \u043D\u043E\u0435\u043C\u0432\u0440\u0438 \u0434\u0435\u043A\u0435\u043C\u0432\u0440\u0438",
  bgc: "\u091C\u0928\u0935\u0930\u0940 \u092B\u0930\u0935\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u0905\u092A\u094D\u0930\u0948\u0932 \u092E\u0908 \u091C\u0942\u0928 \u091C\u0941\u0932\u093E\u0908 \u0905\u0917\u0938\u094D\u0924 \u0938\u093F\u0924\u092E\u094D\u092C\u0930 \u0905\u0915\u094D\u091F\u0942\u092C\u0930 \u0928\u0935\u092E\u094D\u092C\u0930 \u0926\u093F\u0938\u0902\u092C\u0930",
  bho: "\u091C\u0928\u0935\u0930\u0940 \u092B\u0930\u0935\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u0905\u092A\u094D\u0930\u0948\u0932 \u092E\u0908 \u091C\u0942\u0928 \u091C\u0941\u0932\u093E\u0908 \u0905\u0917\u0938\u094D\u0924 \u0938\u093F\u0924\u092E\u094D\u092C\u0930 \u0905\u0915\u094D\u091F\u0942\u092C\u0930 \u0928\u0935\u0902\u092C\u0930 \u0926\u093F\u0938\u0902\u092C\u0930",
  bm: "zanwuye feburuye marisi awirili m\u025B zuw\u025Bn zuluye uti s\u025Btanburu \u0254kut\u0254buru nowanburu desanburu",
  bn: "\u099C\u09BE\u09A8\u09C1\u09AF\u09BC\u09BE\u09B0\u09BF \u09AB\u09C7\u09AC\u09CD\u09B0\u09C1\u09AF\u09BC\u09BE\u09B0\u09BF \u09AE\u09BE\u09B0\u09CD\u099A \u098F\u09AA\u09CD\u09B0\u09BF\u09B2 \u09AE\u09C7 \u099C\u09C1\u09A8 \u099C\u09C1\u09B2\u09BE\u0987 \u0986\u0997\u09B8\u09CD\u099F \u09B8\u09C7\u09AA\u09CD\u099F\u09C7\u09AE\u09CD\u09AC\u09B0 \u0985\u0995\u09CD\u099F\u09CB\u09AC\u09B0 \u09A8\u09AD\u09C7\u09AE\u09CD\u09AC\u09B0 \u09A1\u09BF\u09B8\u09C7\u09AE\u09CD\u09AC\u09B0",
  bo: "\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F51\u0F44\u0F0B\u0F54\u0F7C\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F51\u0F44\u0F0B\u0F54\u0F7C \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F42\u0F49\u0F72\u0F66\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F42\u0F49\u0F72\u0F66\u0F0B\u0F54 \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F42\u0F66\u0F74\u0F58\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F42\u0F66\u0F74\u0F58\u0F0B\u0F54 \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F5E\u0F72\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F5E\u0F72\u0F0B\u0F54 \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F63\u0F94\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F63\u0F94\u0F0B\u0F54 \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F51\u0FB2\u0F74\u0F42\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F51\u0FB2\u0F74\u0F42\u0F0B\u0F54 \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F51\u0F74\u0F53\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F51\u0F74\u0F53\u0F0B\u0F54 \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F62\u0F92\u0FB1\u0F51\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F62\u0F92\u0FB1\u0F51\u0F0B\u0F54 \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F51\u0F42\u0F74\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F51\u0F42\u0F74\u0F0B\u0F54 \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F54 \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F42\u0F45\u0F72\u0F42\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F42\u0F45\u0F72\u0F42\u0F0B\u0F54 \u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F42\u0F49\u0F72\u0F66\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F42\u0F49\u0F72\u0F66\u0F0B\u0F54",
  br: "genver c\u02BChwevrer meurzh ebrel mae mezheven gouere eost gwengolo here du kerzu",
  brx: "\u091C\u093E\u0928\u0941\u0935\u093E\u0930\u0940 \u092B\u0947\u092C\u094D\u0930\u0942\u0935\u093E\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u090F\u092A\u094D\u0930\u093F\u0932 \u092E\u0947 \u091C\u0941\u0928 \u091C\u0941\u0932\u093E\u0908 \u0906\u0917\u0937\u094D\u091F \u0938\u0947\u092A\u094D\u0925\u0947\u092E\u094D\u092C\u0930 \u0905\u0915\u094D\u091F\u2019\u092C\u0930 \u0928\u0935\u0947\u092E\u094D\u092C\u0930 \u0921\u093F\u0938\u0947\u092E\u094D\u092C\u0930",
  bs: "januar februar mart april maj juni juli august septembar oktobar novembar decembar",
  ccp: "\u{1110E}\u{1111A}\u{1112A}\u{11120}\u{11122}\u{11128} \u{1111C}\u{1112C}\u{1111B}\u{11134}\u{1111D}\u{11133}\u{11122}\u{1112A}\u{11120}\u{11122}\u{11128} \u{1111F}\u{11122}\u{11134}\u{1110C}\u{11127} \u{11103}\u{1112C}\u{1111B}\u{11133}\u{11122}\u{11128}\u{11123}\u{11134} \u{1111F}\u{1112C} \u{1110E}\u{1112A}\u{1111A}\u{11134} \u{1110E}\u{1112A}\u{11123}\u{1112D} \u{11103}\u{11109}\u{11127}\u{1110C}\u{11134}\u{11111}\u{11134} \u{11125}\u{1112C}\u{1111B}\u{11134}\u{11111}\u{1112C}\u{1111F}\u{11134}\u{1111D}\u{11127}\u{11122}\u{11134} \u{11103}\u{11127}\u{11107}\u{11134}\u{11111}\u{1112E}\u{1111D}\u{11127}\u{11122}\u{11134}/\u{11103}\u{11127}\u{11107}\u{11134}\u{11111}\u{1112C}\u{1111D}\u{11127}\u{11122}\u{11134} \u{1111A}\u{11127}\u{1111E}\u{1112C}\u{1111F}\u{11134}\u{1111D}\u{11127}\u{11122}\u{11134} \u{11113}\u{11128}\u{11125}\u{1112C}\u{1111F}\u{11134}\u{1111D}\u{11127}\u{11122}\u{11134}",
  ce: "\u044F\u043D\u0432\u0430\u0440\u044C \u0444\u0435\u0432\u0440\u0430\u043B\u044C \u043C\u0430\u0440\u0442 \u0430\u043F\u0440\u0435\u043B\u044C \u043C\u0430\u0439 \u0438\u044E\u043D\u044C \u0438\u044E\u043B\u044C \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C \u043E\u043A\u0442\u044F\u0431\u0440\u044C \u043D\u043E\u044F\u0431\u0440\u044C \u0434\u0435\u043A\u0430\u0431\u0440\u044C",
  ceb: "enero pebrero marso abril mayo hunyo hulyo agosto septiyembre oktubre nobyembre disyembre",
  chr: "\uAB74\uAB93\uAB88\uABA4\uAB95 \uAB77\uAB76\uAB85 \uAB70\uAB95\u13F9 \uAB77\uABBC\uAB92 \uAB70\uAB92\uAB9D\uAB7C\uABA8 \uABA5\uAB7D\uAB87\u13F9 \uAB7B\u13F8\uAB99\uAB92 \uAB76\uAB86\uAB92 \uABAA\uAB85\uAB9D\uABA7 \uABAA\uAB92\uAB95\uABA7 \uAB95\uABA3\uABA5\uAB96 \uAB75\uAB9D\uAB79\u13F9",
  cs: "leden/ledna \xFAnor/\xFAnora b\u0159ezen/b\u0159ezna duben/dubna kv\u011Bten/kv\u011Btna \u010Derven/\u010Dervna \u010Dervenec/\u010Dervence srpen/srpna z\xE1\u0159\xED \u0159\xEDjen/\u0159\xEDjna listopad/listopadu prosinec/prosince",
  csw: "\u1405\u1489\u14A5\u146E\u14EF\u1473\u140F\u1432\u14EF\u14BC \u1438\u141A\u1426\u1490\u146D\u14C7\u14F0\u1422 \u14A5\u146D\u14EF\u140F\u1432\u14EF\u14BC \u14C2\u1422\u146D\u1432\u14EF\u14BC \u140A\u14C3\u146D\u1432\u14EF\u14BC \u141A\u140F\u1432\u14EF\u14BC \u1439\u1422\u1472\u1426\u140B\u140F\u1432\u14EF\u14BC \u1405\u1438\u1426\u1405\u140F\u1432\u14EF\u14BC \u14C4\u148C\u1450\u140F\u1432\u14EF\u14BC \u1431\u14C8\u1422\u146F\u140F\u1432\u14EF\u14BC \u140B\u157D\u1418\u144E\u14C4\u140F\u1432\u14EF\u14BC \u14AA\u146F\u14ED\u146E\u14ED\u1473\u140F\u1432\u14EF\u14BC",
  cv: "\u043A\u04D1\u0440\u043B\u0430\u0447 \u043D\u0430\u0440\u04D1\u0441 \u043F\u0443\u0448 \u0430\u043A\u0430 \u04AB\u0443 \u04AB\u04D7\u0440\u0442\u043C\u0435 \u0443\u0442\u04D1 \u04AB\u0443\u0440\u043B\u0430 \u0430\u0432\u04D1\u043D \u044E\u043F\u0430 \u0447\u04F3\u043A \u0440\u0430\u0448\u0442\u0430\u0432",
  cy: "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
  da: "januar februar marts april maj juni juli august september oktober november december",
  de: "januar februar m\xE4rz april mai juni juli august september oktober november dezember",
  dje: "\u017Eanwiye feewiriye marsi awiril me \u017Euwe\u014B \u017Euyye ut sektanbur oktoobur noowanbur deesanbur",
  doi: "\u091C\u0928\u0935\u0930\u0940 \u092B\u0930\u0935\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u0905\u092A\u094D\u0930\u0948\u0932 \u092E\u0947\u0908 \u091C\u0942\u0928 \u091C\u0941\u0932\u093E\u0908 \u0905\u0917\u0938\u094D\u0924 \u0938\u093F\u0924\u0902\u092C\u0930 \u0905\u0915\u094D\u0924\u0942\u092C\u0930 \u0928\u0935\u0902\u092C\u0930 \u0926\u093F\u0938\u0902\u092C\u0930",
  dsb: "januar/januara februar/februara m\u011Brc/m\u011Brca apryl/apryla maj/maja junij/junija julij/julija awgust/awgusta september/septembra oktober/oktobra nowember/nowembra december/decembra",
  dua: "dim\u0254\u0301di \u014Bg\u0254nd\u025B s\u0254\u014B\u025B di\u0253\xE1\u0253\xE1 emiasele es\u0254p\u025Bs\u0254p\u025B madi\u0253\u025B\u0301d\xED\u0253\u025B\u0301 di\u014Bgindi ny\u025Bt\u025Bki may\xE9s\u025B\u0301 tin\xEDn\xED el\xE1\u014Bg\u025B\u0301",
  dyo: "sanvie f\xE9birie mars aburil mee sue\u014B s\xFAuyee ut settembar oktobar novembar disambar",
  dz: "\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F51\u0F44\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F51\u0F44\u0F54\u0F0B \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F42\u0F49\u0F72\u0F66\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F42\u0F49\u0F72\u0F66\u0F0B\u0F54\u0F0B \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F42\u0F66\u0F74\u0F58\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F42\u0F66\u0F74\u0F58\u0F0B\u0F54\u0F0B \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F56\u0F5E\u0F72\u0F0B\u0F54/\u0F5F\u0FB3\u0F0B\u0F56\u0F5E\u0F72\u0F0B\u0F54\u0F0B \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F63\u0F94\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F63\u0F94\u0F0B\u0F54\u0F0B \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F51\u0FB2\u0F74\u0F42\u0F0B\u0F54/\u0F5F\u0FB3\u0F0B\u0F51\u0FB2\u0F74\u0F42\u0F0B\u0F54 \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F56\u0F51\u0F74\u0F53\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F51\u0F74\u0F53\u0F0B\u0F54\u0F0B \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F56\u0F62\u0F92\u0FB1\u0F51\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F62\u0F92\u0FB1\u0F51\u0F0B\u0F54\u0F0B \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F51\u0F42\u0F74\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F51\u0F42\u0F74\u0F0B\u0F54\u0F0B \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F54\u0F0B \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F42\u0F45\u0F72\u0F42\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F42\u0F45\u0F72\u0F42\u0F0B\u0F54\u0F0B \u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F66\u0FA4\u0FB1\u0F72\u0F0B\u0F5F\u0FB3\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F42\u0F49\u0F72\u0F66\u0F0B\u0F54\u0F0B/\u0F5F\u0FB3\u0F0B\u0F56\u0F45\u0F74\u0F0B\u0F42\u0F49\u0F72\u0F66\u0F0B\u0F54\u0F0B",
  ee: "dzove dzodze tedoxe af\u0254f\u0129e dame masa siaml\u0254m deasiamime any\u0254ny\u0254 kele ade\u025Bmekp\u0254xe dzome",
  el: "\u03B9\u03B1\u03BD\u03BF\u03C5\u03B1\u03C1\u03AF\u03BF\u03C5 \u03C6\u03B5\u03B2\u03C1\u03BF\u03C5\u03B1\u03C1\u03AF\u03BF\u03C5 \u03BC\u03B1\u03C1\u03C4\u03AF\u03BF\u03C5 \u03B1\u03C0\u03C1\u03B9\u03BB\u03AF\u03BF\u03C5 \u03BC\u03B1\u0390\u03BF\u03C5 \u03B9\u03BF\u03C5\u03BD\u03AF\u03BF\u03C5 \u03B9\u03BF\u03C5\u03BB\u03AF\u03BF\u03C5 \u03B1\u03C5\u03B3\u03BF\u03CD\u03C3\u03C4\u03BF\u03C5 \u03C3\u03B5\u03C0\u03C4\u03B5\u03BC\u03B2\u03C1\u03AF\u03BF\u03C5 \u03BF\u03BA\u03C4\u03C9\u03B2\u03C1\u03AF\u03BF\u03C5 \u03BD\u03BF\u03B5\u03BC\u03B2\u03C1\u03AF\u03BF\u03C5 \u03B4\u03B5\u03BA\u03B5\u03BC\u03B2\u03C1\u03AF\u03BF\u03C5",
  eo: "januaro februaro marto aprilo majo junio julio a\u016Dgusto septembro oktobro novembro decembro",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  et: "jaanuar veebruar m\xE4rts aprill mai juuni juuli august september oktoober november detsember",
  eu: "urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua",
  fa: "\u0698\u0627\u0646\u0648\u06CC\u0647 \u0641\u0648\u0631\u06CC\u0647 \u0645\u0627\u0631\u0633 \u0622\u0648\u0631\u06CC\u0644 \u0645\u0647 \u0698\u0648\u0626\u0646 \u0698\u0648\u0626\u06CC\u0647 \u0627\u0648\u062A \u0633\u067E\u062A\u0627\u0645\u0628\u0631 \u0627\u06A9\u062A\u0628\u0631 \u0646\u0648\u0627\u0645\u0628\u0631 \u062F\u0633\u0627\u0645\u0628\u0631",
  ff: "siilo colte mbooy see\u0257to duujal korse morso juko siilto yarkomaa jolal bowte",
  fi: "tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kes\xE4kuu/kes\xE4kuuta hein\xE4kuu/hein\xE4kuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta",
  fil: "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
  fo: "januar februar mars apr\xEDl mai juni juli august september oktober november desember",
  fr: "janvier f\xE9vrier mars avril mai juin juillet ao\xFBt septembre octobre novembre d\xE9cembre",
  fur: "zen\xE2r fevr\xE2r mar\xE7 avr\xEEl mai jugn lui avost setembar otubar novembar dicembar",
  fy: "jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber",
  gaa: "aharabata ofl\u0254 otsokrikri ab\u025Bibe agbi\u025Bnaa otukwaja\u014B maaw\u025B manyawale gbo ant\u0254\u014B alemle afuabe",
  gl: "xaneiro febreiro marzo abril maio xu\xF1o xullo agosto setembro outubro novembro decembro",
  gsw: "januar februar m\xE4rz april mai juni juli auguscht sept\xE4mber oktoober nov\xE4mber dez\xE4mber",
  gu: "\u0A9C\u0ABE\u0AA8\u0ACD\u0AAF\u0AC1\u0A86\u0AB0\u0AC0 \u0AAB\u0AC7\u0AAC\u0ACD\u0AB0\u0AC1\u0A86\u0AB0\u0AC0 \u0AAE\u0ABE\u0AB0\u0ACD\u0A9A \u0A8F\u0AAA\u0ACD\u0AB0\u0ABF\u0AB2 \u0AAE\u0AC7 \u0A9C\u0AC2\u0AA8 \u0A9C\u0AC1\u0AB2\u0ABE\u0A88 \u0A91\u0A97\u0AB8\u0ACD\u0A9F \u0AB8\u0AAA\u0ACD\u0A9F\u0AC7\u0AAE\u0ACD\u0AAC\u0AB0 \u0A91\u0A95\u0ACD\u0A9F\u0ACB\u0AAC\u0AB0 \u0AA8\u0AB5\u0AC7\u0AAE\u0ACD\u0AAC\u0AB0 \u0AA1\u0ABF\u0AB8\u0AC7\u0AAE\u0ACD\u0AAC\u0AB0",
  guz: "chanuari feburari machi apiriri mei juni chulai agosti septemba okitoba nobemba disemba",
  ha: "janairu faburairu maris afirilu mayu yuni yuli agusta satumba oktoba nuwamba disamba",
  haw: "ianuali pepeluali malaki \u02BBapelila mei iune iulai \u02BBaukake kepakemapa \u02BBokakopa nowemapa kekemapa",
  he: "\u05D9\u05E0\u05D5\u05D0\u05E8 \u05E4\u05D1\u05E8\u05D5\u05D0\u05E8 \u05DE\u05E8\u05E5 \u05D0\u05E4\u05E8\u05D9\u05DC \u05DE\u05D0\u05D9 \u05D9\u05D5\u05E0\u05D9 \u05D9\u05D5\u05DC\u05D9 \u05D0\u05D5\u05D2\u05D5\u05E1\u05D8 \u05E1\u05E4\u05D8\u05DE\u05D1\u05E8 \u05D0\u05D5\u05E7\u05D8\u05D5\u05D1\u05E8 \u05E0\u05D5\u05D1\u05DE\u05D1\u05E8 \u05D3\u05E6\u05DE\u05D1\u05E8",
  hi: "\u091C\u0928\u0935\u0930\u0940 \u092B\u093C\u0930\u0935\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u0905\u092A\u094D\u0930\u0948\u0932 \u092E\u0908 \u091C\u0942\u0928 \u091C\u0941\u0932\u093E\u0908 \u0905\u0917\u0938\u094D\u0924 \u0938\u093F\u0924\u0902\u092C\u0930 \u0905\u0915\u094D\u091F\u0942\u092C\u0930 \u0928\u0935\u0902\u092C\u0930 \u0926\u093F\u0938\u0902\u092C\u0930",
  hr: "sije\u010Danj/sije\u010Dnja velja\u010Da/velja\u010De o\u017Eujak/o\u017Eujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna listopad/listopada studeni/studenoga prosinac/prosinca",
  hsb: "januar/januara februar/februara m\u011Brc/m\u011Brca apryl/apryla meja/meje junij/junija julij/julija awgust/awgusta september/septembra oktober/oktobra nowember/nowembra december/decembra",
  hu: "janu\xE1r febru\xE1r m\xE1rcius \xE1prilis m\xE1jus j\xFAnius j\xFAlius augusztus szeptember okt\xF3ber november december",
  hy: "\u0570\u0578\u0582\u0576\u057E\u0561\u0580/\u0570\u0578\u0582\u0576\u057E\u0561\u0580\u056B \u0583\u0565\u057F\u0580\u057E\u0561\u0580/\u0583\u0565\u057F\u0580\u057E\u0561\u0580\u056B \u0574\u0561\u0580\u057F/\u0574\u0561\u0580\u057F\u056B \u0561\u057A\u0580\u056B\u056C/\u0561\u057A\u0580\u056B\u056C\u056B \u0574\u0561\u0575\u056B\u057D/\u0574\u0561\u0575\u056B\u057D\u056B \u0570\u0578\u0582\u0576\u056B\u057D/\u0570\u0578\u0582\u0576\u056B\u057D\u056B \u0570\u0578\u0582\u056C\u056B\u057D/\u0570\u0578\u0582\u056C\u056B\u057D\u056B \u0585\u0563\u0578\u057D\u057F\u0578\u057D/\u0585\u0563\u0578\u057D\u057F\u0578\u057D\u056B \u057D\u0565\u057A\u057F\u0565\u0574\u0562\u0565\u0580/\u057D\u0565\u057A\u057F\u0565\u0574\u0562\u0565\u0580\u056B \u0570\u0578\u056F\u057F\u0565\u0574\u0562\u0565\u0580/\u0570\u0578\u056F\u057F\u0565\u0574\u0562\u0565\u0580\u056B \u0576\u0578\u0575\u0565\u0574\u0562\u0565\u0580/\u0576\u0578\u0575\u0565\u0574\u0562\u0565\u0580\u056B \u0564\u0565\u056F\u057F\u0565\u0574\u0562\u0565\u0580/\u0564\u0565\u056F\u057F\u0565\u0574\u0562\u0565\u0580\u056B",
  ia: "januario februario martio april maio junio julio augusto septembre octobre novembre decembre",
  id: "januari februari maret april mei juni juli agustus september oktober november desember",
  ie: "januar februar marte april may junio jul\xED august septembre octobre novembre decembre",
  ig: "jen\u1EE5war\u1ECB febr\u1EE5war\u1ECB maach\u1ECB epreel mee jun jula\u1ECB \u1ECDg\u1ECD\u1ECDst septemba \u1ECDktoba novemba disemba",
  ii: "\uA2CD\uA1AA \uA44D\uA1AA \uA315\uA1AA \uA1D6\uA1AA \uA26C\uA1AA \uA0D8\uA1AA \uA3C3\uA1AA \uA246\uA1AA \uA22C\uA1AA \uA2B0\uA1AA \uA2AF\uA2AA\uA1AA \uA2B0\uA44B\uA1AA",
  is: "jan\xFAar febr\xFAar mars apr\xEDl ma\xED j\xFAn\xED j\xFAl\xED \xE1g\xFAst september okt\xF3ber n\xF3vember desember",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  jmc: "januari februari machi aprilyi mei junyi julyai agusti septemba oktoba novemba desemba",
  jv: "januari februari maret april mei juni juli agustus september oktober november desember",
  ka: "\u10D8\u10D0\u10DC\u10D5\u10D0\u10E0\u10D8 \u10D7\u10D4\u10D1\u10D4\u10E0\u10D5\u10D0\u10DA\u10D8 \u10DB\u10D0\u10E0\u10E2\u10D8 \u10D0\u10DE\u10E0\u10D8\u10DA\u10D8 \u10DB\u10D0\u10D8\u10E1\u10D8 \u10D8\u10D5\u10DC\u10D8\u10E1\u10D8 \u10D8\u10D5\u10DA\u10D8\u10E1\u10D8 \u10D0\u10D2\u10D5\u10D8\u10E1\u10E2\u10DD \u10E1\u10D4\u10E5\u10E2\u10D4\u10DB\u10D1\u10D4\u10E0\u10D8 \u10DD\u10E5\u10E2\u10DD\u10DB\u10D1\u10D4\u10E0\u10D8 \u10DC\u10DD\u10D4\u10DB\u10D1\u10D4\u10E0\u10D8 \u10D3\u10D4\u10D9\u10D4\u10DB\u10D1\u10D4\u10E0\u10D8",
  kab: "yennayer fu\u1E5Bar me\u0263res yebrir mayyu yunyu yulyu \u0263uct ctembe\u1E5B tube\u1E5B nunembe\u1E5B du\u01E7embe\u1E5B",
  kea: "janeru febreru marsu abril maiu junhu julhu agostu setenbru otubru nuvenbru dizenbru",
  khq: "\u017Eanwiye feewiriye marsi awiril me \u017Euwe\u014B \u017Euyye ut sektanbur oktoobur noowanbur deesanbur",
  kk: "\u049B\u0430\u04A3\u0442\u0430\u0440 \u0430\u049B\u043F\u0430\u043D \u043D\u0430\u0443\u0440\u044B\u0437 \u0441\u04D9\u0443\u0456\u0440 \u043C\u0430\u043C\u044B\u0440 \u043C\u0430\u0443\u0441\u044B\u043C \u0448\u0456\u043B\u0434\u0435 \u0442\u0430\u043C\u044B\u0437 \u049B\u044B\u0440\u043A\u04AF\u0439\u0435\u043A \u049B\u0430\u0437\u0430\u043D \u049B\u0430\u0440\u0430\u0448\u0430 \u0436\u0435\u043B\u0442\u043E\u049B\u0441\u0430\u043D",
  kl: "januaari/januaarip februaari/februaarip marsi/marsip apriili/apriilip maaji/maajip juuni/juunip juuli/juulip aggusti/aggustip septembari/septembarip oktobari/oktobarip novembari/novembarip decembari/decembarip",
  km: "\u1798\u1780\u179A\u17B6 \u1780\u17BB\u1798\u17D2\u1797\u17C8 \u1798\u17B8\u1793\u17B6 \u1798\u17C1\u179F\u17B6 \u17A7\u179F\u1797\u17B6 \u1798\u17B7\u1790\u17BB\u1793\u17B6 \u1780\u1780\u17D2\u1780\u178A\u17B6 \u179F\u17B8\u17A0\u17B6 \u1780\u1789\u17D2\u1789\u17B6 \u178F\u17BB\u179B\u17B6 \u179C\u17B7\u1785\u17D2\u1786\u17B7\u1780\u17B6 \u1792\u17D2\u1793\u17BC",
  kn: "\u0C9C\u0CA8\u0CB5\u0CB0\u0CBF \u0CAB\u0CC6\u0CAC\u0CCD\u0CB0\u0CB5\u0CB0\u0CBF \u0CAE\u0CBE\u0CB0\u0CCD\u0C9A\u0CCD \u0C8F\u0CAA\u0CCD\u0CB0\u0CBF\u0CB2\u0CCD \u0CAE\u0CC7 \u0C9C\u0CC2\u0CA8\u0CCD \u0C9C\u0CC1\u0CB2\u0CC8 \u0C86\u0C97\u0CB8\u0CCD\u0C9F\u0CCD \u0CB8\u0CC6\u0CAA\u0CCD\u0C9F\u0CC6\u0C82\u0CAC\u0CB0\u0CCD \u0C85\u0C95\u0CCD\u0C9F\u0CCB\u0CAC\u0CB0\u0CCD \u0CA8\u0CB5\u0CC6\u0C82\u0CAC\u0CB0\u0CCD \u0CA1\u0CBF\u0CB8\u0CC6\u0C82\u0CAC\u0CB0\u0CCD",
  kok: "\u091C\u093E\u0928\u0947\u0935\u093E\u0930\u0940 \u092B\u0947\u092C\u094D\u0930\u0941\u0935\u093E\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u090F\u092A\u094D\u0930\u0940\u0932 \u092E\u0947 \u091C\u0942\u0928 \u091C\u0941\u0932\u092F \u0911\u0917\u0938\u094D\u091F \u0938\u092A\u094D\u091F\u0947\u0902\u092C\u0930 \u0911\u0915\u094D\u091F\u094B\u092C\u0930 \u0928\u094B\u0935\u094D\u0939\u0947\u0902\u092C\u0930 \u0921\u093F\u0938\u0947\u0902\u092C\u0930",
  ks: "\u062C\u0646\u0624\u0631\u06CC \u0641\u0631\u0624\u0631\u06CC \u0645\u0627\u0631\u0655\u0686 \u0627\u067E\u0631\u06CC\u0644 \u0645\u0626\u06CC \u062C\u0648\u0657\u0646 \u062C\u0648\u0657\u0644\u0627\u06CC\u06CC/\u062C\u064F\u0644\u064E\u06D2 \u0627\u06AF\u0633\u062A \u0633\u062A\u0645\u0628\u0631 \u0627\u06A9\u062A\u0648\u0657\u0628\u0631 \u0646\u0648\u0645\u0628\u0631 \u062F\u0633\u0645\u0628\u0631/\u062F\u064E\u0633\u064E\u0645\u0628\u064E\u0631",
  ksb: "januali febluali machi aplili mei juni julai agosti septemba oktoba novemba desemba",
  ksh: "jannewa f\xE4browa m\xE4\xE4z aprell mai juuni juuli oujo\xDF sept\xE4mber oktohber nov\xE4mber dez\xE4mber",
  ku: "r\xEAbendan sibat adar n\xEEsan gulan hez\xEEran t\xEErmeh tebax \xEElon cotmeh mijdar berfanbar",
  ky: "\u044F\u043D\u0432\u0430\u0440\u044C \u0444\u0435\u0432\u0440\u0430\u043B\u044C \u043C\u0430\u0440\u0442 \u0430\u043F\u0440\u0435\u043B\u044C \u043C\u0430\u0439 \u0438\u044E\u043D\u044C \u0438\u044E\u043B\u044C \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C \u043E\u043A\u0442\u044F\u0431\u0440\u044C \u043D\u043E\u044F\u0431\u0440\u044C \u0434\u0435\u043A\u0430\u0431\u0440\u044C",
  lag: "k\u0289f\xFAngat\u0268 k\u0289naan\u0268 k\u0289keenda kwiikumi kwiinyamb\xE1la kwiidwaata k\u0289m\u0289\u0289nch\u0268 k\u0289v\u0268\u0268r\u0268 k\u0289saat\u0289 kwiinyi k\u0289saano k\u0289sasat\u0289",
  lb: "januar februar m\xE4erz abr\xEBll mee juni juli august september oktober november dezember",
  lg: "janwaliyo febwaliyo marisi apuli maayi juuni julaayi agusito sebuttemba okitobba novemba desemba",
  lmo: "sginer fevrer marz avril masg sgiugn luj avost setember otover november dicember",
  lo: "\u0EA1\u0EB1\u0E87\u0E81\u0EAD\u0E99 \u0E81\u0EB8\u0EA1\u0E9E\u0EB2 \u0EA1\u0EB5\u0E99\u0EB2 \u0EC0\u0EA1\u0EAA\u0EB2 \u0E9E\u0EB6\u0E94\u0EAA\u0EB0\u0E9E\u0EB2 \u0EA1\u0EB4\u0E96\u0EB8\u0E99\u0EB2 \u0E81\u0ECD\u0EA5\u0EB0\u0E81\u0EBB\u0E94 \u0EAA\u0EB4\u0E87\u0EAB\u0EB2 \u0E81\u0EB1\u0E99\u0E8D\u0EB2 \u0E95\u0EB8\u0EA5\u0EB2 \u0E9E\u0EB0\u0E88\u0EB4\u0E81 \u0E97\u0EB1\u0E99\u0EA7\u0EB2",
  lrc: "\u062C\u0627\u0646\u06A4\u06CC\u06D5 \u0641\u0626\u06A4\u0631\u06CC\u06D5 \u0645\u0627\u0631\u0633 \u0622\u06A4\u0631\u06CC\u0644 \u0645\u0626\u06CC \u062C\u0648\u0659\u0623\u0646 \u062C\u0648\u0659\u0644\u0627 \u0622\u06AF\u0648\u0633\u062A \u0633\u0626\u067E\u062A\u0627\u0645\u0631 \u0626\u0648\u06A9\u062A\u0648\u06A4\u0631 \u0646\u0648\u06A4\u0627\u0645\u0631 \u062F\u0626\u0633\u0627\u0645\u0631",
  lt: "sausis/sausio vasaris/vasario kovas/kovo balandis/baland\u017Eio gegu\u017E\u0117/gegu\u017E\u0117s bir\u017Eelis/bir\u017Eelio liepa/liepos rugpj\u016Btis/rugpj\u016B\u010Dio rugs\u0117jis/rugs\u0117jo spalis/spalio lapkritis/lapkri\u010Dio gruodis/gruod\u017Eio",
  lu: "ciongo l\xF9ishi lus\xF2lo m\xF9uy\xE0 lum\xF9ng\xF9l\xF9 lufuimi kab\xE0l\xE0sh\xECp\xF9 l\xF9sh\xECk\xE0 lutongolo lung\xF9di kasw\xE8k\xE8s\xE8 cisw\xE0",
  luy: "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
  lv: "janv\u0101ris febru\u0101ris marts apr\u012Blis maijs j\u016Bnijs j\u016Blijs augusts septembris oktobris novembris decembris",
  mai: "\u091C\u0928\u0935\u0930\u0940 \u092B\u0930\u0935\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u0905\u092A\u094D\u0930\u0948\u0932 \u092E\u0908 \u091C\u0942\u0928 \u091C\u0941\u0932\u093E\u0908 \u0905\u0917\u0938\u094D\u0924 \u0938\u093F\u0924\u0902\u092C\u0930 \u0905\u0915\u094D\u0924\u0942\u092C\u0930 \u0928\u0935\u0902\u092C\u0930 \u0926\u093F\u0938\u0902\u092C\u0930",
  mer: "januar\u0129 feburuar\u0129 machi \u0129pur\u0169 m\u0129\u0129 njuni njura\u0129 agasti septemba okt\u0169ba novemba dicemba",
  mfe: "zanvie fevriye mars avril me zin zilye out septam oktob novam desam",
  mg: "janoary febroary martsa aprily mey jona jolay aogositra septambra oktobra novambra desambra",
  mi: "h\u0101nuere p\u0113puere m\u0101ehe \u0101perira/\u0101pereira mei hune h\u016Brae \u0101kuhata hepetema oketopa noema t\u012Bhema",
  mk: "\u0458\u0430\u043D\u0443\u0430\u0440\u0438 \u0444\u0435\u0432\u0440\u0443\u0430\u0440\u0438 \u043C\u0430\u0440\u0442 \u0430\u043F\u0440\u0438\u043B \u043C\u0430\u0458 \u0458\u0443\u043D\u0438 \u0458\u0443\u043B\u0438 \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043F\u0442\u0435\u043C\u0432\u0440\u0438 \u043E\u043A\u0442\u043E\u043C\u0432\u0440\u0438 \u043D\u043E\u0435\u043C\u0432\u0440\u0438 \u0434\u0435\u043A\u0435\u043C\u0432\u0440\u0438",
  ml: "\u0D1C\u0D28\u0D41\u0D35\u0D30\u0D3F \u0D2B\u0D46\u0D2C\u0D4D\u0D30\u0D41\u0D35\u0D30\u0D3F \u0D2E\u0D3E\u0D7C\u0D1A\u0D4D\u0D1A\u0D4D \u0D0F\u0D2A\u0D4D\u0D30\u0D3F\u0D7D \u0D2E\u0D47\u0D2F\u0D4D \u0D1C\u0D42\u0D7A \u0D1C\u0D42\u0D32\u0D48 \u0D13\u0D17\u0D38\u0D4D\u0D31\u0D4D\u0D31\u0D4D \u0D38\u0D46\u0D2A\u0D4D\u0D31\u0D4D\u0D31\u0D02\u0D2C\u0D7C \u0D12\u0D15\u0D4D\u200C\u0D1F\u0D4B\u0D2C\u0D7C \u0D28\u0D35\u0D02\u0D2C\u0D7C \u0D21\u0D3F\u0D38\u0D02\u0D2C\u0D7C",
  mni: "\u099C\u09BE\u09A8\u09C1\u09F1\u09BE\u09B0\u09BF/\u099C\u09A8\u09C1\u09F1\u09BE\u09B0\u09C0 \u09AB\u09C7\u09AC\u09CD\u09B0\u09C1\u09F1\u09BE\u09B0\u09BF \u09AE\u09BE\u09B0\u09CD\u099A \u098F\u09AA\u09CD\u09B0\u09BF\u09B2 \u09AE\u09C7 \u099C\u09C1\u09A8 \u099C\u09C1\u09B2\u09BE\u0987 \u0993\u0997\u09B7\u09CD\u099F/\u200C\u0993\u0997\u09B7\u09CD\u099F \u09B8\u09C7\u09AA\u09CD\u099F\u09C7\u09AE\u09CD\u09AC\u09B0 \u0993\u0995\u09CD\u099F\u09CB\u09AC\u09B0 \u09A8\u09AC\u09C7\u09AE\u09CD\u09AC\u09B0/\u09A8\u09AD\u09C7\u09AE\u09CD\u09AC\u09B0 \u09A1\u09BF\u09B8\u09C7\u09AE\u09CD\u09AC\u09B0",
  mr: "\u091C\u093E\u0928\u0947\u0935\u093E\u0930\u0940 \u092B\u0947\u092C\u094D\u0930\u0941\u0935\u093E\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u090F\u092A\u094D\u0930\u093F\u0932 \u092E\u0947 \u091C\u0942\u0928 \u091C\u0941\u0932\u0948 \u0911\u0917\u0938\u094D\u091F \u0938\u092A\u094D\u091F\u0947\u0902\u092C\u0930 \u0911\u0915\u094D\u091F\u094B\u092C\u0930 \u0928\u094B\u0935\u094D\u0939\u0947\u0902\u092C\u0930 \u0921\u093F\u0938\u0947\u0902\u092C\u0930",
  ms: "januari februari mac april mei jun julai ogos september oktober november disember",
  mt: "jannar frar marzu april mejju \u0121unju lulju awwissu settembru ottubru novembru di\u010Bembru",
  my: "\u1007\u1014\u103A\u1014\u101D\u102B\u101B\u102E \u1016\u1031\u1016\u1031\u102C\u103A\u101D\u102B\u101B\u102E \u1019\u1010\u103A \u1027\u1015\u103C\u102E \u1019\u1031 \u1007\u103D\u1014\u103A \u1007\u1030\u101C\u102D\u102F\u1004\u103A \u1029\u1002\u102F\u1010\u103A \u1005\u1000\u103A\u1010\u1004\u103A\u1018\u102C \u1021\u1031\u102C\u1000\u103A\u1010\u102D\u102F\u1018\u102C \u1014\u102D\u102F\u101D\u1004\u103A\u1018\u102C \u1012\u102E\u1007\u1004\u103A\u1018\u102C",
  mzn: "\u0698\u0627\u0646\u0648\u06CC\u0647 \u0641\u0648\u0631\u06CC\u0647 \u0645\u0627\u0631\u0633 \u0622\u0648\u0631\u06CC\u0644 \u0645\u0647 \u0698\u0648\u0626\u0646 \u0698\u0648\u0626\u06CC\u0647 \u0627\u0648\u062A \u0633\u067E\u062A\u0627\u0645\u0628\u0631 \u0627\u06A9\u062A\u0628\u0631 \u0646\u0648\u0627\u0645\u0628\u0631 \u062F\u0633\u0627\u0645\u0628\u0631",
  naq: "\u01C3khanni \u01C3khan\u01C0g\xF4ab \u01C0khuu\u01C1kh\xE2b \u01C3h\xF4a\u01C2khaib \u01C3khaits\xE2b gama\u01C0aeb \u01C2khoesaob ao\u01C1khuum\xFB\u01C1kh\xE2b tara\u01C0khuum\xFB\u01C1kh\xE2b \u01C2n\xFB\u01C1n\xE2iseb \u01C0hoo\u01C2gaeb h\xF4asore\u01C1kh\xE2b",
  nb: "januar februar mars april mai juni juli august september oktober november desember",
  nd: "zibandlela nhlolanja mbimbitho mabasa nkwenkwezi nhlangula ntulikazi ncwabakazi mpandula mfumfu lwezi mpalakazi",
  nds: "januaar februaar m\xE4rz april mai juni juli august september oktover november dezember",
  ne: "\u091C\u0928\u0935\u0930\u0940 \u092B\u0947\u092C\u094D\u0930\u0941\u0905\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u0905\u092A\u094D\u0930\u093F\u0932 \u092E\u0947 \u091C\u0941\u0928 \u091C\u0941\u0932\u093E\u0908 \u0905\u0917\u0938\u094D\u091F \u0938\u0947\u092A\u094D\u091F\u0947\u092E\u094D\u092C\u0930 \u0905\u0915\u094D\u091F\u094B\u092C\u0930 \u0928\u094B\u092D\u0947\u092E\u094D\u092C\u0930 \u0921\u093F\u0938\u0947\u092E\u094D\u092C\u0930",
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
  nn: "januar februar mars april mai juni juli august september oktober november desember",
  no: "januar februar mars april mai juni juli august september oktober november desember",
  nqo: "\u07D3\u07CC\u07F2\u07E0\u07CA\u07E5\u07CE\u07DF\u07CB\u07F2 \u07DE\u07CF\u07F2\u07DE\u07CF\u07DC\u07CD \u07D5\u07D9\u07CA\u07D3\u07CA \u07DE\u07CF\u07F2\u07DE\u07CF\u07D8\u07CC\u07EC\u07D3\u07CC \u07D8\u07D3\u07CA\u07EC\u07D5\u07CA \u07E5\u07CA\u07EC\u07DB\u07CC\u07EC\u07E5\u07D9\u07CA \u07DE\u07CA\u07EC\u07D9\u07CC\u07DD\u07D0\u07ED \u07D8\u07D3\u07CA\u07EC\u07D3\u07CC\u07DF\u07CA \u07D5\u07CE\u07DF\u07CA\u07DD\u07CC\u07F2 \u07DE\u07CF\u07F2\u07D3\u07CC\u07D5\u07CC\u07EE \u07E3\u07CD\u07E3\u07CD\u07D3\u07CA \u07DE\u07CF\u07DF\u07CC\u07F2\u07DE\u07CF\u07DF\u07CC\u07F2",
  nso: "janeware febereware mat\u0161he aporele mei june julae agosetose setemere oktobore nofemere disemere",
  om: "amajjii guraandhala bitootessa eebila caamsaa waxabajjii adoolessa hagayya fulbaana onkoloolessa sadaasa mudde",
  or: "\u0B1C\u0B3E\u0B28\u0B41\u0B06\u0B30\u0B40 \u0B2B\u0B47\u0B2C\u0B43\u0B06\u0B30\u0B40 \u0B2E\u0B3E\u0B30\u0B4D\u0B1A\u0B4D\u0B1A \u0B05\u0B2A\u0B4D\u0B30\u0B47\u0B32 \u0B2E\u0B07 \u0B1C\u0B41\u0B28 \u0B1C\u0B41\u0B32\u0B3E\u0B07 \u0B05\u0B17\u0B37\u0B4D\u0B1F \u0B38\u0B47\u0B2A\u0B4D\u0B1F\u0B47\u0B2E\u0B4D\u0B2C\u0B30 \u0B05\u0B15\u0B4D\u0B1F\u0B4B\u0B2C\u0B30 \u0B28\u0B2D\u0B47\u0B2E\u0B4D\u0B2C\u0B30 \u0B21\u0B3F\u0B38\u0B47\u0B2E\u0B4D\u0B2C\u0B30",
  os: "\u044F\u043D\u0432\u0430\u0440\u044C/\u044F\u043D\u0432\u0430\u0440\u044B \u0444\u0435\u0432\u0440\u0430\u043B\u044C/\u0444\u0435\u0432\u0440\u0430\u043B\u044B \u043C\u0430\u0440\u0442\u044A\u0438/\u043C\u0430\u0440\u0442\u044A\u0438\u0439\u044B \u0430\u043F\u0440\u0435\u043B\u044C/\u0430\u043F\u0440\u0435\u043B\u044B \u043C\u0430\u0439/\u043C\u0430\u0439\u044B \u0438\u044E\u043D\u044C/\u0438\u044E\u043D\u044B \u0438\u044E\u043B\u044C/\u0438\u044E\u043B\u044B \u0430\u0432\u0433\u0443\u0441\u0442/\u0430\u0432\u0433\u0443\u0441\u0442\u044B \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C/\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044B \u043E\u043A\u0442\u044F\u0431\u0440\u044C/\u043E\u043A\u0442\u044F\u0431\u0440\u044B \u043D\u043E\u044F\u0431\u0440\u044C/\u043D\u043E\u044F\u0431\u0440\u044B \u0434\u0435\u043A\u0430\u0431\u0440\u044C/\u0434\u0435\u043A\u0430\u0431\u0440\u044B",
  pa: "\u0A1C\u0A28\u0A35\u0A30\u0A40 \u0A2B\u0A3C\u0A30\u0A35\u0A30\u0A40 \u0A2E\u0A3E\u0A30\u0A1A \u0A05\u0A2A\u0A4D\u0A30\u0A48\u0A32 \u0A2E\u0A08 \u0A1C\u0A42\u0A28 \u0A1C\u0A41\u0A32\u0A3E\u0A08 \u0A05\u0A17\u0A38\u0A24 \u0A38\u0A24\u0A70\u0A2C\u0A30 \u0A05\u0A15\u0A24\u0A42\u0A2C\u0A30 \u0A28\u0A35\u0A70\u0A2C\u0A30 \u0A26\u0A38\u0A70\u0A2C\u0A30",
  pcm: "j\xE9n\xFA\xE1ri f\u1EB9\u0301b\xFA\xE1ri mach \xE9prel mee jun julai \u1ECDg\u1ECDst s\u1EB9pt\u1EB9\u0301mba \u1ECDkt\xF3ba n\u1ECDv\u1EB9\u0301mba dis\u1EB9\u0301mba",
  pl: "stycze\u0144/stycznia luty/lutego marzec/marca kwiecie\u0144/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpie\u0144/sierpnia wrzesie\u0144/wrze\u015Bnia pa\u017Adziernik/pa\u017Adziernika listopad/listopada grudzie\u0144/grudnia",
  pms: "gen\xE9 f\xEBrv\xE9 mars avril magg giugn lugn agost st\xE8mber utuber nov\xE8mber dz\xE8mber",
  prg: "rags wassarins p\u016Blis sakkis zallaws s\u012Bmenis l\u012Bpa daggis sillins spallins lapkr\u016Btis sallaws",
  ps: "\u062C\u0646\u0648\u0631\u064A \u0641\u06D0\u0628\u0631\u0648\u0631\u064A/\u0641\u0628\u0631\u0648\u0631\u064A \u0645\u0627\u0631\u0686 \u0627\u067E\u0631\u06CC\u0644 \u0645\u06CD \u062C\u0648\u0646 \u062C\u0648\u0644\u0627\u06CC \u0627\u06AB\u0633\u062A \u0633\u067E\u062A\u0645\u0628\u0631/\u0633\u06D0\u067E\u062A\u0645\u0628\u0631 \u0627\u06A9\u062A\u0648\u0628\u0631 \u0646\u0648\u0645\u0628\u0631 \u062F\u0633\u0645\u0628\u0631",
  pt: "janeiro fevereiro mar\xE7o abril maio junho julho agosto setembro outubro novembro dezembro",
  qu: "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
  raj: "\u091C\u0928\u0935\u0930\u0940 \u092B\u0930\u0935\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u0905\u092A\u094D\u0930\u0948\u0932 \u092E\u0908 \u091C\u0942\u0928 \u091C\u0941\u0932\u093E\u0908 \u0905\u0917\u0938\u094D\u0924 \u0938\u093F\u0924\u092E\u094D\u092C\u0930 \u0905\u0915\u094D\u091F\u0942\u092C\u0930 \u0928\u0935\u0902\u092C\u0930 \u0926\u093F\u0938\u0902\u092C\u0930",
  rn: "nzero ruhuhuma ntwarante ndamukiza rusama ruheshi mukakaro nyandagaro nyakanga gitugutu munyonyo kigarama",
  ro: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  ru: "\u044F\u043D\u0432\u0430\u0440\u044C/\u044F\u043D\u0432\u0430\u0440\u044F \u0444\u0435\u0432\u0440\u0430\u043B\u044C/\u0444\u0435\u0432\u0440\u0430\u043B\u044F \u043C\u0430\u0440\u0442/\u043C\u0430\u0440\u0442\u0430 \u0430\u043F\u0440\u0435\u043B\u044C/\u0430\u043F\u0440\u0435\u043B\u044F \u043C\u0430\u0439/\u043C\u0430\u044F \u0438\u044E\u043D\u044C/\u0438\u044E\u043D\u044F \u0438\u044E\u043B\u044C/\u0438\u044E\u043B\u044F \u0430\u0432\u0433\u0443\u0441\u0442/\u0430\u0432\u0433\u0443\u0441\u0442\u0430 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C/\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F \u043E\u043A\u0442\u044F\u0431\u0440\u044C/\u043E\u043A\u0442\u044F\u0431\u0440\u044F \u043D\u043E\u044F\u0431\u0440\u044C/\u043D\u043E\u044F\u0431\u0440\u044F \u0434\u0435\u043A\u0430\u0431\u0440\u044C/\u0434\u0435\u043A\u0430\u0431\u0440\u044F",
  rw: "mutarama gashyantare werurwe mata gicurasi kamena nyakanga kanama nzeri ukwakira ugushyingo ukuboza",
  rwk: "januari februari machi aprilyi mei junyi julyai agusti septemba oktoba novemba desemba",
  sa: "\u091C\u0928\u0935\u0930\u0940\u092E\u093E\u0938\u0903 \u092B\u0930\u0935\u0930\u0940\u092E\u093E\u0938\u0903 \u092E\u093E\u0930\u094D\u091A\u092E\u093E\u0938\u0903 \u0905\u092A\u094D\u0930\u0948\u0932\u092E\u093E\u0938\u0903 \u092E\u0908\u092E\u093E\u0938\u0903 \u091C\u0942\u0928\u092E\u093E\u0938\u0903 \u091C\u0941\u0932\u093E\u0908\u092E\u093E\u0938\u0903 \u0905\u0917\u0938\u094D\u0924\u092E\u093E\u0938\u0903 \u0938\u093F\u0924\u0902\u092C\u0930\u092E\u093E\u0938\u0903 \u0905\u0915\u094D\u0924\u0942\u092C\u0930\u092E\u093E\u0938\u0903 \u0928\u0935\u0902\u092C\u0930\u092E\u093E\u0938\u0903 \u0926\u093F\u0938\u0902\u092C\u0930\u092E\u093E\u0938\u0903",
  sat: "\u1C61\u1C5F\u1C71\u1C63\u1C5F\u1C68\u1C64 \u1C6F\u1C77\u1C5F\u1C68\u1C63\u1C5F\u1C68\u1C64 \u1C62\u1C5F\u1C68\u1C6A \u1C5F\u1C6F\u1C68\u1C6E\u1C5E \u1C62\u1C6E \u1C61\u1C69\u1C71 \u1C61\u1C69\u1C5E\u1C5F\u1C6D \u1C5F\u1C5C\u1C5F\u1C65\u1C5B \u1C65\u1C6E\u1C6F\u1C74\u1C6E\u1C62\u1C75\u1C5F\u1C68 \u1C5A\u1C60\u1C74\u1C5A\u1C75\u1C5F\u1C68 \u1C71\u1C5F\u1C63\u1C5F\u1C62\u1C75\u1C5F\u1C68 \u1C6B\u1C64\u1C65\u1C5F\u1C62\u1C75\u1C5F\u1C68",
  sc: "ghenn\xE0rgiu fre\xE0rgiu martzu abrile maju l\xE0mpadas tr\xECulas austu cabudanni santugaine santandria nadale",
  scn: "jinnaru frivaru marzu aprili maju giugnu giugnettu agustu sitt\xE8mmiru utt\xF9viru nuv\xE8mmiru dic\xE8mmiru",
  sd: "\u062C\u0646\u0648\u0631\u064A \u0641\u064A\u0628\u0631\u0648\u0631\u064A \u0645\u0627\u0631\u0686 \u0627\u067E\u0631\u064A\u0644 \u0645\u0626\u064A \u062C\u0648\u0646 \u062C\u0648\u0644\u0627\u0621\u0650 \u0622\u06AF\u0633\u067D \u0633\u064A\u067E\u067D\u0645\u0628\u0631 \u0622\u06AA\u067D\u0648\u0628\u0631 \u0646\u0648\u0645\u0628\u0631 \u068A\u0633\u0645\u0628\u0631",
  se: "o\u0111\u0111ajagem\xE1nnu guovvam\xE1nnu njuk\u010Dam\xE1nnu cuo\u014Bom\xE1nnu miessem\xE1nnu geassem\xE1nnu suoidnem\xE1nnu borgem\xE1nnu \u010Dak\u010Dam\xE1nnu golggotm\xE1nnu sk\xE1bmam\xE1nnu juovlam\xE1nnu",
  seh: "janeiro fevreiro marco abril maio junho julho augusto setembro otubro novembro decembro",
  ses: "\u017Eanwiye feewiriye marsi awiril me \u017Euwe\u014B \u017Euyye ut sektanbur oktoobur noowanbur deesanbur",
  sg: "nyenye fulund\xEFgi mb\xE4ng\xFC ngub\xF9e b\xEAl\xE4w\xFC f\xF6ndo lengua k\xFCk\xFCr\xFC mvuka ngberere nab\xE4nd\xFCru kakauka",
  shi: "\u2D49\u2D4F\u2D4F\u2D30\u2D62\u2D54 \u2D31\u2D55\u2D30\u2D62\u2D55 \u2D4E\u2D30\u2D55\u2D5A \u2D49\u2D31\u2D54\u2D49\u2D54 \u2D4E\u2D30\u2D62\u2D62\u2D53 \u2D62\u2D53\u2D4F\u2D62\u2D53 \u2D62\u2D53\u2D4D\u2D62\u2D53\u2D63 \u2D56\u2D53\u2D5B\u2D5C \u2D5B\u2D53\u2D5C\u2D30\u2D4F\u2D31\u2D49\u2D54 \u2D3D\u2D5C\u2D53\u2D31\u2D54 \u2D4F\u2D53\u2D61\u2D30\u2D4F\u2D31\u2D49\u2D54 \u2D37\u2D53\u2D4A\u2D30\u2D4F\u2D31\u2D49\u2D54",
  shn: "\u1078\u107C\u103A\u1087\u101D\u1083\u1087\u101B\u102E\u1087 \u107E\u1085\u1015\u103A\u1087\u101D\u1083\u1087\u101B\u102E\u1087 \u1019\u1062\u1010\u103A\u1089\u1076\u103A\u103B \u1022\u1031\u1087\u1015\u101B\u1084\u1087 \u1019\u1031\u1087 \u1078\u102F\u107C\u103A\u1087 \u1078\u1030\u1087\u101C\u1062\u1086\u1087 \u1022\u1031\u1083\u1038\u1075\u1062\u1010\u103A\u1089 \u101E\u1085\u1015\u103A\u1087\u1011\u1085\u1019\u103A\u1087\u1015\u1083\u1087 \u1022\u103D\u1075\u103A\u1087\u1011\u1030\u101D\u103A\u1087\u1015\u1083\u1087 \u107C\u1030\u101D\u103A\u1087\u101D\u1085\u1019\u103A\u1087\u1015\u1083\u1087 \u1010\u102E\u1087\u101E\u1085\u1019\u103A\u1087\u1015\u1083\u1087",
  si: "\u0DAF\u0DD4\u0DBB\u0DD4\u0DAD\u0DD4 \u0DB1\u0DC0\u0DB8\u0DCA \u0DB8\u0DD0\u0DAF\u0DD2\u0DB1\u0DCA \u0DB6\u0D9A\u0DCA \u0DC0\u0DD9\u0DC3\u0D9A\u0DCA \u0DB4\u0DDC\u0DC3\u0DDC\u0DB1\u0DCA \u0D87\u0DC3\u0DC5 \u0DB1\u0DD2\u0D9A\u0DD2\u0DAB\u0DD2 \u0DB6\u0DD2\u0DB1\u0DBB \u0DC0\u0DB4\u0DCA \u0D89\u0DBD\u0DCA \u0D8B\u0DB3\u0DD4\u0DC0\u0DB4\u0DCA",
  sk: "janu\xE1r/janu\xE1ra febru\xE1r/febru\xE1ra marec/marca apr\xEDl/apr\xEDla m\xE1j/m\xE1ja j\xFAn/j\xFAna j\xFAl/j\xFAla august/augusta september/septembra okt\xF3ber/okt\xF3bra november/novembra december/decembra",
  sl: "januar februar marec april maj junij julij avgust september oktober november december",
  smn: "u\u0111\u0111\xE2ivem\xE1\xE1nu kuov\xE2m\xE1\xE1nu njuh\u010D\xE2m\xE1\xE1nu cu\xE1\u014Buim\xE1\xE1nu vyesim\xE1\xE1nu kesim\xE1\xE1nu syeinim\xE1\xE1nu porgem\xE1\xE1nu \u010Doh\u010D\xE2m\xE1\xE1nu roovv\xE2dm\xE1\xE1nu skamm\xE2m\xE1\xE1nu juovl\xE2m\xE1\xE1nu",
  sn: "ndira kukadzi kurume kubvumbi chivabvu chikumi chikunguru nyamavhuvhu gunyana gumiguru mbudzi zvita",
  so: "jannaayo/janaayo febraayo maarso abriil maayo juun luulyo ogosto/agosto sebteembar/sebtembar oktoobar noofeembar diseembar",
  sq: "janar shkurt mars prill maj qershor korrik gusht shtator tetor n\xEBntor dhjetor",
  sr: "\u0458\u0430\u043D\u0443\u0430\u0440 \u0444\u0435\u0431\u0440\u0443\u0430\u0440 \u043C\u0430\u0440\u0442 \u0430\u043F\u0440\u0438\u043B \u043C\u0430\u0458 \u0458\u0443\u043D \u0458\u0443\u043B \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043F\u0442\u0435\u043C\u0431\u0430\u0440 \u043E\u043A\u0442\u043E\u0431\u0430\u0440 \u043D\u043E\u0432\u0435\u043C\u0431\u0430\u0440 \u0434\u0435\u0446\u0435\u043C\u0431\u0430\u0440",
  st: "pherekgong hlakola hlakubele mmesa motsheanong phupjane phupu phato lwetse mphalane pudungwana tshitwe",
  su: "januari p\xE9bruari maret april m\xE9i juni juli agustus s\xE9pt\xE9mber oktober nop\xE9mber d\xE9s\xE9mber",
  sv: "januari februari mars april maj juni juli augusti september oktober november december",
  sw: "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
  szl: "stycznia lutego marca kwietnia moja czyrwca lipca siyrpnia wrze\u015Bnia pa\u017Adziernika listopada grudnia",
  ta: "\u0B9C\u0BA9\u0BB5\u0BB0\u0BBF \u0BAA\u0BBF\u0BAA\u0BCD\u0BB0\u0BB5\u0BB0\u0BBF \u0BAE\u0BBE\u0BB0\u0BCD\u0B9A\u0BCD \u0B8F\u0BAA\u0BCD\u0BB0\u0BB2\u0BCD \u0BAE\u0BC7 \u0B9C\u0BC2\u0BA9\u0BCD \u0B9C\u0BC2\u0BB2\u0BC8 \u0B86\u0B95\u0BB8\u0BCD\u0B9F\u0BCD \u0B9A\u0BC6\u0BAA\u0BCD\u0B9F\u0BAE\u0BCD\u0BAA\u0BB0\u0BCD \u0B85\u0B95\u0BCD\u0B9F\u0BCB\u0BAA\u0BB0\u0BCD \u0BA8\u0BB5\u0BAE\u0BCD\u0BAA\u0BB0\u0BCD \u0B9F\u0BBF\u0B9A\u0BAE\u0BCD\u0BAA\u0BB0\u0BCD",
  te: "\u0C1C\u0C28\u0C35\u0C30\u0C3F \u0C2B\u0C3F\u0C2C\u0C4D\u0C30\u0C35\u0C30\u0C3F \u0C2E\u0C3E\u0C30\u0C4D\u0C1A\u0C3F \u0C0F\u0C2A\u0C4D\u0C30\u0C3F\u0C32\u0C4D \u0C2E\u0C47 \u0C1C\u0C42\u0C28\u0C4D \u0C1C\u0C41\u0C32\u0C48 \u0C06\u0C17\u0C38\u0C4D\u0C1F\u0C41 \u0C38\u0C46\u0C2A\u0C4D\u0C1F\u0C46\u0C02\u0C2C\u0C30\u0C4D \u0C05\u0C15\u0C4D\u0C1F\u0C4B\u0C2C\u0C30\u0C4D \u0C28\u0C35\u0C02\u0C2C\u0C30\u0C4D \u0C21\u0C3F\u0C38\u0C46\u0C02\u0C2C\u0C30\u0C4D",
  teo: "orara omuk okwamg\u2019 odung\u2019el omaruk omodok\u2019king\u2019ol ojola opedel osokosokoma otibar olabor opoo",
  tg: "\u044F\u043D\u0432\u0430\u0440 \u0444\u0435\u0432\u0440\u0430\u043B \u043C\u0430\u0440\u0442 \u0430\u043F\u0440\u0435\u043B \u043C\u0430\u0439 \u0438\u044E\u043D \u0438\u044E\u043B \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043D\u0442\u044F\u0431\u0440 \u043E\u043A\u0442\u044F\u0431\u0440 \u043D\u043E\u044F\u0431\u0440 \u0434\u0435\u043A\u0430\u0431\u0440",
  th: "\u0E21\u0E01\u0E23\u0E32\u0E04\u0E21 \u0E01\u0E38\u0E21\u0E20\u0E32\u0E1E\u0E31\u0E19\u0E18\u0E4C \u0E21\u0E35\u0E19\u0E32\u0E04\u0E21 \u0E40\u0E21\u0E29\u0E32\u0E22\u0E19 \u0E1E\u0E24\u0E29\u0E20\u0E32\u0E04\u0E21 \u0E21\u0E34\u0E16\u0E38\u0E19\u0E32\u0E22\u0E19 \u0E01\u0E23\u0E01\u0E0E\u0E32\u0E04\u0E21 \u0E2A\u0E34\u0E07\u0E2B\u0E32\u0E04\u0E21 \u0E01\u0E31\u0E19\u0E22\u0E32\u0E22\u0E19 \u0E15\u0E38\u0E25\u0E32\u0E04\u0E21 \u0E1E\u0E24\u0E28\u0E08\u0E34\u0E01\u0E32\u0E22\u0E19 \u0E18\u0E31\u0E19\u0E27\u0E32\u0E04\u0E21",
  ti: "\u1325\u122A \u1208\u12AB\u1272\u1275 \u1218\u130B\u1262\u1275 \u121A\u12EB\u12DD\u12EB \u1309\u1295\u1260\u1275 \u1230\u1290 \u1213\u121D\u1208 \u1290\u1213\u1230 \u1218\u1235\u12A8\u1228\u121D \u1325\u1245\u121D\u1272 \u1215\u12F3\u122D \u1273\u1215\u1233\u1235",
  tk: "\xFDanwar fewral mart aprel ma\xFD i\xFDun i\xFDul awgust sent\xFDabr okt\xFDabr no\xFDabr dekabr",
  tn: "ferikgong tlhakole mopitlo moranang motsheganang seetebosigo phukwi phatwe lwetse diphalane ngwanatsele sedimonthole",
  to: "s\u0101nuali f\u0113pueli ma\u02BBasi \u02BBepeleli m\u0113 sune siulai \u02BBaokosi sepitema/s\u0113pitema \u02BBokatopa n\u014Dvema t\u012Bsema",
  tr: "ocak \u015Fubat mart nisan may\u0131s haziran temmuz a\u011Fustos eyl\xFCl ekim kas\u0131m aral\u0131k",
  tt: "\u0433\u044B\u0439\u043D\u0432\u0430\u0440 \u0444\u0435\u0432\u0440\u0430\u043B\u044C \u043C\u0430\u0440\u0442 \u0430\u043F\u0440\u0435\u043B\u044C \u043C\u0430\u0439 \u0438\u044E\u043D\u044C \u0438\u044E\u043B\u044C \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C \u043E\u043A\u0442\u044F\u0431\u0440\u044C \u043D\u043E\u044F\u0431\u0440\u044C \u0434\u0435\u043A\u0430\u0431\u0440\u044C",
  twq: "\u017Eanwiye feewiriye marsi awiril me \u017Euwe\u014B \u017Euyye ut sektanbur oktoobur noowanbur deesanbur",
  tyv: "\u044F\u043D\u0432\u0430\u0440\u044C \u0444\u0435\u0432\u0440\u0430\u043B\u044C \u043C\u0430\u0440\u0442 \u0430\u043F\u0440\u0435\u043B\u044C \u043C\u0430\u0439 \u0438\u044E\u043D\u044C \u0438\u044E\u043B\u044C \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C \u043E\u043A\u0442\u044F\u0431\u0440\u044C \u043D\u043E\u044F\u0431\u0440\u044C \u0434\u0435\u043A\u0430\u0431\u0440\u044C",
  tzm: "yennayer yebrayer mars ibrir mayyu yunyu yulyuz \u0263uct cutanbir k\u1E6Duber nwanbir dujanbir",
  ug: "\u064A\u0627\u0646\u06CB\u0627\u0631 \u0641\u06D0\u06CB\u0631\u0627\u0644 \u0645\u0627\u0631\u062A \u0626\u0627\u067E\u0631\u06D0\u0644 \u0645\u0627\u064A \u0626\u0649\u064A\u06C7\u0646 \u0626\u0649\u064A\u06C7\u0644 \u0626\u0627\u06CB\u063A\u06C7\u0633\u062A \u0633\u06D0\u0646\u062A\u06D5\u0628\u0649\u0631 \u0626\u06C6\u0643\u062A\u06D5\u0628\u0649\u0631 \u0646\u0648\u064A\u0627\u0628\u0649\u0631 \u062F\u06D0\u0643\u0627\u0628\u0649\u0631",
  uk: "\u0441\u0456\u0447\u0435\u043D\u044C/\u0441\u0456\u0447\u043D\u044F \u043B\u044E\u0442\u0438\u0439/\u043B\u044E\u0442\u043E\u0433\u043E \u0431\u0435\u0440\u0435\u0437\u0435\u043D\u044C/\u0431\u0435\u0440\u0435\u0437\u043D\u044F \u043A\u0432\u0456\u0442\u0435\u043D\u044C/\u043A\u0432\u0456\u0442\u043D\u044F \u0442\u0440\u0430\u0432\u0435\u043D\u044C/\u0442\u0440\u0430\u0432\u043D\u044F \u0447\u0435\u0440\u0432\u0435\u043D\u044C/\u0447\u0435\u0440\u0432\u043D\u044F \u043B\u0438\u043F\u0435\u043D\u044C/\u043B\u0438\u043F\u043D\u044F \u0441\u0435\u0440\u043F\u0435\u043D\u044C/\u0441\u0435\u0440\u043F\u043D\u044F \u0432\u0435\u0440\u0435\u0441\u0435\u043D\u044C/\u0432\u0435\u0440\u0435\u0441\u043D\u044F \u0436\u043E\u0432\u0442\u0435\u043D\u044C/\u0436\u043E\u0432\u0442\u043D\u044F \u043B\u0438\u0441\u0442\u043E\u043F\u0430\u0434/\u043B\u0438\u0441\u0442\u043E\u043F\u0430\u0434\u0430 \u0433\u0440\u0443\u0434\u0435\u043D\u044C/\u0433\u0440\u0443\u0434\u043D\u044F",
  ur: "\u062C\u0646\u0648\u0631\u06CC \u0641\u0631\u0648\u0631\u06CC \u0645\u0627\u0631\u0686 \u0627\u067E\u0631\u06CC\u0644 \u0645\u0626\u06CC \u062C\u0648\u0646 \u062C\u0648\u0644\u0627\u0626\u06CC \u0627\u06AF\u0633\u062A \u0633\u062A\u0645\u0628\u0631 \u0627\u06A9\u062A\u0648\u0628\u0631 \u0646\u0648\u0645\u0628\u0631 \u062F\u0633\u0645\u0628\u0631",
  uz: "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr",
  vec: "jenaro febraro marso aprile majo jugno lujo agosto setenbre otobre novenbre dezenbre",
  vmw: "janeiru fevereiru marsu abril maiu junyu julyu agostu setembru outubru novembru dezembru",
  vun: "januari februari machi aprilyi mei junyi julyai agusti septemba oktoba novemba desemba",
  wae: "jenner hornig m\xE4rze abrille meije br\xE1\u010Det heiwet \xF6ig\u0161te herb\u0161tm\xE1net w\xEDm\xE1net winterm\xE1net chri\u0161tm\xE1net",
  wo: "samwiyee fewriyee mars awril mee suwe sulet ut s\xE0ttumbar oktoobar now\xE0mbar des\xE0mbar",
  xh: "janyuwari februwari matshi epreli meyi juni julayi agasti septemba okthoba/okthobha novemba disemba",
  xnr: "\u091C\u0928\u0935\u0930\u0940 \u092B\u093C\u0930\u0935\u0930\u0940 \u092E\u093E\u0930\u094D\u091A \u0905\u092A\u094D\u0930\u0948\u0932 \u092E\u0908 \u091C\u0942\u0928 \u091C\u0941\u0932\u093E\u0908 \u0905\u0917\u0938\u094D\u0924 \u0938\u093F\u0924\u0902\u092C\u0930 \u0905\u0915\u094D\u0924\u0942\u092C\u0930 \u0928\u0935\u0902\u092C\u0930 \u0926\u093F\u0938\u0902\u092C\u0930",
  xog: "janwaliyo febwaliyo marisi apuli maayi juuni julaayi agusito sebuttemba okitobba novemba desemba",
  yi: "\u05D9\u05D0\u05B7\u05E0\u05D5\u05D0\u05B7\u05E8 \u05E4\u05BF\u05E2\u05D1\u05E8\u05D5\u05D0\u05B7\u05E8 \u05DE\u05E2\u05E8\u05E5 \u05D0\u05B7\u05E4\u05BC\u05E8\u05D9\u05DC \u05DE\u05D9\u05D9 \u05D9\u05D5\u05E0\u05D9 \u05D9\u05D5\u05DC\u05D9 \u05D0\u05D5\u05D9\u05D2\u05D5\u05E1\u05D8 \u05E1\u05E2\u05E4\u05BC\u05D8\u05E2\u05DE\u05D1\u05E2\u05E8 \u05D0\u05E7\u05D8\u05D0\u05D1\u05E2\u05E8 \u05E0\u05D0\u05D5\u05D5\u05E2\u05DE\u05D1\u05E2\u05E8 \u05D3\u05E2\u05E6\u05E2\u05DE\u05D1\u05E2\u05E8",
  yrl: "yep\xE9 muk\u0169i musap\xEDri ir\u0169d\xED p\xFA p\xFA-yep\xE9 p\xFA-muk\u0169i p\xFA-musap\xEDri p\xFA-ir\u0169d\xED yep\xE9-putima\xE3 yep\xE9-yep\xE9 yep\xE9-muk\u0169i",
  za: "ndwenit ndwenngeih ndwensam ndwenseiq ndwenngux ndwenloeg ndwencaet ndwenbet ndwengouj ndwencib ndwencib\u2019it ndwencibngeih",
  zgh: "\u2D49\u2D4F\u2D4F\u2D30\u2D62\u2D54 \u2D31\u2D55\u2D30\u2D62\u2D55 \u2D4E\u2D30\u2D55\u2D5A \u2D49\u2D31\u2D54\u2D49\u2D54 \u2D4E\u2D30\u2D62\u2D62\u2D53 \u2D62\u2D53\u2D4F\u2D62\u2D53 \u2D62\u2D53\u2D4D\u2D62\u2D53\u2D63 \u2D56\u2D53\u2D5B\u2D5C \u2D5B\u2D53\u2D5C\u2D30\u2D4F\u2D31\u2D49\u2D54 \u2D3D\u2D5C\u2D53\u2D31\u2D54 \u2D4F\u2D53\u2D61\u2D30\u2D4F\u2D31\u2D49\u2D54 \u2D37\u2D53\u2D4A\u2D30\u2D4F\u2D31\u2D49\u2D54",
  zu: "januwari februwari mashi ephreli meyi juni julayi agasti septhemba okthoba novemba disemba"
};

// src/languages/quotes.ts
function styleOf(lang) {
  const language = lang.split(/[-_]/, 1)[0] ?? lang;
  const known3 = styles.get(lang);
  if (known3) return known3;
  const found = own(lang) ?? own(language);
  if (found === void 0) return void 0;
  const [open = "", close = "", innerOpen = "", innerClose = ""] = found.split(" ");
  const more = Object.hasOwn(others, language) ? others[language] ?? [] : [];
  const pairs = /* @__PURE__ */ new Set([open + close, innerOpen + innerClose, ...anywhere, ...more]);
  const style = { pairs, shown: open + close };
  styles.set(lang, style);
  return style;
}
var styles = /* @__PURE__ */ new Map();
function own(tag) {
  return Object.hasOwn(quotationMarks, tag) ? quotationMarks[tag] : void 0;
}
var anywhere = ['""', "\u201C\u201D"];
var others = {
  ar: ["\xAB\xBB", "\u201D\u201C"],
  bg: ["\xAB\xBB", "\u201E\u201C"],
  cs: ["\xBB\xAB", "\u201E\u201C"],
  da: ["\xBB\xAB", "\u201E\u201C", "\u201D\u201D", "\xAB\xBB"],
  de: ["\xBB\xAB", "\xAB\xBB", "\u201E\u201C", "\u201E\u201D"],
  el: ["\xAB\xBB"],
  es: ["\xAB\xBB"],
  et: ["\u201E\u201C", "\u201E\u201D", "\xAB\xBB"],
  fa: ["\xAB\xBB"],
  fi: ["\u201D\u201D", "\xBB\xBB"],
  he: ["\u201E\u201D", "\u201D\u201D", "\u05F4\u05F4"],
  hr: ["\u201E\u201C", "\u201E\u201D", "\xBB\xAB", "\xAB\xBB"],
  hu: ["\u201E\u201D", "\xBB\xAB"],
  it: ["\xAB\xBB"],
  ja: ["\u300C\u300D", "\u300E\u300F", "\u300A\u300B", "\u3008\u3009", "\u301D\u301F"],
  ko: ["\u300C\u300D", "\u300E\u300F", "\u300A\u300B", "\u3008\u3009"],
  lt: ["\u201E\u201C", "\xAB\xBB"],
  lv: ["\u201E\u201C", "\xAB\xBB", "\u201E\u201D"],
  nb: ["\xAB\xBB", "\u201E\u201D"],
  nl: ["\u201E\u201D", "\xAB\xBB"],
  pl: ["\u201E\u201D", "\xAB\xBB", "\xBB\xAB"],
  pt: ["\xAB\xBB"],
  ro: ["\u201E\u201D", "\xAB\xBB"],
  ru: ["\xAB\xBB", "\u201E\u201C"],
  sk: ["\u201E\u201C", "\xBB\xAB"],
  sl: ["\u201E\u201C", "\xBB\xAB"],
  sr: ["\u201E\u201C", "\u201E\u201D", "\xAB\xBB", "\xBB\xAB"],
  sv: ["\u201D\u201D", "\xBB\xBB", "\xBB\xAB"],
  tr: ["\xAB\xBB"],
  uk: ["\xAB\xBB", "\u201E\u201C", "\u201E\u201D"],
  zh: ["\u300C\u300D", "\u300E\u300F", "\u300A\u300B", "\u3008\u3009", "\u201C\u201D"]
};
function isQuote(style, open, close) {
  return style.pairs.has(open + close);
}
function quotePairs(text) {
  const open = [];
  const pairs = [];
  let stray2;
  for (const { 0: sign2, index: at } of text.matchAll(/["“”„‟«»「」『』《》〈〉＂]/g)) {
    const last = open.at(-1);
    if (last && (closers[last.sign] ?? "").includes(sign2)) {
      open.pop();
      pairs.push({ open: last.sign, close: sign2, at: last.at, end: at + 1 });
    } else if (Object.hasOwn(closers, sign2) && open.length < DEEPEST) open.push({ sign: sign2, at });
    else stray2 ??= at;
  }
  return { pairs, stray: stray2 ?? open[0]?.at };
}
var DEEPEST = 50;
var closers = {
  '"': '"\u201D\u201C',
  "\uFF02": "\uFF02",
  "\u201C": '\u201D"\u201C',
  "\u201D": "\u201D\u201C",
  "\u201E": '\u201C\u201D"',
  "\u201F": "\u201D",
  "\xAB": "\xBB",
  "\xBB": "\xAB\xBB",
  "\u300C": "\u300D",
  "\u300E": "\u300F",
  "\u300A": "\u300B",
  "\u3008": "\u3009"
};

// src/rules/text-quotes.ts
var rule95 = defineRule({
  id: "text/quotes",
  severity: "note",
  summary: "Quotation marks are opened and closed, as the language sets them, and around what the English quotes",
  rationale: "Whose words they are is lost with the marks.",
  remedy: "Set the marks of the language around the words, as in the English.",
  messages: {
    unbalanced: 'Unexpected "{{shown}}" in {{item}}, expected quotation marks that are opened and closed',
    missing: "Missing quotation marks in {{item}}, expected {{expected}} as in the English",
    style: "Unexpected {{shown}} in {{item}}, expected {{expected}} as the language has them"
  },
  examples: [
    { source: "Say \u201Cyes\u201D.", target: "Dites \xAB oui \xBB.", expect: [] },
    { source: "Say \u201Cyes\u201D.", target: "\u300C\u306F\u3044\u300D\u3068\u8A00\u3046\u3002", lang: "ja", expect: [] },
    { source: "Say \u201Cyes\u201D.", target: "Dites \xAB oui.", expect: ["unbalanced"] },
    {
      source: "Say \u201Cyes\u201D.\n\nSay \u201Cno\u201D.",
      target: "Dites oui.\n\nDites \xBBnon\xAB.",
      expect: ["missing", "style"]
    }
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    const sources2 = prose.reduce((sum, reading) => sum | reading.sourceFlags, 0);
    if (!((flags | sources2) & Trait.quote)) return;
    const style = styleOf(alignment.translation.lang);
    const quoting = prose.filter((reading) => (reading.flags | reading.sourceFlags) & Trait.quote);
    const isLetter2 = countUnits(quoting, (reading) => quotePairs(reading.target).stray !== void 0) > MOST5;
    for (const reading of quoting) {
      const { pair } = reading;
      const comparison = sideBySide(pair);
      const source = quotePairs(reading.source);
      const target = quotePairs(reading.target);
      if (target.stray !== void 0 && isLetter2) continue;
      if (target.stray !== void 0 && source.stray === void 0) {
        const shown2 = reading.target.charAt(target.stray);
        const place = placeIn(reading, target.stray, target.stray + 1);
        yield { messageId: "unbalanced", data: { item: pair.address, shown: shown2 }, ...place, comparison };
      } else if (target.pairs.length === 0 && source.pairs.length > 0 && !hasInnerQuotes(reading.target)) {
        const data = { item: pair.address, expected: source.pairs.length };
        yield { messageId: "missing", data, pair, comparison };
      } else {
        const strange = style && target.pairs.find(({ open, close }) => !isQuote(style, open, close));
        if (!style || !strange) continue;
        const data = { item: pair.address, shown: strange.open + strange.close, expected: style.shown };
        const place = placeIn(reading, strange.at, strange.end);
        const alone = target.pairs.length === 1;
        const replace = alone ? replacementsOf(reading.target, strange, alignment.translation.lang) : void 0;
        yield { messageId: "style", data, ...place, comparison, ...replace && { replace } };
      }
    }
  }
});
var text_quotes_default = rule95;
var MOST5 = 3;
function hasInnerQuotes(text) {
  return /[‘‚‹'][^‘’‚‹›']{1,200}[’‘›']/.test(text);
}
function replacementsOf(text, { at, end }, lang) {
  const [open, close, ...rest] = styleOf(lang)?.shown ?? "";
  if (open === void 0 || close === void 0 || rest.length > 0) return void 0;
  const spaced2 = open === "\xAB" && /^fr(?!-CH)/.test(lang);
  const isGap = (sign2) => /\s/.test(sign2);
  return [
    {
      span: { start: at, end: at + 1 },
      text: spaced2 && !isGap(text.charAt(at + 1)) ? `${open}\xA0` : open
    },
    {
      span: { start: end - 1, end },
      text: spaced2 && !isGap(text.charAt(end - 2)) ? `\xA0${close}` : close
    }
  ];
}

// src/rules/text-short.ts
var rule96 = defineRule({
  id: "text/short",
  severity: "warning",
  summary: "No item is much shorter than the lengths of the other items let expect",
  rationale: "A sentence may have been left out.",
  remedy: 'Compare both texts. If nothing is missing, accept the item with "urtext accept".',
  messages: { short: "Unexpected length of {{item}}: {{percent}} % of what the other items let expect" },
  examples: [
    { source: "Be fair to all of them, always and everywhere.", target: "Soyez justes.", expect: [] },
    {
      source: "Be fair to every member of the club.\n\nBe kind to all the guests of the club.\n\nListen to what others have to say.\n\nLeave the rooms as you found them when you came, and tell whoever comes next what is broken.\n\nPay what you owe before the year ends.\n\nReport to the board what went wrong.",
      target: "Soyez justes envers tous les membres.\n\nSoyez aimables envers tous les h\xF4tes.\n\n\xC9coutez ce que disent les autres.\n\nRangez les salles.\n\nPayez ce que vous devez avant la fin.\n\nDites au comit\xE9 ce qui est all\xE9 mal.",
      expect: ["short"]
    },
    {
      source: "Be fair to every member of the club.\n\nBe kind to all the guests of the club, and show them where they find what they need.\n\nListen to what others have to say.\n\nLeave the rooms as you found them when you came, and tell whoever comes next what is broken.\n\nPay what you owe before the year ends.\n\nReport to the board what went wrong.\n\nBring back the books on the same day.",
      target: "Soyez justes envers tous les membres.\n\nSoyez aimables.\n\n\xC9coutez ce que disent les autres.\n\nRangez les salles.\n\nPayez ce que vous devez avant la fin.\n\nDites au comit\xE9 ce qui est all\xE9 mal.\n\nRendez les livres le m\xEAme jour.",
      expect: ["short", "short"]
    }
  ],
  *check(alignment) {
    for (const { pair, factor, strange } of lengthsOf(alignment)) {
      if (!strange || factor > 1) continue;
      yield {
        messageId: "short",
        data: { item: pair.address, percent: Math.round(factor * 100) },
        pair,
        comparison: sideBySide(pair)
      };
    }
  }
});
var text_short_default = rule96;

// src/rules/text-start-punctuation.ts
var rule97 = defineRule({
  id: "text/start-punctuation",
  severity: "note",
  summary: "An item begins with a word and not with a mark that belongs to the end of another",
  rationale: "A mark at the beginning is what is left of words that were cut, or was moved there by mistake.",
  remedy: 'Delete the mark, or put back the words before it. Spanish questions begin with "\xBF".',
  messages: { start: 'Unexpected "{{shown}}" at the beginning of {{item}}' },
  examples: [
    { source: "Are you fair?", target: "\xBFEs usted justo?", lang: "es", expect: [] },
    { source: "\u201CBe fair.\u201D", target: "\xABSoyez justes.\xBB", expect: [] },
    { source: "Be fair.", target: ", soyez justes.", expect: ["start"] },
    {
      source: "Be fair.\n\nBe kind.",
      target: ". Soyez justes.\n\n\uFF1B soyez bons.",
      expect: ["start", "start"]
    }
  ],
  *check(alignment) {
    for (const reading of readingsOf(alignment).prose) {
      const shown2 = reading.target.charAt(0);
      if (!marks3.includes(shown2) || shown2 === "" || marks3.includes(reading.source.charAt(0))) continue;
      yield { messageId: "start", data: { item: reading.pair.address, shown: shown2 }, ...placeIn(reading, 0, 1) };
    }
  }
});
var text_start_punctuation_default = rule97;
var marks3 = ",.;:!?\u060C\u061B\u061F\u3002\u3001\uFF0C\uFF1B\uFF1A\uFF01\uFF1F\u0964)]\uFF09\uFF3D\u3011\xBB\u201D\u300D\u300F";

// src/rules/text-tripled-letter.ts
var rule98 = defineRule({
  id: "text/tripled-letter",
  severity: "note",
  summary: "No letter stands three times in a row by mistake",
  rationale: "Hardly any word has three; a key was held too long. Languages that have such words are let be.",
  remedy: "Delete the letter that is too much.",
  messages: { tripled: 'Unexpected "{{letters}}" in "{{word}}" in {{item}}' },
  examples: [
    { source: "Be fair.", target: "Seid fair: Schifffahrt III.", lang: "de", expect: [] },
    { source: "Be fair.", target: "Soyez justtes et bonnnes.", expect: ["tripled"] },
    { source: "Be fair.", target: "Soyez justttes et bonnnes.", expect: ["tripled", "tripled"] }
  ],
  *check(alignment) {
    const { prose, flags, language } = readingsOf(alignment);
    if (!(flags & Trait.tripled) || compounding.has(language) || !doublingWords(language)) return;
    const found = prose.flatMap(
      (reading) => reading.flags & Trait.tripled ? [...reading.target.matchAll(tripled)].map((match) => ({ reading, match })) : []
    );
    const words4 = found.filter(({ match }) => !roman.test(match[0]));
    if (words4.length > MOST6) return;
    for (const { reading, match } of words4) {
      const end = match.index + match[0].length;
      yield {
        messageId: "tripled",
        data: { item: reading.pair.address, letters: match[1] ?? "", word: match[0] },
        ...placeIn(reading, match.index, end)
      };
    }
  }
});
var text_tripled_letter_default = rule98;
var MOST6 = 2;
var compounding = /* @__PURE__ */ new Set([
  "de",
  "et",
  "fi",
  "gsw",
  "lb",
  "nb",
  "nn",
  "no",
  "ro",
  "sv"
]);
var tripled = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{0,40}?(([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])\2\2)[\p{L}\p{M}]*/gu;
var roman = /^[ivxlcdm]+$/i;

// src/familiarity.ts
function familiarityOf(alignment) {
  const { prose, scripts: scripts3 } = readingsOf(alignment);
  const size = scripts3 & (Script.Han | Script.Kana | Script.Hangul) ? 2 : 3;
  const shortest = size === 2 ? SHORTEST4 / 3 : SHORTEST4;
  const units = prose.filter(({ pair }) => pair.sources[0]?.kind !== "heading");
  const texts = composed(units.map(wordsOnly));
  if (texts.filter((text) => text.length >= shortest).length < FEWEST5) return [];
  const buckets = new Uint16Array(texts.reduce((sum, text) => sum + Math.min(text.length, LONGEST2), 0));
  const ends = [];
  owners.fill(0);
  let end = 0;
  for (const [index, text] of texts.entries()) {
    const start = end;
    end = fillBuckets(text, size, buckets, start);
    ends.push(end);
    const owner = index + 1;
    for (let at = start; at < end; at++) {
      const bucket = buckets[at] ?? 0;
      const known3 = owners[bucket] ?? 0;
      if (known3 === 0) owners[bucket] = owner;
      else if (known3 !== owner) owners[bucket] = SHARED;
    }
  }
  const measured = units.flatMap((reading, index) => {
    if ((texts[index]?.length ?? 0) < shortest) return [];
    const start = ends[index - 1] ?? 0;
    const stop = ends[index] ?? start;
    let known3 = 0;
    for (let at = start; at < stop; at++) if (owners[buckets[at] ?? 0] === SHARED) known3++;
    return [{ reading, share: stop === start ? 1 : known3 / (stop - start) }];
  });
  const middle = median2(measured.map(({ share }) => share));
  const deviation = median2(measured.map(({ share }) => Math.abs(share - middle)));
  return measured.map((one) => ({
    ...one,
    relative: one.share / Math.max(middle, 0.01),
    distance: (middle - one.share) / Math.max(deviation, 0.02)
  }));
}
function median2(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 1;
}
var BUCKETS = 16384;
var owners = new Uint16Array(BUCKETS);
var SHARED = 65535;
var SHORTEST4 = 40;
var FEWEST5 = 8;
function fillBuckets(text, size, buckets, start) {
  let end = start;
  let before = SPACE2;
  let earlier = 0;
  const length = Math.min(text.length, LONGEST2);
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    if (code < 65 || code === COVERED) code = SPACE2;
    else if (code < 91) code += 32;
    if (code === SPACE2 && before === SPACE2) continue;
    const mixed = code + Math.imul(before, 977) + Math.imul(earlier, 40503) | 0;
    buckets[end++] = Math.imul(mixed, 668265261) >>> 18;
    earlier = size === 2 ? 0 : before;
    before = code;
  }
  return end;
}
var SPACE2 = 32;
var COVERED = 65532;
var LONGEST2 = 160;

// src/rules/text-wrong-language.ts
var french = [
  "Les membres respectent la vie priv\xE9e de tous les autres membres du club.",
  "Ils traitent les h\xF4tes du club comme ils veulent \xEAtre trait\xE9s par eux.",
  "Ils ne r\xE9v\xE8lent pas ce que les autres membres leur ont dit en confiance.",
  "Ils laissent les salles du club comme ils les ont trouv\xE9es \xE0 leur arriv\xE9e.",
  "Ils paient ce qu\u2019ils doivent au club avant la fin de chaque ann\xE9e.",
  "Ils disent au comit\xE9 ce qui est all\xE9 mal, et ne laissent rien tra\xEEner.",
  "Ils respectent les r\xE8gles du club et les font respecter par les autres.",
  "Ils ne laissent pas les autres membres faire ce que les r\xE8gles d\xE9fendent.",
  "Ils respectent la confiance que les autres membres du club ont en eux."
];
var english = french.map(
  (_, index) => `The members of the club respect each other in every way, rule ${index + 1}.`
);
var other = "J\xE4senet kohtelevat toisiaan yhdenvertaisesti ja oikeudenmukaisesti kaikissa tilanteissa.";
var others2 = {
  1: other,
  6: "A tagok minden helyzetben egyenl\u0151en \xE9s m\xE9lt\xE1nyosan b\xE1nnak egym\xE1ssal, sz\xFCnet n\xE9lk\xFCl."
};
var rule99 = defineRule({
  id: "text/wrong-language",
  severity: "warning",
  summary: "Every item is in the language of the rest of the translation",
  rationale: "An item pasted from a translation into another language looks finished and says nothing to its readers.",
  remedy: 'Put the translation into the language of the file. If it is right, accept the item with "urtext accept".',
  messages: {
    other: "Unexpected language of {{item}}: only {{percent}} % of its spelling is known to the rest of the translation"
  },
  examples: [
    { source: english.join("\n\n"), target: french.join("\n\n"), expect: [] },
    {
      source: english.join("\n\n"),
      target: french.map((line2, index) => index === 4 ? other : line2).join("\n\n"),
      expect: ["other"]
    },
    {
      source: english.join("\n\n"),
      target: french.map((line2, index) => index === 1 || index === 6 ? others2[index] : line2).join("\n\n"),
      expect: ["other", "other"]
    }
  ],
  *check(alignment) {
    for (const { reading, share, relative, distance } of familiarityOf(alignment)) {
      if (distance < FAR || relative > STRANGE) continue;
      const { pair, target, scripts: scripts3 } = reading;
      if (scripts3 & dense && relative > STRANGE_DENSE) continue;
      if (target.toUpperCase() === target && target.toLowerCase() !== target) continue;
      const data = { item: pair.address, percent: Math.round(share * 100) };
      yield { messageId: "other", data, pair, comparison: sideBySide(pair) };
    }
  }
});
var text_wrong_language_default = rule99;
var FAR = 4;
var STRANGE = 0.76;
var dense = Script.Han | Script.Kana | Script.Hangul | Script.Unspaced;
var STRANGE_DENSE = 0.5;

// src/languages/han.ts
var simplified = "\u4EEC\u8FD9\u6765\u8BF4\u56FD\u65F6\u4F1A\u4E3A\u4E2A\u5B66\u5BF9\u53D1\u7ECF\u8FC7\u540E\u52A8\u8FDB\u5173\u5F00\u95EE\u6CA1\u8FD8\u5B9E\u73B0\u5458\u5E94\u8BE5\u4ECE\u65E0\u4E0E\u4F17\u4E1C\u4E24\u4E25\u4E30\u4E34\u4E3E\u4E49\u4E50\u4E60\u4E66\u4E70\u4E71\u4E89\u4E9A\u4EA7\u4EB2\u4EC5\u4EF7\u4F18\u4F20\u4F24\u4F53\u4F59\u4FA0\u4FA3\u4FA6\u4FA7\u4FA8\u503A\u503E\u507F\u50A8\u513F\u515A\u5170\u5174\u517B\u517D\u5185\u5188\u518C\u5199\u519B\u519C\u51B2\u51B3\u51B5\u51BB\u51C0\u51C9\u51CF\u51E4\u51ED\u51EF\u51FB\u521B\u5220\u522B\u5242\u5251\u5267\u529D\u529E\u52A1\u52B3\u52BF\u52CB\u533A\u533B\u534E\u534F\u5355\u5356\u5362\u536B\u5374\u5382\u5385\u5386\u538B\u538C\u53BF\u53C2\u53CC\u53D8\u53D9\u53F6\u53F7\u53F9\u542C\u542F\u5434\u5458\u54CD\u54D7\u5524\u5578\u56E2\u56ED\u56F4\u56FE\u5706\u5723\u573A\u574F\u5757\u575A\u575B\u575D\u575F\u5784\u5792\u57A6\u5899\u58EE\u58F0\u58F3\u5904\u5907\u590D\u591F\u5934\u5938\u5939\u593A\u594B\u5956\u5986\u5987\u5988\u59D7\u5A31\u5A74\u5B59\u5B81\u5B9D\u5BA1\u5BAA\u5BAB\u5BBD\u5BBE\u5BDD\u5C06\u5C14\u5C18\u5C1D\u5C42\u5C4A\u5C5E\u5C81\u5C82\u5C97\u5C9B\u5CAD\u5E01\u5E05\u5E08\u5E10\u5E26\u5E2E\u5E84\u5E86\u5E90\u5E93\u5E9F\u5E99\u5E94\u5F20\u5F2F\u5F39\u5F3A\u5F52\u5F53\u5F55\u5F66\u5F7B\u5F81\u5F84\u5FC6\u5FE7\u6000\u6001\u601C\u603B\u604B\u6076\u60AC\u60CA\u60E7\u60E8\u60E9\u60EF\u6124\u613F\u6151\u620F\u6218\u6237\u6251\u6267\u6269\u626B\u626C\u6270\u629A\u629B\u62A2\u62A4\u62A5\u62C5\u62DF\u62E5\u62E6\u62E9\u6302\u631A\u6321\u6324\u6325\u635E\u635F\u6362\u636E\u63B7\u6444\u6446\u6447\u654C\u6570\u65AD\u663E\u6653\u6682\u672F\u673A\u6740\u6742\u6743\u6761\u6768\u6781\u6784\u67AA\u67DC\u6807\u6811\u6837\u6865\u6869\u68A6\u68C0\u697C\u6A2A\u6B22\u6B27\u6B8B\u6BB4\u6BC1\u6BD5\u6C14\u6C47\u6C49\u6C9F\u6CEA\u6CFD\u6D01\u6D12\u6D45\u6D4B\u6D4E\u6D51\u6D53\u6D82\u6D8C\u6DA6\u6DA8\u6E10\u6E7E\u6E7F\u6EE1\u6EDA\u6EDE\u706D\u706F\u7075\u707E\u7089\u70B9\u70BC\u70C2\u70E6\u70ED\u7231\u7237\u7275\u727A\u72B9\u72EC\u72F1\u730E\u73AF\u739B\u73BA\u4EA7\u7535\u753B\u7545\u7597\u75AF\u76D1\u76D6\u76D7\u76D8\u7740\u77EB\u7801\u7816\u7840\u786E\u788D\u7978\u7985\u79BB\u79CD\u79EF\u79F0\u7A33\u7A77\u7A83\u7ADE\u7B14\u7B51\u7B7E\u7B80\u7CAE\u7EA0\u7EA2\u7EA6\u7EA7\u7EAA\u7EAF\u7EB2\u7EB3\u7EB5\u7EB7\u7EB8\u7EBA\u7EBF\u7EC3\u7EC4\u7EC6\u7EC7\u7EC8\u7ECD\u7ECF\u7ED3\u7ED9\u7EDC\u7EDD\u7EDF\u7EE7\u7EE9\u7EEA\u7EED\u7EF4\u7EFC\u7EFF\u7F13\u7F16\u7F18\u7F29\u7F57\u7F5A\u7F62\u804C\u8054\u806A\u8083\u80A0\u80A4\u810F\u8111\u811A\u8131\u8138\u827A\u8282\u82A6\u82CF\u8350\u836F\u83B7\u8425\u8427\u848B\u84DD\u864F\u8651\u865A\u867D\u8680\u8865\u886C\u88AD\u88C5\u89C1\u89C2\u89C4\u89C6\u89C8\u89C9\u89E6\u8BA2\u8BA4\u8BA8\u8BA9\u8BAD\u8BAE\u8BAF\u8BB0\u8BB2\u8BB8\u8BBA\u8BBE\u8BBF\u8BC1\u8BC4\u8BC6\u8BC9\u8BCD\u8BD1\u8BD5\u8BD7\u8BDA\u8BDD\u8BE2\u8BE6\u8BED\u8BEF\u8BF7\u8BF8\u8BFE\u8C01\u8C03\u8C05\u8C08\u8C0B\u8C22\u8C28\u8D28\u8D1D\u8D1F\u8D22\u8D23\u8D25\u8D27\u8D2B\u8D2D\u8D2F\u8D35\u8D37\u8D38\u8D39\u8D3A\u8D44\u8D4B\u8D4F\u8D54\u8D56\u8D5A\u8D5B\u8D5E\u8D60\u8DC3\u8DF5\u8F66\u8F6C\u8F6E\u8F6F\u8F7B\u8F7D\u8F83\u8F91\u8F93\u8FB9\u8FBE\u8FC1\u8FC7\u8FD0\u8FD8\u8FDB\u8FDC\u8FDD\u8FDE\u8FDF\u9002\u9009\u9012\u903B\u9057\u9093\u90AE\u90BB\u90D1\u9171\u91CA\u91CC\u9488\u949F\u94A2\u94B1\u94C1\u94F6\u94FE\u9500\u9501\u9519\u952E\u9547\u957F\u95E8\u95ED\u95EE\u95F2\u95F4\u95FB\u9605\u961F\u9633\u9634\u9635\u9636\u9645\u9646\u9648\u9669\u968F\u9690\u96BE\u96FE\u9759\u97E9\u9875\u9879\u987A\u987B\u987E\u9884\u9886\u9891\u9898\u989C\u989D\u98CE\u98DE\u996D\u996E\u9970\u9986\u9A71\u9A73\u9A76\u9A7B\u9A8C\u9A82\u9A84\u9A97\u9C7C\u9C9C\u9E1F\u9E21\u9E23\u9EA6\u9EC4\u9F50\u9F84\u9F99";
var traditional = "\u5011\u9019\u4F86\u8AAA\u570B\u6642\u6703\u70BA\u500B\u5B78\u5C0D\u767C\u7D93\u904E\u5F8C\u52D5\u9032\u95DC\u958B\u554F\u6C92\u9084\u5BE6\u73FE\u54E1\u61C9\u8A72\u5F9E\u7121\u8207\u773E\u6771\u5169\u56B4\u8C50\u81E8\u8209\u7FA9\u6A02\u7FD2\u66F8\u8CB7\u4E82\u722D\u4E9E\u7522\u89AA\u50C5\u50F9\u512A\u50B3\u50B7\u9AD4\u9918\u4FE0\u4FB6\u5075\u5074\u50D1\u50B5\u50BE\u511F\u5132\u5152\u9EE8\u862D\u8208\u990A\u7378\u5167\u5CA1\u518A\u5BEB\u8ECD\u8FB2\u885D\u6C7A\u6CC1\u51CD\u6DE8\u6DBC\u6E1B\u9CF3\u6191\u51F1\u64CA\u5275\u522A\u5225\u5291\u528D\u5287\u52F8\u8FA6\u52D9\u52DE\u52E2\u52F3\u5340\u91AB\u83EF\u5354\u55AE\u8CE3\u76E7\u885B\u537B\u5EE0\u5EF3\u6B77\u58D3\u53AD\u7E23\u53C3\u96D9\u8B8A\u6558\u8449\u865F\u5606\u807D\u555F\u5433\u54E1\u97FF\u5629\u559A\u562F\u5718\u5712\u570D\u5716\u5713\u8056\u5834\u58DE\u584A\u5805\u58C7\u58E9\u58B3\u58DF\u58D8\u58BE\u7246\u58EF\u8072\u6BBC\u8655\u5099\u5FA9\u5920\u982D\u8A87\u593E\u596A\u596E\u734E\u599D\u5A66\u5ABD\u59CD\u5A1B\u5B30\u5B6B\u5BE7\u5BF6\u5BE9\u61B2\u5BAE\u5BEC\u8CD3\u5BE2\u5C07\u723E\u5875\u5617\u5C64\u5C46\u5C6C\u6B72\u8C48\u5D17\u5CF6\u5DBA\u5E63\u5E25\u5E2B\u5E33\u5E36\u5E6B\u838A\u6176\u5EEC\u5EAB\u5EE2\u5EDF\u61C9\u5F35\u5F4E\u5F48\u5F37\u6B78\u7576\u9304\u5F65\u5FB9\u5FB5\u5F91\u61B6\u6182\u61F7\u614B\u6190\u7E3D\u6200\u60E1\u61F8\u9A5A\u61FC\u6158\u61F2\u6163\u61A4\u9858\u61FE\u6232\u6230\u6236\u64B2\u57F7\u64F4\u6383\u63DA\u64FE\u64AB\u62CB\u6436\u8B77\u5831\u64D4\u64EC\u64C1\u6514\u64C7\u639B\u646F\u64CB\u64E0\u63EE\u6488\u640D\u63DB\u64DA\u64F2\u651D\u64FA\u6416\u6575\u6578\u65B7\u986F\u66C9\u66AB\u8853\u6A5F\u6BBA\u96DC\u6B0A\u689D\u694A\u6975\u69CB\u69CD\u6AC3\u6A19\u6A39\u6A23\u6A4B\u6A01\u5922\u6AA2\u6A13\u6A6B\u6B61\u6B50\u6B98\u6BC6\u6BC0\u7562\u6C23\u532F\u6F22\u6E9D\u6DDA\u6FA4\u6F54\u7051\u6DFA\u6E2C\u6FDF\u6E3E\u6FC3\u5857\u6E67\u6F64\u6F32\u6F38\u7063\u6FD5\u6EFF\u6EFE\u6EEF\u6EC5\u71C8\u9748\u707D\u7210\u9EDE\u7149\u721B\u7169\u71B1\u611B\u723A\u727D\u72A7\u7336\u7368\u7344\u7375\u74B0\u746A\u74BD\u7522\u96FB\u756B\u66A2\u7642\u760B\u76E3\u84CB\u76DC\u76E4\u8457\u77EF\u78BC\u78DA\u790E\u78BA\u7919\u798D\u79AA\u96E2\u7A2E\u7A4D\u7A31\u7A69\u7AAE\u7ACA\u7AF6\u7B46\u7BC9\u7C3D\u7C21\u7CE7\u7CFE\u7D05\u7D04\u7D1A\u7D00\u7D14\u7DB1\u7D0D\u7E31\u7D1B\u7D19\u7D21\u7DDA\u7DF4\u7D44\u7D30\u7E54\u7D42\u7D39\u7D93\u7D50\u7D66\u7D61\u7D55\u7D71\u7E7C\u7E3E\u7DD2\u7E8C\u7DAD\u7D9C\u7DA0\u7DE9\u7DE8\u7DE3\u7E2E\u7F85\u7F70\u7F77\u8077\u806F\u8070\u8085\u8178\u819A\u81DF\u8166\u8173\u812B\u81C9\u85DD\u7BC0\u8606\u8607\u85A6\u85E5\u7372\u71DF\u856D\u8523\u85CD\u865C\u616E\u865B\u96D6\u8755\u88DC\u896F\u8972\u88DD\u898B\u89C0\u898F\u8996\u89BD\u89BA\u89F8\u8A02\u8A8D\u8A0E\u8B93\u8A13\u8B70\u8A0A\u8A18\u8B1B\u8A31\u8AD6\u8A2D\u8A2A\u8B49\u8A55\u8B58\u8A34\u8A5E\u8B6F\u8A66\u8A69\u8AA0\u8A71\u8A62\u8A73\u8A9E\u8AA4\u8ACB\u8AF8\u8AB2\u8AB0\u8ABF\u8AD2\u8AC7\u8B00\u8B1D\u8B39\u8CEA\u8C9D\u8CA0\u8CA1\u8CAC\u6557\u8CA8\u8CA7\u8CFC\u8CAB\u8CB4\u8CB8\u8CBF\u8CBB\u8CC0\u8CC7\u8CE6\u8CDE\u8CE0\u8CF4\u8CFA\u8CFD\u8B9A\u8D08\u8E8D\u8E10\u8ECA\u8F49\u8F2A\u8EDF\u8F15\u8F09\u8F03\u8F2F\u8F38\u908A\u9054\u9077\u904E\u904B\u9084\u9032\u9060\u9055\u9023\u9072\u9069\u9078\u905E\u908F\u907A\u9127\u90F5\u9130\u912D\u91AC\u91CB\u88E1\u91DD\u9418\u92FC\u9322\u9435\u9280\u93C8\u92B7\u9396\u932F\u9375\u93AE\u9577\u9580\u9589\u554F\u9592\u9593\u805E\u95B1\u968A\u967D\u9670\u9663\u968E\u969B\u9678\u9673\u96AA\u96A8\u96B1\u96E3\u9727\u975C\u97D3\u9801\u9805\u9806\u9808\u9867\u9810\u9818\u983B\u984C\u984F\u984D\u98A8\u98DB\u98EF\u98F2\u98FE\u9928\u9A45\u99C1\u99DB\u99D0\u9A57\u7F75\u9A55\u9A19\u9B5A\u9BAE\u9CE5\u96DE\u9CF4\u9EA5\u9EC3\u9F4A\u9F61\u9F8D";
function hanVariants(text) {
  variants ??= buildVariants();
  const count = { simplified: 0, traditional: 0 };
  for (let at = 0; at < text.length; at++) {
    const variant = variants.get(text.charCodeAt(at));
    if (variant) count[variant]++;
  }
  return count;
}
var variants;
function buildVariants() {
  const map = /* @__PURE__ */ new Map();
  for (const sign2 of simplified) if (!traditional.includes(sign2)) map.set(sign2.charCodeAt(0), "simplified");
  for (const sign2 of traditional) if (!simplified.includes(sign2)) map.set(sign2.charCodeAt(0), "traditional");
  return map;
}

// src/rules/text-wrong-script.ts
var rule100 = defineRule({
  id: "text/wrong-script",
  severity: "warning",
  summary: "Every item is in the script of the translation, simplified and traditional Chinese told apart",
  rationale: "An item in another script was copied from somewhere else, and many of the readers cannot read it.",
  remedy: "Write the item in the script of the language tag. Names may stay as they are.",
  messages: {
    script: "Unexpected script {{shown}} in {{item}}, expected {{expected}}",
    variant: "Unexpected {{shown}} Chinese in {{item}}, expected {{expected}}"
  },
  examples: [
    { source: "Ask the Internet Society.", target: "\u041E\u0431\u0440\u0430\u0442\u0438\u0442\u0435\u0441\u044C \u0432 Internet Society.", lang: "ru", expect: [] },
    {
      source: "Be fair.\n\nBe kind to all the guests.\n\nBe calm with everybody.",
      target: "\u0411\u0443\u0434\u0438\u0442\u0435 \u043F\u0440\u0430\u0432\u0435\u0434\u043D\u0438 \u043F\u0440\u0435\u043C\u0430 \u0441\u0432\u0438\u043C\u0430.\n\nBudite ljubazni prema gostima.\n\n\u0411\u0443\u0434\u0438\u0442\u0435 \u043C\u0438\u0440\u043D\u0438 \u0441\u0430 \u0441\u0432\u0438\u043C\u0430.",
      lang: "sr",
      expect: ["script"]
    },
    {
      source: "Respect the rights of all.\n\nWork fairly and openly.",
      target: "\u5C0A\u91CD\u6240\u6709\u4EBA\u7684\u6B0A\u5229\u8207\u500B\u4EBA\u96B1\u79C1\u3002\n\n\u516C\u958B\u516C\u6B63\u5730\u958B\u5C55\u696D\u52D9\u8207\u5B78\u7FD2\u3002",
      lang: "zh-Hans",
      expect: ["variant", "variant"]
    }
  ],
  *check(alignment) {
    const readings = readingsOf(alignment);
    const expected = ownScripts(readings);
    for (const reading of readings.prose) {
      const strange = reading.scripts & ~expected;
      if (strange === 0 || expected === 0) continue;
      const shown2 = mainScript2(reading, expected);
      if (shown2 === void 0) continue;
      const data = { item: reading.pair.address, shown: shown2, expected: nameOf2(expected) };
      yield { messageId: "script", data, pair: reading.pair, comparison: sideBySide(reading.pair) };
    }
    if (!(readings.scripts & Script.Han) || !chinese.has(readings.language)) return;
    yield* variants2(readings, alignment.translation.lang);
  }
});
var text_wrong_script_default = rule100;
function* variants2(readings, lang) {
  const counted = readings.prose.flatMap(
    (reading) => reading.scripts & Script.Han ? [{ reading, ...hanVariants(reading.target) }] : []
  );
  const all = counted.reduce((sum, one) => sum + one.simplified - one.traditional, 0);
  const isTold = /[-_](?:han[st]|tw|hk|mo|cn|sg)\b/i.test(lang);
  const expected = isTold ? readings.script === "Hans" ? "simplified" : "traditional" : all > 0 ? "simplified" : "traditional";
  const shown2 = expected === "simplified" ? "traditional" : "simplified";
  const strange = counted.filter((one) => one[shown2] >= FEWEST_HAN && one[shown2] > one[expected]);
  const told = strange.length > 4 && strange.length * 2 > counted.length ? strange.slice(0, 1) : strange;
  for (const { reading } of told) {
    const data = { item: reading.pair.address, shown: shown2, expected };
    yield { messageId: "variant", data, pair: reading.pair, comparison: sideBySide(reading.pair) };
  }
}
var chinese = /* @__PURE__ */ new Set(["zh", "yue", "hak", "nan", "cmn", "wuu", "gan", "hsn"]);
var FEWEST_HAN = 3;
var FEWEST6 = 8;
var families = {
  Latn: Script.Latin,
  Cyrl: Script.Cyrillic,
  Grek: Script.Greek,
  Armn: Script.Armenian,
  Hebr: Script.Hebrew,
  Arab: Script.Arabic,
  Aran: Script.Arabic,
  Hans: Script.Han,
  Hant: Script.Han,
  Jpan: Script.Han | Script.Kana,
  Kore: Script.Hangul | Script.Han
};
function nameOf2(scripts3) {
  return Object.entries(Script).filter(([, bit]) => scripts3 & bit).map(([name]) => name).join(" and ");
}
function ownScripts(readings) {
  const step = Math.ceil(readings.prose.length / 12);
  const sample = readings.prose.filter((_, index) => index % step === 0);
  const counts2 = countScripts(sample.map((reading) => reading.target).join(" "));
  const [most, count] = [...counts2].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const family = Object.hasOwn(families, readings.script) ? families[readings.script] ?? 0 : 0;
  const own2 = [...counts2].reduce((sum, [script, letters2]) => sum + (script & family ? letters2 : 0), 0);
  return own2 * 5 > count ? family : most | (most === Script.Han || most === Script.Kana ? Script.Han | Script.Kana : 0);
}
function countScripts(text) {
  const counts2 = /* @__PURE__ */ new Map();
  for (let at = 0; at < text.length; at++) {
    const script = scriptOfLetter(text.charCodeAt(at));
    if (script !== 0) counts2.set(script, (counts2.get(script) ?? 0) + 1);
  }
  return counts2;
}
function mainScript2(reading, expected) {
  const own2 = reading.scripts & Script.Latin ? reading.target.replace(latinWord, (word2) => reading.source.includes(word2) ? "" : word2) : reading.target;
  let right = 0;
  let most;
  for (const [script, count] of countScripts(own2)) {
    if (script & expected) right += count;
    else if (count > (most?.count ?? 0)) most = { script, count };
  }
  return most && most.count >= FEWEST6 && most.count > right * 1.5 ? nameOf2(most.script) : void 0;
}
var latinWord = /[A-Za-z]{2,}/g;

// src/rules/token-acronym.ts
var rule101 = defineRule({
  id: "token/acronym",
  severity: "warning",
  summary: "An acronym that a translation keeps elsewhere is not lost in one item",
  rationale: "Readers look for the same short name everywhere. An acronym that the language replaces throughout is let be.",
  remedy: 'Put the acronym, or list what stands for it under "names" in document.json.',
  messages: { missing: "Missing acronym {{acronym}} in {{item}}" },
  examples: [
    {
      source: "The UNO met.\n\nThe UNO rose.\n\nThe UNO slept.",
      target: "L\u2019ONU s\u2019est r\xE9unie.\n\nL\u2019ONU s\u2019est lev\xE9e.\n\nL\u2019ONU a dormi.",
      expect: []
    },
    {
      source: "The EFTA met.\n\nThe EFTA rose.\n\nThe EFTA slept.",
      target: "L\u2019EFTA s\u2019est r\xE9unie.\n\nL\u2019association s\u2019est lev\xE9e.\n\nL\u2019EFTA a dormi.",
      expect: ["missing"]
    },
    {
      source: "The EFTA met.\n\nThe EFTA rose.\n\nThe EFTA slept.\n\nThe EFTA ate.",
      target: "L\u2019EFTA s\u2019est r\xE9unie.\n\nL\u2019association s\u2019est lev\xE9e.\n\nElle a dormi.\n\nL\u2019EFTA a mang\xE9.",
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    const acronyms = acronymsOf(alignment);
    if (acronyms.size === 0) return;
    const pairs = translatedPairs(alignment).map((pair) => ({ pair, source: acronymsIn(sourceText(pair)) }));
    for (const acronym of acronyms) {
      const having = pairs.filter(({ source }) => source.has(acronym));
      const lost = having.filter(({ pair }) => !targetText(pair).includes(acronym));
      if (lost.length === 0 || lost.length >= having.length) continue;
      for (const { pair } of lost) yield finding2(acronym, pair);
    }
  }
});
var token_acronym_default = rule101;
function finding2(acronym, pair) {
  return { messageId: "missing", data: { acronym, item: pair.address }, pair, comparison: sideBySide(pair) };
}
function acronymsOf(alignment) {
  const known3 = cache7.get(alignment.edition);
  if (known3) return known3;
  const text = alignment.edition.units.flatMap((unit) => unit.verbatim ? [] : [unit.text]).join("\n");
  const acronyms = acronymsIn(text);
  const words4 = new Set(text.match(new RegExp("\\p{Ll}{2,}", "gu")) ?? []);
  for (const name of alignment.document.profile.names) acronyms.delete(name.name);
  for (const acronym of acronyms) if (words4.has(acronym.toLowerCase())) acronyms.delete(acronym);
  cache7.set(alignment.edition, acronyms);
  return acronyms;
}
var cache7 = /* @__PURE__ */ new WeakMap();
function acronymsIn(text) {
  return new Set(text.match(/(?<![\p{L}\d])[A-Z][A-Z\d]{2,}(?![\p{Ll}\d])/gu) ?? []);
}

// src/rules/token-cross-reference.ts
var rule102 = defineRule({
  id: "token/cross-reference",
  severity: "warning",
  summary: "A reference to another item names the item that the English names",
  rationale: "A wrong reference applies another rule.",
  remedy: "Put the number of the English, in digits or numerals of the language.",
  messages: { missing: "Missing reference to {{kind}} {{expected}} in {{item}}" },
  examples: [
    { source: "See article 3 of this code.", target: "Voir l\u2019article 3 du pr\xE9sent code.", expect: [] },
    { source: "See article 3.", target: "\u7B2C\u4E09\u6761\u3092\u53C2\u7167\u3002", lang: "ja", expect: [] },
    { source: "See article 3.", target: "Voir l\u2019article 4.", expect: ["missing"] },
    { source: "See article 3 and section 12.", target: "Voir ailleurs.", expect: ["missing", "missing"] }
  ],
  *check(alignment) {
    for (const { pair, source, target, sourceFlags } of readingsOf(alignment).prose) {
      if (!(sourceFlags & Trait.digit) || pair.sources[0]?.kind === "heading") continue;
      for (const { 1: kind = "", 2: expected = "" } of source.matchAll(reference)) {
        if (shows(target, Number(expected))) continue;
        const data = { item: pair.address, kind: kind.toLowerCase(), expected };
        yield { messageId: "missing", data, pair, comparison: sideBySide(pair) };
      }
    }
  }
});
var token_cross_reference_default = rule102;
var reference = /\b(articles?|sections?|paragraphs?|items?|clauses?|rules?|principles?|chapters?|points?)\s+(\d{1,3})(?![\d.,]\d)/gi;
function shows(text, value) {
  const folded = foldDigits(text);
  if (new RegExp(`(?<!\\d)0*${value}(?!\\d)`).test(folded)) return true;
  return folded.includes(han(value)) || roman2(value) !== "I" && new RegExp(`\\b${roman2(value)}\\b`).test(text);
}
function han(value) {
  const digits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
  const tens = Math.trunc(value / 10);
  const ones = value % 10 === 0 ? "" : digits.charAt(value % 10);
  if (value < 10) return ones;
  if (value < 20) return `\u5341${ones}`;
  return value < 100 ? `${digits.charAt(tens)}\u5341${ones}` : `\u767E${ones}`;
}
function roman2(value) {
  let rest = value;
  let text = "";
  for (const [amount, sign2] of numerals) {
    for (; rest >= amount; rest -= amount) text += sign2;
  }
  return text;
}
var numerals = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"]
];

// src/rules/token-currency-unit.ts
var rule103 = defineRule({
  id: "token/currency-unit",
  severity: "warning",
  summary: "Sums of money are in the currency of the English",
  rationale: "Fifty dollars are not fifty euros.",
  remedy: "Put the sign of the English, or the name of its currency in words.",
  messages: { changed: "Unexpected currency {{shown}} in {{item}}, expected {{expected}}" },
  examples: [
    { source: "Pay $50.", target: "Payez 50 dollars.", expect: [] },
    { source: "Pay $50.", target: "Payez 50 \u20AC.", expect: ["changed"] },
    { source: "Pay $50.\n\nPay \xA35.", target: "Payez 50 \u20AC.\n\nPayez 5 \u20AC.", expect: ["changed", "changed"] }
  ],
  *check(alignment) {
    for (const { pair, source, target, flags } of readingsOf(alignment).prose) {
      if (!(flags & Trait.currency)) continue;
      const left = new Set(source.match(new RegExp("\\p{Sc}", "gu")));
      const [shown2] = (target.match(new RegExp("\\p{Sc}", "gu")) ?? []).filter((sign2) => !left.has(sign2));
      const [expected] = left;
      if (shown2 === void 0 || expected === void 0) continue;
      yield {
        messageId: "changed",
        data: { item: pair.address, shown: shown2, expected },
        pair,
        comparison: sideBySide(pair)
      };
    }
  }
});
var token_currency_unit_default = rule103;

// src/languages/months.ts
function monthOf(name) {
  return english2.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
var english2 = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function monthsNamed(text, language) {
  const names = Object.hasOwn(monthNames2, language) ? monthNames2[language] ?? "" : "";
  if (names === "") return [];
  const lower = text.toLowerCase();
  return names.split(" ").flatMap((forms, index) => {
    const found = forms.split("/").map((form) => findWord(lower, form));
    const word2 = found.find((one) => one !== void 0);
    return word2 ? [{ month: index + 1, ...word2 }] : [];
  }).sort((a, b) => a.at - b.at);
}
function findWord(text, form) {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    let end = at + form.length;
    const most = form.length > 4 ? end + 3 : end;
    while (end < most && isLetter(text.charCodeAt(end))) end++;
    if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(end))) return { name: text.slice(at, end), at };
  }
  return void 0;
}

// src/rules/token-date.ts
var rule104 = defineRule({
  id: "token/date",
  severity: "warning",
  summary: "A date of the English is the same day in the translation, and can be read in one way only",
  rationale: 'A wrong month changes when a rule holds, and "03/04/2020" is another day for every second reader.',
  remedy: "Put the day of the English, with the name of the month or as year, month and day.",
  messages: {
    month: 'Unexpected month "{{shown}}" in {{item}}, expected "{{expected}}"',
    changed: "Unexpected date {{shown}} in {{item}}, expected {{expected}}",
    ambiguous: "Unexpected date {{shown}} in {{item}}, expected the month by its name: day and month can be taken for each other"
  },
  examples: [
    { source: "Since 3 April 2020.", target: "Depuis le 3 avril 2020.", expect: [] },
    { source: "Since 3 April 2020.", target: "2020\u5E744\u67083\u65E5\u304B\u3089\u3002", lang: "ja", expect: [] },
    { source: "Since 3 April 2020.", target: "Depuis le 3 ao\xFBt 2020.", expect: ["month"] },
    {
      source: "Since 3 April 2020.\n\nUntil 5 May 2021.",
      target: "Depuis le 03/04/2020.\n\nJusqu\u2019au 05/06/2021.",
      expect: ["ambiguous", "changed"]
    }
  ],
  *check(alignment) {
    const { prose, language } = readingsOf(alignment);
    for (const { pair, source, target, sourceFlags, flags } of prose) {
      if (!(sourceFlags & flags & Trait.digit) || !year.test(source)) continue;
      const dates = [...source.matchAll(englishDate)];
      if (dates.length === 0) continue;
      const place = { pair, comparison: sideBySide(pair) };
      const item = pair.address;
      const numeric = numericDates(target);
      for (const { shown: shown2, parts, ordered } of numeric) {
        const day = dates.find((date) => fits(date, parts));
        const [first] = dates;
        if (!day && first && dates.length === 1) {
          yield { messageId: "changed", data: { item, shown: shown2, expected: first[0] }, ...place };
        } else if (day && !ordered && parts[0] !== parts[1] && parts[0] <= 12 && parts[1] <= 12) {
          yield { messageId: "ambiguous", data: { item, shown: shown2 }, ...place };
        }
      }
      if (numeric.length > 0) continue;
      const expected = new Set(dates.map((date) => monthOf(date[2] ?? date[3] ?? "")));
      const named = monthsNamed(target, language);
      const strange = named.find(({ month }) => !expected.has(month));
      if (strange && named.length <= dates.length)
        yield {
          messageId: "month",
          data: { item, shown: strange.name, expected: dates[0]?.[2] ?? dates[0]?.[3] ?? "" },
          ...place
        };
    }
  }
});
var token_date_default = rule104;
var year = /\d{4}/;
var months = "January|February|March|April|May|June|July|August|September|October|November|December";
var englishDate = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${months})|(${months})(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?,)?),?\\s+(\\d{4})\\b`,
  "g"
);
function numericDates(text) {
  return [
    ...foldDigits(text).matchAll(
      /(?<!\d)(?:(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})|(\d{4})[./-](\d{1,2})[./-](\d{1,2}))(?!\d)/g
    )
  ].map((found) => {
    const ordered = found[5] !== void 0;
    const parts = ordered ? [found[6], found[7], found[5]] : [found[1], found[3], found[4]];
    const [one = 0, two = 0, year2 = 0] = parts.map(Number);
    return { shown: found[0], parts: [one, two, year2], ordered };
  });
}
function fits(date, [one, two, year2]) {
  const day = Number(date[1] ?? date[4] ?? 0);
  const month = monthOf(date[2] ?? date[3] ?? "");
  if (Number(date[5]) !== year2) return false;
  return one === day && two === month || one === month && two === day;
}

// src/rules/token-email.ts
var rule105 = defineRule({
  id: "token/email",
  severity: "warning",
  summary: "Every e-mail address of the English is in the translation",
  rationale: "Whoever writes to a changed address writes to nobody, or to somebody else.",
  remedy: "Copy the address from the English.",
  messages: {
    missing: "Missing e-mail address {{address}} in {{item}}",
    extra: "Unexpected e-mail address {{address}} in {{item}}: the English has none such"
  },
  examples: [
    { source: "Write to Board@example.org.", target: "\xC9crire \xE0 board@example.org.", expect: [] },
    { source: "Write to board@example.org.", target: "\xC9crire au comit\xE9.", expect: ["missing"] },
    {
      source: "Write to board@example.org.",
      target: "\xC9crire \xE0 bord@example.org.",
      expect: ["missing", "extra"]
    }
  ],
  *check(alignment) {
    for (const pair of translatedPairs(alignment)) {
      const left = ofAll(pair.sources, emailsIn);
      const right = ofAll(pair.targets, emailsIn);
      if (left.length === 0 && right.length === 0) continue;
      for (const token of without(left, right)) {
        yield {
          messageId: "missing",
          data: { item: pair.address, address: token.text },
          pair,
          comparison: sideBySide(pair)
        };
      }
      for (const token of without(right, left)) {
        const within = { start: token.start, end: token.end };
        yield {
          messageId: "extra",
          data: { item: pair.address, address: token.text },
          pair,
          within,
          comparison: sideBySide(pair)
        };
      }
    }
  }
});
var token_email_default = rule105;

// src/rules/token-link-target.ts
var rule106 = defineRule({
  id: "token/link-target",
  severity: "warning",
  summary: "Links within the project lead where those of the English lead",
  rationale: "Relative addresses and anchors are the first to be translated by mistake, and then lead nowhere.",
  remedy: "Copy the target from the English, or name the same page in the language of the translation.",
  messages: {
    changed: 'Unexpected link target "{{shown}}" in {{item}}, expected "{{expected}}"',
    missing: 'Missing link to "{{expected}}" in {{item}}'
  },
  examples: [
    { source: "See [it](rules.md).", target: "Voir [ici](rules.fr.md).", expect: [] },
    { source: "See [it](rules.md).", target: "Voir [ici](r\xE8gles.md).", expect: ["changed"] },
    {
      source: "See [it](rules.md) and [that](../list.md).",
      target: "Voir ceci et cela.",
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    for (const { pair } of readingsOf(alignment).marked) {
      if (pair.sources.length === 0) continue;
      const left = targetsIn(pair.sources);
      if (left.length === 0) continue;
      const right = targetsIn(pair.targets);
      const rest = new Set(right);
      const missing = left.filter((expected) => {
        const same = [...rest].find((shown2) => isSame2(expected, shown2, lang));
        return same === void 0 || !rest.delete(same);
      });
      const extra = [...rest];
      for (const [index, expected] of missing.entries()) {
        const shown2 = extra[index];
        yield {
          messageId: shown2 === void 0 ? "missing" : "changed",
          data: { item: pair.address, expected, shown: shown2 ?? "" },
          pair,
          comparison: sideBySide(pair)
        };
      }
    }
  }
});
var token_link_target_default = rule106;
function targetsIn(blocks) {
  return blocks.flatMap(
    (block) => block.marks.flatMap(
      ({ type, target }) => (type === "link" || type === "image") && target !== "" && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target) ? [target] : []
    )
  );
}
function isSame2(expected, shown2, lang) {
  if (expected === shown2 || expected.startsWith("#") && shown2.startsWith("#")) return true;
  const [path = "", anchor] = expected.split("#");
  const [other2 = "", otherAnchor] = shown2.split("#");
  if (anchor === void 0 !== (otherAnchor === void 0)) return false;
  return plain5(path, "en") === plain5(other2, lang);
}
function plain5(path, lang) {
  const tags = [lang, lang.split("-")[0] ?? lang].map((tag) => tag.replace(/[^\w-]/g, ""));
  return decode(path).toLowerCase().split(/[/.]/).map(
    (part) => tags.reduce((rest, tag) => rest.replace(new RegExp(`(?:^|[-_])${tag.toLowerCase()}$`), ""), part)
  ).filter((part) => part !== "" && part !== "..").join("/");
}
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// src/rules/token-link-text.ts
var rule107 = defineRule({
  id: "token/link-text",
  severity: "warning",
  summary: "What is a link in the English is a link in the translation, with words to it",
  rationale: "A link without words cannot be followed, and one in English is not understood.",
  remedy: 'Make the words that translate those of the link a link: "[words](address)".',
  messages: {
    lost: "Missing link in {{item}}, expected {{expected}} as in the English",
    empty: 'Missing words of the link to "{{target}}" in {{item}}',
    english: 'Unexpected English words "{{words}}" of a link in {{item}}, expected a translation'
  },
  examples: [
    {
      source: "See [our rules](https://a.example).",
      target: "Voir [nos r\xE8gles](https://a.example).",
      expect: []
    },
    {
      source: "See [our rules](https://a.example).",
      target: "Voir nos r\xE8gles : https://a.example",
      expect: ["lost"]
    },
    {
      source: "See [our rules](https://a.example) and [their rules of it](https://b.example).",
      target: "Voir nos r\xE8gles [](https://a.example) et [their rules of it](https://b.example).",
      expect: ["empty", "english"]
    }
  ],
  *check(alignment) {
    for (const reading of readingsOf(alignment).marked) {
      const { pair } = reading;
      const [block] = pair.targets;
      if (pair.sources.length === 0 || !block || pair.targets.length > 1) continue;
      const left = linksOf(pair.sources);
      const right = linksOf(pair.targets);
      if (right.length < left.length) {
        const data = { item: pair.address, expected: left.length };
        yield { messageId: "lost", data, pair, comparison: sideBySide(pair) };
      }
      const english3 = new Set(
        pair.sources.flatMap(
          (unit) => linksOf([unit]).map((mark) => unit.text.slice(mark.span.start, mark.span.end))
        )
      );
      for (const { span, target, type } of right) {
        const words4 = block.text.slice(span.start, span.end);
        const place = placeIn(reading, span.start, span.end);
        if (words4.trim() === "" && type === "link")
          yield { messageId: "empty", data: { item: pair.address, target }, ...place };
        else if (english3.has(words4) && sentence.test(words4))
          yield { messageId: "english", data: { item: pair.address, words: words4 }, ...place };
      }
    }
  }
});
var token_link_text_default = rule107;
function linksOf(blocks) {
  return blocks.flatMap((block) => block.marks.filter((mark) => mark.type === "link"));
}
var sentence = new RegExp("^\\p{L}*(?:\\s+\\p{Ll}+){2,}", "u");

// src/rules/token-number.ts
var rule108 = defineRule({
  id: "token/number",
  severity: "warning",
  summary: "Every number of the English is in the translation, and no other",
  rationale: "A changed number changes what the text says, and readers cannot see it. Digits of every script count.",
  remedy: 'Put the number of the English. If the language says it in another way, accept the item with "urtext accept".',
  messages: {
    changed: "Unexpected number {{shown}} in {{item}}, expected {{expected}}",
    missing: "Missing number {{expected}} in {{item}}",
    extra: "Unexpected number {{shown}} in {{item}}: the English has none such"
  },
  examples: [
    { source: "Wait 1,000 days.", target: "Attendez 1 000 jours.", expect: [] },
    { source: "Wait 30 days.", target: "\u0627\u0646\u062A\u0638\u0631 \u0663\u0660 \u064A\u0648\u0645\u0627.", lang: "ar", expect: [] },
    {
      source: "In January 2003, two members met.",
      target: "2003\u5E741\u6708\u3001\u4F1A\u54E12\u4EBA\u304C\u4F1A\u3063\u305F\u3002",
      lang: "ja",
      expect: []
    },
    { source: "Wait 30 days.", target: "Attendez 3 jours.", expect: ["changed"] },
    {
      source: "Wait 30 days or pay 50 euros.",
      target: "Attendez ou payez 51 euros et 70 centimes.",
      expect: ["changed", "changed"]
    },
    { source: "Bridges stand for 100 years.", target: "Les ponts durent longtemps.", expect: ["missing"] },
    { source: "Wait a while.", target: "Attendez 45 jours.", expect: ["extra"] }
  ],
  *check(alignment) {
    for (const pair of translatedPairs(alignment)) {
      const { missing, extra } = differingNumbers(pair);
      const changed = Math.min(missing.length, extra.length);
      for (let index = 0; index < Math.max(missing.length, extra.length); index++) {
        const expected = missing[index]?.text ?? "";
        const found = extra[index];
        const data = { item: pair.address, expected, shown: found?.text ?? "" };
        yield {
          messageId: index < changed ? "changed" : found ? "extra" : "missing",
          data,
          pair,
          ...found && { within: { start: found.start, end: found.end } },
          comparison: sideBySide(pair)
        };
      }
    }
  }
});
var token_number_default = rule108;
var SPELLED = 20;
function differingNumbers(pair) {
  const leftAll = ofAll(pair.sources, numbersOf);
  const rightAll = ofAll(pair.targets, numbersOf);
  if (leftAll.length === 0 && rightAll.length === 0) return nothing;
  const source = sourceText(pair);
  const left = withoutLabel(pair, source, leftAll);
  const right = withoutLabel(pair, targetText(pair), rightAll);
  const spelled = spelledNumbers(source);
  const extra = without(right, left).filter((token) => !spelled.has(token.value));
  const missing = without(left, right);
  const small = (token) => Number(token.value) <= SPELLED;
  const missed = missing.length > extra.length ? [...missing.filter((token) => !small(token)), ...missing.filter(small)] : missing;
  return {
    missing: missed.slice(0, Math.max(extra.length, missed.filter((token) => !small(token)).length)),
    extra
  };
}
var nothing = { missing: [], extra: [] };
function withoutLabel(pair, text, tokens) {
  if (pair.sources[0]?.kind !== "heading" || labelNumber(pair.sources[0].text) === void 0) return tokens;
  const label = String(labelNumber(text));
  const index = tokens.findIndex((token) => token.value === label);
  return index < 0 ? tokens : tokens.filter((_, position) => position !== index);
}

// src/rules/token-placeholder.ts
var rule109 = defineRule({
  id: "token/placeholder",
  severity: "warning",
  summary: "Every placeholder that a program fills in is in the translation as it is in the English",
  rationale: "A program looks for exactly these signs; a translated placeholder is never filled in.",
  remedy: "Copy the placeholder from the English.",
  messages: {
    missing: "Missing placeholder {{token}} in {{item}}",
    extra: "Unexpected placeholder {{token}} in {{item}}: the English has none such"
  },
  examples: [
    { source: "Ask {{organisation}}.", target: "Demandez \xE0 {{organisation}}.", expect: [] },
    { source: "Ask {{organisation}}.", target: "Demandez au comit\xE9.", expect: ["missing"] },
    { source: "Ask {name}.", target: "Demandez \xE0 {nom}.", expect: ["missing", "extra"] }
  ],
  *check(alignment) {
    for (const { pair, source, target, flags, sourceFlags } of readingsOf(alignment).prose) {
      if (!((flags | sourceFlags) & Trait.markup)) continue;
      const left = source.match(placeholder) ?? [];
      const right = target.match(placeholder) ?? [];
      for (const token of lacking(left, right))
        yield {
          messageId: "missing",
          data: { item: pair.address, token },
          pair,
          comparison: sideBySide(pair)
        };
      for (const token of lacking(right, left))
        yield { messageId: "extra", data: { item: pair.address, token }, pair, comparison: sideBySide(pair) };
    }
  }
});
var token_placeholder_default = rule109;
var placeholder = /\{\{[^{}\n]{1,80}\}\}|\$\{[^{}\n]{1,80}\}|\{[A-Za-z_][\w.-]{0,60}\}|\{\d{1,3}\}|%\([A-Za-z_]\w{0,60}\)[sd]|%\d{0,2}\$?[sd](?![\p{L}\p{M}])/gu;
function lacking(left, right) {
  const rest = [...right];
  return left.filter((token) => {
    const at = rest.indexOf(token);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

// src/rules/token-proper-name.ts
var rule110 = defineRule({
  id: "token/proper-name",
  severity: "warning",
  explains: ["text/short", "text/long"],
  summary: "Every name that the document keeps is in the translation",
  rationale: "A rule that names somebody says something else when the name is lost or misspelt.",
  remedy: 'Put the name, or a form of it that document.json lists under "names" for this language.',
  messages: { missing: 'Missing name "{{name}}" in {{item}}' },
  examples: [
    {
      source: "Members of the Chess Club.",
      target: "Les membres du Chess Club.",
      names: { "Chess Club": {} },
      expect: []
    },
    {
      source: "Members of the Chess Club.",
      target: "\u0427\u043B\u0435\u043D\u044B \u0428\u0430\u0445\u043C\u0430\u0442\u043D\u043E\u0433\u043E \u043A\u043B\u0443\u0431\u0430.",
      lang: "ru",
      names: { "Chess Club": { ru: ["\u0428\u0430\u0445\u043C\u0430\u0442\u043D* \u043A\u043B\u0443\u0431*"] } },
      expect: []
    },
    {
      source: "Members of the Chess Club.",
      target: "Les membres du Chess Cub.",
      names: { "Chess Club": {} },
      expect: ["missing"]
    },
    {
      source: "The Chess Club welcomes you.\n\nAsk the Chess Club.",
      target: "Le club vous accueille.\n\nAdressez-vous au club.",
      names: { "Chess Club": { fr: ["Club d\u2019\xE9checs"] } },
      expect: ["missing", "missing"]
    }
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    const names = alignment.document.profile.names.map((name) => ({ name, forms: formsOf(name, lang) }));
    if (names.length === 0) return;
    for (const pair of translatedPairs(alignment)) {
      const source = sourceText(pair);
      for (const { name, forms } of names) {
        if (!source.includes(name.name)) continue;
        const target = targetText(pair).normalize("NFC");
        if (forms.some((form) => form.test(target))) continue;
        yield {
          messageId: "missing",
          data: { item: pair.address, name: name.name },
          pair,
          comparison: sideBySide(pair)
        };
      }
    }
  }
});
var token_proper_name_default = rule110;
function formsOf(name, lang) {
  const language = lang.split("-", 1)[0] ?? lang;
  const forms = [
    name.name,
    ...name.forms[lang] ?? [],
    ...name.forms[language] ?? [],
    ...name.forms["*"] ?? []
  ];
  return forms.map((form) => {
    const pattern = form.normalize("NFC").replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[\\p{L}\\p{M}]*").replace(/\s+/g, "[\\s\xA0-]+");
    return new RegExp(pattern, form === form.toUpperCase() ? "u" : "iu");
  });
}

// src/rules/token-url.ts
var rule111 = defineRule({
  id: "token/url",
  severity: "warning",
  summary: "Every web address of the English is in the translation",
  rationale: "A link that is lost or leads elsewhere sends readers to another text than the English names.",
  remedy: "Put the address of the English, or the same page in the language of the translation.",
  messages: {
    changed: "Unexpected address {{shown}} in {{item}}, expected {{expected}}",
    missing: "Missing address {{expected}} in {{item}}",
    extra: "Unexpected address {{shown}} in {{item}}: the English has none such"
  },
  examples: [
    { source: "See https://example.org/rules.", target: "Voir https://example.org/rules).", expect: [] },
    {
      source: "See [it](https://example.org/en/rules/).",
      target: "Voir [cela](https://example.org/fr/rules).",
      expect: []
    },
    {
      source: "See https://example.org/rules.",
      target: "Voir https://example.com/rules.",
      expect: ["changed"]
    },
    { source: "See [it](https://example.org/a).", target: "Voir cela.", expect: ["missing"] },
    {
      source: "See it.\n\nRead it.",
      target: "Voir https://a.example.\n\nLire www.b.example.",
      expect: ["extra", "extra"]
    }
  ],
  *check(alignment) {
    for (const pair of translatedPairs(alignment)) {
      const left = ofAll(pair.sources, urlsIn);
      const right = ofAll(pair.targets, urlsIn);
      if (left.length === 0 && right.length === 0) continue;
      const english3 = { tokens: left, lang: alignment.document.profile.lang };
      const translated = { tokens: right, lang: alignment.translation.lang };
      const missing = unmatched(english3, translated);
      const extra = unmatched(translated, english3);
      for (let index = 0; index < Math.max(missing.length, extra.length); index++) {
        const expected = missing[index];
        const found = extra[index];
        yield {
          messageId: expected && found ? "changed" : found ? "extra" : "missing",
          data: { item: pair.address, expected: expected?.text ?? "", shown: found?.text ?? "" },
          pair,
          ...found && { within: { start: found.start, end: found.end } },
          comparison: sideBySide(pair)
        };
      }
    }
  }
});
var token_url_default = rule111;
function unmatched(left, right) {
  const once = (tokens) => [
    ...new Map(tokens.map((token) => [token.value, token])).values()
  ];
  const bare = (tokens, lang) => tokens.map((token) => ({ ...token, value: withoutLanguage(token.value, lang) }));
  const rest = without(once(left.tokens), once(right.tokens));
  const candidates = without(once(right.tokens), once(left.tokens));
  const open = new Set(
    without(bare(rest, left.lang), bare(candidates, right.lang)).map((token) => token.text)
  );
  return rest.filter((token) => open.has(token.text));
}

// src/rules/index.ts
var rules2 = [
  label_origin_missing_default,
  label_status_conflict_default,
  label_status_missing_default,
  label_version_mismatch_default,
  canon_item_modified_default,
  canon_item_number_duplicate_default,
  canon_missing_lock_default,
  canon_modified_default,
  canon_not_definitive_default,
  canon_version_reuse_default,
  notice_conflicting_default,
  notice_confusable_default,
  notice_duplicated_default,
  notice_misplaced_default,
  notice_missing_default,
  notice_modified_default,
  notice_translated_default,
  notice_year_holder_default,
  clause_definitive_missing_default,
  clause_definitive_untranslated_default,
  clause_definitive_weakened_default,
  structure_alignment_doubtful_default,
  structure_heading_level_default,
  structure_item_extra_default,
  structure_item_merged_default,
  structure_item_missing_default,
  structure_item_number_default,
  structure_item_order_default,
  structure_item_split_default,
  structure_nesting_default,
  structure_section_missing_default,
  structure_sentence_count_default,
  state_blank_default,
  state_final_changed_default,
  state_fuzzy_default,
  state_lost_translation_default,
  state_partly_english_default,
  state_previous_missing_default,
  state_read_only_stale_default,
  state_same_as_source_default,
  state_source_version_unknown_default,
  state_stale_cosmetic_default,
  state_stale_unknown_default,
  state_stale_default,
  state_untranslated_default,
  token_acronym_default,
  token_cross_reference_default,
  token_currency_unit_default,
  token_date_default,
  token_email_default,
  token_link_target_default,
  token_link_text_default,
  token_number_default,
  token_placeholder_default,
  token_proper_name_default,
  token_url_default,
  term_defined_term_consistency_default,
  term_forbidden_default,
  term_inconsistent_default,
  term_modality_default,
  term_must_translate_default,
  term_negation_default,
  term_required_default,
  term_reused_default,
  text_brackets_default,
  text_case_default,
  text_danda_default,
  text_double_space_default,
  text_doubled_word_default,
  text_ellipsis_default,
  text_end_punctuation_default,
  text_kashida_default,
  text_long_default,
  text_multiple_capitals_default,
  text_native_digits_default,
  text_punctuation_spacing_default,
  text_quotes_default,
  text_short_default,
  text_start_punctuation_default,
  text_tripled_letter_default,
  text_wrong_language_default,
  text_wrong_script_default,
  markup_chars_around_tags_default,
  markup_emphasis_default,
  markup_lang_attribute_default,
  markup_md_syntax_default,
  markup_placeholder_token_default,
  markup_tags_default,
  markup_unsafe_html_default,
  char_bidi_control_default,
  char_bom_default,
  char_confusable_default,
  char_control_default,
  char_invisible_default,
  char_line_endings_default,
  char_mojibake_default,
  char_nbsp_default,
  meta_attribution_unproven_default,
  meta_date_default,
  meta_direction_default,
  meta_language_mismatch_default,
  meta_language_tag_default,
  meta_provenance_missing_default,
  meta_reviewer_missing_default,
  meta_self_review_default,
  meta_translator_missing_default,
  meta_unknown_language_default,
  file_not_utf8_default,
  file_orphan_default,
  file_unparseable_default,
  file_unreadable_default
];

// src/main.ts
async function main(argv, host) {
  const ui = chooseLanguage(host.env);
  const t = createTranslate(rules2, ui, await loadMessages(ui));
  const color = usesColor(host, !argv.includes("--no-color"));
  const context = { host, t, ui, rules: rules2, color, style: createStyle(host, !argv.includes("--no-color")) };
  let code = 0;
  const program2 = createProgram(context, (result) => {
    code = result;
  });
  try {
    await program2.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return failed(error, host, t);
  }
}
function failed(error, host, t) {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    host.stderr.write(`${wordsOfError(error, host, t)}
`);
    return 2;
  }
  const trace = error instanceof Error ? error.stack ?? error.message : String(error);
  host.stderr.write(`${t("errors.internal")}
${trace}
`);
  return 2;
}
function wordsOfError(error, host, t) {
  const data = Object.fromEntries(
    Object.entries(error.data).map(([key, value]) => [
      key,
      typeof value === "string" ? visible(value) : value
    ])
  );
  const place = error.place;
  const position = place?.position ? `:${place.position.line}:${place.position.column}` : "";
  const path = place ? `${visible(place.path.startsWith(host.cwd) ? showPath(host, place.path) : place.path)}${position}: ` : "urtext: ";
  return `${path}${t(`errors.${error.messageId}${data["found"] === "" ? "-end" : ""}`, data)}`;
}
function createProgram(context, done) {
  const { host, t } = context;
  const program2 = new Command("urtext").description(t("help.program")).version(version, "-V, --version", t("help.opt.version")).option("-c, --config <file>", t("help.opt.config")).option("--no-color", t("help.opt.noColor")).helpOption("-h, --help", t("help.opt.help")).helpCommand(false).addHelpText("after", `
${t("help.exit")}`).showSuggestionAfterError(true).exitOverride().configureOutput({
    writeOut: (text) => host.stdout.write(text),
    writeErr: (text) => host.stderr.write(text),
    getOutHelpWidth: () => Math.min(host.stdout.columns, 100),
    getErrHelpWidth: () => Math.min(host.stderr.columns, 100)
  });
  for (const command of commands) program2.addCommand(createCommand2(command, context, program2, done));
  return program2;
}
function createCommand2(command, context, program2, done) {
  const { t } = context;
  const sub = new Command(command.name).description(t(command.summary)).copyInheritedSettings(program2).helpOption("-h, --help", t("help.opt.help"));
  for (const argument of command.arguments ?? []) sub.argument(argument.name, t(argument.summary));
  for (const option of command.options) sub.addOption(createOption2(option, t));
  sub.option("--no-color", t("help.opt.noColor")).option("-c, --config <file>", t("help.opt.config"));
  sub.addHelpText(
    "after",
    `
${t("help.examples")}:
${command.examples.map((line2) => `  $ ${line2}`).join("\n")}`
  );
  sub.action(async (...given) => {
    const options = sub.optsWithGlobals();
    const config = options["config"];
    const positional = given.slice(0, command.arguments?.length ?? 0).flatMap((value) => Array.isArray(value) ? value.map(String) : value === void 0 ? [] : [String(value)]);
    done(
      await command.run(
        { ...context, ...typeof config === "string" && { configPath: config } },
        argumentsOf(options, positional)
      )
    );
  });
  return sub;
}
function createOption2({ flags, summary, type, choices }, t) {
  const option = new Option(flags, t(summary));
  if (choices) option.choices(choices);
  if (type === "list") {
    option.argParser((value, before) => [
      ...before ?? [],
      ...value.split(",").map((part) => part.trim())
    ]);
  }
  if (type === "count") {
    option.argParser((value) => {
      if (!/^\d{1,9}$/.test(value)) throw new UserError("bad-number", { name: option.long ?? flags, value });
      return Number(value);
    });
  }
  return option;
}
function argumentsOf(options, positional) {
  return {
    positional,
    text: (name) => typeof options[name] === "string" ? options[name] : void 0,
    list: (name) => {
      const value = options[name];
      return Array.isArray(value) ? value.map(String) : void 0;
    },
    count: (name) => typeof options[name] === "number" ? options[name] : void 0,
    flag: (name) => options[name] === true
  };
}
export {
  main
};
