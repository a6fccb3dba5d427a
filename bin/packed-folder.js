/** The folder in dist/ with the packs for exactly this Node; a code cache is of no use to another. */
exports.packedFolder = `packed-${process.version}-${process.platform}-${process.arch}`;
