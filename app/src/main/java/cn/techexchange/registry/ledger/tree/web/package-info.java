/** The ledger's public side: heads, keys and proofs for anybody. */
@NullMarked
package cn.techexchange.registry.ledger.tree.web;

import org.jspecify.annotations.NullMarked;
