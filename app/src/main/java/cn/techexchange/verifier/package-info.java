/**
 * Checks an exported ledger. It reads a file and nothing else: no database, no running platform, no class of the
 * writer, so that a fault of the writer cannot hide itself.
 */
@NullMarked
package cn.techexchange.verifier;

import org.jspecify.annotations.NullMarked;
