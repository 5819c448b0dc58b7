/** The ledger's public edge. */
@NullMarked
package cn.techexchange.registry.ledger.web;

import org.jspecify.annotations.NullMarked;
