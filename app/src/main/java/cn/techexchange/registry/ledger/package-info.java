/** The chain of registration events that anybody can check. */
@NullMarked
package cn.techexchange.registry.ledger;

import org.jspecify.annotations.NullMarked;
