/** The ledger's entries as leaves of Merkle trees (RFC 9162), and the signed heads of these trees. */
@NullMarked
package cn.techexchange.registry.ledger.tree;

import org.jspecify.annotations.NullMarked;
