/** Finds restraining clauses in the text of a contract: sentences first, then patterns kept as data. */
@NullMarked
package cn.techexchange.registry.contract.clause;

import org.jspecify.annotations.NullMarked;
