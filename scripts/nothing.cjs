// Stands in the program for modules of Node that it must not have.
module.exports = {};
